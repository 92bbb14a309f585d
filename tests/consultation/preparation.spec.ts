import { day, consultationRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import {
  deputy,
  given,
  opening,
  playing,
  to,
  workPlan as workPlanTold,
} from '../support/consultation-facts.ts';
import { body, expert, member, unit } from '../support/county.ts';
import { on } from '../support/scenario.ts';

const workPlan = { ...workPlanTold, type: 'DraftConsultationWorkPlan' } as const;
const committee = (when: string) => on(when, 'special_committee', 'economy-committee');
const approve = { type: 'ApproveConsultationWorkPlan', workPlan: 'W1' } as const;
const notice = { type: 'SendConsultationNotice' } as const;
const materials = { type: 'SendConsultationMaterials', titles: ['调研报告'] } as const;
const move = {
  type: 'MoveConsultationMeeting',
  workPlan: 'W1',
  meetingOn: day('2026-05-20'),
  reason: '会场冲突。',
} as const;

describe('具体工作方案', () => {
  it('says when, where, under whom and with whom', () =>
    given(...to('completed'))
      .when(workPlan, committee('2026-03-23'))
      .yields({
        type: 'ConsultationWorkPlanDrafted',
        plan: { id: 'W1', meetingOn: day('2026-04-20'), approveBy: { by: day('2026-03-30') } },
      } as never));

  it('stands alone', () =>
    given(...to('workPlanApproved'))
      .when(workPlan, committee('2026-03-24'))
      .refusedBy(rules.oneWorkPlanStands));

  it('is written anew once it was returned', () =>
    given(
      ...playing(
        [
          [
            { type: 'ReturnConsultationWorkPlan', workPlan: 'W1', reason: '会期太近。' },
            committee('2026-03-24'),
          ],
        ],
        to('workPlanDrafted'),
      ),
    )
      .when(workPlan, committee('2026-03-25'))
      .yields({ type: 'ConsultationWorkPlanDrafted', plan: { id: 'W2' } } as never));

  it('is returned with a reason', () =>
    given(...to('workPlanDrafted'))
      .when(
        { type: 'ReturnConsultationWorkPlan', workPlan: 'W1', reason: '会期太近。' },
        on('2026-03-24', 'leadership'),
      )
      .yields({ type: 'ConsultationWorkPlanReturned', reason: '会期太近。' }));

  it.each([
    ['a member without a seat', { members: [member(9)] }],
    ['a chair without a seat', { chair: { office: 'committee_director', member: member(9) } }],
    ['a body nobody registered', { bodies: [body('nobody')] }],
    ['an expert nobody registered', { experts: [expert('e9')] }],
    ['a unit nobody registered', { units: [unit('nobody')] }],
  ] as const)('names participants of the register: not %s', (_, change) =>
    given(...to('completed'))
      .when({ ...workPlan, ...change }, committee('2026-03-23'))
      .refusedBy(rules.participantsAreKnown),
  );

  it.each([{ units: [] }, { members: [] }])('has units that answer and members', (change) =>
    given(...to('completed'))
      .when({ ...workPlan, ...change }, committee('2026-03-23'))
      .refusedBy(rules.aUnitTakesPart),
  );

  it('has a chair the form may have', () =>
    given(...to('completed'))
      .when(
        { ...workPlan, chair: { office: 'group_leader', member: member(3) } },
        committee('2026-03-23'),
      )
      .refusedBy(rules.chairFits));

  it('is approved by the committee for its own consultation, not by another one', () =>
    given(...to('workPlanDrafted'))
      .when(approve, on('2026-03-24', 'special_committee', 'women'))
      .refusedBy(rules.mayReadTheConsultation));

  it('meets before the decision it is consulted on', async () => {
    const before = playing(
      [],
      to('completed').map((one) =>
        one.type === 'ConsultationOpened'
          ? { ...one, timing: 'before_decision' as const, decisionOn: day('2026-04-21') }
          : one,
      ),
    );
    await given(...before)
      .when(workPlan, committee('2026-03-23'))
      .yields({ type: 'ConsultationWorkPlanDrafted' });
    await given(...before)
      .when({ ...workPlan, meetingOn: day('2026-04-21') }, committee('2026-03-23'))
      .refusedBy(rules.meetsBeforeTheDecision);
  });
});

describe('会期和通知:提前十五个工作日', () => {
  it.each([
    ['2026-03-27', true, 'the last day on which notice can go out'],
    ['2026-03-28', false, 'the first day too late'],
  ] as const)('a plan of %s for 20 April: %s: %s', (today, ok, _) => {
    const asked = given(...to('completed')).when(workPlan, committee(today));
    return ok
      ? asked.yields({ type: 'ConsultationWorkPlanDrafted' })
      : asked.refusedBy(rules.leavesTimeForNotice);
  });

  it('its approval fixes the days of notice and materials', () =>
    given(...to('workPlanDrafted'))
      .when(approve, deputy('2026-03-27'))
      .yields({
        type: 'ConsultationWorkPlanApproved',
        noticeBy: { by: day('2026-03-27'), version: 1 },
        materialsBy: { by: day('2026-04-03'), version: 1 },
      }));

  it('is not approved once it is too late for the notice', () =>
    given(...to('workPlanDrafted'))
      .when(approve, deputy('2026-03-28'))
      .refusedBy(rules.stillTimeForNotice));

  it('the notice goes out on its last day', () =>
    given(...to('workPlanApproved'))
      .when(notice, committee('2026-03-27'))
      .yields({ type: 'ConsultationNoticeSent' }));

  it('and not on the day after: the meeting is moved first', () =>
    given(...to('workPlanApproved'))
      .when(notice, committee('2026-03-28'))
      .refusedBy(rules.noticeInTime));

  it('goes out once', () =>
    given(...to('notified'))
      .when(notice, committee('2026-03-27'))
      .refusedBy(rules.noticeOnce));

  it('wants an approved work plan', () =>
    given(...to('workPlanDrafted'))
      .when(notice, committee('2026-03-24'))
      .refusedBy(rules.workPlanIsApproved));
});

describe('材料:提前十个工作日', () => {
  it('go out on their last day', () =>
    given(...to('notified'))
      .when(materials, committee('2026-04-03'))
      .yields({ type: 'ConsultationMaterialsSent', titles: ['调研报告'] }));

  it('and not on the day after', () =>
    given(...to('notified'))
      .when(materials, committee('2026-04-04'))
      .refusedBy(rules.materialsInTime));

  it('follow the notice', () =>
    given(...to('workPlanApproved'))
      .when(materials, committee('2026-03-27'))
      .refusedBy(rules.noticeComesFirst));
});

describe('改期', () => {
  it('fixes new days, and wants a new notice', async () => {
    await given(...to('materialsSent'))
      .when(move, committee('2026-04-15'))
      .yields({ type: 'ConsultationMeetingMoved', meetingOn: day('2026-05-20') });
    await given(...playing([[move, committee('2026-04-15')]], to('materialsSent')))
      .when(notice, committee('2026-04-16'))
      .yields({ type: 'ConsultationNoticeSent' });
  });

  it('leaves time for the notice', () =>
    given(...to('materialsSent'))
      .when({ ...move, meetingOn: day('2026-04-22') }, committee('2026-04-15'))
      .refusedBy(rules.leavesTimeForNotice));
});

describe('涉及单位', () => {
  it('the words of the opening name them', () =>
    given(...to('opened'))
      .when(
        { type: 'ReplaceConsultedUnit', unit: opening.units[0] ?? unit('health-bureau') },
        committee('2026-03-03'),
      )
      .refusedBy(rules.unitWasSucceeded));
});
