import { day, instructionRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import { given, upTo } from '../support/instruction-facts.ts';
import { on } from '../support/scenario.ts';

describe('跟踪问效和办结', () => {
  const report = { type: 'ReportFollowUp', text: '汇总如下。' } as const;
  const close = { type: 'CloseFollowUp', publish: true } as const;

  it('reports when everything is settled', () =>
    given(...upTo('passedOnAgain'))
      .when(report, on('2026-11-02', 'cppcc_office'))
      .yields({ type: 'FollowUpReported' }));

  it('reports at the end of the year, whatever is open', () =>
    given(...upTo('passedOn'))
      .when(report, on('2026-12-01', 'cppcc_office'))
      .yields({ type: 'FollowUpReported' }));

  it('does not report before', () =>
    given(...upTo('passedOn'))
      .when(report, on('2026-11-30', 'cppcc_office'))
      .refusedBy(rules.timeToReport));

  it('closes when every recommendation is settled, inspected, passed on and reported', () =>
    given(...upTo('reported'))
      .when(close, on('2026-11-04', 'cppcc_office'))
      .yields({ type: 'FollowUpClosed', publish: true }));

  it('is not published where what it follows up is secret', () => {
    const [first, ...later] = upTo('reported');
    if (first?.type !== 'FollowUpOpened') throw new Error('the story begins otherwise');
    return given({ ...first, secret: true }, ...later)
      .when(close, on('2026-11-04', 'cppcc_office'))
      .refusedBy(rules.secretIsNotPublished);
  });

  it('names everything that keeps it open', () =>
    given(...upTo('inspectionReceived'), {
      type: 'ImplementationNoted',
      on: day('2026-06-09'),
      recommendation: 'R2',
      passOnBy: { by: day('2026-06-16'), version: 1 },
    })
      .when(close, on('2026-11-04', 'cppcc_office'))
      .refusedBy(
        rules.everythingSettled,
        rules.inspectionsHaveResults,
        rules.nothingToPassOn,
        rules.reported,
      ));
});
