import type { Role } from '../county/actor.ts';
import type { NextStep } from '../county/next-step.ts';
import type { Due } from '../kernel/deadline.ts';
import type { TrackingClock } from './clocks.ts';
import { type Tracking, type TrackingReport, wasSentToBoth } from './tracking.ts';

const step = (kind: TrackingClock, due: Due | undefined, party: Role = 'cppcc_office') =>
  due && { party, who: [], kind: `tracking.${kind}`, due };

const ofApproved = (state: TrackingReport): NextStep | undefined => {
  const { approval, nameBy, plenary } = state;
  if (!wasSentToBoth(state)) return step('send', approval?.sendBy);
  return plenary ? step('print', plenary.printBy) : step('name', nameBy);
};

/** Who owes the next step of a report: exactly one party while it is open. */
export const nextTrackingStep = (state: Tracking): NextStep | undefined => {
  switch (state.stage) {
    case 'collecting':
      return step('collect', state.collectBy);
    case 'drafting':
      return step('drawUp', state.drafting?.drawUpBy);
    case 'drafted':
      return step('approve', state.draft?.approveBy, 'leadership');
    case 'approved':
      return ofApproved(state);
    case 'printed':
      return step('close', state.printed?.closeBy);
    case 'none':
    case 'closed':
      return undefined;
  }
};
