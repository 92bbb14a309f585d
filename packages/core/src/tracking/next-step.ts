import type { NextStep } from '../county/next-step.ts';
import { runningIn } from './clocks.ts';
import type { Tracking } from './tracking.ts';

/** Who owes the next step of a report: of what is not done yet, who does the first. */
export const nextTrackingStep = (state: Tracking): NextStep | undefined => {
  const first = runningIn(state).find(({ doneOn }) => doneOn === undefined);
  return (
    first && {
      party: first.kind === 'approve' ? 'leadership' : 'cppcc_office',
      who: [],
      kind: `tracking.${first.kind}`,
      due: first.due,
    }
  );
};
