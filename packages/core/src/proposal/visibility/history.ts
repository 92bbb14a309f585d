import type { Actor } from '../../county/actor.ts';
import type { UnitsOfDay } from '../../county/duties.ts';
import type { ProposalEvent } from '../areas.ts';
import { showsDistinction } from './distinctions.ts';
import { seesRating } from './ratings.ts';
import type { ProposalVisibility } from './visibility.ts';

const needs: Readonly<Partial<Record<ProposalEvent['type'], keyof ProposalVisibility>>> = {
  FilingDeclined: 'review',
  ReturnedForRevision: 'review',
  ProposalWithdrawn: 'handling',
  ProposalResubmitted: 'review',
  CoProposerInvited: 'review',
  InvitationAccepted: 'review',
  InvitationDeclined: 'review',
  DraftRevised: 'review',
  ProposalDrafted: 'review',
  ReturnRequested: 'handling',
  AssignmentReturned: 'handling',
  ReturnRejected: 'handling',
  ContactRecorded: 'handling',
  OpinionGiven: 'handling',
  DisagreementReported: 'handling',
  DisagreementSettled: 'handling',
  WithdrawalRequested: 'handling',
  WithdrawalRefused: 'handling',
  SettlementRecorded: 'handling',
  ReviewRecorded: 'review',
  ConversionAsked: 'review',
  ConversionAgreed: 'review',
  ConversionRefused: 'review',
  ProposerLeft: 'review',
  ReplyCountersigned: 'drafts',
  ContactWaived: 'handling',
  ExtensionRequested: 'handling',
  ExtensionGranted: 'handling',
  ExtensionRefused: 'handling',
  ClockPaused: 'handling',
  ClockResumed: 'handling',
  UnitReminded: 'handling',
  ReplySubmitted: 'handling',
  ReplySentBack: 'drafts',
  PromiseReported: 'handling',
  PromiseReportSentBack: 'handling',
  LookedBack: 'handling',
  ResultClassChanged: 'drafts',
  PublicationConsentChanged: 'handling',
  PublicationWithheld: 'handling',
  PublicationReopened: 'handling',
  ProposalMarkedSecret: 'handling',
  HandlingConsultationRequested: 'handling',
  HandlingConsultationHeld: 'handling',
  HandlingConsultationCancelled: 'handling',
  DeadlinesRecounted: 'handling',
};

/** True for those who are shown every fact of each proposal they may read, whatever happens. */
export const showsEveryEvent = ({ role }: Pick<Actor, 'role'>): boolean =>
  role === 'proposal_committee';

/** Does the history this view shows include the event? */
export const showsEvent = (
  event: ProposalEvent,
  visibility: ProposalVisibility,
  actor: Actor,
  register?: UnitsOfDay,
): boolean => {
  if (event.type === 'ReplyRated') return seesRating(event, visibility, actor);
  const field = needs[event.type];
  return (
    showsDistinction(event, visibility, actor, register) ??
    (field === undefined || visibility[field] === true)
  );
};
