import { ended, moved, running, withPart } from '../changes.ts';
import type { SupervisionClock, SupervisionClockKind } from '../clocks.ts';
import type { Folds } from '../moves.ts';
import type { Supervision, SupervisionState, UnitAppraisal } from '../supervision.ts';
import type { UnitAppraisalEvent } from './events.ts';

const withAppraisal = (
  state: SupervisionState,
  event: UnitAppraisalEvent,
  change: Partial<UnitAppraisal>,
  kinds: readonly SupervisionClockKind[],
  next: readonly SupervisionClock[] = [],
): Supervision => {
  const base = moved(state, event);
  const { on, appraisal } = event;
  return {
    ...base,
    appraisals: withPart(base.appraisals, appraisal, (one) => ({ ...one, ...change })),
    clocks: [...ended(base.clocks, on, kinds, appraisal), ...next],
  };
};

/** What was published stands, and the look that was owed has been had. */
const published = (
  state: SupervisionState,
  event: UnitAppraisalEvent,
  stage: 'passed' | 'failed',
  next: readonly SupervisionClock[] = [],
): Supervision => {
  const base = withAppraisal(state, event, { stage, publishedOn: event.on }, ['publish'], next);
  return { ...base, clocks: ended(base.clocks, event.on, ['fieldwork'], base.id) };
};

/** What proposing, balloting and tracking the appraisal of a unit make of a supervision. */
export const appraisalFolds: Folds<UnitAppraisalEvent> = {
  UnitAppraisalProposed: (state, event) => {
    const base = moved(state, event);
    const { on, appraisal: id, unit, plan, agreeBy } = event;
    return {
      ...base,
      appraisals: [...base.appraisals, { id, stage: 'proposed', unit, plan }],
      clocks: [...base.clocks, running('agree', id, on, agreeBy)],
    };
  },
  UnitAppraisalAgreed: (state, event) =>
    withAppraisal(
      state,
      event,
      { stage: 'agreed' },
      ['agree'],
      [running('ballot', event.appraisal, event.on, event.ballotBy)],
    ),
  UnitAppraisalRefused: (state, event) =>
    withAppraisal(state, event, { stage: 'refused' }, ['agree']),
  BallotsCounted: (state, event) =>
    withAppraisal(
      state,
      event,
      { stage: 'counted', ballot: event.ballot },
      ['ballot', 'repeat'],
      [running('publish', event.appraisal, event.on, event.publishBy)],
    ),
  BallotsVoided: (state, event) =>
    withAppraisal(
      state,
      event,
      { stage: 'agreed' },
      ['publish'],
      [running('repeat', event.appraisal, event.on, event.repeatBy)],
    ),
  PassedAppraisalPublished: (state, event) => published(state, event, 'passed'),
  FailedAppraisalPublished: (state, event) =>
    published(state, event, 'failed', [running('track', event.appraisal, event.on, event.trackBy)]),
  FailedAppraisalTracked: (state, event) => {
    const { on, text, reportedTo } = event;
    return withAppraisal(state, event, { stage: 'tracked', tracking: { on, text, reportedTo } }, [
      'track',
    ]);
  },
};
