import { supervisionRules as rules, supervisorRules } from '@xieshang/core';
import { describe, it } from 'vitest';
import { unit } from '../support/county.ts';
import { notYourStep } from '../support/refusals.ts';
import { on } from '../support/scenario.ts';
import {
  adviceDrafted,
  closed,
  given,
  handedOver,
  opened,
  toAnswered,
  toBegun,
  toDrafted,
  toRechecked,
  toSigned,
  toVisited,
} from '../support/supervision-facts.ts';
import {
  appointed,
  givenGroup,
  groupOpened,
  inOffice,
  toApproved,
  toCandidates,
  toSelected,
} from '../support/supervisors-facts.ts';

const first = (when: string) => on(when, 'member', 'm1');
const office = (when: string) => on(when, 'cppcc_office');
const draft = {
  type: 'DraftAdvice',
  kind: 'suggestion',
  unit: unit('health-bureau'),
  group: 'g1' as never,
  keyPoints: ['更新村卫生室设备。'],
  further: [],
} as const;

describe('怀来县政协部门整体绩效目标', () => {
  it('S07 完善民主监督员制度，选聘素质高、敢担当的委员为民主监督员', async () => {
    await givenGroup(groupOpened)
      .when({ type: 'VolunteerAsSupervisor', statement: '愿意担任。' }, first('2026-01-08'))
      .yields({ type: 'SupervisorNominated', member: 'm1' });
    await givenGroup(...toCandidates)
      .when(
        { type: 'SelectSupervisor', candidate: 'C1', judgement: '素质高、敢担当:多次直言问题。' },
        on('2026-01-12', 'leadership'),
      )
      .yields({ type: 'SupervisorSelected', judgement: '素质高、敢担当:多次直言问题。' });
    await givenGroup(...toSelected)
      .when({ type: 'SubmitSelection' }, on('2026-01-13', 'leadership'))
      .yields({ type: 'SelectionSubmitted' });
    await givenGroup(...toApproved)
      .when({ type: 'IssueAppointment', issuedBy: '县委书记' }, office('2026-01-20'))
      .yields(appointed);
    await givenGroup(...inOffice)
      .when({ type: 'DissolveSupervisorGroup' }, office('2029-01-19'))
      .refusedBy(supervisorRules.termHasEnded);
    await givenGroup(...inOffice)
      .when({ type: 'DissolveSupervisorGroup' }, office('2029-01-20'))
      .yields({ type: 'SupervisorGroupDissolved' });
  });

  it.each([
    'business_environment',
    'ecological_restoration',
    'grape_industry',
    'production_safety',
    'living_environment',
    'livelihood',
  ] as const)(
    'S08 围绕优化营商环境、生态修复治理、葡萄产业融合发展、安全生产、人居环境整治、民生工程等内容: %s',
    (theme) =>
      given({ ...opened, theme }, ...toVisited.slice(1))
        .when(draft, first('2026-04-10'))
        .yields({ type: 'AdviceDrafted', kind: 'suggestion' }),
  );

  it('S09 采取会议、视察、提案办理等监督形式，开展协商式监督活动', async () => {
    for (const form of ['meeting', 'inspection', 'proposal'] as const)
      await given({ ...opened, form }, ...toVisited.slice(1))
        .when(draft, first('2026-04-10'))
        .yields({ type: 'AdviceDrafted' });
    for (const kind of ['opinion', 'criticism', 'suggestion'] as const)
      await given(...toVisited)
        .when({ ...draft, kind }, first('2026-04-10'))
        .yields({ type: 'AdviceDrafted', kind });
    await given(...toAnswered)
      .when({ type: 'ReportRectified', item: 'A1-1', text: '已完成。' }, first('2026-06-01'))
      .refusedBy(notYourStep);
  });

  it('S10 推进重大决策部署落地见效', async () => {
    await given({ ...opened, object: 'policy' }, ...toSigned.slice(1))
      .when({ type: 'HandOverAdvice', advice: 'A1', copies: ['government'] }, office('2026-04-15'))
      .yields(handedOver);
    await given(...toAnswered)
      .when(
        { type: 'CloseSupervision', summary: closed.summary, publish: true },
        office('2026-06-01'),
      )
      .refusedBy(rules.itemsAreSettled);
    await given(...toRechecked)
      .when(
        { type: 'CloseSupervision', summary: closed.summary, publish: true },
        office('2026-09-14'),
      )
      .yields(closed);
  });

  it('S42 民主监督：对国家宪法、法律和法规的实施，重大方针政策的贯彻执行、国家机关及其工作人员的工作，通过建议和批评进行监督', async () => {
    for (const object of ['law', 'policy', 'organ_work'] as const)
      for (const kind of ['suggestion', 'criticism'] as const)
        await given({ ...opened, object }, ...toVisited.slice(1))
          .when({ ...draft, kind }, first('2026-04-10'))
          .yields({ ...adviceDrafted, kind, keyPoints: ['更新村卫生室设备。'] });
    await given(...toBegun)
      .when(draft, first('2026-04-10'))
      .refusedBy(rules.somethingWasSeen);
    await given(...toDrafted)
      .when(
        { type: 'AdoptAdvice', advice: 'A1', agreed: 2 },
        on('2026-04-13', 'handling_unit', 'health-bureau'),
      )
      .refusedBy({ id: 'workflow.not-your-step' });
  });
});
