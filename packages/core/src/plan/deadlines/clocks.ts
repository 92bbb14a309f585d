import { clocksOf } from '../../county/clocks.ts';

/** A deadline of an annual plan. */
export type PlanClock =
  | 'collect'
  | 'draft'
  | 'agree'
  | 'approve'
  | 'issue'
  | 'amendment'
  | 'adopt'
  | 'balance';

/** The deadlines of an annual plan, counted from the county's profile. */
export const planClocks = clocksOf<PlanClock>(
  'plan',
  {
    collect: {
      title: { zh: '议题征集最短时间', en: 'least time to collect topics' },
      startFact: { zh: '启动计划', en: 'the plan opened' },
    },
    draft: {
      title: { zh: '拟订草案期限', en: 'draft of the plan' },
      startFact: { zh: '议题征集截止或草案退回', en: 'collection closed, or the draft sent back' },
    },
    agree: {
      title: { zh: '政府研究草案期限', en: "government's answer to the draft" },
      startFact: { zh: '草案送政府协商', en: 'the draft sent to the government' },
    },
    approve: {
      title: { zh: '会议审议期限', en: 'approval by a body' },
      startFact: { zh: '上一环节完成', en: 'the step before it' },
    },
    issue: {
      title: { zh: '印发计划期限', en: 'issue of the plan' },
      startFact: { zh: '计划通过', en: 'the plan adopted' },
    },
    amendment: {
      title: { zh: '计划调整审定期限', en: 'ruling on an amendment' },
      startFact: { zh: '提出调整', en: 'the amendment proposed' },
    },
    adopt: {
      title: { zh: '年度计划通过期限', en: 'adoption of the plan' },
      startFact: { zh: '计划年度开始', en: "the plan's year begins" },
    },
    balance: {
      title: { zh: '年终对账期限', en: 'balance of plan and deeds' },
      startFact: { zh: '计划年度结束', en: "the plan's year is over" },
    },
  },
  ({ plan: { periods } }) => periods,
);
