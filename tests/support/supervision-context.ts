import {
  type Actor,
  type CountyEvent,
  stateCouncilCalendar as calendar,
  contextOf,
  emptyLedger,
  fold,
  type KnownCases,
  noCases,
  type RuleCard,
  type SupervisionCommand,
  type SupervisionContext,
  type SupervisionEvent,
  type SupervisionState,
  supervision,
} from '@xieshang/core';
import { expect } from 'vitest';
import type { Moment } from './scenario.ts';
import { registerAfter } from './standing.ts';
import { SUPERVISION } from './supervision-facts.ts';

/** What the specs let the case know of cases of other subjects. */
const known: KnownCases = {
  annual_plan: {
    'plan-2026': {
      kind: 'supervision',
      stage: 'in_force',
      items: [
        { id: 'I1', title: '村级卫生室建设', form: 'special', stage: 'planned' },
        { id: 'I2', title: '安全生产视察', form: 'inspection', stage: 'planned' },
        { id: 'I3', title: '已开展的监督', form: 'special', stage: 'carried_out' },
        { id: 'I4', title: '派驻监督', form: 'assigned_supervisor', stage: 'planned' },
        { id: 'I5', title: '会议监督', form: 'meeting', stage: 'planned' },
        { id: 'I6', title: '提案监督', form: 'proposal', stage: 'planned' },
      ],
    },
    'plan-draft': {
      kind: 'supervision',
      stage: 'drafted',
      items: [{ id: 'I1', title: '村级卫生室建设', form: 'special', stage: 'planned' }],
    },
  },
  supervisor_group: {
    g1: {
      stage: 'in_office',
      unit: 'health-bureau',
      members: ['m1', 'm2', 'm3'],
      until: '2029-01-20' as never,
    },
    g2: { stage: 'in_office', unit: 'roads-bureau', members: ['m4'] },
    g3: { stage: 'dissolved', unit: 'health-bureau', members: [] },
  },
  instruction: {
    n1: { stage: 'handling', followsUp: { subject: 'supervision', id: SUPERVISION } },
    n2: { stage: 'closed', followsUp: { subject: 'supervision', id: SUPERVISION } },
    n3: { stage: 'handling', followsUp: { subject: 'supervision', id: 's9' } },
  },
};

/** What a supervision is judged by, beside these known cases. */
export const contextFor = (
  { at, actor }: { readonly at: Moment['at']; readonly actor: Actor },
  cases: KnownCases = known,
  county: readonly CountyEvent[] = [],
): SupervisionContext => ({
  ...contextOf(
    { ...emptyLedger, register: registerAfter(...county), cases: noCases, calendar },
    { caseId: SUPERVISION, actor, at },
    'supervision',
  ),
  cases,
});

/** A supervision after these facts. */
export const stateAfter = (...history: readonly SupervisionEvent[]): SupervisionState =>
  fold(supervision, history);

type Fact =
  | SupervisionEvent
  | ({ readonly type: SupervisionEvent['type'] } & Record<string, unknown>);

/** The sentences of a supervision whose rules look at cases of subjects that are modelled elsewhere. */
export const knowingIn =
  (...county: readonly CountyEvent[]) =>
  (...history: readonly SupervisionEvent[]) => ({
    when: (command: SupervisionCommand, moment: Moment) => {
      const ctx = contextFor(moment, known, county);
      const decision = supervision.decide(stateAfter(...history), command, ctx);
      return {
        yields: (...events: readonly Fact[]) =>
          expect(decision).toMatchObject({ ok: true, events }),
        refusedBy: (...rules: readonly Pick<RuleCard, 'id'>[]) =>
          expect(decision.ok ? [] : decision.violations.map(({ rule }) => rule).sort()).toEqual(
            rules.map(({ id }) => id).sort(),
          ),
      };
    },
  });

/** The same in the county of the specs as it is. */
export const knowing = knowingIn();
