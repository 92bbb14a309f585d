import { z } from 'zod';
import { hand } from '../../county/two-hands.ts';
import { Due } from '../../kernel/deadline.ts';
import { type FactOf, fact } from '../../kernel/fact.ts';
import { AnnualPlanId } from '../../lineage/ids.ts';
import { adoptingBodyWords, approvalBodyWords, issuingOfficeWords } from '../../words/plan.ts';
import { reason } from '../fields.ts';
import {
  adopter,
  announcement,
  approvalBody,
  balance,
  heldOn,
  leftItem,
  office,
} from './procedure.ts';

/** The facts of the procedure of a plan. */
export const procedureFacts = {
  PlanOpened: fact(
    { zh: '启动年度计划', en: 'opened the plan of a year' },
    { ...announcement, id: AnnualPlanId, draftBy: Due, adoptBy: Due, balanceBy: Due },
    {
      // Who may raise topics reads it, and is not shown the deadlines.
      tells: ({ title, collectUntil }) => ({
        zh: `启动${title},议题征集至${collectUntil}`,
        en: `opened ${title}, topics are collected until ${collectUntil}`,
      }),
    },
  ),
  TopicCollectionClosed: fact({ zh: '结束议题征集', en: 'closed the collection of topics' }, {}),
  PlanDraftSubmitted: fact(
    { zh: '送政府协商', en: 'sent the draft to the government' },
    { agreeBy: Due, draftedBy: hand },
    {
      tells: ({ agreeBy: { by } }) => ({
        zh: `计划草案送政府协商,${by}前答复`,
        en: `sent the draft to the government, answer due ${by}`,
      }),
    },
  ),
  PlanAgreed: fact(
    { zh: '同意计划草案', en: 'agreed to the draft' },
    { chain: z.array(approvalBody), approveBy: Due },
    {
      tells: ({ chain, approveBy: { by } }) => ({
        zh: `同意计划草案,依次报${chain.map((one) => approvalBodyWords[one].zh).join('、')},${by}前审议`,
        en: `agreed to the draft, which goes to: ${chain.map((one) => approvalBodyWords[one].en).join(', ')}; first approval due ${by}`,
      }),
    },
  ),
  PlanChangeAsked: fact(
    { zh: '提出修改意见', en: 'asked for changes' },
    { reason, draftBy: Due },
    {
      tells: ({ reason: why, draftBy: { by } }) => ({
        zh: `对计划草案提出修改意见,${by}前修改:${why}`,
        en: `asked for changes of the draft, due ${by}: ${why}`,
      }),
    },
  ),
  PlanApproved: fact(
    { zh: '会议审议通过', en: 'recorded the approval of a body' },
    { body: approvalBody, heldOn, approveBy: Due },
    {
      tells: ({ body, heldOn: on }) => ({
        zh: `${approvalBodyWords[body].zh}于${on}审议通过计划草案`,
        en: `recorded that the draft was approved on ${on} (${approvalBodyWords[body].en})`,
      }),
    },
  ),
  PlanDecided: fact(
    { zh: '县委确定计划', en: "recorded the Party committee's decision" },
    { heldOn, approveBy: Due },
    {
      tells: ({ heldOn: on, approveBy: { by } }) => ({
        zh: `县委于${on}确定计划,${by}前通过`,
        en: `recorded that the Party committee decided the plan on ${on}, adoption due ${by}`,
      }),
    },
  ),
  PlanSentBack: fact(
    { zh: '退回计划草案', en: 'sent the draft back' },
    { by: approvalBody, reason, draftBy: Due },
    {
      tells: ({ by, reason: why, draftBy }) => ({
        zh: `${approvalBodyWords[by].zh}退回计划草案,${draftBy.by}前修改:${why}`,
        en: `sent the draft back for the ${approvalBodyWords[by].en}, due ${draftBy.by}: ${why}`,
      }),
    },
  ),
  PlanAdopted: fact(
    { zh: '通过计划', en: 'adopted the plan' },
    { body: adopter, heldOn, issueBy: Due },
    {
      tells: ({ body, heldOn: on, issueBy: { by } }) => ({
        zh: `${adoptingBodyWords[body].zh}于${on}通过计划,${by}前印发`,
        en: `adopted the plan on ${on} (${adoptingBodyWords[body].en}), to be issued by ${by}`,
      }),
    },
  ),
  PlanIssued: fact(
    { zh: '印发计划', en: 'issued the plan' },
    { offices: z.array(office) },
    {
      tells: ({ offices: by }) => ({
        zh: `由${by.map((one) => issuingOfficeWords[one].zh).join('、')}印发计划`,
        en: `issued the plan (${by.map((one) => issuingOfficeWords[one].en).join(', ')})`,
      }),
    },
  ),
  PlanBalanced: fact(
    { zh: '年终对账', en: 'balanced plan and deeds' },
    { balance: z.strictObject(balance), left: z.array(z.strictObject(leftItem)) },
    {
      tells: ({ balance: { carriedOut, postponed, cancelled, open } }) => ({
        zh: `年终对账:已开展${carriedOut.length}项,延期${postponed.length}项,取消${cancelled.length}项,未完成${open.length}项`,
        en: `balanced plan and deeds: carried out ${carriedOut.length}, postponed ${postponed.length}, cancelled ${cancelled.length}, open ${open.length}`,
      }),
    },
  ),
} as const;

/** A fact of the procedure of a plan. */
export type ProcedureFact = FactOf<typeof procedureFacts>;
