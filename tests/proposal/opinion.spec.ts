import { proposalRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import { periodFixed } from '../support/county.ts';
import { acceptedByUnit, toUnit } from '../support/facts.ts';
import {
  agreed,
  disagreementReported,
  opinionAgrees,
  opinionDiffers,
  ruled,
  ruledJointly,
  toLead,
  toLeadOffered,
} from '../support/handling-facts.ts';
import { noSuchStep, notYourStep } from '../support/refusals.ts';
import { given, on } from '../support/scenario.ts';

const office = (when: string) => on(when, 'supervising_office');
const health = (when: string) => on(when, 'handling_unit', 'health-bureau');
const roads = (when: string) => on(when, 'handling_unit', 'roads-bureau');

const agree = {
  type: 'SubmitOpinion',
  assignment: 'A2',
  agrees: true,
  text: '同意主办单位意见。',
} as const;
const agreement = {
  type: 'RecordAgreement',
  assignment: 'A2',
  note: '两局商定先修诊所门前路段。',
} as const;
const report = {
  type: 'ReportDisagreement',
  assignment: 'A2',
  note: '经两次协商未能一致。',
} as const;
const rule = {
  type: 'RuleOnDisagreement',
  assignment: 'A2',
  ruling: '列入下半年计划。',
  jointReply: false,
} as const;

describe('会办意见', () => {
  it('is given by the co-handler', () =>
    given(...toLead)
      .when(agree, roads('2026-02-27'))
      .yields(opinionAgrees));

  it('may differ from that of the lead handler', () =>
    given(...toLead)
      .when({ ...agree, agrees: false, text: '村道改造不在今年计划内。' }, roads('2026-02-27'))
      .yields(opinionDiffers));

  it('is in time on the last day of the month', () =>
    given(...toLead)
      .when(agree, roads('2026-03-02T23:59:59+08:00'))
      .yields({ type: 'OpinionGiven', on: '2026-03-02', late: false }));

  it('is late on the day after, and still an opinion', () =>
    given(...toLead)
      .when(agree, roads('2026-03-03T00:00:00+08:00'))
      .yields({ type: 'OpinionGiven', on: '2026-03-03', late: true }));

  it('is not given by the lead handler', () =>
    given(...toLead)
      .when({ ...agree, assignment: 'A1' }, health('2026-02-27'))
      .refusedBy(rules.isCoHandler));

  it('is not given by a sole handler', () =>
    given(...toUnit, acceptedByUnit)
      .when({ ...agree, assignment: 'A1' }, health('2026-02-27'))
      .refusedBy(rules.isCoHandler));

  it('is not given by the lead handler in the place of the co-handler', () =>
    given(...toLead)
      .when(agree, health('2026-02-27'))
      .refusedBy(rules.onlyTheAssignedUnit));

  it('waits for the acceptance', () =>
    given(...toLeadOffered)
      .when(agree, roads('2026-02-04'))
      .refusedBy(noSuchStep));

  it('is given once', () =>
    given(...toLead, opinionAgrees)
      .when(agree, roads('2026-03-02'))
      .refusedBy(noSuchStep));

  it('is not given by the supervising office', () =>
    given(...toLead)
      .when(agree, office('2026-02-27'))
      .refusedBy(notYourStep));
});

describe('协商一致', () => {
  it('is recorded by the lead handler', () =>
    given(...toLead, opinionDiffers)
      .when(agreement, health('2026-03-03'))
      .yields(agreed));

  it('may still come about while a ruling is waited for', () =>
    given(...toLead, opinionDiffers, disagreementReported)
      .when(agreement, health('2026-03-04'))
      .yields({ type: 'DisagreementSettled', how: 'agreed' }));

  it('is not recorded by the co-handler', () =>
    given(...toLead, opinionDiffers)
      .when(agreement, roads('2026-03-03'))
      .refusedBy(rules.leadCoordinates));

  it('is not recorded where the opinion agreed from the start', () =>
    given(...toLead, opinionAgrees)
      .when(agreement, health('2026-03-03'))
      .refusedBy(rules.disagreementIsOpen));

  it('is recorded once', () =>
    given(...toLead, opinionDiffers, agreed)
      .when(agreement, health('2026-03-04'))
      .refusedBy(rules.disagreementIsOpen));

  it('needs an opinion', () =>
    given(...toLead)
      .when(agreement, health('2026-03-03'))
      .refusedBy(noSuchStep));

  it('is not recorded by the supervising office', () =>
    given(...toLead, opinionDiffers)
      .when(agreement, office('2026-03-03'))
      .refusedBy(notYourStep));
});

describe('报告分歧', () => {
  it('asks the office for a ruling within seven days', () =>
    given(...toLead, opinionDiffers)
      .when(report, health('2026-03-03'))
      .yields(disagreementReported));

  it('counts by the period the county fixed last', () =>
    given(...toLead, opinionDiffers)
      .inCounty(periodFixed('rulingOnDisagreement', { n: 3, unit: 'working_day' }))
      .when(report, health('2026-03-03'))
      .yields({ type: 'DisagreementReported', rulingBy: { by: '2026-03-06', version: 2 } }));

  it('is not for the co-handler', () =>
    given(...toLead, opinionDiffers)
      .when(report, roads('2026-03-03'))
      .refusedBy(rules.leadCoordinates));

  it('needs a disagreement', () =>
    given(...toLead, opinionAgrees)
      .when(report, health('2026-03-03'))
      .refusedBy(rules.disagreementIsOpen));

  it('happens once', () =>
    given(...toLead, opinionDiffers, disagreementReported)
      .when(report, health('2026-03-04'))
      .refusedBy(rules.disagreementNotReported));

  it('is over once the units agree', () =>
    given(...toLead, opinionDiffers, agreed)
      .when(report, health('2026-03-04'))
      .refusedBy(rules.disagreementIsOpen));
});

describe('裁定分歧', () => {
  const reported = given(...toLead, opinionDiffers, disagreementReported);

  it('is for the office', () => reported.when(rule, office('2026-03-10')).yields(ruled));

  it('may order a joint reply', () =>
    reported.when({ ...rule, jointReply: true }, office('2026-03-10')).yields(ruledJointly));

  it('happens after its period too: late is not void', () =>
    reported
      .when(rule, office('2026-03-11'))
      .yields({ type: 'DisagreementSettled', on: '2026-03-11', how: 'ruled' }));

  it('is not for the lead handler', () =>
    reported.when(rule, health('2026-03-10')).refusedBy(notYourStep));

  it('waits for the report of the lead handler', () =>
    given(...toLead, opinionDiffers)
      .when(rule, office('2026-03-10'))
      .refusedBy(rules.disagreementIsReported));

  it('happens once', () =>
    given(...toLead, opinionDiffers, disagreementReported, ruled)
      .when(rule, office('2026-03-11'))
      .refusedBy(rules.disagreementIsOpen));

  it('is not needed once the units have agreed', () =>
    given(...toLead, opinionDiffers, disagreementReported, agreed)
      .when(rule, office('2026-03-10'))
      .refusedBy(rules.disagreementIsOpen));
});
