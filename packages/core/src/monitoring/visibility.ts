import { unitsActedFor } from '../county/acting.ts';
import { type Actor, personOf } from '../county/actor.ts';
import type { MemberId } from '../county/entries.ts';
import { followsEveryCase } from '../county/offices.ts';
import type { MonitoringPoint } from '../county/points.ts';
import { readableOnTheDay } from '../county/reader.ts';
import type { RegisterOfDay } from '../county/register.ts';
import type { CaseField } from '../county/showing.ts';
import { everything, opens, type Scope, type ScopeFacts } from '../kernel/scope.ts';
import type { MonitoredMatter } from './monitoring.ts';

/** Which matters somebody may read: the offices all, who reported theirs, a unit what it has. */
export const readableMatters = (
  actor: Actor,
  register: RegisterOfDay | undefined,
): Scope<CaseField> => {
  if (followsEveryCase(actor.role)) return everything;
  if (actor.role === 'handling_unit') return [{ unit: unitsActedFor(actor, register) }];
  const person = personOf(actor);
  return person === undefined ? [] : [{ person: [person] }];
};

/** What a matter holds in each field a scope may name. */
export const scopeFactsOfMatter = (state: MonitoredMatter): ScopeFacts<CaseField> => ({
  stage: [state.stage],
  person: [state.reporter],
  unit: state.assignment ? [state.assignment.unit] : [],
  public: ['no'],
  secret: ['no'],
});

/** May this actor read this matter at all? */
export const mayReadMatter = (
  state: MonitoredMatter,
  actor: Actor,
  register: RegisterOfDay,
): boolean => opens(readableMatters(actor, register), scopeFactsOfMatter(state));

/** Which matters are counted for an actor: all where the county opens the figures, else theirs. */
export const countedMatters = (actor: Actor, register: RegisterOfDay): Scope<CaseField> =>
  register.profile.monitoring.statisticsOpen.value
    ? everything
    : readableOnTheDay(actor, register, (one) => readableMatters(one, register));

/**
 * Who serves a point, as far as the actor is told. It would tell a unit who may have reported, and
 * what everybody is told a unit is told too.
 */
export const membersServing = (
  { members }: MonitoringPoint,
  { role }: Actor,
  { profile }: RegisterOfDay,
): readonly MemberId[] =>
  profile.monitoring.reporterShownToUnit.value || (role !== 'handling_unit' && role !== 'public')
    ? members
    : [];

/** Is the actor told who reported? A unit as far as the county says. */
export const seesReporter = ({ role }: Actor, { profile }: RegisterOfDay): boolean =>
  role !== 'handling_unit' || profile.monitoring.reporterShownToUnit.value;
