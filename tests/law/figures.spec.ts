import {
  deadlineFigures,
  huailaiDemoProfile,
  Period,
  periodWords,
  proposalFigures,
  readProfile,
  resultClasses,
  statisticsTargets,
  visitBands,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';

const variants = Object.entries(proposalFigures).flatMap(([figure, places]) =>
  Object.entries(places).map(([place, variant]) => ({ id: `${figure}.${place}`, ...variant })),
);

describe('数值', () => {
  it.each(variants)('$id is a period with its place and source', ({ value, place, cites }) => {
    expect(Period.parse(value)).toEqual(value);
    expect(place).not.toBe('');
    expect(cites.length).toBeGreaterThan(0);
  });

  it('keeps calendar days and working days apart: they are never converted', () => {
    const { returnAssignment } = proposalFigures;
    expect(returnAssignment.cityTenDays.value).toEqual({ n: 10, unit: 'calendar_day' });
    expect(returnAssignment.banan.value).toEqual({ n: 10, unit: 'working_day' });
  });

  it.each([
    [{ n: 3, unit: 'month' }, '3个月'],
    [{ n: 5, unit: 'working_day' }, '5个工作日'],
    [{ n: 30, unit: 'calendar_day' }, '30日'],
  ] as const)('is read aloud as people say it: %o is %s', (period, words) =>
    expect(periodWords(period).zh).toBe(words),
  );

  it.each([
    [{ n: 0, unit: 'month' }],
    [{ n: -1, unit: 'month' }],
    [{ n: 1.5, unit: 'month' }],
    [{ n: 1, unit: 'year' }],
  ])('is not a period: %o', (value) => expect(Period.safeParse(value).success).toBe(false));
});

describe('统计目标', () => {
  const targets = Object.entries(statisticsTargets).flatMap(([figure, places]) =>
    Object.entries(places).map(([place, variant]) => ({ id: `${figure}.${place}`, ...variant })),
  );

  it.each(targets)('$id is a percentage with its place and source', ({ value, place, cites }) => {
    expect(value).toBeGreaterThan(0);
    expect(value).toBeLessThanOrEqual(100);
    expect(place).not.toBe('');
    expect(cites.length).toBeGreaterThan(0);
  });

  it('of visits fall as the load of a unit grows', () => {
    const bands = visitBands.weixian.value;
    expect(bands.map(({ from }) => from)).toEqual([1, 11, 50]);
    expect(bands.map(({ atLeast }) => atLeast)).toEqual([100, 75, 50]);
  });

  it('are chosen by the demo county from this list', () => {
    const listed = Object.values(statisticsTargets).flatMap((one) => Object.values(one));
    for (const figure of Object.values(huailaiDemoProfile.proposal.statistics.targets))
      expect(listed).toContainEqual(figure);
  });
});

describe('县情配置', () => {
  const json = () => JSON.parse(JSON.stringify(huailaiDemoProfile));

  it('goes out as JSON and comes back with every figure, source and word', () => {
    const read = readProfile(json());
    expect(huailaiDemoProfile).toMatchObject(read);
    expect(readProfile(JSON.parse(JSON.stringify(read)))).toEqual(read);
  });

  it('chooses figures that stand in the list of figures', () => {
    const listed = [proposalFigures, deadlineFigures].flatMap((figures) =>
      Object.values(figures).flatMap((one) => Object.values(one)),
    );
    for (const figure of Object.values(huailaiDemoProfile.proposal.periods))
      expect(listed).toContainEqual(figure);
  });

  it('needs a source for every figure', () => {
    const profile = json();
    profile.proposal.periods.reply.cites = [];
    expect(() => readProfile(profile)).toThrow();
  });

  it('needs every period', () => {
    const profile = json();
    delete profile.proposal.periods.reply;
    expect(() => readProfile(profile)).toThrow();
  });

  it('has a letter for every result', () =>
    expect(Object.keys(huailaiDemoProfile.proposal.resultLetters.value).sort()).toEqual(
      [...resultClasses].sort(),
    ));

  it('lists each ground of refusal once', () => {
    const ids = huailaiDemoProfile.proposal.refusalGrounds.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.slice(0, 10)).toContain('named_accusation');
  });
});
