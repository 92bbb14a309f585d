import { day } from '@xieshang/core';
import { describe, it } from 'vitest';
import { given, instruct, told, upTo } from '../support/instruction-facts.ts';
import { on } from '../support/scenario.ts';

describe('怀来县政协部门整体绩效目标:批示、采纳反馈、督查', () => {
  it('协商成果领导批示', () =>
    given(...told('opened'))
      .when(instruct, on('2026-05-11', 'government_office'))
      .yields({ type: 'LeaderInstructionRecorded', leader: 'county_head' }));

  it('部门采纳落实反馈制度', () =>
    given(...upTo('concluded'))
      .when(
        {
          type: 'AdoptRecommendation',
          recommendation: 'R1',
          text: '统一采购。',
          carryOutBy: day('2026-10-30'),
        },
        on('2026-06-01', 'handling_unit', 'health-bureau'),
      )
      .yields({ type: 'RecommendationAnswered', result: 'adopted' }));

  it('重点建议事项办理纳入全县督查工作程序,强化跟踪问效', () =>
    given(...upTo('passedOn'))
      .when(
        { type: 'RequestCountyInspection', recommendations: ['R1'], reason: '重点事项。' },
        on('2026-06-05', 'cppcc_office'),
      )
      .yields({ type: 'CountyInspectionRequested' }));
});
