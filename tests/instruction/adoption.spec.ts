import { day, instructionRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import { unit } from '../support/county.ts';
import { given, told, upTo } from '../support/instruction-facts.ts';
import { notYourStep } from '../support/refusals.ts';
import { on } from '../support/scenario.ts';

const otherUnitToo = [
  {
    type: 'RecommendationReturned',
    on: day('2026-05-14'),
    recommendation: 'R2',
    reason: '属交通局职责。',
    ruleBy: { by: day('2026-05-21'), version: 1 },
  },
  {
    type: 'RecommendationReaddressed',
    on: day('2026-05-14'),
    recommendation: 'R2',
    unit: unit('roads-bureau'),
    reason: '属交通局职责。',
    answerBy: { by: day('2026-08-14'), version: 1 },
    takeOnBy: { by: day('2026-05-21'), version: 1 },
  },
] as const;

describe('采纳落实反馈', () => {
  const handed = told('opened', 'instructed', 'handedOut', 'takenOn');
  const adopt = {
    type: 'AdoptRecommendation',
    recommendation: 'R1',
    text: '统一采购。',
    carryOutBy: day('2026-10-30'),
  } as const;

  it.each([
    ['2026-08-12', false],
    ['2026-08-13', true],
  ])('answered on %s is late: %s', (today, late) =>
    given(...handed)
      .when(adopt, on(today, 'handling_unit', 'health-bureau'))
      .yields({
        type: 'RecommendationAnswered',
        result: 'adopted',
        late,
        carryOutBy: { by: day('2026-10-30') },
      }),
  );

  it('is for the unit that was asked, not for another', () =>
    given(...upTo('takenOn'), ...otherUnitToo)
      .when(adopt, on('2026-06-01', 'handling_unit', 'roads-bureau'))
      .refusedBy(rules.addressedUnitActs));

  it('is never given by the CPPCC', () =>
    given(...handed)
      .when(adopt, on('2026-06-01', 'cppcc_office'))
      .refusedBy(notYourStep));

  it('names a day that lies ahead', () =>
    given(...handed)
      .when(
        { ...adopt, carryOutBy: day('2026-05-31') },
        on('2026-06-01', 'handling_unit', 'health-bureau'),
      )
      .refusedBy(rules.dayLiesAhead));

  it('may be in part, with reasons', () =>
    given(...handed)
      .when(
        { ...adopt, type: 'AdoptRecommendationInPart', reason: '经费所限。' },
        on('2026-06-01', 'handling_unit', 'health-bureau'),
      )
      .yields({ type: 'RecommendationAnswered', result: 'partly_adopted' }));

  it('may be to note it', () =>
    given(...handed)
      .when(
        { type: 'NoteRecommendation', recommendation: 'R1', reason: '供规划参考。' },
        on('2026-06-01', 'handling_unit', 'health-bureau'),
      )
      .yields({ type: 'RecommendationAnswered', result: 'noted' }));

  it('may be not to adopt it, with reasons', () =>
    given(...handed)
      .when(
        { type: 'DeclineRecommendation', recommendation: 'R1', reason: '条件不具备。' },
        on('2026-06-01', 'handling_unit', 'health-bureau'),
      )
      .yields({ type: 'RecommendationAnswered', result: 'not_adopted_with_reason' }));

  it('is carried out on the day of the answer at the earliest', () =>
    given(...handed)
      .when(
        { ...adopt, carryOutBy: day('2026-06-01') },
        on('2026-06-01', 'handling_unit', 'health-bureau'),
      )
      .yields({ type: 'RecommendationAnswered', carryOutBy: { by: day('2026-06-01') } }));

  it('is passed on to those who took part within a week', () =>
    given(...upTo('declined'))
      .when({ type: 'PassOnFeedback' }, on('2026-06-04', 'cppcc_office'))
      .yields({ type: 'FeedbackPassedOn' }));

  it('is not passed on where nothing was received', () =>
    given(...told('opened'))
      .when({ type: 'PassOnFeedback' }, on('2026-06-04', 'cppcc_office'))
      .refusedBy(rules.somethingToPassOn));
});
