import { saysOf } from '../../kernel/says.ts';
import { dueToday } from '../clocks.ts';
import type { Instruction, InstructionContext } from '../instruction.ts';
import { instructionArea, parts } from '../moves.ts';
import { type SpeechFact, speechCommands, speechFacts } from './speech.ts';

const says = saysOf<SpeechFact, Instruction, InstructionContext>();
const speeches = parts('speeches', 'F');

/** 大会发言督办: led by a vice-chairperson, answered face to face, appraised by the speaker. */
export const speech = instructionArea({
  commands: speechCommands,
  facts: speechFacts,
  decide: {
    NameLeadingViceChair: says('LeadingViceChairNamed'),
    AnswerFaceToFace: says('SpeakerAnswered', (ctx) => ({
      appraiseBy: dueToday('appraise', ctx),
    })),
    AppraiseSpeechAnswer: says('SpeechAnswerAppraised'),
  },
  evolve: {
    LeadingViceChairNamed: speeches.changes('speech', ({ on, member }) => ({
      stage: 'led',
      leader: { member, on },
    })),
    SpeakerAnswered: speeches.changes('speech', ({ type: _, speech: __, ...answer }) => ({
      stage: 'answered',
      answer,
    })),
    SpeechAnswerAppraised: speeches.changes('speech', ({ type: _, speech: __, ...appraisal }) => ({
      stage: 'appraised',
      appraisal,
    })),
  },
});
