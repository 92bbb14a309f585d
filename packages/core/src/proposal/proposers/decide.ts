import type { Register } from '../../county/register.ts';
import { actingProposer, required } from '../admitted.ts';
import { dueFrom } from '../certificates.ts';
import type { Deciders } from '../moves.ts';
import type { ProposerId } from '../parts.ts';
import { isOpen, type Proposal, type ProposalContext } from '../proposal.ts';
import { firstProposer, joinedProposers } from '../standing.ts';
import type { proposerCommands } from './commands.ts';
import type { Succession } from './events.ts';

/** The sector of a member, as a record that a later move does not change. */
export const sectorOf = ({ members }: Register, id: string) => {
  const sector = members[id]?.sector;
  return sector ? { sector } : {};
};

const othersThan = (state: Proposal, id: string) =>
  state.stage === 'none' ? [] : joinedProposers(state).filter((one) => one.id !== id);

const succession = (state: Proposal, id: ProposerId, ctx: ProposalContext): Succession => {
  const [next] = othersThan(state, id);
  if (!next || state.stage === 'none' || firstProposer(state)?.id !== id) return {};
  return isOpen(state) ? { newLead: next.id } : { leadBy: dueFrom('lead', ctx.today, ctx) };
};

const becomesIndividual = (state: Proposal, id: string): boolean =>
  (state.stage === 'submitted' || state.stage === 'returned_for_revision') &&
  state.source === 'joint_members' &&
  othersThan(state, id).length === 1;

/** What invitations, answers, signatures and departures lead to. */
export const proposerDeciders: Deciders<typeof proposerCommands> = {
  InviteCoProposer: (_state, { member: id, answerBy }, { register }) => ({
    type: 'CoProposerInvited',
    proposer: {
      id,
      kind: 'member',
      first: false,
      stage: 'invited',
      ...sectorOf(register, id),
      answerBy,
    },
  }),
  InviteCoBody: (_state, { body: id, answerBy }) => ({
    type: 'CoProposerInvited',
    proposer: { id, kind: 'body', first: false, stage: 'invited', answerBy },
  }),
  AcceptInvitation: (_state, { publicationConsent }, ctx) => ({
    type: 'InvitationAccepted',
    on: ctx.today,
    proposer: actingProposer(ctx),
    ...(publicationConsent === undefined ? {} : { publicationConsent }),
  }),
  DeclineInvitation: (_state, _command, ctx) => ({
    type: 'InvitationDeclined',
    on: ctx.today,
    proposer: actingProposer(ctx),
  }),
  SignProposal: (_state, { signature, publicationConsent }, ctx) => ({
    type: 'ProposalSigned',
    on: ctx.today,
    proposer: actingProposer(ctx),
    signature,
    ...(publicationConsent === undefined ? {} : { publicationConsent }),
  }),
  WaiveContact: (_state, _command, ctx) => ({
    type: 'ContactWaived',
    on: ctx.today,
    proposer: actingProposer(ctx),
  }),
  LeaveProposal: (state, { reason }, ctx) => {
    const proposer = actingProposer(ctx);
    return {
      type: 'ProposerLeft',
      on: ctx.today,
      proposer,
      reason,
      ...succession(state, proposer, ctx),
      ...(becomesIndividual(state, proposer) ? { becomes: 'individual_member' as const } : {}),
    };
  },
  AcceptLead: (_state, _command, ctx) => ({
    type: 'LeadAccepted',
    on: ctx.today,
    proposer: actingProposer(ctx),
  }),
  RecordDeparture: (state, { proposer }, ctx) => ({
    type: 'ProposerDeparted',
    on: ctx.today,
    proposer,
    reason: required(ctx.register.members[proposer]?.ended, 'an ended membership').reason,
    ...succession(state, proposer, ctx),
  }),
};
