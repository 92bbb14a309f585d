import { required } from '../../kernel/required.ts';
import { type Folds, opened } from '../moves.ts';
import type { FollowUpEvent } from './events.ts';

/** What follow-up, closing and publication make of a consultation. */
export const followUpFolds: Folds<FollowUpEvent> = {
  ConsultationOutcomeAcknowledged: (state, { on, office }) => {
    const was = opened(state);
    const submission = required(was.submission, 'a submission');
    const acknowledged = [...submission.acknowledged, { office, on }];
    return { ...was, submission: { ...submission, acknowledged } };
  },
  InstructionLinked: (state, { on, instruction }) => {
    const was = opened(state);
    return { ...was, followUps: [...was.followUps, { instruction, on }] };
  },
  ConsultationClosed: (state, { type: _, ...closed }) => ({
    ...opened(state),
    stage: 'closed',
    closed,
  }),
  ConsultationPublished: (state, { on: publishedOn }) => ({ ...opened(state), publishedOn }),
};
