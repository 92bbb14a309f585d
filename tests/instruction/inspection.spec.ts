import { day, instructionRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import { given, upTo } from '../support/instruction-facts.ts';
import { on } from '../support/scenario.ts';

describe('纳入全县督查', () => {
  const request = {
    type: 'RequestCountyInspection',
    recommendations: ['R1'],
    reason: '重点事项。',
  } as const;

  it('is asked for by the office, and received by the inspectors', () =>
    given(...upTo('passedOn'))
      .when(request, on('2026-06-05', 'cppcc_office'))
      .yields({ type: 'CountyInspectionRequested', inspection: 'D1' }));

  it('is asked for once', () =>
    given(...upTo('inspected'))
      .when(request, on('2026-06-08', 'cppcc_office'))
      .refusedBy(rules.keyItemsAreOpen));

  it('is received', () =>
    given(...upTo('inspected'))
      .when(
        { type: 'ReceiveForInspection', inspection: 'D1' },
        on('2026-06-08', 'supervising_office'),
      )
      .yields({ type: 'InspectionReceived', concludeBy: { by: day('2026-09-08') } }));

  it('is reported on', () =>
    given(...upTo('inspectionReceived'))
      .when(
        { type: 'ReportInspectionProgress', inspection: 'D1', text: '正在采购。' },
        on('2026-07-08', 'supervising_office'),
      )
      .yields({ type: 'InspectionProgressReported' }));

  it.each([
    ['2026-09-08', false],
    ['2026-09-09', true],
  ])('concluded on %s is late: %s', (today, late) =>
    given(...upTo('inspectionReceived'))
      .when(
        { type: 'ConcludeInspection', inspection: 'D1', text: '已核实。' },
        on(today, 'supervising_office'),
      )
      .yields({ type: 'InspectionConcluded', late }),
  );
});
