import {
  type Actor,
  day,
  type Events,
  monitoringReport,
  monitoringShowing as showing,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import * as facts from '../../support/monitoring-facts.ts';
import { aroundOn, matterAfter } from '../../support/monitoring-standing.ts';
import { as } from '../../support/scenario.ts';

type Fact = Events['monitoring_report'];

const { reported, ordinary, assigned, accepted, asked, changed, kept, toFeedback } = facts;
const around = aroundOn('2026-03-31');
const told = facts.chosen('reporterShownToUnit', true);
const member = as('member', 'm1');
const office = as('cppcc_office');
const unit = as('handling_unit', 'health-bureau');
const handling = [reported, ordinary, assigned, accepted] as const;

const seenBy = (
  actor: Actor,
  history: readonly Fact[],
  beside?: Parameters<typeof showing.project>[3],
) => showing.project(matterAfter(...history), actor, around, beside);
const headingOf = (...history: readonly Fact[]) => showing.heading(matterAfter(...history));

describe('监测点事项的标题栏', () => {
  it('says what it is about, where it stands and when it began', () =>
    expect(headingOf(reported)).toEqual({
      title: '审批材料重复提交',
      status: 'reported',
      year: 2026,
      beganOn: day('2026-03-02'),
    }));

  it.each([
    ['closed', '2026-03-19', [...toFeedback, facts.satisfied, facts.closed]],
    ['referred', '2026-03-05', [reported, facts.petition, facts.referred]],
    ['merged', '2026-03-04', [reported, facts.merged]],
  ] as const)('of one that is %s says that it ended on %s', (status, endedOn, history) =>
    expect(headingOf(...history)).toMatchObject({ status, endedOn: day(endedOn) }),
  );

  it('knows every stage of the table', () =>
    expect(Object.keys(showing.statuses)).toEqual([
      'reported',
      'assigned',
      'return_requested',
      'handling',
      'fed_back',
      'closed',
      'referred',
      'merged',
    ]));

  it('of a matter that nobody reported opens to nobody', () =>
    expect(showing.scopeFacts(monitoringReport.initial)).toEqual({
      stage: [],
      person: [],
      unit: [],
      public: [],
      secret: [],
    }));
});

describe('查阅监测点事项', () => {
  it('shows what was reported, at which point, and by whom', () =>
    expect(seenBy(member, [reported])).toEqual({
      point: 'park',
      pointName: '园区监测点',
      text: '同一材料三次提交。',
      reporter: 'm1',
      urgedOn: [],
      rounds: [],
    }));

  it('shows which unit has it, of which class, and until when', () =>
    expect(seenBy(office, handling)).toMatchObject({
      nature: 'ordinary',
      unit: 'health-bureau',
      matterClass: 'general',
      handleBy: day('2026-03-12'),
    }));

  it('does not tell the unit who reported, unless the county says so', () => {
    expect(seenBy(unit, handling).reporter).toBeUndefined();
    const open = aroundOn('2026-03-31', told);
    expect(showing.project(matterAfter(...handling), unit, open).reporter).toBe('m1');
  });

  it('shows that the unit asked for another class, and what came of it', () => {
    const request = { on: day('2026-03-05'), matterClass: 'investigated', reason: '需现场核实。' };
    expect(seenBy(office, handling).reclassing).toBeUndefined();
    expect(seenBy(office, [...handling, asked]).reclassing).toEqual(request);
    expect(seenBy(office, [...handling, asked, changed])).toMatchObject({
      matterClass: 'investigated',
      handleBy: day('2026-03-17'),
      reclassing: { ...request, granted: true, answer: '确需核实。' },
    });
    expect(seenBy(office, [...handling, asked, kept])).toMatchObject({
      matterClass: 'general',
      handleBy: day('2026-03-12'),
      reclassing: { ...request, granted: false, answer: '无须核实。' },
    });
  });

  it('shows when the unit was urged', () => {
    const urged = { type: 'MatterUrged', on: day('2026-03-13') } as const;
    const again = { type: 'MatterUrged', on: day('2026-03-20') } as const;
    expect(seenBy(office, [...handling, urged, again]).urgedOn).toEqual([urged.on, again.on]);
  });

  it('shows each feedback with its rating', () => {
    const { comment } = facts.commented;
    const second = { ...facts.fedBack, on: day('2026-03-20'), text: '已全部合并。' };
    expect(
      seenBy(unit, [...toFeedback, facts.commented, facts.again, second, facts.satisfied]).rounds,
    ).toEqual([
      {
        on: day('2026-03-10'),
        text: '已合并为一次提交。',
        late: false,
        approvedBy: 'main_leader',
        rating: 'dissatisfied',
        comment,
      },
      {
        on: day('2026-03-20'),
        text: '已全部合并。',
        late: false,
        approvedBy: 'main_leader',
        rating: 'satisfied',
      },
    ]);
  });

  it('shows where it was referred, and why', () =>
    expect(seenBy(member, [reported, facts.petition, facts.referred])).toMatchObject({
      nature: 'petition',
      referredTo: 'petition',
      referredBecause: '属信访事项。',
    }));
});

describe('重复反映的答复', () => {
  const repeated = [reported, facts.merged] as const;
  const first = [facts.reportedFirst, ordinary, assigned, accepted, facts.fedBack] as const;

  it('tells of the first, and of no other matter', () => {
    expect(showing.relatedCases?.(matterAfter(...repeated))).toEqual(['m-0']);
    expect(showing.relatedCases?.(matterAfter(...toFeedback))).toEqual([]);
    expect(showing.relatedCases?.(monitoringReport.initial)).toEqual([]);
  });

  it('is the answer of the first, without who reported that or how they found it', () =>
    expect(
      seenBy(member, repeated, { 'm-0': matterAfter(...first, facts.commented) }),
    ).toMatchObject({
      mergedInto: 'm-0',
      mergedBecause: '与首件为同一事项。',
      answerOfFirst: {
        status: 'fed_back',
        unit: 'health-bureau',
        handleBy: day('2026-03-12'),
        rounds: [{ on: day('2026-03-10'), text: '已合并为一次提交。', late: false }],
      },
    }));

  it('says no more than that, whatever the first holds', () => {
    const { answerOfFirst } = seenBy(member, repeated, {
      'm-0': matterAfter(...first, facts.commented),
    });
    expect(Object.keys(answerOfFirst?.rounds[0] ?? {})).toEqual(['on', 'text', 'late']);
    expect(JSON.stringify(answerOfFirst)).not.toContain('m2');
  });

  it('says where the first was referred', () =>
    expect(
      seenBy(member, repeated, {
        'm-0': matterAfter(facts.reportedFirst, facts.petition, facts.referred),
      }).answerOfFirst,
    ).toEqual({ status: 'referred', rounds: [], referredTo: 'petition' }));

  it('is missing while the first is not at hand', () => {
    expect(seenBy(member, repeated).answerOfFirst).toBeUndefined();
    expect(
      seenBy(member, repeated, { 'm-0': monitoringReport.initial }).answerOfFirst,
    ).toBeUndefined();
  });

  it('is for repeated reports alone', () =>
    expect(seenBy(member, toFeedback, { 'm-0': matterAfter(...first) })).not.toHaveProperty(
      'answerOfFirst.rounds',
    ));
});

describe('办理经过和下一步', () => {
  const shows = (event: Fact, actor: Actor, now = around) =>
    showing.showsEvent(event, matterAfter(...toFeedback), actor, now);
  const steps = (history: readonly Fact[], actor: Actor, now = around) =>
    showing.showsSteps(matterAfter(...history), actor, now);

  it('tell the unit of no step that tells who reported', () => {
    expect([reported, facts.satisfied].map((event) => shows(event, unit))).toEqual([false, false]);
    expect([assigned, facts.fedBack].map((event) => shows(event, unit))).toEqual([true, true]);
  });

  it('tell everybody else, and the unit where the county lets it know', () => {
    expect([reported, facts.satisfied].map((event) => shows(event, office))).toEqual([true, true]);
    const open = aroundOn('2026-03-31', told);
    expect([reported, facts.satisfied].map((event) => shows(event, unit, open))).toEqual([
      true,
      true,
    ]);
  });

  it('tell the unit whose turn it is, save when it is to be rated', () => {
    expect(steps(handling, unit)).toBe(true);
    expect(steps(toFeedback, unit)).toBe(false);
    expect(steps(toFeedback, member)).toBe(true);
    expect(steps(toFeedback, unit, aroundOn('2026-03-31', told))).toBe(true);
    expect(showing.showsSteps(monitoringReport.initial, office, around)).toBe(false);
  });

  it('tell of every action that is open', () =>
    expect(
      showing.showsAction(
        { command: 'RateMatter', part: 'case', target: 'm-1' },
        matterAfter(...toFeedback),
        member,
        around,
      ),
    ).toBe(true));
});
