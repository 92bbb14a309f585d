import {
  day,
  type Instruction,
  type InstructionCase,
  type InstructionCommand,
  type InstructionEvent,
  instruction,
  instructionShowing,
  type KnownCase,
  plusDays,
} from '@xieshang/core';
import type { Walked, Wish } from './case-walks.ts';
import { FOLLOW_UP, instruct, known, open, units, who } from './instruction-facts.ts';
import { openSpeech } from './speech-facts.ts';
import { registerAfter } from './standing.ts';

const reason = '另有安排。';
const text = '办理情况。';

const opened = (state: Instruction): InstructionCase | undefined =>
  state.stage === 'none' ? undefined : state;

const recommended = ({ state, target }: Wish<Instruction>) =>
  opened(state)?.recommendations.find(({ id }) => id === target);

const secretly = { ...instruct, secrecy: 'secret', addressees: [units.roads] };

// Whoever walks decides nothing twice: the lists stay short, so that the walk ends.
const inputs: Readonly<
  Record<string, (wish: Wish<Instruction>, many: boolean) => readonly object[]>
> = {
  OpenFollowUp: () => [open, openSpeech],
  RecordNoInstruction: () => [{ reason }],
  PassOnFeedback: () => [{}],
  ReportFollowUp: ({ state }) => (opened(state)?.report ? [] : [{ text }]),
  CloseFollowUp: () => [{ publish: true }],
  RecordLeaderInstruction: ({ state, today }, many) => {
    const of = opened(state)?.instructions ?? [];
    const wanted = many
      ? [instruct, secretly, { ...instruct, secrecy: 'open' }]
      : [instruct, secretly];
    return wanted
      .filter((one) => many || !of.some(({ secrecy }) => secrecy === one.secrecy))
      .map((one) => ({ ...one, on: today }))
      .slice(0, of.length < (many ? 4 : 2) ? wanted.length : 0);
  },
  FeedBackOnInstruction: ({ target }) => [{ leaderInstruction: target, text }],
  ConcludeInstruction: ({ target }) => [{ leaderInstruction: target }],
  HandOutRecommendation: ({ state, target }, many) => [
    {
      recommendation: target,
      document: '怀督办〔2026〕1号',
      ...(many && opened(state)?.instructions.length === 0 ? { onWordOf: 'county_head' } : {}),
    },
  ],
  TakeOnRecommendation: ({ target }) => [
    { recommendation: target, responsible: { name: '局长甲', isHead: true } },
  ],
  ReturnRecommendation: ({ target }) => [{ recommendation: target, reason }],
  InsistOnRecommendation: ({ target }) => [{ recommendation: target, reason }],
  SendForReference: ({ target }) => [{ recommendation: target }],
  ReaddressRecommendation: ({ target }) => [{ recommendation: target, unit: units.roads, reason }],
  RecordFollowUpNote: ({ state, actor: { role } }, many) =>
    (opened(state)?.recommendations ?? [])
      .filter(
        ({ id, handedOut }) =>
          handedOut !== undefined &&
          (many || role === 'special_committee') &&
          !opened(state)?.notes.some((one) => one.by === role && one.recommendation === id),
      )
      .map(({ id }) => ({ recommendation: id, text })),
  NameLeadingViceChair: ({ target }) => [{ speech: target, member: 'm4' }],
  AnswerFaceToFace: ({ target, today }) => [{ speech: target, metOn: today, text }],
  AppraiseSpeechAnswer: ({ target }) => [{ speech: target, satisfaction: 'satisfied' }],
  AdoptRecommendation: ({ target, today }) => [
    { recommendation: target, text, carryOutBy: plusDays(today, 30) },
  ],
  AdoptRecommendationInPart: ({ target, today }) => [
    { recommendation: target, text, reason, carryOutBy: plusDays(today, 30) },
  ],
  NoteRecommendation: ({ target }) => [{ recommendation: target, reason }],
  DeclineRecommendation: ({ target }) => [{ recommendation: target, reason }],
  ReportCarriedOut: ({ target, today }) => [{ recommendation: target, on: today, text }],
  PostponeCarryingOut: (wish, many) => {
    const one = recommended(wish);
    const named = one?.answer?.carryOutBy?.by;
    return named && (one.postponed ?? []).length < (many ? 2 : 1)
      ? [{ recommendation: wish.target, carryOutBy: plusDays(named, 30), reason }]
      : [];
  },
  ExplainNotCarriedOut: ({ target }) => [{ recommendation: target, text }],
  TakeNoteOfReport: ({ target }) => [{ recommendation: target }],
  AskForMore: (wish, many) =>
    (recommended(wish)?.reports ?? []).length < (many ? 3 : 2)
      ? [{ recommendation: wish.target, reason }]
      : [],
  RequestCountyInspection: ({ state }, many) =>
    (opened(state)?.inspections.length ?? 9) < (many ? 2 : 1)
      ? (opened(state)?.recommendations ?? []).map(({ id }) => ({ recommendations: [id], reason }))
      : [],
  SendDraftForComment: ({ state }, many) =>
    (opened(state)?.drafts ?? []).length < (many ? 2 : 1) ? [{ title: '征求意见稿', text }] : [],
  CommentOnDraft: ({ target }) => [{ draft: target, text }],
  AnswerComment: ({ target }) => [{ draft: target, text }],
  ReceiveForInspection: ({ target }) => [{ inspection: target }],
  ReportInspectionProgress: ({ state, target }, many) =>
    (opened(state)?.inspections.find(({ id }) => id === target)?.progress.length ?? 9) <
    (many ? 3 : 1)
      ? [{ inspection: target, text }]
      : [],
  ConcludeInspection: ({ target }) => [{ inspection: target, text }],
};

const first = (source: KnownCase, most: number): KnownCase => ({
  ...source,
  recommendations: (source.recommendations ?? []).slice(0, most),
});

// The samples are read as a gateway reads them, so that defaults are filled in.
const read = (type: string, input: object): InstructionCommand => {
  const { type: _, ...said } = input as { readonly type?: string };
  return {
    type,
    ...instruction.commands[type]?.input.parse(said),
  } as unknown as InstructionCommand;
};

/**
 * Follow-ups, walked by all who may act on them: of one recommendation by some commands, or of `many`
 * by all of them.
 */
export const instructionWalk = (
  many: boolean,
  commands: readonly string[] = Object.keys(instruction.commands),
): Walked<Instruction, InstructionCommand, InstructionEvent> => ({
  subject: instruction,
  showing: instructionShowing,
  caseId: FOLLOW_UP,
  begin: day('2026-04-20'),
  actors: Object.values(who),
  register: registerAfter(),
  // What rests on a plenary statement is walked where its steps are.
  cases: commands.includes('AnswerFaceToFace')
    ? { consultation: { c1: first(known.consultation.c1, many ? 2 : 1) } }
    : { supervision: { s1: first(known.supervision.s1, many ? 2 : 1) } },
  samples: (wish) =>
    ((commands.includes(wish.type) ? inputs[wish.type]?.(wish, many) : undefined) ?? []).map(
      (input) => read(wish.type, input),
    ),
  outline: (state) =>
    state.stage === 'none'
      ? 'none'
      : [
          state.stage,
          state.recommendations.map((one) => [
            one.stage,
            one.unit,
            one.returned?.ruled !== undefined,
            one.stage === 'handed_out' && one.handedOut?.takeOnBy.by,
            one.reports.length,
            one.postponed?.length,
            one.answer?.carryOutBy?.by,
          ]),
          state.instructions.map(({ secrecy, stage, feedback }) => [
            secrecy,
            stage,
            feedback.length,
          ]),
          state.inspections.map(({ stage, progress }) => [stage, progress.length]),
          state.drafts?.map(({ stage }) => stage),
          state.speeches.map(({ stage, answer }) => [stage, answer?.appraiseBy.by]),
          state.notes.map(({ by, recommendation }) => [by, recommendation]),
          state.passing.pending !== undefined,
          state.noInstruction !== undefined,
          state.report !== undefined,
          state.instructBy.by,
          // From here on the year is summed up.
          '2026-11-30',
        ],
});
