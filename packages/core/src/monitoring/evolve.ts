import { evolveBy, type FoldsOf } from '../kernel/moves.ts';
import type { MonitoringEvent } from './events.ts';
import { type MonitoringReport, reportedMatter } from './monitoring.ts';

const folds: FoldsOf<MonitoringEvent, MonitoringReport> = {
  MatterReported: (_state, { type: _, on: reportedOn, ...rest }) => ({
    ...rest,
    stage: 'reported',
    reportedOn,
    returns: [],
    urged: [],
    rounds: [],
  }),
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
  MatterTakenUpAgain: (state, { on: handleFrom, handleBy }) => {
    const base = reportedMatter(state);
    const { assignment } = base;
    return {
      ...base,
      stage: 'handling',
      ...(assignment ? { assignment: { ...assignment, handleFrom, handleBy } } : {}),
    };
  },
  MatterClosed: (state, { on: closedOn }) => ({
    ...reportedMatter(state),
    stage: 'closed',
    closedOn,
  }),
};

/** Facts to state. */
export const evolveMonitoring = evolveBy<MonitoringReport, MonitoringEvent>(folds);
