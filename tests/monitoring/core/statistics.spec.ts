import {
  day,
  type Events,
  type MonitoredMatter,
  type MonitoringGroup,
  type MonitoringQuestion,
  monitoringStatistics,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { point, unit } from '../../support/county.ts';
import * as facts from '../../support/monitoring-facts.ts';
import { aroundOn, matterAfter } from '../../support/monitoring-standing.ts';

type Fact = Events['monitoring_report'];

const { register } = aroundOn('2026-03-31');
const { reported, ordinary, assigned, accepted, fedBack } = facts;
const urged = { type: 'MatterUrged', on: day('2026-03-13') } as const;
const late = { ...fedBack, on: day('2026-03-16'), late: true };
const handling = [ordinary, assigned, accepted] as const;

const told = (id: string, history: readonly Fact[], change: Partial<typeof reported> = {}) =>
  matterAfter({ ...reported, ...change, id }, ...history);

/** One of each way a matter can go. */
const matters: readonly MonitoredMatter[] = [
  told('new', []),
  told('found', [ordinary], { assignBy: { by: day('2026-03-20'), version: 1 } }),
  told('referred', [facts.petition, facts.referred], {
    point: point('mill'),
    pointName: '酒厂监测点',
  }),
  told('given-up', [...handling, facts.petition, facts.referred]),
  told('merged', [facts.merged]),
  told('slow', [...handling, urged], { theme: 'livelihood' }),
  told('late', [...handling, urged, late]),
  told('unrated', [...handling, fedBack]),
  told('bad', [...handling, fedBack, facts.dissatisfied]),
  told('redone', [...handling, fedBack, facts.dissatisfied, facts.again]),
  told('done', [...handling, fedBack, facts.satisfied, facts.closed]),
  told(
    'old',
    [ordinary, { ...assigned, unit: unit('roads-bureau') }, accepted, fedBack, facts.closed],
    {
      on: day('2025-12-31'),
      theme: 'livelihood',
    },
  ),
];

const statistics = (change: Partial<MonitoringQuestion> = {}): readonly MonitoringGroup[] =>
  monitoringStatistics({ matters, register, on: day('2026-03-13'), ...change });
const figureIn = (group: MonitoringGroup | undefined, id: string) => {
  const found = group?.figures.find((one) => one.id === id);
  if (!found) throw new Error(`no figure ${id}`);
  return found;
};
const countyFigure = (id: string, change: Partial<MonitoringQuestion> = {}) =>
  figureIn(statistics(change)[0], id);
const all = matters.map(({ id }) => id);
const without = (...ids: readonly string[]) => all.filter((id) => !ids.includes(id));

const handled = without('referred', 'given-up', 'merged');
const given = without('referred', 'given-up', 'merged', 'new', 'found');
const answered = given.filter((id) => id !== 'slow');

describe('监测点统计', () => {
  it.each([
    ['referred', ['referred', 'given-up'], all],
    ['merged', ['merged'], all],
    ['assigned', given, handled],
    ['urged', ['slow', 'late'], given],
    ['fed_back', answered, given],
    ['in_time', answered.filter((id) => id !== 'late'), answered],
    ['rated', ['bad', 'redone', 'done'], answered],
    ['satisfied', ['done'], ['bad', 'redone', 'done']],
    ['closed', ['done', 'old'], handled],
    ['under_way', handled.filter((id) => id !== 'done' && id !== 'old'), all],
    ['overdue', ['new', 'slow'], handled.filter((id) => id !== 'done' && id !== 'old')],
  ])('tells what is %s, among what, with the matters it counts', (id, counted, among) => {
    const { numerator, denominator, share } = countyFigure(id);
    expect(numerator).toEqual({ count: counted.length, ids: counted, hidden: 0 });
    expect(denominator).toEqual({ count: among.length, ids: among, hidden: 0 });
    expect(share?.exact).toEqual([counted.length, among.length]);
  });

  it('counts what was reported, which is a share of nothing', () => {
    const { numerator, ...rest } = countyFigure('reported');
    expect(numerator).toEqual({ count: 12, ids: all, hidden: 0 });
    expect(rest).not.toHaveProperty('denominator');
    expect(rest).not.toHaveProperty('share');
  });

  it('counts each matter once: it is referred, merged, closed or under way', () => {
    const parts = ['referred', 'merged', 'closed', 'under_way'].flatMap(
      (id) => countyFigure(id).numerator.ids,
    );
    expect(parts.toSorted()).toEqual(all.toSorted());
  });

  it('calls overdue what was due before the day, not on it', () => {
    const overdue = (on: string) => countyFigure('overdue', { on: day(on) }).numerator.ids;
    expect(overdue('2026-03-05')).toEqual([]);
    expect(overdue('2026-03-06')).toEqual(['new']);
    expect(overdue('2026-03-12')).toEqual(['new']);
    expect(overdue('2026-03-24')).toEqual(['new', 'found', 'slow']);
    expect(overdue('2026-03-25')).toEqual(['new', 'found', 'slow', 'redone']);
  });

  it('tells it for the county, each point, each unit and each theme', () =>
    expect(
      statistics().map((group) => [
        group.by,
        group.key,
        group.words.zh,
        figureIn(group, 'reported').numerator.count,
      ]),
    ).toEqual([
      ['county', 'rules-county', '规则县', 12],
      ['point', 'park', '园区监测点', 11],
      ['point', 'mill', '酒厂监测点', 1],
      ['unit', 'health-bureau', '卫生健康局', 7],
      ['unit', 'roads-bureau', '交通运输局', 1],
      ['theme', 'business_environment', '优化营商环境', 10],
      ['theme', 'livelihood', '民生工程', 2],
    ]));

  it('goes by the id of a unit that the register does not know', () => {
    const one = told('one', [ordinary, { ...assigned, unit: unit('chess-club') }]);
    const [group] = statistics({ matters: [one] }).filter(({ by }) => by === 'unit');
    expect(group?.words).toEqual({ zh: 'chess-club', en: 'chess-club' });
  });

  it('tells of a county without matters that there are none', () => {
    const groups = statistics({ matters: [] });
    expect(groups.map(({ by }) => by)).toEqual(['county']);
    expect(figureIn(groups[0], 'closed')).toMatchObject({
      numerator: { count: 0, ids: [] },
      denominator: { count: 0, ids: [] },
    });
    expect(figureIn(groups[0], 'closed')).not.toHaveProperty('share');
  });

  it('calls a matter fed back in time when it always was', () => {
    const again = [facts.dissatisfied, facts.again] as const;
    const one = told('mixed', [...handling, fedBack, ...again, late]);
    const figure = countyFigure('in_time', { matters: [one] });
    expect([figure.numerator.ids, figure.denominator?.ids]).toEqual([[], ['mixed']]);
  });

  it('rests every figure on a source', () => {
    for (const group of statistics())
      for (const { cites } of group.figures) expect(cites.length).toBeGreaterThan(0);
  });

  it('counts one year only when it is asked to', () => {
    expect(countyFigure('reported', { year: 2025 }).numerator.ids).toEqual(['old']);
    expect(countyFigure('reported', { year: 2026 }).numerator.count).toBe(11);
    expect(countyFigure('reported', { year: 2027 }).numerator.count).toBe(0);
  });

  it('counts all and names those the reader may read', () => {
    const shows = ({ id }: MonitoredMatter) => id === 'done' || id === 'slow';
    expect(countyFigure('closed', { shows })).toMatchObject({
      numerator: { count: 2, ids: ['done'], hidden: 1 },
      denominator: { count: handled.length, ids: ['slow', 'done'], hidden: handled.length - 2 },
    });
  });
});
