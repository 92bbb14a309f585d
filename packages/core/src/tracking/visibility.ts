import { type Actor, unitOf } from '../county/actor.ts';
import { unitsOfToday } from '../county/duties.ts';
import { followsEveryCase } from '../county/offices.ts';
import type { RegisterOfDay } from '../county/register.ts';
import type { CaseField } from '../county/showing.ts';
import { everything, opens, type Scope, type ScopeFacts } from '../kernel/scope.ts';
import type { IncludedFollowUp, IncludedRecommendation } from './included.ts';
import type { TrackingReport } from './tracking.ts';

const published: Scope<CaseField>[number] = { public: ['yes'] };
const printed: Scope<CaseField>[number] = { stage: ['printed', 'closed'] };

const isMember = ({ role }: Actor): boolean =>
  role === 'member' || role === 'collective' || role === 'special_committee';

/**
 * Which reports somebody may read: the offices each of them; members those that were printed; a unit
 * those that were and speak of it; the public what was published.
 */
export const readableReports = (
  actor: Actor,
  register: RegisterOfDay | undefined,
): Scope<CaseField> => {
  if (followsEveryCase(actor.role)) return everything;
  if (isMember(actor)) return [printed];
  const unit = unitOf(actor);
  if (unit === undefined) return [published];
  return [{ ...printed, unit: register ? unitsOfToday(register, unit) : [unit] }, published];
};

// A unit knows of what was handed out or sent to it, and of nothing else.
const reachedItsUnit = ({ counted }: IncludedRecommendation): boolean =>
  counted.includes('handed_out') || counted.includes('sent_for_reference');

const told = (followUps: readonly IncludedFollowUp[]): readonly IncludedFollowUp[] =>
  followUps.filter(({ secret }) => !secret);

/** What a report holds in each field a scope may name: what is secret names no unit. */
export const scopeFactsOfReport = (state: TrackingReport): ScopeFacts<CaseField> => ({
  stage: [state.stage],
  person: [],
  unit: [
    ...new Set(
      told(state.followUps).flatMap(({ recommendations }) =>
        recommendations.filter(reachedItsUnit).map(({ unit }) => unit),
      ),
    ),
  ],
  public: [state.publishedOn ? 'yes' : 'no'],
  secret: ['no'],
});

/** May this actor read this report at all? */
export const mayReadReport = (
  state: TrackingReport,
  actor: Actor,
  register: RegisterOfDay,
): boolean => opens(readableReports(actor, register), scopeFactsOfReport(state));

/** How much an actor sees: the offices everything, members what is told, others of their own. */
export type TrackingVisibility = 'offices' | 'members' | 'others';

/** How much an actor sees of a report they may read. */
export const visibilityOfReport = (actor: Actor): TrackingVisibility => {
  if (followsEveryCase(actor.role)) return 'offices';
  return isMember(actor) ? 'members' : 'others';
};

const ownLines = (
  { followUps }: TrackingReport,
  unit: string,
  register: RegisterOfDay,
): readonly IncludedFollowUp[] => {
  const units = unitsOfToday(register, unit);
  const isOwn = (one: IncludedRecommendation) => reachedItsUnit(one) && units.includes(one.unit);
  return told(followUps)
    .map((one) => ({ ...one, recommendations: one.recommendations.filter(isOwn) }))
    .filter(({ recommendations }) => recommendations.length > 0);
};

/** The follow-ups an actor is told of, line by line; a unit of its own recommendations alone. */
export const linesFor = (
  state: TrackingReport,
  actor: Actor,
  register: RegisterOfDay,
): readonly IncludedFollowUp[] => {
  const visibility = visibilityOfReport(actor);
  if (visibility === 'offices') return state.followUps;
  if (visibility === 'members') return told(state.followUps);
  const unit = unitOf(actor);
  return unit === undefined ? [] : ownLines(state, unit, register);
};
