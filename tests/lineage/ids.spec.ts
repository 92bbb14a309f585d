import {
  AnnualPlanId,
  ConsultationId,
  consultationFormWords,
  GrassrootsConsultationId,
  InstructionId,
  MonitoringReportId,
  SupervisionId,
  SupervisorGroupId,
  supervisionFormWords,
  yearThemeWords,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';

const ids = {
  AnnualPlanId,
  ConsultationId,
  GrassrootsConsultationId,
  InstructionId,
  SupervisionId,
  SupervisorGroupId,
  MonitoringReportId,
};

describe('案号', () => {
  it.each(Object.entries(ids))('%s has its name and a description of its subject', (name, id) => {
    expect(id.meta()?.id).toBe(name);
    expect(id.meta()?.description?.length).toBeGreaterThan(0);
  });

  it.each(Object.entries(ids))('%s is letters, digits and hyphens', (_name, id) => {
    expect(id.safeParse('C-2026-1').success).toBe(true);
    for (const wrong of ['', '-1', 'c 1', '协商', 'x'.repeat(65)])
      expect(id.safeParse(wrong).success).toBe(false);
  });
});

describe('各种形式和主题', () => {
  it('of a consultation are fourteen', () =>
    expect(Object.keys(consultationFormWords)).toEqual([
      ...['plenary', 'topical_standing_committee', 'topical_meeting', 'government_joint_meeting'],
      ...['chairpersons_meeting', 'biweekly_forum', 'bimonthly_forum', 'monthly_forum'],
      ...['counterpart', 'sector', 'proposal_handling', 'expert', 'online', 'micro'],
    ]));

  it('of supervision are eleven', () =>
    expect(Object.keys(supervisionFormWords)).toEqual([
      ...['meeting', 'inspection', 'proposal', 'special', 'opinion_report', 'appraisal'],
      ...['assigned_supervisor', 'invited_delegate', 'joint_levels', 'grassroots_supervision'],
      'micro',
    ]));

  it('of a year are those of the goals', () =>
    expect(Object.keys(yearThemeWords)).toEqual([
      ...['business_environment', 'ecological_restoration', 'grape_industry'],
      ...['production_safety', 'living_environment', 'livelihood', 'other'],
    ]));

  it('each have words in both languages', () => {
    for (const words of [consultationFormWords, supervisionFormWords, yearThemeWords])
      for (const { zh, en } of Object.values(words))
        expect([zh.length > 0, en.length > 0]).toEqual([true, true]);
  });
});
