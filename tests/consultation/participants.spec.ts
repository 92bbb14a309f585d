import {
  type ConsultationEvent,
  type CountyEvent,
  day,
  consultationRules as rules,
} from '@xieshang/core';
import { describe, it } from 'vitest';
import {
  deputy,
  given,
  merged,
  playing,
  story,
  to,
  workPlan,
} from '../support/consultation-facts.ts';
import { committee, openedAs, plannedAs, withGuests } from '../support/consultation-variants.ts';
import { body, expert, member, unit } from '../support/county.ts';
import { on } from '../support/scenario.ts';

const today = '2026-04-20';
const health = on(today, 'handling_unit', 'health-bureau');
const roads = on(today, 'handling_unit', 'roads-bureau');
const m1 = on(today, 'member', 'm1');
const m4 = on(today, 'member', 'm4');
const brief = { type: 'BriefConsultation', text: '情况通报' } as const;
const ask = { type: 'AskQuestion', unit: unit('health-bureau'), text: '何时更新?' } as const;
const speak = { type: 'MakeStatement', text: '应列入预算。' } as const;
const handIn = { type: 'HandInStatement', text: '书面发言。' } as const;
const conclude = { ...story.concluded[0], type: 'ConcludeConsultation' } as const;
const convene = { type: 'ConveneConsultation' } as const;
const written = (facts: readonly ConsultationEvent[]) => playing([[handIn, m1]], facts);
const spoken: ConsultationEvent = {
  type: 'StatementMade',
  on: day(today),
  statement: { id: 'S1', by: member(1), text: '应列入预算。' },
};

describe('单位参加会议', () => {
  it('each unit of the work plan briefs for itself', async () => {
    const sitting = given(...withGuests(to('convened')));
    await sitting
      .when(brief, health)
      .yields({ type: 'ConsultationBriefed', briefing: { unit: 'health-bureau' } } as never);
    await sitting
      .when(brief, roads)
      .yields({ type: 'ConsultationBriefed', briefing: { unit: 'roads-bureau' } } as never);
  });

  it('a successor of several units says for which it briefs', async () => {
    const roadsMerged = { ...merged, unit: unit('roads-bureau') } as CountyEvent;
    const sitting = given(...withGuests(to('convened'))).inCounty(merged, roadsMerged);
    const successor = on(today, 'handling_unit', 'agriculture-bureau');
    for (const one of [unit('health-bureau'), unit('roads-bureau')])
      await sitting
        .when({ ...brief, unit: one }, successor)
        .yields({ type: 'ConsultationBriefed', briefing: { unit: one } } as never);
    await sitting.when(brief, successor).refusedBy(rules.namesItsUnit);
    await sitting
      .when({ ...brief, unit: unit('shacheng') }, successor)
      .refusedBy(rules.namesItsUnit);
  });

  it('a successor that takes part anyway briefs for the unit that was merged', () =>
    given(
      ...openedAs({ units: [unit('health-bureau'), unit('agriculture-bureau')] }, to('convened')),
    )
      .inCounty(merged)
      .when(brief, on(today, 'handling_unit', 'agriculture-bureau'))
      .yields({ type: 'ConsultationBriefed', briefing: { unit: 'health-bureau' } } as never));

  it('is over once somebody speaks, though nobody asked', () =>
    given(...to('briefed'), spoken)
      .when(brief, health)
      .refusedBy(rules.briefingBeforeQuestions));

  it('is not over because somebody handed in what they would say', () =>
    given(...written(to('briefed')))
      .when(brief, health)
      .yields({ type: 'ConsultationBriefed', briefing: { id: 'B2' } } as never));
});

describe('委员参加会议', () => {
  /** Bodies are invited, and a member of the research team is not named beside them. */
  const guests = (bodies: readonly string[], n: number) =>
    plannedAs({ bodies: bodies.map(body) }, to('answered')).map(
      (one): ConsultationEvent =>
        one.type === 'ResearchPlanned'
          ? { ...one, plan: { ...one.plan, members: [member(2), member(n)] } }
          : one,
    );
  const seated: CountyEvent = {
    type: 'MembersSeated',
    members: [
      {
        id: member(5),
        name: '委员5',
        term: 11,
        sector: body('agriculture-sector'),
        committee: body('economy-committee'),
        group: body('group-1'),
        standing: false,
      },
    ],
  };

  it('a member speaks where their sector is invited, though nobody named them', async () => {
    await given(...plannedAs({ bodies: [body('agriculture-sector')] }, to('answered')))
      .when(speak, m4)
      .yields({ type: 'StatementMade', statement: { by: 'm4' } } as never);
    await given(...guests(['women'], 4))
      .when(speak, m4)
      .refusedBy(rules.participantSpeaks);
  });

  it.each(['economy-committee', 'group-1'])('and where their %s is', (invited) =>
    given(...plannedAs({ bodies: [body(invited)] }, to('answered')))
      .inCounty(seated)
      .when(speak, on(today, 'member', 'm5'))
      .yields({ type: 'StatementMade', statement: { by: 'm5' } } as never),
  );

  it('a question may follow what was handed in', () =>
    given(...written(to('briefed')))
      .when(ask, m1)
      .yields({ type: 'QuestionAsked' }));

  it('nobody hands in anything before a work plan says who takes part', () =>
    given(...to('workPlanDrafted'))
      .when(handIn, on('2026-03-23', 'member', 'm1'))
      .refusedBy(rules.participantSpeaks));

  it('what is said in the name of a body says so, and who cleared it', async () => {
    const sitting = given(...to('answered'));
    const inName = { ...speak, onBehalfOf: body('agriculture-sector'), clearedBy: member(4) };
    await sitting.when(inName, m1).yields({
      type: 'StatementMade',
      statement: { onBehalfOf: 'agriculture-sector', clearedBy: 'm4' },
    } as never);
    await sitting
      .when({ ...inName, onBehalfOf: body('nobody') }, m1)
      .refusedBy(rules.collectiveIsCleared);
    await sitting
      .when({ ...inName, clearedBy: member(9) }, m1)
      .refusedBy(rules.collectiveIsCleared);
  });
});

describe('到会', () => {
  it('is of members in office and units of the plan, all of them', async () => {
    const sitting = given(...to('spoken'));
    await sitting
      .when({ ...conclude, present: [member(1), member(9)] }, committee(today))
      .refusedBy(rules.attendanceIsOfThoseInvited);
    const [one] = story.concluded[0].units;
    await sitting
      .when({ ...conclude, units: [one, { ...one, unit: unit('roads-bureau') }] }, committee(today))
      .refusedBy(rules.attendanceIsOfThoseInvited);
  });

  it('what was only handed in, with nobody briefed, was no consultation', () =>
    given(...written(to('convened')))
      .when(conclude, committee(today))
      .refusedBy(rules.wasDeliberated));
});

describe('没有审定的工作方案', () => {
  it('lets nothing go out and nobody convene', async () => {
    const drafted = given(...to('workPlanDrafted'));
    await drafted
      .when(convene, committee(today))
      .refusedBy(rules.workPlanIsApproved, rules.noticeWasSent);
    await drafted
      .when({ type: 'SendConsultationMaterials', titles: ['调研报告'] }, committee('2026-03-24'))
      .refusedBy(rules.workPlanIsApproved, rules.noticeComesFirst);
  });

  it('names bodies and experts of the register, all of them', async () => {
    const asked = given(...to('completed'));
    const guests = { bodies: [body('women')], experts: [expert('e1'), expert('e2')] };
    await asked
      .when({ ...workPlan, ...guests }, committee('2026-03-23'))
      .yields({ type: 'ConsultationWorkPlanDrafted', plan: guests } as never);
    await asked
      .when({ ...workPlan, experts: [expert('e1'), expert('e9')] }, committee('2026-03-23'))
      .refusedBy(rules.participantsAreKnown);
  });

  it('a second plan is approved for its own day, and moved from it', async () => {
    const second = playing(
      [
        [
          { type: 'ReturnConsultationWorkPlan', workPlan: 'W1', reason: '会期太近。' },
          committee('2026-03-24'),
        ],
        [{ ...workPlan, meetingOn: day('2026-05-20') }, committee('2026-03-25')],
      ],
      to('workPlanDrafted'),
    );
    const approve = { type: 'ApproveConsultationWorkPlan', workPlan: 'W2' } as const;
    await given(...second)
      .when(approve, deputy('2026-03-26'))
      .yields({
        type: 'ConsultationWorkPlanApproved',
        noticeBy: { by: day('2026-04-27'), version: 1 },
      });
  });
});
