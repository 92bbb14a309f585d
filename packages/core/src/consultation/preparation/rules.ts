import { isInThinkTank, isSeated, registerOfDay } from '../../county/register.ts';
import { cite, decided } from '../../law/instruments.ts';
import { consultationChairWords } from '../../words/consultation.ts';
import { duesBefore } from '../deadlines/clocks.ts';
import { approvedWorkPlan, currentWorkPlan, formIn, profileOf } from '../queries.ts';
import type { OnCase, OnCommand } from '../rule.ts';
import type { WorkPlan } from './preparation.ts';

/** Where the county lets research follow the meeting, preparation begins at once. */
export const researchMayFollow: OnCase = {
  kind: 'case',
  id: 'consultation.preparation.research-may-follow',
  title: { zh: '先调研后筹备', en: 'Research first' },
  cites: [
    cite('consultation-regulation-2022', '第十九条'),
    decided('县情配置不要求先调研后协商的,可先行筹备,调研补在成果报送之前'),
  ],
  holds: ({ ctx }) => !profileOf(ctx).flags.researchBeforeMeeting.value,
  message: () => ({
    zh: '本县先调研后协商,请先制定调研方案。',
    en: 'The county researches before it consults; plan the research.',
  }),
};

/** One work plan stands at a time; an approved one is moved, not written anew. */
export const oneWorkPlanStands: OnCase = {
  kind: 'case',
  id: 'consultation.preparation.one-work-plan',
  title: { zh: '一次协商一份工作方案', en: 'One work plan' },
  cites: [cite('consultation-regulation-2022', '第二十条'), decided('工作方案审定后只改期')],
  holds: ({ state }) => currentWorkPlan(state) === undefined,
  message: () => ({
    zh: '已有工作方案;改期请办理改期,其他修改请待退回后办理。',
    en: 'There is a work plan; move the meeting, or wait until the plan is returned.',
  }),
};

/** Everybody invited is on the register; members hold a seat on the day. */
export const participantsAreKnown: OnCommand<'DraftConsultationWorkPlan'> = {
  kind: 'command',
  id: 'consultation.preparation.participants-are-known',
  title: { zh: '参加人员在册', en: 'Participants of the register' },
  cites: [decided('参加的委员在任,单位、界别、专家在册')],
  holds: ({ command: { chair, members, bodies, experts, units, meetingOn }, ctx }) => {
    const { register } = ctx;
    return (
      [chair.member, ...members].every((id) => isSeated(register, id, meetingOn)) &&
      bodies.every((id) => Object.hasOwn(register.bodies, id)) &&
      experts.every((id) => isInThinkTank(registerOfDay(register, meetingOn), id)) &&
      units.every((id) => Object.hasOwn(register.units, id))
    );
  },
  message: () => ({
    zh: '请核对参加人员:会议当日在任的委员,在册的界别、专家和单位。',
    en: 'Check the participants: members in office on the day; bodies, experts and units of the register.',
  }),
};

/** At least one unit takes part, to brief and to answer. */
export const aUnitTakesPart: OnCommand<'DraftConsultationWorkPlan'> = {
  kind: 'command',
  id: 'consultation.preparation.a-unit-takes-part',
  title: { zh: '有单位通报解答', en: 'A unit takes part' },
  cites: [cite('pingdingshan-consultation', '通报—提问—解答—发言', 'PRACTICE')],
  holds: ({ command: { units, members } }) => units.length > 0 && members.length > 0,
  message: () => ({
    zh: '工作方案须列明通报、解答的单位和参加委员。',
    en: 'Name the units that brief and answer, and the members who take part.',
  }),
};

/** The chair holds an office that may chair this form. */
export const chairFits: OnCommand<'DraftConsultationWorkPlan'> = {
  kind: 'command',
  id: 'consultation.preparation.chair-fits',
  title: { zh: '主持人与形式相符', en: 'A chair the form may have' },
  cites: [
    cite('city-consultation-rules', '主持', 'SEEN', '政协党组书记、副书记、成员'),
    decided('专委会、界别、小组的协商可由其负责人主持'),
  ],
  holds: ({ state, command: { chair }, ctx }) =>
    profileOf(ctx).forms.some(
      ({ id, chairs }) => id === state.form && chairs.includes(chair.office),
    ),
  message: ({ state, ctx }) => {
    const chairs = formIn(profileOf(ctx), state.form)?.chairs ?? [];
    const words = chairs.map((one) => consultationChairWords[one]);
    return {
      zh: `主持人应为:${words.map(({ zh }) => zh).join('、')}。`,
      en: `In the chair: ${words.map(({ en }) => en).join(', ')}.`,
    };
  },
};

type NamesDay = 'DraftConsultationWorkPlan' | 'MoveConsultationMeeting';
const noticeCites = [cite('city-consultation-rules', '会议通知', 'SEEN', '15个工作日')] as const;

/** The day leaves time for the notice. */
export const leavesTimeForNotice: OnCommand<NamesDay> = {
  kind: 'command',
  id: 'consultation.preparation.leaves-time-for-notice',
  title: { zh: '会期留足通知时间', en: 'Time for the notice' },
  cites: noticeCites,
  holds: ({ state, command: { meetingOn }, ctx }) =>
    ctx.today <= duesBefore(state.form, meetingOn, ctx).noticeBy.by,
  message: ({ state, command: { meetingOn }, ctx }) => {
    const last = duesBefore(state.form, meetingOn, ctx).noticeBy.by;
    return {
      zh: `${meetingOn}的会议须在${last}以前通知,请另定会期。`,
      en: `Notice of a meeting on ${meetingOn} goes out by ${last}; choose a later day.`,
    };
  },
};

/** When the plan is approved there is still time for the notice. */
export const stillTimeForNotice: OnCase<WorkPlan> = {
  kind: 'case',
  id: 'consultation.preparation.still-time-for-notice',
  title: { zh: '审定时留足通知时间', en: 'Still time for the notice' },
  cites: noticeCites,
  holds: ({ state, part: { meetingOn }, ctx }) =>
    ctx.today <= duesBefore(state.form, meetingOn, ctx).noticeBy.by,
  message: ({ part: { meetingOn } }) => ({
    zh: `${meetingOn}的会议已来不及通知,请退回另定会期。`,
    en: `It is too late to give notice of a meeting on ${meetingOn}; return the plan for a later day.`,
  }),
};

/** A consultation before a decision meets before the day of the decision. */
export const meetsBeforeTheDecision: OnCommand<NamesDay> = {
  kind: 'command',
  id: 'consultation.preparation.before-the-decision',
  title: { zh: '会议在决策之前', en: 'Met before the decision' },
  cites: [
    cite('huailai-goals-2023', '分项绩效目标', 'SEEN', '在决策之前进行协商'),
    cite('consultation-opinions-2015', '五'),
  ],
  holds: ({ state: { decisionOn }, command: { meetingOn } }) =>
    decisionOn === undefined || meetingOn < decisionOn,
  message: ({ state: { decisionOn } }) => ({
    zh: `预计${decisionOn}决策,会议须在此之前召开。`,
    en: `The decision is expected on ${decisionOn}; the meeting is held before.`,
  }),
};

/** Notice, materials and meeting need an approved work plan. */
export const workPlanIsApproved: OnCase = {
  kind: 'case',
  id: 'consultation.preparation.work-plan-is-approved',
  title: { zh: '按具体工作方案开展', en: 'By an approved work plan' },
  cites: [cite('consultation-regulation-2022', '第二十条', 'SEEN', '具体工作方案')],
  holds: ({ state }) => approvedWorkPlan(state) !== undefined,
  message: () => ({
    zh: '请先制定具体工作方案并报审定。',
    en: 'Draft the work plan first and have it approved.',
  }),
};
