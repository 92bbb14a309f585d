import { personOf } from '../../county/actor.ts';
import { isInThinkTank, isSeated } from '../../county/register.ts';
import { cite, decided } from '../../law/instruments.ts';
import { organises } from '../lead/lead.ts';
import {
  approvedResearchPlan,
  invited,
  pendingResearchPlan,
  profileOf,
  researchers,
  researchStartedOn,
} from '../queries.ts';
import type { OnCase, OnCommand } from '../rule.ts';

const seed = (quote: string) => cite('huailai-goals-2023', '总体绩效目标·有为', 'SEEN', quote);

/** One research plan at a time waits for approval. */
export const onePlanPending: OnCase = {
  kind: 'case',
  id: 'consultation.research.one-plan-pending',
  title: { zh: '方案逐份审定', en: 'One plan at a time' },
  cites: [decided('同一时间只有一份调研方案待审定')],
  holds: ({ state }) => pendingResearchPlan(state) === undefined,
  message: () => ({ zh: '已有调研方案待审定。', en: 'A research plan waits for approval.' }),
};

/** The team is made of members who hold a seat and experts of the think tank. */
export const teamIsKnown: OnCommand<'PlanResearch'> = {
  kind: 'command',
  id: 'consultation.research.team-is-known',
  title: { zh: '调研组由委员和专家组成', en: 'A team of members and experts' },
  cites: [
    seed('科学制定协商议题调研方案'),
    cite('huailai-goals-2023', '总体绩效目标·品质', 'SEEN', '高水准打造政协智库'),
  ],
  holds: ({ command: { leader, members, experts }, ctx: { register, today } }) =>
    [leader, ...members].every((id) => isSeated(register, id, today)) &&
    experts.every((id) => isInThinkTank(register, id)),
  message: () => ({
    zh: '调研组由在任委员和在册专家组成,请核对名单。',
    en: 'The team is made of members in office and registered experts; check the names.',
  }),
};

/** Research is planned for days to come, in order. */
export const datesInOrder: OnCommand<'PlanResearch'> = {
  kind: 'command',
  id: 'consultation.research.dates-in-order',
  title: { zh: '调研日期有序', en: 'Days in order' },
  cites: [seed('科学制定协商议题调研方案'), decided('调研日期自方案提出之日起')],
  holds: ({ command: { from, to }, ctx: { today } }) => today <= from && from <= to,
  message: ({ ctx: { today } }) => ({
    zh: `起始日期不早于${today},结束日期不早于起始日期。`,
    en: `It begins on ${today} at the earliest and does not end before it begins.`,
  }),
};

/** Research follows a plan that was approved. */
export const planIsApproved: OnCase = {
  kind: 'case',
  id: 'consultation.research.plan-is-approved',
  title: { zh: '按审定的方案调研', en: 'By an approved plan' },
  cites: [seed('科学制定协商议题调研方案'), decided('调研方案审定后方可调研')],
  holds: ({ state }) => approvedResearchPlan(state) !== undefined,
  message: () => ({
    zh: '请先制定调研方案并报审定。',
    en: 'Plan the research first and have the plan approved.',
  }),
};

/** What was found is recorded by who leads, or by a member of the team. */
export const recorderIsOfTheTeam: OnCase = {
  kind: 'case',
  id: 'consultation.research.recorder-is-of-the-team',
  title: { zh: '调研组记录', en: 'Recorded by the team' },
  cites: [decided('调研记录由牵头方或调研组委员填写')],
  holds: ({ state, ctx: { actor } }) =>
    actor.role === 'member' ? researchers(state).includes(actor.member) : organises(state, actor),
  message: () => ({
    zh: '由牵头方或调研组委员记录。',
    en: 'The body that leads records it, or a member of the team.',
  }),
};

/** A record is of a day of the research that has come. */
export const recordedOnceDone: OnCommand<'RecordResearch'> = {
  kind: 'command',
  id: 'consultation.research.recorded-once-done',
  title: { zh: '调研之后记录', en: 'Recorded once done' },
  cites: [decided('调研记录的日期自方案审定之日起,不晚于当日')],
  holds: ({ state, command: { date }, ctx: { today } }) =>
    date <= today && date >= (researchStartedOn(state) ?? date),
  message: ({ state, ctx: { today } }) => ({
    zh: `调研日期自${researchStartedOn(state)}起,不晚于${today}。`,
    en: `The day lies between ${researchStartedOn(state)} and ${today}.`,
  }),
};

/** Research examined a sample and found what is wrong with it: 解剖麻雀. */
export const sampleIsExamined: OnCase = {
  kind: 'case',
  id: 'consultation.research.sample-is-examined',
  title: { zh: '选好样本、找准问题', en: 'A sample was examined' },
  cites: [seed('选好样本“解剖麻雀”，力争把问题找准、原因理清')],
  holds: ({ state: { records } }) =>
    records.some(({ samples, problems }) => samples.length > 0 && problems.length > 0),
  message: () => ({
    zh: '调研记录中至少有一份写明样本和所发现的问题。',
    en: 'At least one record names a sample and a problem found in it.',
  }),
};

/** Every problem that was found has its cause. */
export const causesAreClear: OnCase = {
  kind: 'case',
  id: 'consultation.research.causes-are-clear',
  title: { zh: '原因理清', en: 'Every problem has its cause' },
  cites: [seed('力争把问题找准、原因理清')],
  holds: ({ state: { records } }) =>
    records
      .flatMap(({ problems }) => problems.map(({ text }) => text))
      .every((text) =>
        records.some(({ problems }) => problems.some((one) => one.text === text && one.cause)),
      ),
  message: () => ({
    zh: '请为每个问题写明原因;可另记一份调研记录补充。',
    en: 'State the cause of every problem; another record may add it.',
  }),
};

/** Research is completed once. */
export const completedOnce: OnCase = {
  kind: 'case',
  id: 'consultation.research.completed-once',
  title: { zh: '调研完成一次', en: 'Completed once' },
  cites: [decided('调研报告提出后不再重复完成')],
  holds: ({ state }) => state.research === undefined,
  message: () => ({ zh: '调研已经完成。', en: 'The research was completed.' }),
};

/** An expert who researches or is invited gives an opinion; it is heard and has no vote. */
export const expertIsInvited: OnCase = {
  kind: 'case',
  id: 'consultation.research.expert-is-invited',
  title: { zh: '受邀专家提出意见', en: 'Experts who were invited' },
  cites: [
    cite('huailai-goals-2023', '总体绩效目标·品质', 'SEEN', '推动专业意见转化为政策选项'),
    decided('专家只提意见,不参与表决'),
  ],
  holds: ({ state, ctx: { actor } }) => {
    const expert = personOf(actor);
    return [...researchers(state), ...invited(state)].some((id) => id === expert);
  },
  message: () => ({
    zh: '由调研组专家或受邀参会的专家提出意见。',
    en: 'Experts of the team, or those invited to the meeting, give an opinion.',
  }),
};

/** No meeting before research is completed, where the county wants it so. */
export const researchedBeforeMeeting: OnCase = {
  kind: 'case',
  id: 'consultation.research.before-the-meeting',
  title: { zh: '先调研后协商', en: 'Research before consultation' },
  cites: [
    cite('cangzhou-consultation-2022', '先调研后协商', 'SEEN', '无调研不建言、先调研后协商'),
    cite('zhangjiakou-measures-2022', '坚持“不调研、不……”', 'SEEN-part'),
    cite('consultation-regulation-2022', '第十九条'),
  ],
  holds: ({ state, ctx }) =>
    state.research !== undefined || !profileOf(ctx).flags.researchBeforeMeeting.value,
  message: () => ({
    zh: '本县先调研后协商,请先完成调研。',
    en: 'The county researches before it consults; complete the research first.',
  }),
};
