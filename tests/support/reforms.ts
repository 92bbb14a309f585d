import {
  type CalendarDay,
  type CountyEvent,
  huailaiDemoProfile,
  type Ledger,
  type ProposalProfile,
  readProfile,
  record,
  startOf,
} from '@xieshang/core';
import { member, nextTerm, unit } from './county.ts';
import { as } from './scenario.ts';

const reformed = (id: string, successor: string, on: CalendarDay): CountyEvent => ({
  type: 'UnitSucceeded',
  unit: unit(id),
  successor: unit(successor),
  on,
});

const { proposal } = huailaiDemoProfile;
const { flags, periods, maxReplies } = proposal;

/** What the county may decide otherwise from one day to the next. */
const choices: readonly Partial<ProposalProfile>[] = [
  { flags: { ...flags, coHandlersCountersign: { ...flags.coHandlersCountersign, value: true } } },
  { maxReplies: { ...maxReplies, value: 1 } },
  { maxReplies: { ...maxReplies, value: 3 } },
  {
    periods: {
      ...periods,
      feedback: { ...periods.feedback, value: { n: 3, unit: 'calendar_day' } },
    },
  },
  { flags: { ...flags, clockMayStop: { ...flags.clockMayStop, value: true } } },
];

const adopted = (version: number, n: number): CountyEvent => ({
  type: 'ProfileAdopted',
  profile: readProfile({
    ...huailaiDemoProfile,
    version,
    proposal: { ...proposal, ...choices[n % choices.length] },
  }),
});

/** Units enough for every task that is given back. */
export const manyUnits: CountyEvent = {
  type: 'UnitsRegistered',
  units: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name) => ({
    id: unit(`bureau-${name}`),
    name: `${name}局`,
    kind: 'government',
  })),
};

const changeOf = ({ register }: Ledger, n: number, today: CalendarDay): CountyEvent | undefined => {
  if (register.stage === 'none') return undefined;
  const { units, members, terms, profile } = register;
  const at = Math.floor(n / 6);
  switch (n % 6) {
    case 0:
    case 1: {
      const gone = ['health-bureau', 'roads-bureau'][at % 2] ?? '';
      return units[gone]?.successor ? undefined : reformed(gone, 'agriculture-bureau', today);
    }
    case 2: {
      const id = member(1 + (at % 3));
      return members[id]?.ended
        ? undefined
        : { type: 'MembershipEnded', member: id, reason: 'resigned', on: today };
    }
    case 3:
      return terms.length > 1 || today < nextTerm.term.startsOn ? undefined : nextTerm;
    default:
      return adopted(profile.version + 1, at);
  }
};

/** The ledger after the register changed, or the county decided otherwise; the same where nothing is left to change. */
export const afterReform = (ledger: Ledger, n: number, today: CalendarDay): Ledger => {
  const event = changeOf(ledger, n, today);
  if (!event || ledger.register.stage === 'none') return ledger;
  const { id: caseId } = ledger.register;
  return record(ledger, {
    subject: 'county',
    caseId,
    event,
    actor: as('registrar'),
    at: startOf(today),
  });
};
