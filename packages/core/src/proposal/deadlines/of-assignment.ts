import { profileOf, type Register } from '../../county/register.ts';
import type { Calendar } from '../../kernel/calendar.ts';
import type { CalendarDay } from '../../kernel/day.ts';
import { type Deadline, deadlineOf, type Pause } from '../../kernel/deadline.ts';
import { extendedTo } from '../../kernel/deadline-composed.ts';
import type { ProposalProfile } from '../../profile/proposal.ts';
import { pausesOf } from '../case/clock.ts';
import { extensionsOf } from '../case/extensions.ts';
import type { Assignment } from '../parts/assignment.ts';
import type { Extension } from '../parts/extension.ts';
import type { Taken } from '../proposal.ts';
import { proposalDeadline } from './derivation.ts';
import { type Known, knownOfAssignment, knownOfFiling } from './known.ts';

/** The days of an assignment from which its deadlines count. */
type Begun = Pick<Assignment, 'assignedOn' | 'acceptedOn'>;

interface Clocks {
  readonly returnAssignment: Deadline;
  readonly firstContact: Deadline;
  readonly reply: Deadline;
}

/**
 * The deadlines that begin with an assignment. What counts from acceptance joins them when the unit
 * accepts; what counts back from the reply counts from the day it was first due.
 */
export const assignmentDeadlines = (
  filed: Known,
  { assignedOn, acceptedOn }: Begun,
  profile: ProposalProfile,
  calendar: Calendar,
  pauses: readonly Pause[] = [],
): Clocks => {
  const assigned = knownOfAssignment(filed, assignedOn);
  const reply = proposalDeadline('reply', assignedOn, profile, calendar, assigned).due;
  const early = { ...assigned, dues: { ...assigned.dues, reply } };
  const whole = knownOfAssignment(early, assignedOn, acceptedOn);
  const of = (kind: keyof Clocks, known: Known) =>
    proposalDeadline(kind, assignedOn, profile, calendar, known);
  return {
    returnAssignment: of('returnAssignment', early),
    firstContact: of('firstContact', whole),
    reply: of('reply', { ...whole, pauses }),
  };
};

const granted = (one: Assignment): readonly (Extension & { readonly ruledOn: CalendarDay })[] =>
  extensionsOf(one).flatMap((each) =>
    each.stage === 'granted' && each.ruledOn ? [{ ...each, ruledOn: each.ruledOn }] : [],
  );

const grant = { zh: '同意延期', en: 'extension granted' };

/**
 * The certificate of the reply of an assignment: counted with its limits and pauses, then put off
 * by each extension to the day that was granted. A pause shifts what was in force when it began.
 */
export const replyDeadline = (
  state: Taken,
  one: Assignment,
  register: Register,
  calendar: Calendar,
): Deadline => {
  const { proposal: profile } = profileOf(register, one.replyBy.version);
  const extensions = granted(one);
  const within = (at: number): readonly Pause[] => {
    const since = extensions[at - 1]?.ruledOn ?? '';
    const until = extensions[at]?.ruledOn ?? '9';
    return pausesOf(one).filter(({ from }) => since <= from && from < until);
  };
  const filed = knownOfFiling(state, register);
  const { reply } = assignmentDeadlines(filed, one, profile, calendar, within(0));
  return extensions.reduce((original, { ruledOn: start, until: date }, at) => {
    const { kind, title } = original;
    const figure = { value: { date }, cites: profile.periods.extensionStep.cites };
    const pauses = within(at + 1);
    const stopped = pauses.length > 0 ? { pauses } : {};
    const term = { kind, title, start, startFact: grant, figure, ...stopped };
    return extendedTo(original, term, calendar);
  }, reply);
};

/** 内部办结期限: before the reply is due; absent where the county fixes none. */
export const internalDeadline = (
  { replyBy: { by: start, version } }: Assignment,
  register: Register,
  calendar: Calendar,
): Deadline | undefined => {
  const figure = profileOf(register, version).proposal.internalReply;
  if (!figure) return undefined;
  const title = { zh: '内部办结期限', en: 'internal deadline of the unit' };
  const startFact = { zh: '答复期限', en: 'the day the reply is due' };
  const name = { kind: 'proposal.internalReply', title, start, startFact };
  return deadlineOf({ ...name, figure, backward: true }, calendar);
};
