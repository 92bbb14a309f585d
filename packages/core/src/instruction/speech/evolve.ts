import type { Instruction, InstructionCase } from '../instruction.ts';
import { type Folds, opened, withPart } from '../moves.ts';
import type { SpeechEvent } from './events.ts';
import type { SpeechFollowUp } from './speech.ts';

const withSpeech = (
  state: Instruction,
  id: string,
  change: Partial<SpeechFollowUp>,
): InstructionCase => {
  const base = opened(state);
  return { ...base, speeches: withPart(base.speeches, id, (one) => ({ ...one, ...change })) };
};

/** What the five steps make of a follow-up. */
export const speechFolds: Folds<SpeechEvent> = {
  LeadingViceChairNamed: (state, { on, speech, member }) =>
    withSpeech(state, speech, { stage: 'led', leader: { member, on } }),
  SpeakerAnswered: (state, { type: _, speech, ...answer }) =>
    withSpeech(state, speech, { stage: 'answered', answer }),
  SpeechAnswerAppraised: (state, { type: _, speech, ...appraisal }) =>
    withSpeech(state, speech, { stage: 'appraised', appraisal }),
};
