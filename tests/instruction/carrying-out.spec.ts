import { day, type InstructionEvent, instructionRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import { given, told, upTo } from '../support/instruction-facts.ts';
import { on } from '../support/scenario.ts';

const handed = told('opened', 'instructed', 'handedOut', 'takenOn');

const adoptedFacts = [
  {
    type: 'RecommendationAnswered',
    on: day('2026-06-01'),
    recommendation: 'R1',
    result: 'adopted',
    text: '统一采购。',
    late: false,
    carryOutBy: { by: day('2026-10-30'), version: 1 },
    passOnBy: { by: day('2026-06-08'), version: 1 },
  },
] as const;

const postponed = (until: string) =>
  ({
    type: 'CarryingOutPostponed',
    on: day('2026-10-30'),
    recommendation: 'R1',
    carryOutBy: { by: day(until), version: 1 },
    reason: '到货延迟。',
  }) as const;

const moreAsked: InstructionEvent = {
  type: 'MoreAskedFor',
  on: day('2026-10-22'),
  recommendation: 'R1',
  reason: '请附照片。',
};

describe('落实', () => {
  const carriedOut = { type: 'ReportCarriedOut', recommendation: 'R1', text: '已更新。' } as const;

  it.each([
    ['2026-10-30', false],
    ['2026-10-31', true],
  ])('carried out on %s is late: %s', (done, late) =>
    given(...handed, ...adoptedFacts)
      .when({ ...carriedOut, on: day(done) }, on('2026-11-02', 'handling_unit', 'health-bureau'))
      .yields({ type: 'ImplementationReported', carriedOutOn: done, late, toldLate: false }),
  );

  it.each([
    ['2026-10-23', false],
    ['2026-10-24', true],
  ])('carried out on 16 October, and told on %s, is told late: %s', (today, toldLate) =>
    given(...handed, ...adoptedFacts)
      .when({ ...carriedOut, on: day('2026-10-16') }, on(today, 'handling_unit', 'health-bureau'))
      .yields({
        type: 'ImplementationReported',
        late: false,
        tellBy: { by: day('2026-10-23') },
        toldLate,
      }),
  );

  it('is told within a week of being asked for more', () =>
    given(...upTo('carriedOut'), moreAsked)
      .when(
        { ...carriedOut, on: day('2026-10-16') },
        on('2026-10-29', 'handling_unit', 'health-bureau'),
      )
      .yields({
        type: 'ImplementationReported',
        tellFrom: day('2026-10-22'),
        tellBy: { by: day('2026-10-29') },
        toldLate: false,
      }));

  it('is told within a week of what was done after more was asked for', () =>
    given(...upTo('carriedOut'), moreAsked)
      .when(
        { ...carriedOut, on: day('2026-10-26') },
        on('2026-10-29', 'handling_unit', 'health-bureau'),
      )
      .yields({ type: 'ImplementationReported', tellFrom: day('2026-10-26') }));

  it('was carried out on the day of the answer, or of the report', async () => {
    for (const done of ['2026-06-01', '2026-06-02'])
      await given(...handed, ...adoptedFacts)
        .when({ ...carriedOut, on: day(done) }, on('2026-06-02', 'handling_unit', 'health-bureau'))
        .yields({ type: 'ImplementationReported', carriedOutOn: done });
  });

  it.each(['2026-05-31', '2026-06-03'])('was not carried out on %s', (done) =>
    given(...handed, ...adoptedFacts)
      .when({ ...carriedOut, on: day(done) }, on('2026-06-02', 'handling_unit', 'health-bureau'))
      .refusedBy(rules.carriedOutBefore),
  );

  const postpone = {
    type: 'PostponeCarryingOut',
    recommendation: 'R1',
    carryOutBy: day('2026-11-30'),
    reason: '到货延迟。',
  } as const;

  it('is postponed until the day that was named', () =>
    given(...handed, ...adoptedFacts)
      .when(postpone, on('2026-10-30', 'handling_unit', 'health-bureau'))
      .yields({ type: 'CarryingOutPostponed', carryOutBy: { by: day('2026-11-30') } }));

  it('is not postponed after it', () =>
    given(...handed, ...adoptedFacts)
      .when(postpone, on('2026-10-31', 'handling_unit', 'health-bureau'))
      .refusedBy(rules.postponedInTime));

  it('is not postponed to the day that was named', () =>
    given(...handed, ...adoptedFacts)
      .when(
        { ...postpone, carryOutBy: day('2026-10-30') },
        on('2026-10-30', 'handling_unit', 'health-bureau'),
      )
      .refusedBy(rules.postponedInTime));

  it.each(['2027-04-30'])('is postponed by six months in all, until %s', (until) =>
    given(...handed, ...adoptedFacts, postponed('2026-11-30'))
      .when(
        { ...postpone, carryOutBy: day(until) },
        on('2026-11-30', 'handling_unit', 'health-bureau'),
      )
      .yields({ type: 'CarryingOutPostponed', carryOutBy: { by: day(until) } }),
  );

  it('is not postponed beyond them', () =>
    given(...handed, ...adoptedFacts, postponed('2026-11-30'))
      .when(
        { ...postpone, carryOutBy: day('2027-05-01') },
        on('2026-11-30', 'handling_unit', 'health-bureau'),
      )
      .refusedBy(rules.postponedWithinLimit));

  it('is not postponed at once beyond them', () =>
    given(...handed, ...adoptedFacts)
      .when(
        { ...postpone, carryOutBy: day('2027-05-01') },
        on('2026-10-30', 'handling_unit', 'health-bureau'),
      )
      .refusedBy(rules.postponedWithinLimit));

  it('is postponed twice, not three times', () =>
    given(...handed, ...adoptedFacts, postponed('2026-11-30'), postponed('2026-12-30'))
      .when(
        { ...postpone, carryOutBy: day('2027-01-30') },
        on('2026-12-30', 'handling_unit', 'health-bureau'),
      )
      .refusedBy(rules.postponementIsLeft));

  it('may end in an explanation', () =>
    given(...handed, ...adoptedFacts)
      .when(
        { type: 'ExplainNotCarriedOut', recommendation: 'R1', text: '规划调整。' },
        on('2026-10-30', 'handling_unit', 'health-bureau'),
      )
      .yields({ type: 'NotCarriedOutExplained' }));

  it('is taken note of', () =>
    given(...upTo('carriedOut'))
      .when({ type: 'TakeNoteOfReport', recommendation: 'R1' }, on('2026-10-22', 'cppcc_office'))
      .yields({ type: 'ImplementationNoted' }));

  it('may leave the office asking for more', () =>
    given(...upTo('carriedOut'))
      .when(
        { type: 'AskForMore', recommendation: 'R1', reason: '请附照片。' },
        on('2026-10-22', 'cppcc_office'),
      )
      .yields({ type: 'MoreAskedFor' }));
});
