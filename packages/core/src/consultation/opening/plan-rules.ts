import { cite, decided } from '../../law/instruments.ts';
import type { KnownItem } from '../../lineage/known.ts';
import {
  bearsActivities,
  isSameItem,
  itemRefOf,
  knownItem,
  knownPlan,
  sameMatter,
} from '../../lineage/plans.ts';
import { consultationFormWords } from '../../words/forms.ts';
import { type Consultation, type ConsultationContext, isOpened } from '../consultation.ts';
import { formIn, profileOf } from '../queries.ts';
import type { OnCommand } from '../rule.ts';

type NamesPlan = 'OpenConsultation' | 'ResumeResearch' | 'ResumePreparation';
type Names = OnCommand<NamesPlan, Consultation>;
type Named = Parameters<typeof itemRefOf>[0];
type WithCases = Pick<ConsultationContext, 'cases'>;

/** Topics of the forms that stand in the annual plan are carried out under an item of it. */
export const isInThePlan: OnCommand<'OpenConsultation', Consultation> = {
  kind: 'command',
  id: 'consultation.opening.in-the-plan',
  title: { zh: '列入年度协商计划', en: 'In the annual plan' },
  cites: [
    cite('cppcc-charter-2018', '第四条', 'SEEN', '应列入年度协商计划'),
    cite('consultation-regulation-2022', '第二十一条'),
    cite('huailai-goals-2023', '总体绩效目标·有为', 'SEEN', '各专委会按照协商计划开展'),
  ],
  holds: ({ command, ctx }) =>
    !formIn(profileOf(ctx), command.form)?.inPlan || itemRefOf(command) !== undefined,
  message: ({ command: { form } }) => ({
    zh: `${consultationFormWords[form].zh}须写明所依据的年度计划及计划事项;临时增列的,先按程序列入计划。`,
    en: 'Name the annual plan and its item; a topic beside the plan is added to the plan first.',
  }),
};

/** The item of the plan that a command names. */
const itemNamed = (named: Named, { cases }: WithCases): KnownItem | undefined => {
  const ref = itemRefOf(named);
  return ref && knownItem(cases, ref);
};

/** A consultation is carried out under a plan of consultation, not under one of supervision. */
export const planIsOfConsultation: Names = {
  kind: 'command',
  id: 'consultation.opening.plan-of-consultation',
  title: { zh: '依据年度协商计划', en: 'Under a plan of consultation' },
  cites: [
    cite('cppcc-charter-2018', '第四条', 'SEEN', '应列入年度协商计划'),
    decided('协商事项依据协商计划,监督事项依据监督计划'),
  ],
  holds: ({ command, ctx: { cases } }) => {
    const plan = knownPlan(cases, command);
    return plan === undefined || plan.kind === 'consultation';
  },
  message: () => ({
    zh: '请写明年度协商计划;民主监督计划的事项不以协商开展。',
    en: 'Name a plan of consultation; an item of a plan of supervision is not consulted on.',
  }),
};

/** The plan is in force; a late plan is accepted where the county says so. */
export const planIsInForce: Names = {
  kind: 'command',
  id: 'consultation.opening.plan-in-force',
  title: { zh: '计划已通过实施', en: 'Under a plan in force' },
  cites: [
    cite('consultation-regulation-2022', '第十八条'),
    cite('consultation-opinions-2015', '五'),
    decided('计划逾期未通过的,活动是否受阻由县情配置确定'),
  ],
  holds: ({ command, ctx: { cases, today, register } }) =>
    command.plan === undefined ||
    bearsActivities(knownPlan(cases, command), today, register.profile.plan.latePlans.value),
  message: () => ({
    zh: '所列年度计划不存在或尚未实施,请待计划通过后办理。',
    en: 'There is no such plan in force; wait until it is adopted.',
  }),
};

const formOf = (state: Consultation): string | undefined =>
  isOpened(state) ? state.form : undefined;

/** The item is open, and form and topic match what was planned (议题与形式相匹配). */
export const topicMatchesForm: Names = {
  kind: 'command',
  id: 'consultation.opening.topic-matches-form',
  title: { zh: '议题与形式相匹配', en: 'Topic and form match' },
  cites: [
    cite('cppcc-charter-2018', '第四条', 'SEEN', '做到……相匹配'),
    cite('consultation-opinions-2015', '五', 'SEEN', '议题与形式相匹配'),
    cite('langfang-consultation-2023', '调整议题', 'SEEN', '报请市委同意后实施'),
  ],
  holds: ({ state, command, ctx }) => {
    if (command.plan === undefined && command.item === undefined) return true;
    const form = command.type === 'OpenConsultation' ? command.form : formOf(state);
    const item = itemNamed(command, ctx);
    return item?.stage === 'planned' && item.form === form;
  },
  message: ({ command, ctx }) => ({
    zh: `须为计划中待开展的事项,且形式与计划一致(计划形式:${itemNamed(command, ctx)?.form ?? '无此事项'})。`,
    en: `Name an item that is still planned, in its own form (planned: ${itemNamed(command, ctx)?.form ?? 'no such item'}).`,
  }),
};

/** One item, one consultation: nobody opens a second one while the first stands. */
export const itemIsFree: Names = {
  kind: 'command',
  id: 'consultation.opening.item-is-free',
  title: { zh: '一事项一次协商', en: 'One consultation for an item' },
  cites: [decided('一个计划事项只立一次协商;前一次取消后方可另立')],
  holds: ({ command, ctx: { caseId, cases, others } }) => {
    const ref = itemRefOf(command);
    const matter = ref ? sameMatter(cases, ref) : [];
    return Object.entries(others).every(
      ([id, other]) =>
        id === caseId ||
        !isOpened(other) ||
        other.stage === 'cancelled' ||
        !matter.some((one) => other.plan !== undefined && isSameItem(one, other.plan)),
    );
  },
  message: () => ({
    zh: '该计划事项已经立项协商,请在原协商中办理;原协商取消后方可另立。',
    en: 'A consultation on this item was opened; go on with it, or cancel it first.',
  }),
};
