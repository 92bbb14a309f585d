import { cite, decided } from '../../law/instruments.ts';
import { outcomeAdopterWords, outcomeTypeWords } from '../../words/consultation.ts';
import { approverOf } from '../lead/lead.ts';
import { currentMinutes, pendingOutcome, profileOf } from '../queries.ts';
import type { OnCase, OnCommand } from '../rule.ts';
import type { Outcome } from './outcome.ts';

/** 不调研、不建言: nothing is recommended, and no outcome leaves, before research is completed. */
export const noResearchNoAdvice: OnCase = {
  kind: 'case',
  id: 'consultation.outcome.no-research-no-advice',
  title: { zh: '不调研、不建言', en: 'No research, no advice' },
  cites: [
    cite('huailai-goals-2023', '总体绩效目标·有为', 'SEEN', '坚持“不调研、不建言”'),
    cite('consultation-regulation-2022', '第十九条'),
    cite('zhangjiakou-measures-2022', '坚持“不调研、不……”', 'SEEN-part'),
  ],
  holds: ({ state }) => state.research !== undefined,
  message: () => ({
    zh: '尚未完成调研,不得提出意见建议、报送成果;请先补齐调研。',
    en: 'Research was not completed: recommend nothing and submit no outcome before it is.',
  }),
};

/** The outcome is of a type that a consultation leads to; an inspection report is of none. */
export const typeIsOpen: OnCommand<'DraftConsultationOutcome'> = {
  kind: 'command',
  id: 'consultation.outcome.type-is-open',
  title: { zh: '成果类型', en: 'A type of outcome' },
  cites: [
    cite('city-consultation-rules', '协商成果', 'SEEN', '会议纪要、建议案'),
    cite('hebei-cppcc-conference-2022', '不得代替协商', 'SEEN', '不能用一般性视察……代替协商'),
  ],
  holds: ({ command: { outcomeType }, ctx }) =>
    profileOf(ctx).outcomes.some(({ id }) => id === outcomeType),
  message: ({ ctx }) => {
    const types = profileOf(ctx).outcomes.map(({ id }) => outcomeTypeWords[id]);
    return {
      zh: `协商成果为:${types.map(({ zh }) => zh).join('、')}。`,
      en: `A consultation leads to: ${types.map(({ en }) => en).join(', ')}.`,
    };
  },
};

/** A meeting has one set of minutes. */
export const minutesOnce: OnCommand<'DraftConsultationOutcome'> = {
  kind: 'command',
  id: 'consultation.outcome.minutes-once',
  title: { zh: '一会一纪要', en: 'One set of minutes' },
  cites: [decided('一次协商会议一份纪要')],
  holds: ({ state, command: { outcomeType } }) =>
    outcomeType !== 'minutes' || currentMinutes(state) === undefined,
  message: () => ({ zh: '会议纪要已经起草。', en: 'The minutes were drafted.' }),
};

/** One outcome at a time waits to be adopted. */
export const oneOutcomePending: OnCase = {
  kind: 'case',
  id: 'consultation.outcome.one-pending',
  title: { zh: '成果逐件审定', en: 'One outcome at a time' },
  cites: [decided('同一时间只有一件成果待审定')],
  holds: ({ state }) => pendingOutcome(state) === undefined,
  message: () => ({ zh: '已有成果待审定。', en: 'An outcome waits to be adopted.' }),
};

/** Each type of outcome is adopted by the bodies the county names for it. */
export const bodyMayAdopt: OnCommand<'AdoptConsultationOutcome', never, Outcome> = {
  kind: 'command',
  id: 'consultation.outcome.body-may-adopt',
  title: { zh: '成果的审定会议', en: 'Adopted by a body that may' },
  cites: [cite('city-consultation-rules', '协商成果', 'SEEN', '会议纪要、建议案')],
  holds: ({ part, command: { adopter }, ctx }) =>
    profileOf(ctx).outcomes.some(
      ({ id, adoptedBy }) => id === part.type && adoptedBy.includes(adopter),
    ),
  message: ({ part, ctx }) => {
    const bodies = profileOf(ctx).outcomes.find(({ id }) => id === part.type)?.adoptedBy ?? [];
    const words = bodies.map((one) => outcomeAdopterWords[one]);
    return {
      zh: `${outcomeTypeWords[part.type].zh}由${words.map(({ zh }) => zh).join('、')}审定。`,
      en: `It is adopted by: ${words.map(({ en }) => en).join(', ')}.`,
    };
  },
};

/** A committee reports what its own meeting adopted, the leadership what the others did. */
export const reportsItsOwnMeeting: OnCommand<'AdoptConsultationOutcome'> = {
  kind: 'command',
  id: 'consultation.outcome.reports-its-own-meeting',
  title: { zh: '由该会议记载', en: 'Reported by that meeting' },
  cites: [decided('专委会会议审定的由专委会记载,其他会议审定的由主席会议记载')],
  holds: ({ state, command: { adopter }, ctx: { actor } }) =>
    adopter === 'special_committee'
      ? actor.role === 'special_committee' && approverOf(state).party === 'special_committee'
      : actor.role === 'leadership',
  message: () => ({
    zh: '专委会会议审定的,由该专委会办理;其他会议审定的,由主席会议办理。',
    en: "What the committee's meeting adopted it reports itself; the leadership reports the rest.",
  }),
};

/** Minutes are sent out by themselves; other outcomes are submitted with the recommendations. */
export const onlyMinutesAreIssued: OnCase<Outcome> = {
  kind: 'case',
  id: 'consultation.outcome.only-minutes-are-issued',
  title: { zh: '印送的是会议纪要', en: 'Minutes are sent out' },
  cites: [cite('city-consultation-rules', '会议纪要', 'SEEN', '7个工作日')],
  holds: ({ part: { type } }) => type === 'minutes',
  message: () => ({
    zh: '单独印送的只有会议纪要,其他成果一并报送。',
    en: 'Minutes are sent out by themselves; submit the rest together.',
  }),
};

/** The outcome follows the minutes, which went to the Party committee, the government and the parties. */
export const minutesAreIssued: OnCase = {
  kind: 'case',
  id: 'consultation.outcome.minutes-are-issued',
  title: { zh: '先印送会议纪要', en: 'After the minutes' },
  cites: [
    cite('city-consultation-rules', '会议纪要', 'SEEN', '7个工作日'),
    decided('会议纪要印送之后报送成果'),
  ],
  holds: ({ state }) => currentMinutes(state)?.stage === 'issued',
  message: () => ({ zh: '请先印送会议纪要。', en: 'Send out the minutes first.' }),
};

/** No outcome is submitted while another one waits to be adopted. */
export const nothingLeftInDraft: OnCase = {
  kind: 'case',
  id: 'consultation.outcome.nothing-left-in-draft',
  title: { zh: '成果均已审定', en: 'Nothing left in draft' },
  cites: [decided('成果均经审定方可报送')],
  holds: ({ state }) => pendingOutcome(state) === undefined,
  message: () => ({
    zh: '尚有成果待审定,请待审定或退回后报送。',
    en: 'An outcome waits to be adopted; submit once it is adopted or returned.',
  }),
};
