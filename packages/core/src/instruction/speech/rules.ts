import { actsFor } from '../../county/acting.ts';
import { proposerOf } from '../../county/actor.ts';
import { isSeated } from '../../county/register.ts';
import { cite, decided } from '../../law/instruments.ts';
import type { OnCase, OnCommand } from '../rule.ts';
import { isSpeechOver, restingOn, unfollowed } from './queries.ts';
import type { SpeechFollowUp } from './speech.ts';

const five = cite('xintian-speeches-2022', '大会发言督办', 'PRACTICE');

/** 副主席领衔: who leads holds a seat. The register knows no office of a member, so the name is taken. */
export const leaderHoldsSeat: OnCommand<'NameLeadingViceChair', SpeechFollowUp> = {
  kind: 'command',
  id: 'instruction.speech.leader-holds-seat',
  title: { zh: '领衔副主席在任', en: 'Who leads holds a seat' },
  cites: [five, decided('领衔副主席须为在任委员;名册不记委员在政协的职务')],
  holds: ({ command: { member }, ctx: { register, today } }) => isSeated(register, member, today),
  message: () => ({
    zh: '领衔副主席须为在任委员。',
    en: 'Who leads is a member who holds a seat.',
  }),
};

/** The unit that has taken on the recommendation answers whoever spoke. */
export const handlingUnitAnswers: OnCase<SpeechFollowUp> = {
  kind: 'case',
  id: 'instruction.speech.handling-unit-answers',
  title: { zh: '承办单位面商', en: 'The handling unit meets the speaker' },
  cites: [five],
  holds: ({ state, part, ctx: { actor, register } }) => {
    const one = restingOn(state, part);
    return one?.takenOn !== undefined && actsFor(one.unit, actor, register);
  },
  message: () => ({
    zh: '由已接办本条意见建议的单位面商答复。',
    en: 'The unit that has taken the recommendation on meets the speaker.',
  }),
};

/** They met after it was taken on, and before it is recorded. */
export const metBefore: OnCommand<'AnswerFaceToFace', SpeechFollowUp> = {
  kind: 'command',
  id: 'instruction.speech.met-before',
  title: { zh: '面商日期属实', en: 'They met before it is recorded' },
  cites: [five, decided('面商日期不早于接办、不晚于当日')],
  holds: ({ state, part, command: { metOn }, ctx: { today } }) => {
    const since = restingOn(state, part)?.takenOn?.on;
    return since === undefined || (since <= metOn && metOn <= today);
  },
  message: ({ state, part, ctx: { today } }) => ({
    zh: `面商日期须在${restingOn(state, part)?.takenOn?.on ?? ''}至${today}之间。`,
    en: `They met between ${restingOn(state, part)?.takenOn?.on ?? ''} and ${today}.`,
  }),
};

/** Nobody appraises the answer but whoever spoke. */
export const speakerAppraises: OnCase<SpeechFollowUp> = {
  kind: 'case',
  id: 'instruction.speech.speaker-appraises',
  title: { zh: '由发言人测评', en: 'The speaker appraises' },
  cites: [five],
  holds: ({ part: { by }, ctx: { actor } }) => proposerOf(actor) === by,
  message: () => ({ zh: '由发言人本人测评。', en: 'Whoever spoke appraises the answer.' }),
};

/** The answer is appraised while the county waits for it; silence is no satisfaction. */
export const appraisedInTime: OnCase<SpeechFollowUp> = {
  kind: 'case',
  id: 'instruction.speech.appraised-in-time',
  title: { zh: '限期测评', en: 'Appraised in time' },
  cites: [five, decided('逾期未测评的记为未反馈')],
  holds: ({ part: { answer }, ctx: { today } }) =>
    answer !== undefined && today <= answer.appraiseBy.by,
  message: ({ part: { answer } }) => ({
    zh: `测评至${answer?.appraiseBy.by ?? ''}止。`,
    en: `It is appraised until ${answer?.appraiseBy.by ?? ''}.`,
  }),
};

/** 专委会跟进: the committee has noted every recommendation that rests on a plenary statement. */
export const committeeHasFollowed: OnCase = {
  kind: 'case',
  id: 'instruction.speech.committee-has-followed',
  title: { zh: '大会发言专委会已跟进', en: 'The committee has followed it' },
  cites: [five],
  holds: ({ state }) => unfollowed(state).length === 0,
  message: ({ state }) => {
    const list = unfollowed(state).map(({ no }) => no);
    return {
      zh: `专委会尚未跟进:第${list.join('、')}条。`,
      en: `The committee has not noted: ${list.join(', ')}.`,
    };
  },
};

/** Every plenary statement was led, answered face to face and appraised before the case is closed. */
export const speechesAreOver: OnCase = {
  kind: 'case',
  id: 'instruction.speech.appraised-before-closing',
  title: { zh: '大会发言已面商测评', en: 'Statements answered and appraised' },
  cites: [five],
  holds: ({ state, ctx }) => state.speeches.every((one) => isSpeechOver(state, one, ctx)),
  message: ({ state, ctx }) => {
    const list = state.speeches.filter((one) => !isSpeechOver(state, one, ctx)).map(({ id }) => id);
    return {
      zh: `大会发言督办尚未完成:${list.join('、')}。`,
      en: `Plenary statements not answered and appraised: ${list.join(', ')}.`,
    };
  },
};
