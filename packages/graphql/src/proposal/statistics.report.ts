import {
  type AnyMark,
  type CalendarDay,
  clusterOf,
  idInPart,
  instantOf,
  type Needed,
  namedUnder,
  type ProposalReport,
  partOf,
  RATED,
  type RatingSignal,
  type RegisterOfDay,
  type ReportScope,
  reportFrom,
  seesSignals,
  signalsFrom,
  UNIT,
  type UnitId,
  WHOLE,
} from '@xieshang/core';
import type { GatewayContext } from '../context.ts';
import { type CaseSet, tallied } from '../statistics/case-set.ts';
import type { Counted } from '../statistics/entries.sql.ts';
import { readParts } from '../statistics/parts.sql.ts';
import { registerOn } from '../statistics/register-on.ts';
import { type RunFound, readRuns } from '../statistics/runs.sql.ts';
import type { Question } from '../statistics/tally.ts';

/** What the caller asks of a county's proposals, and the register of the day. */
export interface ReportAsked {
  readonly register: RegisterOfDay;
  readonly scope: ReportScope;
  readonly on: CalendarDay;
}

/** A report as it is added up from what is kept beside each case. */
export interface CountedReport {
  readonly asked: ReportAsked;
  /** Adds it up, once: a statement for the scope, and one for the terms before it. */
  report(): Promise<ProposalReport<CaseSet>>;
}

const needs: readonly (Needed | undefined)[] = [undefined, 'handling', 'ratings'];

/** Which proposals of a scope are counted, or of all its units. */
const countedIn = ({ register, scope, on }: ReportAsked): Counted => ({
  countyId: register.id,
  subject: 'proposal',
  on,
  span: scope.term,
  within: [
    ...(scope.session === undefined ? [] : [`session.${scope.session}`]),
    ...(scope.period === undefined ? [] : [`period.${scope.period}`]),
  ],
});

const questionOf = async (
  counted: Counted,
  { actor, today, register }: GatewayContext,
): Promise<Question> => {
  const now = await register(counted.countyId);
  return { counted, today, named: needs.map((one) => namedUnder(one, actor, now)) };
};

const addUp = async (
  asked: ReportAsked,
  context: GatewayContext,
): Promise<ProposalReport<CaseSet>> => {
  const { scope, on } = asked;
  const part = scope.unit === undefined ? WHOLE : partOf(UNIT, scope.unit);
  const own = { ...countedIn(asked), part };
  const { countyId, subject } = own;
  const old = { countyId, subject, on, part, before: scope.term, within: ['under_way'] };
  const [these, earlier] = await Promise.all([
    tallied(context, await questionOf(own, context)),
    tallied(context, await questionOf(old, context)),
  ]);
  return reportFrom<CaseSet>(asked, {
    these: (marks: AnyMark, needed) => these.setOf(part, marks, needs.indexOf(needed)),
    earlier: (marks: AnyMark) => earlier.setOf(part, marks, 0),
  });
};

/** A report of a scope as of a day. */
export const countedReport = async (
  register: RegisterOfDay,
  scope: ReportScope,
  on: CalendarDay,
  context: GatewayContext,
): Promise<CountedReport> => {
  const then = on < context.today ? await registerOn(context.prisma, register, on) : register;
  const asked = { register: then, scope, on };
  let report: Promise<ProposalReport<CaseSet>> | undefined;
  return {
    asked,
    report: () => {
      report ??= addUp(asked, context);
      return report;
    },
  };
};

const unitsIn = (parts: readonly string[]): readonly UnitId[] =>
  parts.flatMap((part) => (idInPart(UNIT, part) as UnitId | undefined) ?? []).toSorted();

const partsOf = (units: readonly string[]): readonly string[] =>
  units.map((unit) => partOf(UNIT, unit));

/** The units that have or had an assignment among the cases of a report, by id. */
export const unitsOf = async (
  asked: ReportAsked,
  { prisma }: GatewayContext,
): Promise<readonly UnitId[]> => {
  const registered = partsOf(Object.keys(asked.register.units));
  return unitsIn(await readParts(prisma, countedIn(asked), registered));
};

const RESOLVED = 'rated_resolved';
const SATISFIED = 'satisfaction.satisfied';

const runSet = (own: CaseSet, { cases, from, until }: RunFound): CaseSet => ({
  count: cases,
  // A run is told to those who may read every case that is rated.
  hidden: async () => 0,
  behind: { ...own.behind, during: { from, until } },
});

/** The signals of a report that the caller is told of: none but to those who supervise. */
export const signalsOf = async (
  asked: ReportAsked,
  context: GatewayContext,
): Promise<readonly RatingSignal<CaseSet>[]> => {
  const { register, scope } = asked;
  if (!seesSignals(context.actor)) return [];
  const { minutes, proposers } = clusterOf(register);
  const parts = partsOf(scope.unit ? [scope.unit] : Object.keys(register.units));
  const counted = { ...countedIn(asked), parts };
  const bearing = [RATED, RESOLVED, SATISFIED];
  const [tally, runs] = await Promise.all([
    tallied(context, await questionOf({ ...counted, bearing }, context)),
    readRuns(context.prisma, counted, { minutes, people: proposers }),
  ]);
  // A unit without a rating gives no signal, so that only those with one are looked at.
  const rated = unitsIn(tally.parts).map((unit) => {
    const part = partOf(UNIT, unit);
    const own = tally.setOf(part, [RATED], 0);
    return {
      unit,
      rated: own,
      resolved: tally.setOf(part, [RESOLVED], 0).count,
      satisfied: tally.setOf(part, [SATISFIED], 0).count,
      runs: runs
        .filter((run) => run.part === part)
        .map((run) => ({
          from: instantOf(run.from),
          proposers: run.people,
          cases: runSet(own, run),
        })),
    };
  });
  return signalsFrom<CaseSet>(rated, register);
};
