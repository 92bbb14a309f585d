import { isAnother, twoHands } from '../../county/two-hands.ts';
import { cite, decided } from '../../law/instruments.ts';
import { approvalBodyWords } from '../../words/plan.ts';
import { type AnnualPlan, itemsOf, nextApprover } from '../plan.ts';
import type { OnPlan, OnPlanCommand } from '../rule.ts';
import { isAnswered } from '../topic/topic.ts';

/** Every topic is answered before the draft goes to the government. */
export const topicsAnswered: OnPlan = {
  kind: 'case',
  id: 'plan.draft.topics-answered',
  title: { zh: '议题均有回应', en: 'Every topic is answered' },
  cites: [
    cite('huailai-goals-2023', '总体绩效目标', 'SEEN', '建言有渠道,提案有回应,成效有反馈'),
    decided('草案送出前逐一答复议题'),
  ],
  holds: ({ state: { topics } }) => topics.every(isAnswered),
  message: ({ state: { topics } }) => {
    const open = topics.filter((one) => !isAnswered(one)).map(({ id }) => id);
    return {
      zh: `尚未答复的议题:${open.join('、')}。`,
      en: `Topics without an answer: ${open.join(', ')}.`,
    };
  },
};

const notCarried = ({ topics, items }: AnnualPlan): readonly string[] => {
  const carried = new Set(itemsOf({ items }).flatMap((item) => item.topics));
  return topics
    .filter(({ id, stage }) => stage === 'taken_up' && !carried.has(id))
    .map(({ id }) => id);
};

/** Every topic that was taken up is in the draft. */
export const topicsCarried: OnPlan = {
  kind: 'case',
  id: 'plan.draft.topics-carried',
  title: { zh: '采纳的议题列入草案', en: 'What was taken up is in the draft' },
  cites: [decided('采纳的议题须列入计划事项')],
  holds: ({ state }) => notCarried(state).length === 0,
  message: ({ state }) => ({
    zh: `已采纳而未列入事项的议题:${notCarried(state).join('、')}。`,
    en: `Topics that were taken up and are in no item: ${notCarried(state).join(', ')}.`,
  }),
};

/** A draft has at least one item. */
export const hasItems: OnPlan = {
  kind: 'case',
  id: 'plan.draft.has-items',
  title: { zh: '计划须有事项', en: 'A plan has items' },
  cites: [
    cite('cppcc-charter-2018', '第四条', 'SEEN', '应制定年度协商计划'),
    decided('草案至少列入一个事项'),
  ],
  holds: ({ state }) => itemsOf(state).length > 0,
  message: () => ({
    zh: '草案尚无事项,请先拟列。',
    en: 'The draft has no item yet; draft one first.',
  }),
};

/** A plan has at most as many items as the county allows. */
export const withinCap: OnPlan = {
  kind: 'case',
  id: 'plan.draft.within-cap',
  title: { zh: '议题数量适当', en: 'No more items than the county allows' },
  cites: [cite('chongqing-plan-2014', '二', 'SEEN', '一般不超过15个')],
  holds: ({ state, ctx: { register } }) =>
    itemsOf(state).length <= register.profile.plan.topicCap.value,
  message: ({ state, ctx: { register } }) => ({
    zh: `草案现有${itemsOf(state).length}个事项,不得超过${register.profile.plan.topicCap.value}个。`,
    en: `The draft has ${itemsOf(state).length} items; at most ${register.profile.plan.topicCap.value} are planned.`,
  }),
};

const turnWords = (state: AnnualPlan) =>
  approvalBodyWords[nextApprover(state) ?? 'party_committee'];

/** The bodies approve in the order the county has fixed. */
export const approvedInOrder: OnPlanCommand<'RecordPlanApproval', AnnualPlan> = {
  kind: 'command',
  id: 'plan.approval.in-order',
  title: { zh: '依次报审', en: 'Approved in order' },
  cites: [
    cite('consultation-regulation-2022', '第十八条'),
    cite('consultation-opinions-2015', '五', 'SEEN'),
  ],
  holds: ({ state, command: { body } }) => nextApprover(state) === body,
  possible: ({ state }) => nextApprover(state) !== 'party_committee',
  message: ({ state }) => ({
    zh: `现须由${turnWords(state).zh}审议。`,
    en: `It is now the turn of: ${turnWords(state).en}.`,
  }),
};

/** The Party committee decides last. */
export const partyCommitteeLast: OnPlan = {
  kind: 'case',
  id: 'plan.approval.party-committee-last',
  title: { zh: '县委最后确定', en: 'The Party committee decides last' },
  cites: [
    cite('consultation-regulation-2022', '第十八条'),
    cite('huailai-goals-2023', '总体绩效目标', 'SEEN', '坚持在县委领导下、政府参与下'),
  ],
  holds: ({ state }) => nextApprover(state) === 'party_committee',
  message: ({ state }) => ({
    zh: `请先完成${turnWords(state).zh}审议,再报县委确定。`,
    en: `First comes: ${turnWords(state).en}; then the Party committee decides.`,
  }),
};

/** Only the body whose turn it is sends the draft back. */
export const sentBackInTurn: OnPlan = {
  kind: 'case',
  id: 'plan.approval.sent-back-in-turn',
  title: { zh: '轮到审议方可退回', en: 'Sent back by whose turn it is' },
  cites: [decided('草案由当前审议的一方退回')],
  holds: ({ state, ctx: { actor } }) =>
    (nextApprover(state) === 'party_committee') === (actor.role === 'party_office'),
  message: ({ state }) => ({
    zh: `草案现由${turnWords(state).zh}审议,由其决定是否退回。`,
    en: `The draft lies with: ${turnWords(state).en}; it alone sends it back.`,
  }),
};

/** A meeting is recorded once it was held, and after the draft had come to it. */
export const meetingWasHeld: OnPlanCommand<
  'RecordPlanApproval' | 'RecordPlanDecision' | 'AdoptPlan',
  AnnualPlan
> = {
  kind: 'command',
  id: 'plan.approval.meeting-was-held',
  title: { zh: '会后记录', en: 'Recorded once it was held' },
  cites: [decided('会议日期不早于上一环节、不晚于记录之日')],
  holds: ({ state, command: { heldOn }, ctx: { today } }) =>
    heldOn <= today && heldOn >= (state.steps.at(-1)?.start ?? state.openedOn),
  message: ({ state, ctx: { today } }) => ({
    zh: `会议日期须在${state.steps.at(-1)?.start ?? state.openedOn}至${today}之间。`,
    en: `The meeting was held between ${state.steps.at(-1)?.start ?? state.openedOn} and ${today}.`,
  }),
};

/** The body the county has chosen adopts the plan. */
export const adoptedByItsBody: OnPlanCommand<'AdoptPlan', AnnualPlan> = {
  kind: 'command',
  id: 'plan.adoption.by-its-body',
  title: { zh: '由规定的会议通过', en: 'Adopted by its body' },
  cites: [
    cite('consultation-regulation-2022', '第十八条'),
    cite('langfang-consultation-2023', '计划制定程序', 'SEEN', '提请市委常委会会议研究确定'),
  ],
  holds: ({ command: { body }, ctx: { register } }) =>
    body === register.profile.plan.adoptedBy.value,
  message: ({ ctx: { register } }) => ({
    zh: `本县计划由县情配置所定的会议通过:${register.profile.plan.adoptedBy.value}。`,
    en: `The county's plan is adopted by: ${register.profile.plan.adoptedBy.value}.`,
  }),
};

/** The offices issue the plan jointly, all that the county names. */
export const issuedJointly: OnPlanCommand<'IssuePlan', AnnualPlan> = {
  kind: 'command',
  id: 'plan.issue.jointly',
  title: { zh: '联合印发', en: 'Issued jointly' },
  cites: [
    cite('baoding-2022', '计划印发', 'SEEN', '以党委、政府、政协办公室的名义联合印发'),
    cite('langfang-consultation-2023', '计划印发'),
  ],
  holds: ({ command: { offices }, ctx: { register } }) =>
    [...new Set(offices)].toSorted().join() ===
    register.profile.plan.issuedBy.value.toSorted().join(),
  message: ({ ctx: { register } }) => ({
    zh: `计划须由下列机关联合印发:${register.profile.plan.issuedBy.value.join('、')}。`,
    en: `The plan is issued by: ${register.profile.plan.issuedBy.value.join(', ')}.`,
  }),
};

/** Whoever sent the draft out neither agrees to it nor records its approval or adoption. */
export const planApprovedByAnother: OnPlan = {
  ...twoHands,
  id: 'plan.approval.approved-by-another',
  holds: ({ state, ctx: { actor } }) => isAnother(actor, state.draftedBy),
};
