import type { z } from 'zod';
import type { Actor } from '../county/actor.ts';
import type { ViewContext } from '../county/showing.ts';
import { shownBy } from '../kernel/shown-by.ts';
import { type MonitoredMatter, type MonitoringReport, reportedMatter } from './monitoring.ts';
import { MonitoringView } from './view.ts';
import { seesReporter } from './visibility.ts';

type View = z.input<typeof MonitoringView>;

/** The earlier report a repeated one was merged into, whose answer is shown with it. */
export const firstOf = (state: MonitoringReport): readonly string[] =>
  state.stage === 'none' || !state.merged ? [] : [state.merged.into];

// How its own reporter rated the first, and who that was, is not for whoever reported it again: the
// view of an answer to a repeated report has no place for it.
const answerOf = (first: MonitoringReport | undefined) =>
  first === undefined || first.stage === 'none'
    ? undefined
    : {
        ...first,
        status: first.stage,
        unit: first.assignment?.unit,
        handleBy: first.assignment?.handleBy.by,
        referredTo: first.referral?.to,
      };

const reclassingOf = ({ assignment }: MonitoredMatter) =>
  assignment?.reclassing && {
    ...assignment.reclassing,
    granted: assignment.reclassing.ruling?.granted,
    answer: assignment.reclassing.ruling?.reason,
  };

/** What an actor who may read a matter sees of it. */
export const projectMatter = (
  state: MonitoringReport,
  actor: Actor,
  { register }: ViewContext,
  related: Readonly<Record<string, MonitoringReport>> = {},
): View => {
  const matter = reportedMatter(state);
  const { nature, assignment, rounds, referral, merged } = matter;
  return shownBy(MonitoringView, {
    ...matter,
    reporter: seesReporter(actor, register) ? matter.reporter : undefined,
    nature: nature?.nature,
    unit: assignment?.unit,
    matterClass: assignment?.matterClass,
    handleBy: assignment?.handleBy.by,
    reclassing: reclassingOf(matter),
    urgedOn: matter.urged,
    rounds: rounds.map((round) => ({
      ...round,
      rating: round.rating?.rating,
      comment: round.rating?.comment,
    })),
    referredTo: referral?.to,
    referredBecause: referral?.reason,
    mergedInto: merged?.into,
    mergedBecause: merged?.reason,
    answerOfFirst: merged && answerOf(related[merged.into]),
  });
};
