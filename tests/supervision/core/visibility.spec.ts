import {
  stateCouncilCalendar as calendar,
  day,
  opens,
  type Role,
  type SupervisionEvent,
  SupervisionView,
  supervisionShowing as showing,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { as } from '../../support/scenario.ts';
import { registerAfter } from '../../support/standing.ts';
import { stateAfter } from '../../support/supervision-context.ts';
import * as facts from '../../support/supervision-facts.ts';

const around = { today: day('2026-09-14'), register: registerAfter(), calendar };
const actors = {
  office: as('cppcc_office'),
  leadership: as('leadership'),
  party: as('party_office'),
  committee: as('special_committee', 'economy-committee'),
  another: as('special_committee', 'another-committee'),
  supervisor: as('member', 'm1'),
  member: as('member', 'm4'),
  sector: as('collective', 'agriculture-sector'),
  health: as('handling_unit', 'health-bureau'),
  roads: as('handling_unit', 'roads-bureau'),
  government: as('government_office'),
  inspection: as('supervising_office'),
  public: as('public'),
} as const;
type Name = keyof typeof actors;
const names = Object.keys(actors) as readonly Name[];
const readersOf = (history: readonly SupervisionEvent[]) =>
  names.filter((name) =>
    opens(
      showing.readable(actors[name], around.register),
      showing.scopeFacts(stateAfter(...history)),
    ),
  );
const within = ['office', 'leadership', 'party', 'committee', 'supervisor'] as const;
const seen = (history: readonly SupervisionEvent[], name: Name) =>
  showing.project(stateAfter(...history), actors[name], around);

describe('查阅范围', () => {
  it.each([
    ['planned', [facts.opened], within],
    ['informed', facts.toInformed, [...within, 'health']],
    ['under way', facts.toReceived, [...within, 'health', 'government', 'inspection']],
    ['closed and published', facts.toClosed, names],
    [
      'closed, not published',
      [...facts.toRechecked, { ...facts.closed, published: false }],
      names.filter((name) => name !== 'roads' && name !== 'public'),
    ],
  ] as const)('of a supervision that is %s', (_stage, history, expected) =>
    expect([...readersOf(history)].sort()).toEqual([...expected].sort()),
  );

  it.each(['expert', 'platform', 'registrar', 'proposal_committee'] as const)(
    'of a %s is what was published',
    (role: Role) => {
      const reads = (history: readonly SupervisionEvent[]) =>
        opens(
          showing.readable(as(role, 'e1'), around.register),
          showing.scopeFacts(stateAfter(...history)),
        );
      expect(reads(facts.toClosed)).toBe(true);
      expect(reads(facts.toRechecked)).toBe(false);
    },
  );
});

describe('所见内容', () => {
  it.each(names)('of %s fits the shape that is described', (name) =>
    expect(SupervisionView.strict().safeParse(seen(facts.toClosed, name)).success).toBe(true),
  );

  it('names authors within', () =>
    expect(seen(facts.toRechecked, 'office')).toMatchObject({
      visits: [{ visitors: ['m1', 'm2'], member: 'm1', found: '设备陈旧,药品不足。' }],
      advice: [{ member: 'm1', group: 'g1', agreed: 2 }],
      items: [{ reports: [{ member: 'm2', passed: true }] }],
    }));

  it.each(['health', 'government', 'member', 'another', 'public'] as const)(
    'names nobody to %s',
    (name) => expect(JSON.stringify(seen(facts.toClosed, name))).not.toMatch(/\bm[1-4]\b|\bg1\b/),
  );

  it('shows a unit the advice that was handed over, and no draft', () => {
    expect(seen(facts.toSigned, 'health')).toMatchObject({ advice: [] });
    expect(seen(facts.toHandedOver, 'health')).toMatchObject({
      advice: [{ kind: 'criticism', keyPoints: ['六个村卫生室设备陈旧,应于年内更新。'] }],
      items: [{ dueOn: '2026-05-29' }],
    });
  });

  it('shows a unit where supervisors were and when, not what they found', () =>
    expect(seen(facts.toVisited, 'health')).toMatchObject({
      visits: [{ day: '2026-04-08', place: '沙城镇某村卫生室', visitors: [] }],
    }));

  it('shows a unit totals of a ballot once it was published', () => {
    expect(seen(facts.toCounted, 'health')).toMatchObject({ appraisals: [] });
    expect(seen([...facts.toCounted, facts.passedPublished], 'health')).toMatchObject({
      appraisals: [{ ballot: { verySatisfied: 10, share: 75 } }],
    });
  });

  it('shows an office the advice it got a copy of', () => {
    expect(seen(facts.toReceived, 'government')).toMatchObject({ advice: [{ id: 'A1' }] });
    expect(seen(facts.toReceived, 'inspection')).toMatchObject({ advice: [], items: [] });
  });

  it('shows the public the summary alone', () => {
    const shown = seen(facts.toClosed, 'public');
    expect(shown).toMatchObject({ summary: facts.closed.summary, advice: [], visits: [] });
  });
});

describe('办理经过', () => {
  const typesFor = (name: Name) =>
    facts.toClosed
      .filter((event) =>
        showing.showsEvent(event, stateAfter(...facts.toClosed), actors[name], around),
      )
      .map(({ type }) => type);

  it('is whole within', () => expect(typesFor('office')).toHaveLength(facts.toClosed.length));

  it('holds for the unit what was put to it and what it did', () =>
    expect(typesFor('health')).toEqual([
      'SupervisedUnitsNotified',
      'SupervisorsBriefed',
      'SupervisionBegun',
      'AdviceHandedOver',
      'AdviceReceived',
      'RectificationItemAnswered',
      'ItemReportedRectified',
      'SupervisionClosed',
    ]));

  it('holds for the public that it was closed', () =>
    expect(typesFor('public')).toEqual(['SupervisionClosed']));
});

describe('被监督单位的可办事项', () => {
  it('are its own four', () => {
    const told = showing.showsAction;
    const state = stateAfter(...facts.toReceived);
    expect(
      told(
        { command: 'ReportRectified', part: 'rectification_item' },
        state,
        actors.health,
        around,
      ),
    ).toBe(true);
    expect(told({ command: 'CloseSupervision', part: 'case' }, state, actors.health, around)).toBe(
      false,
    );
    expect(showing.showsSteps(state, actors.health, around)).toBe(false);
    expect(showing.showsSteps(state, actors.office, around)).toBe(true);
  });
});
