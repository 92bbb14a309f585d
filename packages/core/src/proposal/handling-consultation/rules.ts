import { actsFor } from '../../county/acting.ts';
import { type UnitsOfDay, unitToday } from '../../county/duties.ts';
import { keysOf } from '../../kernel/keys.ts';
import { cite, decided } from '../../law/instruments.ts';
import { joinedProposers } from '../case/queries.ts';
import type { HandlingConsultation } from '../parts/handling-consultation.ts';
import { isTaken, type Open, type ReturnedForRevision, type Submitted } from '../proposal.ts';
import type { OnCase, OnCommand } from '../rule.ts';
import { isSameParty, type NamedParticipant, partyOf, wasConsulted } from './queries.ts';

/** A case in which the three parties may consult. */
type Consultable = Submitted | ReturnedForRevision | Open;

const unitsOf = (state: Consultable): readonly string[] =>
  isTaken(state)
    ? state.assignments.filter(({ stage }) => stage !== 'returned').map(({ unit }) => unit)
    : [];

const standsBehind = (state: Consultable, who: string | undefined): boolean =>
  joinedProposers(state).some(({ id }) => id === who);

/** Each of the three parties – CPPCC side, proposer, handling unit – may ask (均可提出). */
export const asksAsParty: OnCase<Consultable, undefined> = {
  kind: 'case',
  id: 'proposal.handling-consultation.asked-by-a-party',
  title: { zh: '三方均可提出协商要求', en: 'Asked for by a party' },
  cites: [
    cite('gansu-handling-consultation-2017', '第三条', 'SEEN', '均可提出提案办理协商要求'),
    cite('shaanxi-handling-consultation', '序言、一'),
  ],
  holds: ({ state, ctx: { actor, register } }) => {
    if (actor.role === 'proposal_committee') return true;
    return actor.role === 'handling_unit'
      ? unitsOf(state).some((unit) => actsFor(unit, actor, register))
      : standsBehind(state, partyOf(actor)?.who);
  },
  message: () => ({
    zh: '提案办理协商由提案委员会、本件的提案者或承办单位提出。',
    en: 'A consultation is asked for by the proposal committee, a proposer of the case, or a unit that has it.',
  }),
};

/** A party has one request open at a time; the next follows once it was held or cancelled. */
export const oneRequestEach: OnCase<Consultable, undefined> = {
  kind: 'case',
  id: 'proposal.handling-consultation.one-request-each',
  title: { zh: '一方一次一请', en: 'One request each' },
  cites: [decided('同一方的协商要求办结后方可再提')],
  holds: ({ state, ctx: { actor, register } }) => {
    const asking = partyOf(actor);
    return !state.consultations.some(
      ({ stage, requestedBy }) =>
        stage === 'requested' && asking !== undefined && isSameParty(requestedBy, asking, register),
    );
  },
  message: () => ({
    zh: '您已提出的协商要求尚未办理,请待协商记录或取消后再提。',
    en: 'Your last request is still open; ask again once it was held or cancelled.',
  }),
};

const isParty = (
  state: Consultable,
  { party, who }: NamedParticipant,
  register: UnitsOfDay,
): boolean => {
  if (party === 'cppcc') return who === undefined;
  if (party === 'proposer') return standsBehind(state, who);
  const theirs = unitsOf(state);
  // Before a unit has the case, those that might get it are consulted.
  if (who === undefined) return false;
  return theirs.length > 0
    ? theirs.some((unit) => unit === who || unitToday(register, unit) === who)
    : Object.hasOwn(register.units, who);
};

/** Those who take part are parties to the case: its proposers, its units, the CPPCC side. */
export const participantsAreParties: OnCommand<
  'RecordHandlingConsultation',
  Consultable,
  HandlingConsultation
> = {
  kind: 'command',
  id: 'proposal.handling-consultation.participants-are-parties',
  title: { zh: '参加者为本件各方', en: 'Those who take part are parties' },
  cites: [
    cite('gansu-handling-consultation-2017', '第一条、第三条'),
    decided('交办前可请拟承办单位参加'),
  ],
  holds: ({ state, command: { participants }, ctx: { register } }) =>
    participants.every((one) => isParty(state, one, register)),
  message: () => ({
    zh: '参加者须为政协一方(不填编号)、本件提案者或承办单位;尚未交办的,可为名册中的单位。',
    en: 'Those who take part are the CPPCC side (without an id), proposers of the case, or units that have it; before it is assigned, units of the register.',
  }),
};

/** A consultation is bilateral or multilateral: at least two of the three parties. */
export const twoPartiesAtLeast: OnCommand<
  'RecordHandlingConsultation',
  Consultable,
  HandlingConsultation
> = {
  kind: 'command',
  id: 'proposal.handling-consultation.two-parties',
  title: { zh: '双方或多方协商', en: 'Bilateral or multilateral' },
  cites: [cite('gansu-handling-consultation-2017', '第三条')],
  holds: ({ command: { participants } }) =>
    new Set(participants.map(({ party }) => party)).size >= 2,
  possible: ({ state, part: { requestedBy }, ctx: { register } }) =>
    requestedBy.party !== 'cppcc' ||
    joinedProposers(state).length > 0 ||
    unitsOf(state).length > 0 ||
    keysOf(register.units).length > 0,
  message: () => ({
    zh: '协商须有政协、提案者、承办单位中的两方以上参加。',
    en: 'At least two of CPPCC side, proposers and handling units take part.',
  }),
};

/** Who asked for a consultation takes part in it. */
export const askerTakesPart: OnCommand<
  'RecordHandlingConsultation',
  Consultable,
  HandlingConsultation
> = {
  kind: 'command',
  id: 'proposal.handling-consultation.asker-takes-part',
  title: { zh: '提出方参加协商', en: 'Who asked takes part' },
  cites: [decided('提出协商要求的一方应当参加')],
  holds: ({ part, command: { participants }, ctx: { register } }) =>
    participants.some((one) => isSameParty(one, part.requestedBy, register)),
  possible: ({ state, part, ctx: { register } }) => isParty(state, part.requestedBy, register),
  message: () => ({
    zh: '提出协商要求的一方未列入参加者;不能参加的,请取消并说明理由。',
    en: 'Who asked is not among those who took part; if they could not, cancel it with the reason.',
  }),
};

/** A consultation is recorded after it took place, and took place after it was asked for. */
export const consultationTookPlace: OnCommand<
  'RecordHandlingConsultation',
  Consultable,
  HandlingConsultation
> = {
  kind: 'command',
  id: 'proposal.handling-consultation.took-place',
  title: { zh: '据实记录协商', en: 'It took place' },
  cites: [decided('协商日期不早于提出、不晚于当日')],
  holds: ({ part, command: { on }, ctx: { today } }) => part.requestedOn <= on && on <= today,
  message: ({ part, ctx: { today } }) => ({
    zh: `协商日期须在${part.requestedOn}至${today}之间。`,
    en: `The day of the consultation lies between ${part.requestedOn} and ${today}.`,
  }),
};

/** 先协商后立案: where the county demands it, a proposer is consulted before the proposal is filed. */
export const consultedBeforeFiling: OnCase<Submitted> = {
  kind: 'case',
  id: 'proposal.review.consulted-first',
  title: { zh: '先协商后立案', en: 'Consulted first, then filed' },
  cites: [cite('city-handling-consultation', '第五条至第七条', 'SEEN', '先协商,后立案')],
  holds: ({ state, ctx: { register } }) =>
    !register.profile.proposal.flags.consultBeforeFiling.value || wasConsulted(state, 'proposer'),
  message: () => ({
    zh: '本县实行先协商后立案:请先与提案者协商并记录,再行立案。',
    en: 'The county consults first: record a consultation with a proposer, then file.',
  }),
};

/** 先协商后交办: where the county demands it, a unit is consulted before the proposal is assigned. */
export const consultedBeforeAssignment: OnCase<Consultable, undefined> = {
  kind: 'case',
  id: 'proposal.assignment.consulted-first',
  title: { zh: '先协商后交办', en: 'Consulted first, then assigned' },
  cites: [cite('city-handling-consultation', '第五条至第七条')],
  holds: ({ state, ctx: { register } }) =>
    !register.profile.proposal.flags.consultBeforeAssignment.value ||
    wasConsulted(state, 'handling_unit'),
  message: () => ({
    zh: '本县实行先协商后交办:请先与拟承办单位协商并记录,再行交办。',
    en: 'The county consults first: record a consultation with a unit, then assign.',
  }),
};
