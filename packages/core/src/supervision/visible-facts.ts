import { actsFor } from '../county/acting.ts';
import type { Actor } from '../county/actor.ts';
import type { ViewContext } from '../county/showing.ts';
import type { SupervisionEvent } from './areas.ts';
import type { Supervision, SupervisionState } from './supervision.ts';
import { viewpointOf } from './visibility.ts';

const known: ReadonlySet<SupervisionEvent['type']> = new Set<SupervisionEvent['type']>([
  'SupervisedUnitsNotified',
  'SupervisedUnitSucceeded',
  'SupervisionBegun',
  'SupervisionClosed',
]);

const ofUnit: ReadonlySet<SupervisionEvent['type']> = new Set<SupervisionEvent['type']>([
  'SupervisorsBriefed',
  'AdviceHandedOver',
  'AdviceReceived',
  'RectificationItemAnswered',
  'ItemReportedRectified',
  'PassedAppraisalPublished',
  'FailedAppraisalPublished',
  'FailedAppraisalTracked',
]);

const published: ReadonlySet<SupervisionEvent['type']> = new Set<SupervisionEvent['type']>([
  'AdviceHandedOver',
  'PassedAppraisalPublished',
  'FailedAppraisalPublished',
]);

const unitOfFact = (state: Supervision, event: SupervisionEvent): string | undefined => {
  const of = <Part extends { readonly id: string; readonly unit: string }>(
    parts: readonly Part[],
    id: string,
  ) => parts.find((one) => one.id === id)?.unit;
  if ('briefing' in event) return of(state.briefings, event.briefing);
  if ('item' in event) return of(state.rectification, event.item);
  if ('appraisal' in event) return of(state.appraisals, event.appraisal);
  return 'advice' in event ? of(state.deliveries, event.advice) : undefined;
};

/**
 * Whether the history shown to an actor includes this fact. A unit is shown what was addressed to it and
 * what it did itself, and no fact that has an author.
 */
export const showsSupervisionEvent = (
  event: SupervisionEvent,
  state: SupervisionState,
  actor: Actor,
  { register }: Pick<ViewContext, 'register'>,
): boolean => {
  if (state.stage === 'none') return false;
  switch (viewpointOf(state, actor, register)) {
    case 'within':
      return true;
    case 'unit': {
      const unit = ofUnit.has(event.type) ? unitOfFact(state, event) : undefined;
      return known.has(event.type) || (unit !== undefined && actsFor(unit, actor, register));
    }
    case 'member':
      return known.has(event.type) || published.has(event.type);
    case 'copied':
      return known.has(event.type);
    case 'outside':
      return event.type === 'SupervisionClosed';
  }
};
