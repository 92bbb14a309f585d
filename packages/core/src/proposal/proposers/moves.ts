import { endOfMembership, type Register } from '../../county/register.ts';
import { areaOf } from '../../kernel/area.ts';
import type { FactOf } from '../../kernel/fact.ts';
import { recorded } from '../../kernel/recorded.ts';
import { required } from '../../kernel/required.ts';
import { saysOf } from '../../kernel/says.ts';
import { actingProposer } from '../case/admitted.ts';
import { born, withProposer } from '../case/changes.ts';
import { firstProposer, joinedProposers } from '../case/queries.ts';
import { dueFrom } from '../deadlines/derivation.ts';
import {
  type Proposer,
  type ProposerId,
  proposerCommands,
  proposerFacts,
} from '../parts/proposers.ts';
import { isOpen, type Proposal, type ProposalContext } from '../proposal.ts';
import { withConsent } from '../publication/changes.ts';

type ProposerFact = FactOf<typeof proposerFacts>;
type Fact<Type extends ProposerFact['type']> = Extract<ProposerFact, { readonly type: Type }>;
type Gone = Fact<'ProposerLeft' | 'ProposerDeparted'>;

const says = saysOf<
  Exclude<ProposerFact, { readonly type: 'CoProposerInvited' }>,
  Proposal,
  ProposalContext
>();

/** The sector of a member, as a record that a later move does not change. */
export const sectorOf = ({ members }: Register, id: string) => {
  const sector = members[id]?.sector;
  return sector ? { sector } : {};
};

const othersThan = (state: Proposal, id: string) =>
  state.stage === 'none' ? [] : joinedProposers(state).filter((one) => one.id !== id);

const succession = (
  state: Proposal,
  id: ProposerId,
  ctx: ProposalContext,
): Pick<Gone, 'newLead' | 'leadBy'> => {
  const [next] = othersThan(state, id);
  if (!next || state.stage === 'none' || firstProposer(state)?.id !== id) return {};
  return isOpen(state) ? { newLead: next.id } : { leadBy: dueFrom('lead', ctx.today, ctx) };
};

const becomesIndividual = (state: Proposal, id: string): boolean =>
  (state.stage === 'submitted' || state.stage === 'returned_for_revision') &&
  state.source === 'joint_members' &&
  othersThan(state, id).length === 1;

const invited = (
  who: Pick<Proposer, 'id' | 'kind' | 'sector' | 'answerBy'>,
): Fact<'CoProposerInvited'> => ({
  type: 'CoProposerInvited',
  proposer: { first: false, stage: 'invited', ...who },
});

const acting = (ctx: ProposalContext) => ({ proposer: actingProposer(ctx) });

/** The proposal after somebody has gone, with whoever leads it now. */
const afterDeparture = (state: Proposal, event: Gone, change: Partial<Proposer>): Proposal => {
  const base = born(state, event);
  const { newLead, leadBy } = event;
  const succeeded = newLead !== undefined || leadBy !== undefined;
  const proposers = base.proposers.map((one) => ({
    ...one,
    ...(one.id === event.proposer ? { ...change, first: succeeded ? false : one.first } : {}),
    ...(one.id === newLead ? { first: true } : {}),
  }));
  const vacant = leadBy ? { vacantLead: { since: event.on, leadBy } } : {};
  return { ...base, proposers, ...vacant };
};

const joined = (
  state: Proposal,
  event: Fact<'InvitationAccepted' | 'ProposalSigned'>,
  change: Partial<Proposer> = {},
): Proposal =>
  withConsent(withProposer(state, event, event.proposer, { stage: 'joined', ...change }), event, {
    proposer: event.proposer,
    consent: event.publicationConsent,
  });

/** 联名、署名: invitations, answers, signatures and departures. */
export const proposers = areaOf<Proposal, ProposalContext>()({
  commands: proposerCommands,
  facts: proposerFacts,
  decide: {
    InviteCoProposer: (_state, { member: id, answerBy }, { register }) =>
      invited({ id, kind: 'member', ...sectorOf(register, id), answerBy }),
    InviteCoBody: (_state, { body: id, answerBy }) => invited({ id, kind: 'body', answerBy }),
    AcceptInvitation: (_state, { publicationConsent }, ctx) => ({
      type: 'InvitationAccepted',
      on: ctx.today,
      ...acting(ctx),
      ...recorded({ publicationConsent }),
    }),
    DeclineInvitation: says('InvitationDeclined', acting),
    SignProposal: (_state, { signature, publicationConsent }, ctx) => ({
      type: 'ProposalSigned',
      on: ctx.today,
      ...acting(ctx),
      signature,
      ...recorded({ publicationConsent }),
    }),
    WaiveContact: says('ContactWaived', acting),
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
    AcceptLead: says('LeadAccepted', acting),
    RecordDeparture: (state, { proposer }, ctx) => ({
      type: 'ProposerDeparted',
      on: ctx.today,
      proposer,
      reason: required(endOfMembership(ctx.register, proposer), 'an ended membership').reason,
      ...succession(state, proposer, ctx),
    }),
  },
  evolve: {
    CoProposerInvited: (state, event) => {
      const base = born(state, event);
      return { ...base, proposers: [...base.proposers, event.proposer] };
    },
    InvitationAccepted: (state, event) => joined(state, event),
    InvitationDeclined: (state, event) =>
      withProposer(state, event, event.proposer, { stage: 'declined' }),
    ProposalSigned: (state, event) => joined(state, event, { signature: event.signature }),
    ContactWaived: (state, event) =>
      withProposer(state, event, event.proposer, { contactWaivedOn: event.on }),
    ProposerLeft: (state, event) => {
      const { on, reason, becomes } = event;
      const left = afterDeparture(state, event, { stage: 'left', left: { on, reason } });
      return becomes ? { ...born(left, event), source: becomes } : left;
    },
    LeadAccepted: (state, event) => {
      const { vacantLead: _, ...base } = born(
        withProposer(state, event, event.proposer, { first: true }),
        event,
      );
      return base as Proposal;
    },
    ProposerDeparted: (state, event) => {
      const { on, reason } = event;
      return afterDeparture(state, event, { stage: 'departed', departed: { on, reason } });
    },
  },
});
