import { instructionClocks as clocks } from '../clocks.ts';
import type { Deciders } from '../moves.ts';
import type { speechCommands } from './commands.ts';

/** What leading, answering and appraising the follow-up of a plenary statement lead to. */
export const speechDeciders: Deciders<typeof speechCommands> = {
  NameLeadingViceChair: (_state, { speech, member }, { today: on }) => ({
    type: 'LeadingViceChairNamed',
    on,
    speech,
    member,
  }),
  AnswerFaceToFace: (_state, { speech, metOn, text }, ctx) => ({
    type: 'SpeakerAnswered',
    on: ctx.today,
    speech,
    metOn,
    text,
    appraiseBy: clocks.due('appraise', ctx.today, ctx),
  }),
  AppraiseSpeechAnswer: (_state, { speech, satisfaction, comment }, { today: on }) => ({
    type: 'SpeechAnswerAppraised',
    on,
    speech,
    satisfaction,
    ...(comment ? { comment } : {}),
  }),
};
