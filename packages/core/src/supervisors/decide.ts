import { UnitId } from '../county/entries.ts';
import { unitToday } from '../county/register.ts';
import { plusMonths } from '../kernel/day.ts';
import { type DecidersOf, decideBy } from '../kernel/moves.ts';
import { SupervisorGroupId } from '../lineage/ids.ts';
import { supervisorClocks as clocks } from './clocks.ts';
import type { supervisorGroupCommands } from './commands.ts';
import type { SupervisorGroupEvent } from './events.ts';
import type { SupervisorGroup, SupervisorGroupContext, SupervisorGroupState } from './group.ts';
import { isOpened, partIn, termsOf } from './standing.ts';
import { supervisorGroupWorkflow } from './workflow.ts';

type Deciders = DecidersOf<
  typeof supervisorGroupCommands,
  SupervisorGroupState,
  SupervisorGroupEvent,
  SupervisorGroupContext
>;

const opened = (state: SupervisorGroupState): SupervisorGroup => {
  if (!isOpened(state)) throw new Error('admitted without a group');
  return state;
};

const nominated = (
  state: SupervisorGroupState,
  { today: on }: SupervisorGroupContext,
): {
  readonly type: 'SupervisorNominated';
  readonly on: typeof on;
  readonly candidate: string;
} => ({
  type: 'SupervisorNominated',
  on,
  candidate: `C${opened(state).candidates.length + 1}`,
});

const vacated = (
  { seat, reason }: { readonly seat: string; readonly reason: string },
  ctx: SupervisorGroupContext,
) =>
  ({
    type: 'SupervisorSeatVacated',
    on: ctx.today,
    seat,
    reason,
    replaceBy: clocks.due('replace', ctx.today, ctx),
  }) as const;

const setAside = (
  { seat, reason }: { readonly seat: string; readonly reason: string },
  ctx: SupervisorGroupContext,
) => ({ ...vacated({ seat, reason }, ctx), type: 'ReplacementSetAside' }) as const;

const appointed = (state: SupervisorGroup, issuedBy: string, ctx: SupervisorGroupContext) => {
  const { termYears, namesShownToUnit } = ctx.register.profile.supervisors;
  const until = plusMonths(ctx.today, termYears.value * 12);
  return {
    type: 'SupervisorsAppointed',
    on: ctx.today,
    issuedBy,
    seats: state.candidates
      .filter(({ stage }) => stage === 'selected')
      .map(({ member, terms = 1 }, at) => ({ id: `S${at + 1}`, member, terms })),
    until,
    shownToUnit: namesShownToUnit.value,
    dissolveBy: clocks.due('dissolve', until, ctx),
  } as const;
};

const groupDeciders = {
  OpenSupervisorGroup: (_state, { title, unit, renews }, ctx) => ({
    type: 'SupervisorGroupOpened',
    on: ctx.today,
    id: SupervisorGroupId.parse(ctx.caseId),
    title,
    unit,
    ...(renews ? { renews } : {}),
    selectBy: clocks.due('select', ctx.today, ctx),
  }),
  SubmitSelection: (_state, _command, ctx) => ({
    type: 'SelectionSubmitted',
    on: ctx.today,
    approveBy: clocks.due('approve', ctx.today, ctx),
  }),
  ApproveSelection: (_state, _command, ctx) => ({
    type: 'SelectionApproved',
    on: ctx.today,
    issueBy: clocks.due('issue', ctx.today, ctx),
  }),
  ReturnSelection: (_state, { reason }, ctx) => ({
    type: 'SelectionReturned',
    on: ctx.today,
    reason,
    selectBy: clocks.due('select', ctx.today, ctx),
  }),
  IssueAppointment: (state, { issuedBy }, ctx) => appointed(opened(state), issuedBy, ctx),
  AbandonSupervisorGroup: (_state, { reason }, { today: on }) => ({
    type: 'SupervisorGroupAbandoned',
    on,
    reason,
  }),
  DissolveSupervisorGroup: (_state, _command, { today: on }) => ({
    type: 'SupervisorGroupDissolved',
    on,
  }),
  MoveGroupToSuccessor: (state, _command, { today: on, register }) => ({
    type: 'SupervisorGroupMoved',
    on,
    unit: UnitId.parse(unitToday(register, opened(state).unit)),
  }),
} as const satisfies Partial<Deciders>;

const candidateDeciders = {
  VolunteerAsSupervisor: (state, { statement }, ctx) => {
    if (ctx.actor.role !== 'member') throw new Error('admitted without a member');
    return { ...nominated(state, ctx), member: ctx.actor.member, statement };
  },
  RecommendSupervisor: (state, { member, reason: statement }, ctx) => {
    if (ctx.actor.role !== 'collective') throw new Error('admitted without a sector');
    return { ...nominated(state, ctx), member, recommendedBy: ctx.actor.body, statement };
  },
  WithdrawCandidacy: (_state, { candidate }, { today: on }) => ({
    type: 'CandidacyWithdrawn',
    on,
    candidate,
  }),
  SelectSupervisor: (state, { candidate, judgement }, ctx) => {
    const group = opened(state);
    const { member } = partIn(group.candidates, candidate);
    const terms = termsOf(group, member, ctx);
    return { type: 'SupervisorSelected', on: ctx.today, candidate, judgement, terms };
  },
  PassOverCandidate: (_state, { candidate, reason }, { today: on }) => ({
    type: 'CandidatePassedOver',
    on,
    candidate,
    reason,
  }),
} as const satisfies Partial<Deciders>;

const seatDeciders = {
  ResignAsSupervisor: (_state, said, ctx) => vacated(said, ctx),
  RemoveSupervisor: (_state, said, ctx) => vacated(said, ctx),
  RecordVacancy: (_state, { seat }, ctx) => vacated({ seat, reason: '监督员资格终止' }, ctx),
  ProposeReplacement: (_state, { seat, candidate }, ctx) => ({
    type: 'ReplacementProposed',
    on: ctx.today,
    seat,
    candidate,
    approveBy: clocks.due('approve', ctx.today, ctx),
  }),
  ApproveReplacement: (_state, { seat }, ctx) => ({
    type: 'ReplacementApproved',
    on: ctx.today,
    seat,
    issueBy: clocks.due('issue', ctx.today, ctx),
  }),
  RefuseReplacement: (_state, said, ctx) => setAside(said, ctx),
  WithdrawReplacement: (_state, { seat }, ctx) => setAside({ seat, reason: '撤回补选人选' }, ctx),
  AppointReplacement: (state, { seat }, { today: on }) => {
    const group = opened(state);
    const { candidate } = partIn(group.seats, seat);
    const { member, terms = 1 } = partIn(group.candidates, candidate);
    return { type: 'ReplacementAppointed', on, seat, member, terms };
  },
} as const satisfies Partial<Deciders>;

/** The table says whether; the decider of the command says what then happened. */
export const decideSupervisorGroup = decideBy<
  typeof supervisorGroupCommands,
  SupervisorGroupState,
  SupervisorGroupEvent,
  SupervisorGroupContext
>(supervisorGroupWorkflow, { ...groupDeciders, ...candidateDeciders, ...seatDeciders });
