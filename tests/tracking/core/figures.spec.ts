import {
  day,
  type IncludedFollowUp,
  type KnownCase,
  notTakenUp,
  takenUp,
  trackingFigureIds,
  trackingFigures,
} from '@xieshang/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handledTaken, otherTaken, secretTaken } from '../../support/tracking-facts.ts';

const due = (by: string) => ({ by: day(by), version: 1 });
const today = day('2026-12-03');

type Handling = NonNullable<KnownCase['recommendations']>[number];

/** What one recommendation of a follow-up counts as on 3 December 2026. */
const counted = (one: Partial<Handling>) =>
  takenUp(
    'i1',
    {
      stage: 'open',
      recommendations: [{ no: 1, id: 'R1', text: '建议', unit: 'health-bureau', ...one }],
    },
    today,
  ).recommendations[0]?.counted.slice(1);

const answerBy = due('2026-12-31');
const answer = (result: string, more = {}) => ({
  stage: 'to_carry_out',
  handedOut: { answerBy },
  answer: { result, late: false, carryOutBy: due('2026-12-31'), ...more },
});

describe('一条意见建议计入哪些指标', () => {
  it.each<readonly [string, Partial<Handling>, readonly string[]]>([
    ['nothing came of it', { stage: 'open' }, ['unanswered']],
    [
      'handed out and not due',
      { stage: 'handed_out', handedOut: { answerBy: due('2026-12-03') } },
      ['handed_out', 'unanswered'],
    ],
    [
      'handed out, its answer overdue',
      { stage: 'handed_out', handedOut: { answerBy: due('2026-12-02') } },
      ['handed_out', 'unanswered', 'late'],
    ],
    ['handed out, with no day for the answer', { stage: 'handed_out' }, ['unanswered']],
    ['to be carried out, with no day named', { stage: 'to_carry_out' }, ['unanswered']],
    ['adopted', answer('adopted'), ['handed_out', 'adopted']],
    [
      'adopted, due on the day',
      answer('adopted', { carryOutBy: due('2026-12-03') }),
      ['handed_out', 'adopted'],
    ],
    [
      'adopted, overdue',
      answer('adopted', { carryOutBy: due('2026-12-02') }),
      ['handed_out', 'adopted', 'late'],
    ],
    ['adopted late', answer('adopted', { late: true }), ['handed_out', 'adopted', 'late']],
    ['adopted in part', answer('partly_adopted'), ['handed_out', 'partly_adopted']],
    [
      'noted',
      { ...answer('noted', { carryOutBy: undefined }), stage: 'noted' },
      ['handed_out', 'noted'],
    ],
    [
      'declined',
      { ...answer('not_adopted_with_reason', { carryOutBy: undefined }), stage: 'not_adopted' },
      ['handed_out', 'not_adopted'],
    ],
    ['sent for reference', { stage: 'sent_for_reference' }, ['sent_for_reference']],
    [
      'carried out in time, however long ago it was due',
      {
        ...answer('adopted', { carryOutBy: due('2026-10-01') }),
        stage: 'carried_out',
        reports: [{ late: false }],
      },
      ['handed_out', 'adopted', 'carried_out'],
    ],
    [
      'carried out late',
      {
        ...answer('adopted'),
        stage: 'carried_out',
        reports: [{ late: false }, { late: true }],
      },
      ['handed_out', 'adopted', 'carried_out', 'late'],
    ],
  ])('%s', (_what, one, figures) => expect(counted(one)).toEqual(figures));
});

describe('一件督办怎样纳入', () => {
  it('counts an instruction that is no secret', () => {
    const under = (...secrecies: readonly string[]) =>
      takenUp(
        'i1',
        { stage: 'open', instructions: secrecies.map((secrecy) => ({ secrecy })) },
        today,
      ).instructed;
    expect([under(), under('secret'), under('internal'), under('secret', 'open')]).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  it('counts no case that is named beside it as an instruction', () =>
    expect(takenUp('s1', { stage: 'closed', instructions: ['i5'] }, today).instructed).toBe(false));

  it('keeps that it is secret, and is called by its id where it has no title', () => {
    expect(takenUp('i1', { stage: 'open', secret: true, title: '某事' }, today)).toEqual({
      followUp: 'i1',
      title: '某事',
      secret: true,
      instructed: false,
      recommendations: [],
    });
    expect(takenUp('i1', { stage: 'open' }, today)).toEqual({
      followUp: 'i1',
      title: 'i1',
      instructed: false,
      recommendations: [],
    });
  });

  it('calls a recommendation by its number where it has no id', () =>
    expect(
      takenUp(
        'i1',
        { stage: 'open', recommendations: [{ no: 3, text: '建议', unit: 'shacheng' }] },
        today,
      ).recommendations,
    ).toMatchObject([{ id: '3', unit: 'shacheng' }]));
});

describe('未纳入的督办', () => {
  const known = {
    i2: { stage: 'open', openedOn: day('2026-12-31') },
    i1: { stage: 'closed', openedOn: day('2026-01-01') },
    i0: { stage: 'open', openedOn: day('2025-12-31') },
    i3: { stage: 'none' },
  };
  const followUps = [handledTaken];

  it('are those opened in the year and not in the report, in order', () => {
    expect(notTakenUp({ year: 2026, followUps }, { instruction: known })).toEqual(['i2']);
    expect(notTakenUp({ year: 2026, followUps: [] }, { instruction: known })).toEqual(['i1', 'i2']);
    expect(notTakenUp({ year: 2025, followUps }, { instruction: known })).toEqual(['i0']);
  });

  it('are none where the county has none', () =>
    expect(notTakenUp({ year: 2026, followUps }, {})).toEqual([]));
});

const classes = [
  'adopted',
  'partly_adopted',
  'noted',
  'not_adopted',
  'sent_for_reference',
  'unanswered',
] as const;

const recommendation = fc.record({
  answer: fc.constantFrom(...classes),
  carriedOut: fc.boolean(),
  late: fc.boolean(),
  unit: fc.constantFrom('health-bureau', 'roads-bureau', 'shacheng'),
});

const followUp = fc.record({
  secret: fc.boolean(),
  instructed: fc.boolean(),
  recommendations: fc.array(recommendation, { maxLength: 5 }),
});

interface Drawn {
  readonly secret: boolean;
  readonly instructed: boolean;
  readonly recommendations: readonly {
    readonly answer: (typeof classes)[number];
    readonly carriedOut: boolean;
    readonly late: boolean;
    readonly unit: string;
  }[];
}

const asTaken = ({ secret, instructed, recommendations }: Drawn, at: number): IncludedFollowUp => ({
  followUp: `i${at}`,
  title: `督办${at}`,
  ...(secret ? { secret: true as const } : {}),
  instructed,
  recommendations: recommendations.map(({ answer: one, carriedOut, late, unit }, no) => ({
    id: `R${no + 1}`,
    unit,
    counted: [
      'recommendations',
      one,
      ...(carriedOut ? (['carried_out'] as const) : []),
      ...(late ? (['late'] as const) : []),
    ],
  })),
});

/** What a report may have taken up. */
const taken = fc.array(followUp, { maxLength: 8 }).map((all) => all.map(asTaken));

const valuesOf = (followUps: readonly IncludedFollowUp[]): Readonly<Record<string, number>> =>
  Object.fromEntries(trackingFigures(followUps).map(({ id, value }) => [id, value]));

describe('跟踪问效指标', () => {
  it('are these for one that was handled, one that was not, and one that is secret', () =>
    expect(valuesOf([handledTaken, otherTaken, secretTaken])).toEqual({
      follow_ups: 3,
      instructed: 2,
      not_instructed: 1,
      recommendations: 4,
      handed_out: 3,
      adopted: 1,
      partly_adopted: 0,
      noted: 1,
      not_adopted: 1,
      sent_for_reference: 0,
      unanswered: 1,
      carried_out: 1,
      late: 1,
    }));

  it('are all there, and nought, in a year without follow-ups', () => {
    const figures = trackingFigures([]);
    expect(figures.map(({ id }) => id)).toEqual(trackingFigureIds);
    for (const one of figures) expect(one).toMatchObject({ value: 0, followUps: [] });
  });

  it('equal the sum over what was taken up, and name what they count', () =>
    fc.assert(
      fc.property(taken, (followUps) => {
        const alone = followUps.map((one) => [one.followUp, valuesOf([one])] as const);
        for (const { id, value, followUps: parts } of trackingFigures(followUps)) {
          const expected = alone
            .map(([key, values]) => ({ followUp: key, value: values[id] ?? 0 }))
            .filter((part) => part.value > 0);
          expect(parts).toEqual(expected);
          expect(value).toBe(expected.reduce((sum, part) => sum + part.value, 0));
        }
      }),
    ));

  it('partition: follow-ups by instruction, recommendations by what became of them', () =>
    fc.assert(
      fc.property(taken, (followUps) => {
        const {
          follow_ups,
          instructed = 0,
          not_instructed = 0,
          recommendations,
          ...rest
        } = valuesOf(followUps);
        expect(instructed + not_instructed).toBe(follow_ups);
        expect(classes.reduce((sum, id) => sum + (rest[id] ?? 0), 0)).toBe(recommendations);
      }),
    ));
});
