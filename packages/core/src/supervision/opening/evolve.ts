import { ended, moved, running } from '../changes.ts';
import type { Folds } from '../moves.ts';
import type { OpeningEvent } from './events.ts';

const nothingYet = {
  briefings: [],
  visits: [],
  advice: [],
  deliveries: [],
  rectification: [],
  appraisals: [],
  instructions: [],
  recommendations: [],
} as const;

/** What opening a supervision and approving its plan of work make of it. */
export const openingFolds: Folds<OpeningEvent> = {
  SupervisionOpened: (_state, { type: _, on, approveBy, ...opening }) => ({
    ...opening,
    ...nothingYet,
    stage: 'planned',
    openedOn: on,
    movedOn: on,
    clocks: [running('approve', opening.id, on, approveBy)],
  }),
  SupervisionWorkPlanApproved: (state, event) => {
    const { id, clocks, ...base } = moved(state, event);
    const now = ended(clocks, event.on, ['approve'], id);
    const notify = running('notify', id, event.on, event.notifyBy);
    return { ...base, id, stage: 'approved', clocks: [...now, notify] };
  },
  SupervisionWorkPlanReturned: (state, event) => {
    const { id, clocks, ...base } = moved(state, event);
    const now = ended(clocks, event.on, ['approve'], id);
    const revise = running('revise', id, event.on, event.reviseBy);
    return {
      ...base,
      id,
      stage: 'plan_returned',
      returned: event.reason,
      clocks: [...now, revise],
    };
  },
  SupervisionWorkPlanRevised: (state, event) => {
    const { id, clocks, ...base } = moved(state, event);
    const now = ended(clocks, event.on, ['revise'], id);
    const approve = running('approve', id, event.on, event.approveBy);
    return {
      ...base,
      id,
      stage: 'planned',
      workPlan: event.workPlan,
      clocks: [...now, approve],
    };
  },
  SupervisionCancelled: (state, event) => ({
    ...moved(state, event),
    stage: 'cancelled',
    cancelled: event.reason,
    endedOn: event.on,
  }),
  SupervisorsUpdated: (state, event) => ({
    ...moved(state, event),
    supervisors: event.supervisors,
  }),
  SupervisedUnitSucceeded: (state, event) => {
    const base = moved(state, event);
    const { unit: from, successor: unit } = event;
    const follow = <Part extends { readonly unit: string }>(parts: readonly Part[]) =>
      parts.map((part) => (part.unit === from ? { ...part, unit } : part));
    return {
      ...base,
      units: [...new Set(base.units.map((one) => (one === from ? unit : one)))],
      briefings: follow(base.briefings),
      advice: follow(base.advice),
      deliveries: follow(base.deliveries),
      rectification: follow(base.rectification),
      appraisals: follow(base.appraisals),
      recommendations: follow(base.recommendations),
    };
  },
};
