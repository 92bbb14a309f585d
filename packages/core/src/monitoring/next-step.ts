import { unitToday } from '../county/duties.ts';
import type { NextStep } from '../county/next-step.ts';
import { profileOf } from '../county/register.ts';
import type { ViewContext } from '../county/showing.ts';
import { monitoringClocks } from './clocks.ts';
import {
  isToBeRedone,
  latestRound,
  type MonitoredMatter,
  type MonitoringReport,
  ratingIsOver,
} from './monitoring.ts';

const ofFedBack = (state: MonitoredMatter, context: ViewContext): NextStep | undefined => {
  const round = latestRound(state);
  if (!round) return undefined;
  const { register, calendar, today } = context;
  if (!ratingIsOver(state, today))
    return {
      party: Object.hasOwn(register.platforms, state.reporter) ? 'platform' : 'member',
      who: [state.reporter],
      kind: 'monitoring.rate',
      due: round.rateBy,
    };
  const profile = profileOf(register, round.rateBy.version);
  const start = round.rating?.on ?? round.rateBy.by;
  const due = {
    by: monitoringClocks.certificate('close', start, profile, calendar).due,
    version: profile.version,
  };
  const again = isToBeRedone(state, register.profile.monitoring.maxRounds.value);
  const party = again ? 'supervising_office' : 'cppcc_office';
  return { party, who: [], kind: 'monitoring.close', due };
};

const before: ReadonlySet<MonitoredMatter['stage']> = new Set<MonitoredMatter['stage']>([
  'reported',
  'assigned',
  'return_requested',
  'handling',
]);

// Whatever stage it was found out at: it is not handled on, and the office refers it.
const ofReferral = ({ stage, nature }: MonitoredMatter): NextStep | undefined =>
  before.has(stage) && nature?.referBy
    ? { party: 'supervising_office', who: [], kind: 'monitoring.refer', due: nature.referBy }
    : undefined;

/** Who owes the next step of a matter: exactly one party while it is open. */
export const nextMonitoringStep = (
  state: MonitoringReport,
  context: ViewContext,
): NextStep | undefined => {
  if (state.stage === 'none') return undefined;
  const referral = ofReferral(state);
  if (referral) return referral;
  switch (state.stage) {
    case 'reported':
      return {
        party: 'supervising_office',
        who: [],
        kind: 'monitoring.assign',
        due: state.assignBy,
      };
    case 'return_requested':
      return {
        party: 'supervising_office',
        who: [],
        kind: 'monitoring.assign',
        due: state.assignment?.returnBy ?? state.assignBy,
      };
    case 'assigned':
    case 'handling': {
      const { assignment } = state;
      return (
        assignment && {
          party: 'handling_unit',
          who: [unitToday(context.register, assignment.unit)],
          kind: 'monitoring.handle',
          due: assignment.handleBy,
        }
      );
    }
    case 'fed_back':
      return ofFedBack(state, context);
    case 'closed':
    case 'referred':
    case 'merged':
      return undefined;
  }
};
