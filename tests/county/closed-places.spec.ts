import {
  annualPlanRules,
  type CountyEvent,
  consultationRules,
  day,
  grassrootsRules,
  monitoringRules,
} from '@xieshang/core';
import { describe, it } from 'vitest';
import * as consultation from '../support/consultation-facts.ts';
import { committee } from '../support/consultation-variants.ts';
import { expert, platform, point } from '../support/county.ts';
import * as grassroots from '../support/grassroots-facts.ts';
import * as monitoring from '../support/monitoring-facts.ts';
import * as plan from '../support/plan-facts.ts';
import { on } from '../support/scenario.ts';

const closes = (id: string, from: string): CountyEvent => ({
  type: 'PlatformClosed',
  platform: platform(id),
  on: day(from),
});
const leaves = (from: string): CountyEvent => ({
  type: 'ExpertReleased',
  expert: expert('e1'),
  on: day(from),
});

describe('撤销的平台', () => {
  const raise = {
    type: 'RaiseGrassrootsTopic',
    platform: platform('studio-1'),
    title: '一街村村口道路修补',
    summary: '村口道路破损,雨天难行。',
    nature: 'public_matter',
    forResidents: true,
  } as const;
  const today = on('2026-03-02', 'platform', 'studio-1');

  it('takes up topics until the day before it is closed', async () => {
    await grassroots
      .given()
      .inCounty(closes('studio-1', '2026-03-03'))
      .when(raise, today)
      .yields({ type: 'GrassrootsTopicRaised' });
    await grassroots
      .given()
      .inCounty(closes('studio-1', '2026-03-02'))
      .when(raise, today)
      .refusedBy(grassrootsRules.platformOnRegister);
  });

  it('ends what it has begun', () =>
    grassroots
      .given(grassroots.raised)
      .inCounty(closes('studio-1', '2026-03-02'))
      .when({ type: 'AcceptGrassrootsTopic' }, on('2026-03-03', 'platform', 'studio-1'))
      .yields({ type: 'GrassrootsTopicAccepted' }));

  it('reports matters until the day before it is closed', async () => {
    const report = {
      type: 'ReportMatter',
      point: point('park'),
      theme: 'business_environment',
      matters: ['审批材料重复提交'],
      text: '同一材料三次提交。',
    } as const;
    const room = on('2026-03-02', 'platform', 'shacheng-room');
    await monitoring
      .given()
      .inCounty(closes('shacheng-room', '2026-03-03'))
      .when(report, room)
      .yields({ type: 'MatterReported' });
    await monitoring
      .given()
      .inCounty(closes('shacheng-room', '2026-03-02'))
      .when(report, room)
      .refusedBy(monitoringRules.reporterIsKnown);
  });

  it('leads an item of a plan until the day before it is closed', async () => {
    const { body: _, ...noBody } = plan.grapes;
    const draft = {
      ...noBody,
      type: 'DraftItem',
      form: 'grassroots',
      leader: 'platform',
      platform: platform('studio-1'),
    } as const;
    const drafting = (from: string) =>
      plan
        .given(...plan.toAnswered)
        .inCounty(grassroots.platformsRegistered, closes('studio-1', from))
        .when(draft, on('2026-01-22', 'cppcc_office'));
    await drafting('2026-01-23').yields({ type: 'ItemDrafted' });
    await drafting('2026-01-22').refusedBy(annualPlanRules.leaderOnRegister);
  });
});

describe('退出的专家', () => {
  const { given, research, to, workPlan } = consultation;

  it('joins research that is planned until the day before they leave', async () => {
    const planning = (from: string) =>
      given(...to('opened'))
        .inCounty(leaves(from))
        .when(research, committee('2026-03-05'));
    await planning('2026-03-06').yields({ type: 'ResearchPlanned' });
    await planning('2026-03-05').refusedBy(consultationRules.teamIsKnown);
  });

  it('takes part in a meeting that is held before they leave', async () => {
    const planning = (from: string) =>
      given(...to('completed'))
        .inCounty(leaves(from))
        .when(workPlan, committee('2026-03-23'));
    await planning('2026-04-21').yields({ type: 'ConsultationWorkPlanDrafted' });
    await planning('2026-04-20').refusedBy(consultationRules.participantsAreKnown);
  });
});
