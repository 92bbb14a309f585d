import type { z } from 'zod';
import type { Actor } from '../county/actor.ts';
import type { Around } from '../county/showing.ts';
import { type MonitoredMatter, type MonitoringReport, reportedMatter } from './monitoring.ts';
import type { MonitoringView } from './view.ts';
import { seesReporter } from './visibility.ts';

type View = z.input<typeof MonitoringView>;

/** The earlier report a repeated one was merged into, whose answer is shown with it. */
export const firstOf = (state: MonitoringReport): readonly string[] =>
  state.stage === 'none' || !state.merged ? [] : [state.merged.into];

// How its own reporter rated the first, and who that was, is not for whoever reported it again.
const answerOf = (first: MonitoringReport | undefined): View['answerOfFirst'] => {
  if (first === undefined || first.stage === 'none') return undefined;
  const { stage, assignment, rounds, referral } = first;
  return {
    status: stage,
    unit: assignment?.unit,
    handleBy: assignment?.handleBy.by,
    rounds: rounds.map(({ on, text, late }) => ({ on, text, late })),
    referredTo: referral?.to,
  };
};

const reclassingOf = ({ assignment }: MonitoredMatter): View['reclassing'] => {
  if (!assignment?.reclassing) return undefined;
  const { on, matterClass, reason, ruling } = assignment.reclassing;
  return { on, matterClass, reason, granted: ruling?.granted, answer: ruling?.reason };
};

/** What an actor who may read a matter sees of it. */
export const seeMatter = (
  state: MonitoringReport,
  actor: Actor,
  { register }: Around,
  beside: Readonly<Record<string, MonitoringReport>> = {},
): View => {
  const matter = reportedMatter(state);
  const { point, pointName, text, reporter, nature, assignment, urged, rounds } = matter;
  const { referral, merged } = matter;
  return {
    point,
    pointName,
    text,
    reporter: seesReporter(actor, register) ? reporter : undefined,
    nature: nature?.nature,
    unit: assignment?.unit,
    matterClass: assignment?.matterClass,
    handleBy: assignment?.handleBy.by,
    reclassing: reclassingOf(matter),
    urgedOn: [...urged],
    rounds: rounds.map(({ on, text: said, late, approvedBy, rating }) => ({
      on,
      text: said,
      late,
      approvedBy,
      rating: rating?.rating,
      comment: rating?.comment,
    })),
    referredTo: referral?.to,
    referredBecause: referral?.reason,
    mergedInto: merged?.into,
    mergedBecause: merged?.reason,
    answerOfFirst: merged && answerOf(beside[merged.into]),
  };
};
