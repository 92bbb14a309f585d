import { evolveBy, type FoldsOf } from '../kernel/moves.ts';
import type { MonitoringEvent } from './events.ts';
import {
  assignmentOf,
  type MatterAssignment,
  type MonitoredMatter,
  type MonitoringReport,
  type Reclassing,
  reportedMatter,
} from './monitoring.ts';

const withAssignment = (
  state: MonitoringReport,
  change: Partial<MatterAssignment>,
): MonitoredMatter => ({
  ...reportedMatter(state),
  assignment: { ...assignmentOf(state), ...change },
});

const ruled = (
  state: MonitoringReport,
  ruling: NonNullable<Reclassing['ruling']>,
): Partial<MatterAssignment> => {
  const { reclassing } = assignmentOf(state);
  return reclassing ? { reclassing: { ...reclassing, ruling } } : {};
};

const folds: FoldsOf<MonitoringEvent, MonitoringReport> = {
  MatterReported: (_state, { type: _, on: reportedOn, ...rest }) => ({
    ...rest,
    stage: 'reported',
    reportedOn,
    returns: [],
    urged: [],
    rounds: [],
  }),
  MatterNatureRecorded: (state, { type: _, ...nature }) => ({ ...reportedMatter(state), nature }),
  MatterAssigned: (state, { type: _, ...assignment }) => ({
    ...reportedMatter(state),
    stage: 'assigned',
    assignment: { ...assignment, handleFrom: assignment.on },
  }),
  MatterReferred: (state, { type: _, ...referral }) => ({
    ...reportedMatter(state),
    stage: 'referred',
    referral,
  }),
  MatterMerged: (state, { type: _, ...merged }) => ({
    ...reportedMatter(state),
    stage: 'merged',
    merged,
  }),
  MatterAccepted: (state) => ({ ...reportedMatter(state), stage: 'handling' }),
  MatterReturned: (state, { type: _, ...returned }) => {
    const base = reportedMatter(state);
    return { ...base, stage: 'return_requested', returns: [...base.returns, returned] };
  },
  MatterInsistedOn: (state) => ({ ...reportedMatter(state), stage: 'handling' }),
  MatterUrged: (state, { on }) => {
    const base = reportedMatter(state);
    return { ...base, urged: [...base.urged, on] };
  },
  MatterClassAsked: (state, { type: _, ...reclassing }) => withAssignment(state, { reclassing }),
  MatterClassChanged: (state, { on, matterClass, handleBy, reason }) =>
    withAssignment(state, {
      matterClass,
      handleBy,
      ...ruled(state, { on, granted: true, reason }),
    }),
  MatterClassKept: (state, { on, reason }) =>
    withAssignment(state, ruled(state, { on, granted: false, reason })),
  MatterFedBack: (state, { type: _, ...round }) => {
    const base = reportedMatter(state);
    return { ...base, stage: 'fed_back', rounds: [...base.rounds, round] };
  },
  MatterRated: (state, { type: _, ...rating }) => {
    const base = reportedMatter(state);
    const last = base.rounds.length - 1;
    const rounds = base.rounds.map((one, at) => (at === last ? { ...one, rating } : one));
    return { ...base, rounds };
  },
  MatterTakenUpAgain: (state, { on: handleFrom, handleBy }) => ({
    ...withAssignment(state, { handleFrom, handleBy }),
    stage: 'handling',
  }),
  MatterClosed: (state, { on: closedOn }) => ({
    ...reportedMatter(state),
    stage: 'closed',
    closedOn,
  }),
};

/** Facts to state. */
export const evolveMonitoring = evolveBy<MonitoringReport, MonitoringEvent>(folds);
