import { type CalendarDay, plusDays, plusMonths } from '@xieshang/core';
import { committee, office, officerOf } from '../actors.ts';
import { type Case, dayIn } from './case.ts';
import { type SideEvent, sideStep } from './side-step.ts';

const promise = 'R1-P1';
const unit = (story: Case) => officerOf(story.unit);
const confirmed = (days: number) =>
  sideStep('replied', days, office, { type: 'ConfirmPromise', promise });

const dueOf = (story: Case, on: CalendarDay): CalendarDay =>
  plusMonths(dayIn(story, 'replied') ?? on, story.promisedFor ?? 6);

/** What becomes of a reply after the case is closed: promises, look-backs, openness. */
export const sideEvents = {
  'promise-kept': [
    sideStep('replied', 150, unit, {
      type: 'ReportPromiseKept',
      promise,
      text: '承诺事项已全部完成并通过验收,已再次书面答复提案者。',
    }),
    confirmed(155),
    sideStep('replied', 158, office, {
      type: 'ChangeResultClass',
      reply: 'R1',
      to: 'resolved',
      reason: '承诺兑现并经确认,改列已经解决。',
      occasion: 'promise_kept',
    }),
  ],
  'promise-postponed': [
    sideStep('replied', 150, unit, (story, on) => ({
      type: 'PostponePromise',
      promise,
      text: '主体工程完成,附属设施受冬季停工影响,申请延期。',
      newDueOn: plusMonths(dueOf(story, on), 5),
    })),
    confirmed(156),
  ],
  'promise-explained': [
    sideStep('replied', 150, unit, {
      type: 'ExplainPromise',
      promise,
      text: '上级资金未获批准,今年不能实施,已向提案者当面说明。',
    }),
    confirmed(156),
  ],
  'promise-broken': [
    sideStep('replied', 175, office, {
      type: 'FindPromiseBroken',
      promise,
      reason: '到期既未完成也未说明,经现场核实认定未兑现。',
    }),
  ],
  'looked-back': [
    sideStep('closed', 12, office, {
      type: 'LookBack',
      reply: 'R1',
      finding: '现场复查三处点位,设施完好,管护台账齐全。',
      verdict: 'holds',
    }),
  ],
  lowered: [
    sideStep('closed', 12, committee, {
      type: 'LookBack',
      reply: 'R1',
      finding: '现场复查发现两处点位尚未完工,与答复不符。',
      verdict: 'does_not_hold',
    }),
    sideStep('closed', 15, office, {
      type: 'ChangeResultClass',
      reply: 'R1',
      to: 'in_progress',
      reason: '回头看发现尚未完成,改列正在解决。',
      occasion: 'look_back',
    }),
    sideStep('closed', 20, unit, (_, on) => ({
      type: 'MakePromise',
      reply: 'R1',
      text: '完成剩余两处点位并再次答复提案者。',
      dueOn: plusDays(on, 90),
    })),
  ],
  withheld: [
    sideStep('closed', 1, office, {
      type: 'WithholdPublication',
      reason: 'commercial_secret',
      note: '答复附有企业未公开的能耗数据。',
    }),
  ],
  secret: [
    sideStep(
      'submitted',
      1,
      committee,
      {
        type: 'MarkSecret',
        reason: '附件引用了定密的检查方案。',
      },
      'filed',
    ),
  ],
} as const satisfies Readonly<Record<string, SideEvent>>;
