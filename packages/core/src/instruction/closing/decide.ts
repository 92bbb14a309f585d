import { instructionClocks as clocks } from '../clocks.ts';
import type { Deciders } from '../moves.ts';
import type { closingCommands } from './commands.ts';

/** What passing on, summing up and closing lead to. */
export const closingDeciders: Deciders<typeof closingCommands> = {
  PassOnFeedback: (_state, _command, { today: on }) => ({ type: 'FeedbackPassedOn', on }),
  ReportFollowUp: (_state, { text }, ctx) => ({
    type: 'FollowUpReported',
    on: ctx.today,
    text,
    closeBy: clocks.due('close', ctx.today, ctx),
  }),
  CloseFollowUp: (_state, { publish }, { today: on }) => ({
    type: 'FollowUpClosed',
    on,
    publish,
  }),
};
