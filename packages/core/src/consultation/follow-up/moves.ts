import { required } from '../../kernel/required.ts';
import { saysOf } from '../../kernel/says.ts';
import { type Consultation, type ConsultationContext, opened } from '../consultation.ts';
import { consultationArea } from '../moves.ts';
import {
  type Acknowledgement,
  type FollowUpFact,
  followUpCommands,
  followUpFacts,
} from './follow-up.ts';

const says = saysOf<FollowUpFact, Consultation, ConsultationContext>();

const officeOf = ({ actor: { role } }: ConsultationContext): Acknowledgement['office'] =>
  role === 'government_office' ? role : 'party_office';

/** 督办: acknowledged, followed up, closed and published. */
export const followUp = consultationArea({
  commands: followUpCommands,
  facts: followUpFacts,
  decide: {
    AcknowledgeConsultationOutcome: says('ConsultationOutcomeAcknowledged', (ctx) => ({
      office: officeOf(ctx),
    })),
    LinkInstruction: says('InstructionLinked'),
    CloseConsultation: says('ConsultationClosed'),
    PublishConsultation: says('ConsultationPublished'),
  },
  evolve: {
    ConsultationOutcomeAcknowledged: (state, { type: _, ...acknowledgement }) => {
      const was = opened(state);
      const submission = required(was.submission, 'a submission');
      const acknowledged = [...submission.acknowledged, acknowledgement];
      return { ...was, submission: { ...submission, acknowledged } };
    },
    InstructionLinked: (state, { type: _, ...linked }) => {
      const was = opened(state);
      return { ...was, followUps: [...was.followUps, linked] };
    },
    ConsultationClosed: (state, { type: _, ...closed }) => ({
      ...opened(state),
      stage: 'closed',
      closed,
    }),
    ConsultationPublished: (state, { on: publishedOn }) => ({ ...opened(state), publishedOn }),
  },
});
