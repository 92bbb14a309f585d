import { cite, decided } from '../../law/instruments.ts';
import { speaksFor } from '../case/own.ts';
import { joinedProposers } from '../case/queries.ts';
import type { Assignment } from '../parts/assignment.ts';
import type { Open } from '../proposal.ts';
import type { OnCase, OnCommand } from '../rule.ts';

/** The unit named in the assignment answers for it; nobody acts on its behalf. */
export const onlyTheAssignedUnit: OnCase<Open, Assignment> = {
  kind: 'case',
  id: 'proposal.assignment.assigned-unit-acts',
  title: { zh: '承办单位本单位办理', en: 'The assigned unit acts' },
  cites: [cite('city-handling-rule', '(四)'), cite('hebei-order-125', '第四条')],
  holds: ({ part, ctx }) => speaksFor(part, ctx),
  message: () => ({
    zh: '只有本件的承办单位可以办理此事项。',
    en: 'Only the unit the proposal is assigned to may do this.',
  }),
};

/** A unit that finds the matter is not its own says so early, so that nobody waits. */
export const returnedInTime: OnCase<Open, Assignment> = {
  kind: 'case',
  id: 'proposal.assignment.returned-in-time',
  title: { zh: '限期退办', en: 'Returned in time' },
  cites: [cite('woyang-handling', '二(三)'), cite('yulin-2019', '二(一)')],
  holds: ({ part, ctx: { today } }) => today <= part.returnBy.by,
  message: ({ part }) => ({
    zh: `退办须在${part.returnBy.by}前提出,逾期不作调整。`,
    en: `A return is asked for by ${part.returnBy.by}; later requests are not considered.`,
  }),
};

/** After a ruling the assignment is final: the unit may object once, not refuse. */
export const notRuledYet: OnCase<Open, Assignment> = {
  kind: 'case',
  id: 'proposal.assignment.ruling-is-final',
  title: { zh: '裁定后不得再退', en: 'A ruling is final' },
  cites: [cite('city-assignment-rule', '第七条'), cite('guangzhou-handling', '第十二条')],
  holds: ({ part }) => !part.final,
  message: () => ({
    zh: '交办机关已裁定不同意退办,或本件已两次退办,承办单位应当办理。',
    en: 'The assigner has ruled against a return, or the proposal was returned twice before; the unit handles it.',
  }),
};

/** A unit that returns a proposal may name another unit, not itself. */
export const proposesAnotherUnit: OnCommand<'RequestReturn', Open, Assignment> = {
  kind: 'command',
  id: 'proposal.assignment.proposes-another-unit',
  title: { zh: '建议改办单位', en: 'Another unit is proposed' },
  cites: [cite('yulin-2019', '二(一)')],
  holds: ({ part, command: { proposedUnit }, ctx: { register } }) =>
    proposedUnit === undefined ||
    (Object.hasOwn(register.units, proposedUnit) && proposedUnit !== part.unit),
  message: () => ({
    zh: '建议改由办理的单位须为名册中的其他单位。',
    en: 'The unit proposed instead is another one on the register.',
  }),
};

/** A contact is recorded with somebody who stands behind the proposal. */
export const contactsAProposer: OnCommand<'RecordContact', Open, Assignment> = {
  kind: 'command',
  id: 'proposal.contact.with-a-proposer',
  title: { zh: '联系提案者', en: 'With a proposer' },
  cites: [cite('zhejiang-bureau-handling', '第十四条')],
  holds: ({ state, command: { proposer } }) =>
    joinedProposers(state).some(({ id }) => id === proposer),
  possible: ({ state }) => joinedProposers(state).length > 0,
  message: () => ({
    zh: '联系对象须为本件的提案者。',
    en: 'The contact is with one of the proposers.',
  }),
};

/** A contact is recorded after it took place, and took place after the assignment. */
export const contactTookPlace: OnCommand<'RecordContact', Open, Assignment> = {
  kind: 'command',
  id: 'proposal.contact.took-place',
  title: { zh: '据实记录联系', en: 'It took place' },
  cites: [cite('chongyi-handling', '首次沟通'), decided('联系日期不早于交办、不晚于当日')],
  holds: ({ part, command: { on }, ctx: { today } }) => part.assignedOn <= on && on <= today,
  message: ({ part, ctx: { today } }) => ({
    zh: `联系日期须在${part.assignedOn}至${today}之间。`,
    en: `The day of the contact lies between ${part.assignedOn} and ${today}.`,
  }),
};
