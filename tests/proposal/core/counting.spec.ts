import {
  type Actor,
  type AnyProposal,
  type CalendarDay,
  type CountedField,
  stateCouncilCalendar as calendar,
  casesAsOf,
  type DayOfCase,
  day,
  dayOf,
  fold,
  type History,
  mayReadProposal,
  type Needed,
  namedUnder,
  opens,
  type Proposal,
  plusDays,
  proposal,
  proposalCounting,
  type Register,
  readableBy,
  reportFor,
  type ScopeFacts,
  type Stretch,
  scopeFactsOf,
  stretchesAfter,
  stretchesFrom,
  stretchesOf,
} from '@xieshang/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { as } from '../../support/scenario.ts';
import { registerAfter } from '../../support/standing.ts';
import { reportOn } from '../../support/statistics-facts.ts';
import { walks } from '../../support/walks.ts';

const register = registerAfter();
const around = { register, calendar };
const days = Array.from({ length: 420 }, (_, n) => plusDays(day('2026-01-01'), n));

/** The case at the end of each day on which something was recorded. */
const lived = ({ facts }: History): readonly DayOfCase<Proposal>[] => {
  const dates = [...new Set(facts.map(({ at }) => dayOf(at)))];
  return dates.map((on) => {
    const until = facts.filter(({ at }) => dayOf(at) <= on).map(({ event }) => event);
    return { on, state: fold(proposal, until) };
  });
};

type Told = Pick<Stretch, 'part' | 'marks' | 'happenings' | 'span' | 'place' | 'together'>;
const byPart = (told: readonly Told[]) =>
  told
    .map(({ part, marks, happenings, span, place, together }) => ({
      ...{ part, marks, happenings, span, place, together },
    }))
    .toSorted((one, other) => (one.part < other.part ? -1 : 1));

const judgedOn = (history: History, on: CalendarDay, county: Register): readonly Told[] => {
  const [state] = casesAsOf([history], on);
  const place = state && proposalCounting.place(state);
  if (!place) return [];
  const entries = proposalCounting.entries(state, on, { register: county, calendar });
  return entries.map((entry) => ({ ...entry, ...place }));
};

describe('所计之事随时间的变化', () => {
  it('is on every day, past or to come, what the case is judged to be on that day', () => {
    fc.assert(
      fc.property(walks, (histories) => {
        for (const history of histories) {
          const stretches = stretchesOf(proposalCounting, lived(history), around);
          for (const on of days) {
            const told = stretches.filter(({ from, until }) => from <= on && on < until);
            expect({ on, told: byPart(told) }).toEqual({
              on,
              told: byPart(judgedOn(history, on, register)),
            });
          }
        }
      }),
      { seed: 20261129, numRuns: 12 },
    );
  }, 120_000);

  it('says nothing twice: what follows on the same is one stretch', () => {
    fc.assert(
      fc.property(walks, (histories) => {
        for (const history of histories)
          for (const own of Map.groupBy(
            stretchesOf(proposalCounting, lived(history), around),
            ({ part }) => part,
          ).values())
            for (const [at, { from: _, until, ...said }] of own.entries()) {
              const { from, until: __, ...next } = own[at + 1] ?? {};
              if (from === until) expect(next).not.toEqual(said);
            }
      }),
      { seed: 20261130, numRuns: 6 },
    );
  }, 120_000);

  it('is the same whether days are told one after another or several facts of a day apart', () => {
    fc.assert(
      fc.property(walks, (histories) => {
        for (const history of histories) {
          let stretches: readonly Stretch[] = [];
          let state: Proposal = proposal.initial;
          for (const { event, at } of history.facts) {
            state = fold({ ...proposal, initial: state }, [event]);
            const on = dayOf(at);
            const next = stretchesFrom(proposalCounting, { on, state }, around);
            stretches = stretchesAfter(stretches, on, next);
          }
          expect(stretches).toEqual(stretchesOf(proposalCounting, lived(history), around));
        }
      }),
      { seed: 20261201, numRuns: 6 },
    );
  }, 120_000);
});

const readers: readonly Actor[] = [
  as('public'),
  as('member', 'm1'),
  as('member', 'm9'),
  as('collective', 'cppcc-environment'),
  as('handling_unit', 'health-bureau'),
  as('handling_unit', 'roads-bureau'),
  as('proposal_committee'),
  as('supervising_office'),
  as('leadership'),
  as('registrar'),
];

const factsOn = (state: AnyProposal, on: CalendarDay): ScopeFacts<CountedField> => {
  const [whole] = proposalCounting.entries(state, on, around);
  return { ...scopeFactsOf(state), unsealed: [whole?.marks.includes('rated') ? 'yes' : 'no'] };
};

describe('数字背后的提案', () => {
  it.each(readers.map((actor) => [actor.role, actor] as const))(
    'are named to %s by a scope as by the report itself',
    (_role, actor) => {
      const met = new Set<string>();
      fc.assert(
        fc.property(walks, fc.nat(300), (histories, n) => {
          const today = plusDays(day('2026-01-10'), n);
          const cases = casesAsOf(histories, today);
          const report = reportFor(reportOn(today, cases), {
            actor,
            today,
            readable: readableBy(cases, actor),
          });
          for (const { needs, numerator } of reportOn(today, cases).indicators) {
            const scope = namedUnder(needs, actor);
            const seen = new Map(cases.map((one) => [one.id, opens(scope, factsOn(one, today))]));
            const shown = report.indicators.filter((one) => one.needs === needs);
            for (const one of shown)
              for (const id of one.numerator.ids) expect(seen.get(id)).toBe(true);
            const named = new Set(shown.flatMap((one) => one.numerator.ids));
            for (const id of numerator.ids)
              if (seen.get(id)) expect(named.has(id)).toBe(true);
              else met.add('hidden');
          }
          for (const one of cases)
            expect(opens(namedUnder(undefined, actor), factsOn(one, today))).toBe(
              mayReadProposal(one, actor),
            );
        }),
        { seed: 20261202, numRuns: 8 },
      );
      if (actor.role === 'public') expect([...met]).toEqual(['hidden']);
    },
    120_000,
  );
});

const needs: readonly (Needed | undefined)[] = [undefined, 'handling', 'ratings'];

it('opens no scope to who may read nothing of it', () => {
  for (const one of needs.slice(1)) expect(namedUnder(one, as('public'))).toEqual([]);
});
