import {
  ConsultationId,
  day,
  type InstructionCommand,
  type InstructionEvent,
} from '@xieshang/core';
import { member } from './county.ts';
import { open, playing, rest, story, who } from './instruction-facts.ts';

const { supervision: _, ...openAnything } = open;

/** Opened on what rests on a plenary statement. */
export const openSpeech = {
  ...openAnything,
  consultation: ConsultationId.parse('c1'),
} as const satisfies InstructionCommand;

const speechStory = rest({
  opened: ['2026-04-20', who.office, openSpeech],
  instructed: story.instructed,
  handedOut: [
    '2026-05-12',
    who.inspectors,
    { type: 'HandOutRecommendation', recommendation: 'R1', document: '怀督办〔2026〕1号' },
  ],
  handedOutToo: story.handedOutToo,
  led: [
    '2026-05-12',
    who.office,
    { type: 'NameLeadingViceChair', speech: 'F1', member: member(4) },
  ],
  takenOn: story.takenOn,
  takenOnToo: story.takenOnToo,
  followed: [
    '2026-05-14',
    who.committee,
    { type: 'RecordFollowUpNote', recommendation: 'R1', text: '已到配送中心查看。' },
  ],
  tracked: [
    '2026-05-14',
    who.party,
    { type: 'RecordFollowUpNote', recommendation: 'R1', text: '已询问进展。' },
  ],
  answered: [
    '2026-05-20',
    who.health,
    { type: 'AnswerFaceToFace', speech: 'F1', metOn: day('2026-05-20'), text: '当面答复。' },
  ],
  appraised: [
    '2026-05-25',
    who.speaker,
    { type: 'AppraiseSpeechAnswer', speech: 'F1', satisfaction: 'satisfied' },
  ],
  fedBack: story.fedBack,
  noted: [
    '2026-05-26',
    who.health,
    { type: 'NoteRecommendation', recommendation: 'R1', reason: '供规划参考。' },
  ],
  notedToo: [
    '2026-05-26',
    who.health,
    { type: 'NoteRecommendation', recommendation: 'R2', reason: '供规划参考。' },
  ],
  passedOn: ['2026-05-28', who.office, { type: 'PassOnFeedback' }],
  reported: ['2026-05-29', who.office, { type: 'ReportFollowUp', text: '已汇总。' }],
});

/** A step of the story of a plenary statement that is followed up. */
export type SpeechStep = keyof typeof speechStory;

/** The facts of these steps of that story. */
export const speaking = (...steps: readonly SpeechStep[]): readonly InstructionEvent[] =>
  playing(steps.map((step) => speechStory[step]));
