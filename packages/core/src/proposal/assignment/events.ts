import type { UnitId } from '../../county/entries.ts';
import type { Due } from '../../kernel/deadline.ts';
import type { Dated } from '../dated.ts';
import type { ProposerId } from '../proposers/proposers.ts';
import type { Assigner, ContactMethod, HandlingRole } from '../vocabulary.ts';

/** What has happened between the assigner and the units. */
export type AssignmentEvent =
  | (Dated & {
      readonly type: 'ProposalAssigned';
      readonly assignment: string;
      readonly unit: UnitId;
      readonly role: HandlingRole;
      readonly points?: readonly number[];
      readonly assigner: Assigner;
      /** No return any more: the proposal was returned twice before. */
      readonly final: boolean;
      readonly returnBy: Due;
      readonly contactBy: Due;
      readonly replyBy: Due;
    })
  | (Dated & {
      readonly type: 'AssignmentAccepted';
      readonly assignment: string;
      /** Where a limit that counts from acceptance comes first. */
      readonly replyBy?: Due;
      readonly contactBy?: Due;
    })
  | (Dated & {
      readonly type: 'ReturnRequested';
      readonly assignment: string;
      readonly reason: string;
      readonly proposedUnit?: UnitId;
      readonly rulingBy: Due;
    })
  | (Dated & {
      readonly type: 'AssignmentReturned';
      readonly assignment: string;
      readonly assignBy: Due;
    })
  | (Dated & {
      readonly type: 'ReturnRejected';
      readonly assignment: string;
      readonly reason: string;
    })
  | (Dated & {
      readonly type: 'ContactRecorded';
      readonly assignment: string;
      readonly proposer: ProposerId;
      readonly method: ContactMethod;
      readonly note: string;
    })
  | (Dated & {
      readonly type: 'AssignmentHandedOver';
      readonly assignment: string;
      readonly unit: UnitId;
      readonly reason: string;
    })
  | (Dated & {
      readonly type: 'OpinionGiven';
      readonly assignment: string;
      readonly agrees: boolean;
      readonly text: string;
      readonly late: boolean;
    })
  | (Dated & {
      readonly type: 'DisagreementReported';
      readonly assignment: string;
      readonly note: string;
      readonly rulingBy: Due;
    })
  | (Dated & {
      readonly type: 'DisagreementSettled';
      readonly assignment: string;
      readonly how: 'agreed' | 'ruled' | 'joint_reply';
      readonly note: string;
    });
