import {
  born,
  corrupt,
  received,
  reviewed,
  taken,
  withAssignment,
  withProposer,
  withReply,
  written,
} from './changes.ts';
import type { ProposalEvent } from './events.ts';
import type { Assignment, Receipt, Reply } from './parts.ts';
import { type Filed, filingOf, type Proposal } from './proposal.ts';

type EventOf<Type extends ProposalEvent['type']> = Extract<ProposalEvent, { readonly type: Type }>;

const drafted = (state: Proposal, event: EventOf<'ProposalDrafted'>): Proposal => {
  if (state.stage !== 'none') throw corrupt(state, event);
  const { id, source, content, first, on: draftedOn } = event;
  return { stage: 'draft', id, source, content, proposers: [first], draftedOn };
};

const withReceipt = (state: Proposal, event: EventOf<'ProposalSubmitted'>): Proposal => {
  if (state.stage !== 'draft') throw corrupt(state, event);
  const { on, at, term, session, period, number: serial, countsFrom, reviewBy } = event;
  const receipt = { on, at, term, session, period, serial, countsFrom, reviewBy };
  // An invitation that was not answered lapses: who did not join is not counted, scored or answered.
  const proposers = state.proposers.filter(({ stage }) => stage === 'joined');
  return { ...written(state), proposers, stage: 'submitted', receipt };
};

const assigned = (event: EventOf<'ProposalAssigned'>): Assignment => {
  const { assignment: id, unit, mode, on: assignedOn, returnBy, contactBy, replyBy } = event;
  const base = { id, unit, mode, assignedOn, returnBy, contactBy, replyBy };
  return { ...base, stage: 'offered', final: false, contacts: [] };
};

const replied = (event: EventOf<'ReplySubmitted'>): Reply => {
  const { type: _, reply: id, on: submittedOn, ...rest } = event;
  return { id, stage: 'submitted', submittedOn, ...rest };
};

const requested = (event: EventOf<'ReturnRequested'>): NonNullable<Assignment['request']> => {
  const { type: _, assignment: __, ...request } = event;
  return request;
};

const ruledOn = (one: Assignment, on: Receipt['on']): Pick<Assignment, 'request'> =>
  one.request ? { request: { ...one.request, ruledOn: on } } : {};

const rated = (state: Proposal, event: EventOf<'ReplyRated'>): Filed => {
  const base = taken(state, event);
  const { type: _, ...rating } = event;
  const id = `${event.reply}-${event.proposer}`;
  return { ...base, ratings: [...base.ratings, { id, stage: 'cast', ...rating }] };
};

/** Facts to state. */
export const evolveProposal = (state: Proposal, event: ProposalEvent): Proposal => {
  switch (event.type) {
    case 'ProposalDrafted':
      return drafted(state, event);
    case 'DraftRevised':
      return { ...born(state, event), content: event.content };
    case 'DraftDiscarded':
      return { ...written(born(state, event)), stage: 'discarded' };
    case 'ProposalSubmitted':
      return withReceipt(state, event);
    case 'ProposalResubmitted': {
      const { reviewedOn: _, ...receipt } = received(state, event).receipt;
      const { countsFrom, reviewBy } = event;
      const again = { ...receipt, countsFrom, reviewBy };
      return { ...received(state, event), receipt: again, stage: 'submitted' };
    }
    case 'ProposalWithdrawn': {
      const withdrawal = { on: event.on, reason: event.reason };
      const filing = filingOf(state);
      // One that was filed was reviewed before; one that was not is disposed of by its withdrawal.
      const base = filing ? received(state, event) : reviewed(state, event);
      return { ...base, stage: 'withdrawn', withdrawal, ...(filing ? { filing } : {}) };
    }
    case 'CoProposerInvited': {
      const base = born(state, event);
      return { ...base, proposers: [...base.proposers, event.proposer] };
    }
    case 'InvitationAccepted':
      return withProposer(state, event, event.proposer, { stage: 'joined' });
    case 'InvitationDeclined':
      return withProposer(state, event, event.proposer, { stage: 'declined' });
    case 'ProposalSigned': {
      const { proposer, signature } = event;
      return withProposer(state, event, proposer, { stage: 'joined', signature });
    }
    case 'ContactWaived':
      return withProposer(state, event, event.proposer, { contactWaivedOn: event.on });
    case 'ProposalFiled': {
      const { on, number, countsFrom, assignBy } = event;
      const filing = { on, number, countsFrom, assignBy };
      const parts = { assignments: [], replies: [], ratings: [] };
      return { ...reviewed(state, event), stage: 'filed', filing, ...parts };
    }
    case 'FilingDeclined': {
      const { on, ground, explanation } = event;
      return {
        ...reviewed(state, event),
        stage: 'not_filed',
        refusal: { on, ground, explanation },
      };
    }
    case 'ReturnedForRevision': {
      const { on, reason, reviseBy } = event;
      const revision = { on, reason, reviseBy };
      return { ...reviewed(state, event), stage: 'returned_for_revision', revision };
    }
    case 'ProposalMerged': {
      const merger = { on: event.on, into: event.into };
      return { ...reviewed(state, event), stage: 'merged', merger };
    }
    case 'ForwardedForReference': {
      const { on, units, reason } = event;
      const forwarding = { on, units, reason };
      return { ...reviewed(state, event), stage: 'forwarded_for_reference', forwarding };
    }
    case 'ConvertedToOpinionReport': {
      const conversion = { on: event.on, reason: event.reason };
      return { ...reviewed(state, event), stage: 'converted_to_opinion_report', conversion };
    }
    case 'ConvertedToMemberLetter': {
      const conversion = { on: event.on, reason: event.reason };
      return { ...reviewed(state, event), stage: 'converted_to_member_letter', conversion };
    }
    case 'ProposalAssigned': {
      const base = taken(state, event);
      return { ...base, assignments: [...base.assignments, assigned(event)] };
    }
    case 'AssignmentAccepted': {
      const acceptedOn = event.on;
      return withAssignment(state, event, (one) => ({ ...one, stage: 'accepted', acceptedOn }));
    }
    case 'ReturnRequested': {
      const request = requested(event);
      return withAssignment(state, event, (one) => ({
        ...one,
        stage: 'return_requested',
        request,
      }));
    }
    case 'AssignmentReturned': {
      const base = withAssignment(state, event, (one) => ({
        ...one,
        ...ruledOn(one, event.on),
        stage: 'returned',
      }));
      const { on: countsFrom, assignBy } = event;
      return { ...base, filing: { ...base.filing, countsFrom, assignBy } };
    }
    case 'ReturnRejected':
      return withAssignment(state, event, (one) => ({
        ...one,
        ...ruledOn(one, event.on),
        stage: 'offered',
        final: true,
      }));
    case 'ContactRecorded': {
      const { proposer, method, on, note } = event;
      const contact = { proposer, method, on, note };
      return withAssignment(state, event, (one) => ({
        ...one,
        contacts: [...one.contacts, contact],
      }));
    }
    case 'ReplySubmitted': {
      const base = taken(state, event);
      return { ...base, replies: [...base.replies, replied(event)] };
    }
    case 'ReplyApproved': {
      const approval = { on: event.on, rateBy: event.rateBy };
      return withReply(state, event, { stage: 'approved', approval });
    }
    case 'ReplySentBack': {
      const sentBack = { on: event.on, reason: event.reason };
      return withReply(state, event, { stage: 'sent_back', sentBack });
    }
    case 'ReplyRated':
      return rated(state, event);
    case 'ProposalClosed':
      return { ...taken(state, event), stage: 'closed', closedOn: event.on };
  }
};
