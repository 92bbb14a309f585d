import { actsFor, bodiesOf, spokenFor } from '../../county/acting.ts';
import { cite, decided } from '../../law/instruments.ts';
import { approvedWorkPlan, unitsAtTheMeeting } from '../queries.ts';
import type { OnCase, OnCommand } from '../rule.ts';
import type { Question } from './meeting.ts';

const flow = cite('pingdingshan-consultation', '通报—提问—解答—发言', 'PRACTICE');

/** The meeting is convened on the day of its work plan. */
export const onItsDay: OnCase = {
  kind: 'case',
  id: 'consultation.meeting.on-its-day',
  title: { zh: '如期召开', en: 'On its day' },
  cites: [cite('consultation-regulation-2022', '第二十条'), decided('改日召开的先办理改期')],
  holds: ({ state, ctx: { today } }) => {
    const day = approvedWorkPlan(state)?.meetingOn;
    return day === undefined || day === today;
  },
  message: ({ state }) => ({
    zh: `会议定于${approvedWorkPlan(state)?.meetingOn},改日召开的请先改期。`,
    en: `The meeting is on ${approvedWorkPlan(state)?.meetingOn}; move it first if it is held another day.`,
  }),
};

/** A meeting is convened only after its notice. */
export const noticeWasSent: OnCase = {
  kind: 'case',
  id: 'consultation.meeting.notice-was-sent',
  title: { zh: '会前通知', en: 'After notice' },
  cites: [cite('city-consultation-rules', '会议通知', 'SEEN', '15个工作日')],
  holds: ({ state }) => state.noticeOn !== undefined,
  message: () => ({
    zh: '请先通知;已来不及的请改期。',
    en: 'Give notice first; move the meeting if it is too late.',
  }),
};

/** A meeting is convened only after the materials its work plan promises. */
export const materialsWereSent: OnCase = {
  kind: 'case',
  id: 'consultation.meeting.materials-were-sent',
  title: { zh: '材料提前印发', en: 'After the materials' },
  cites: [
    cite('consultation-regulation-2022', '第二十条', 'SEEN', '视情提前印发'),
    cite('city-consultation-rules', '会议材料', 'SEEN', '10个工作日'),
  ],
  holds: ({ state }) => !approvedWorkPlan(state)?.materialsInAdvance || state.materials.length > 0,
  message: () => ({
    zh: '工作方案定有提前印发材料,请先印发;已来不及的请改期。',
    en: 'The work plan wants materials in advance: send them, or move the meeting.',
  }),
};

/** A unit briefs and answers when the work plan names it. */
export const unitTakesPart: OnCase = {
  kind: 'case',
  id: 'consultation.meeting.unit-takes-part',
  title: { zh: '列明的单位通报', en: 'A unit of the work plan' },
  cites: [flow],
  holds: ({ state, ctx }) =>
    unitsAtTheMeeting(state).some((unit) => actsFor(unit, ctx.actor, ctx.register)),
  message: () => ({
    zh: '由工作方案列明的单位通报。',
    en: 'The units named in the work plan brief the meeting.',
  }),
};

/** A unit that came to stand for several of the work plan says for which it briefs. */
export const namesItsUnit: OnCommand<'BriefConsultation'> = {
  kind: 'command',
  id: 'consultation.meeting.names-its-unit',
  title: { zh: '写明代表的单位', en: 'Names the unit it briefs for' },
  cites: [decided('机构改革后承继数个列明单位的,通报时写明代表哪个单位')],
  holds: ({ state, command: { unit: named }, ctx: { actor, register } }) => {
    const units = unitsAtTheMeeting(state);
    return (
      spokenFor(units, named, actor, register) !== undefined ||
      !units.some((unit) => actsFor(unit, actor, register))
    );
  },
  message: () => ({
    zh: '您代表数个列明的单位,或所填单位不由您代表:请写明通报的单位。',
    en: 'You speak for several units of the work plan, or not for the one named: name the unit you brief for.',
  }),
};

/** Members who were invited ask and speak, experts who were invited speak. */
export const participantSpeaks: OnCase = {
  kind: 'case',
  id: 'consultation.meeting.participant-speaks',
  title: { zh: '参加人员发言', en: 'A participant speaks' },
  cites: [flow, decided('提问、发言的为工作方案列明的委员、专家')],
  holds: ({ state, ctx: { actor, register } }) => {
    const plan = approvedWorkPlan(state);
    if (!plan) return false;
    if (actor.role === 'expert') return plan.experts.includes(actor.expert);
    if (actor.role !== 'member') return false;
    const bodies = bodiesOf(register, actor.member);
    return (
      [plan.chair.member, ...plan.members].includes(actor.member) ||
      plan.bodies.some((body) => bodies.includes(body))
    );
  },
  message: () => ({
    zh: '由工作方案列明的委员、专家提问和发言。',
    en: 'Members and experts named in the work plan ask and speak.',
  }),
};

/** Briefings come before questions and statements. */
export const briefingBeforeQuestions: OnCase = {
  kind: 'case',
  id: 'consultation.meeting.briefing-before-questions',
  title: { zh: '通报在前', en: 'Briefings come first' },
  cites: [flow],
  holds: ({ state: { questions, statements } }) =>
    questions.length === 0 && statements.every(({ delivery }) => delivery === 'written'),
  message: () => ({
    zh: '会议已进入提问或发言,不再通报。',
    en: 'The meeting has come to questions or statements; the briefings are over.',
  }),
};

/** Nobody asks or speaks before the meeting was briefed. */
export const afterTheBriefing: OnCase = {
  kind: 'case',
  id: 'consultation.meeting.after-the-briefing',
  title: { zh: '先通报后提问', en: 'After the briefing' },
  cites: [flow],
  holds: ({ state: { briefings } }) => briefings.length > 0,
  message: () => ({ zh: '请待单位通报情况。', en: 'Wait for the briefing of the units.' }),
};

/** Questions come before statements. */
export const questionsBeforeStatements: OnCase = {
  kind: 'case',
  id: 'consultation.meeting.questions-before-statements',
  title: { zh: '先提问后发言', en: 'Questions before statements' },
  cites: [flow],
  holds: ({ state: { statements } }) => statements.every(({ delivery }) => delivery === 'written'),
  message: () => ({
    zh: '会议已进入发言,不再提问。',
    en: 'The meeting has come to statements; the questions are over.',
  }),
};

/** Statements begin when every question was answered, or left to writing. */
export const answersBeforeStatements: OnCase = {
  kind: 'case',
  id: 'consultation.meeting.answers-before-statements',
  title: { zh: '先解答后发言', en: 'Answers before statements' },
  cites: [flow],
  holds: ({ state: { questions } }) => questions.every(({ stage }) => stage !== 'asked'),
  message: () => ({
    zh: '尚有提问未解答;须会后书面解答的,请先注明。',
    en: 'A question is open; have it answered, or left to writing.',
  }),
};

/** A question is put to a unit that takes part. */
export const asksAUnitPresent: OnCommand<'AskQuestion'> = {
  kind: 'command',
  id: 'consultation.meeting.asks-a-unit-present',
  title: { zh: '向到会单位提问', en: 'Put to a unit that takes part' },
  cites: [flow],
  holds: ({ state, command: { unit } }) => unitsAtTheMeeting(state).includes(unit),
  message: ({ state }) => ({
    zh: `可提问的单位:${unitsAtTheMeeting(state).join('、')}。`,
    en: `Questions go to: ${unitsAtTheMeeting(state).join(', ')}.`,
  }),
};

/** A question is answered by the unit it was put to. */
export const answersItsOwn: OnCase<Question> = {
  kind: 'case',
  id: 'consultation.meeting.answers-its-own',
  title: { zh: '被提问的单位解答', en: 'Answered by the unit asked' },
  cites: [flow],
  holds: ({ part: { unit }, ctx }) => actsFor(unit, ctx.actor, ctx.register),
  message: () => ({
    zh: '由被提问的单位解答。',
    en: 'The unit that was asked answers.',
  }),
};
