import {
  type Actor,
  type CalendarDay,
  deliveredReply,
  firstProposer,
  isTaken,
  openAssignment,
  type Proposal,
  type ProposalCommand,
  ProposalId,
  type ProposalSource,
  plusDays,
} from '@xieshang/core';
import { body, member, proposer, unit } from './county.ts';
import { content } from './facts.ts';

/** Who asks for a sample, of which case and part; `n` varies what may vary. */
export interface Wish {
  readonly actor: Actor;
  readonly state: Proposal;
  readonly today: CalendarDay;
  readonly n: number;
  readonly target?: string | undefined;
  /** Ids of the county's proposals. */
  readonly cases?: readonly string[];
}

const one = <Item>(items: readonly [Item, ...Item[]], n: number): Item =>
  items[n % items.length] ?? items[0];

const sourceOf: Readonly<Record<string, ProposalSource>> = {
  'party-a': 'party',
  women: 'peoples_organisation',
  'economy-committee': 'special_committee',
  'agriculture-sector': 'sector',
  'group-1': 'member_group',
};

const draftOf = ({ actor, n }: Wish): ProposalCommand => {
  const own = one(['individual_member', 'joint_members'] as const, n);
  const source = actor.role === 'collective' ? (sourceOf[actor.body] ?? own) : own;
  return { type: 'DraftProposal', source, content };
};

const signatureOf = ({ actor, n }: Wish): ProposalCommand => {
  const signs = actor.role === 'collective' && /sector|group/.test(actor.body);
  const signature = signs ? one(['convener', 'all_members'] as const, n) : 'seal';
  return { type: 'SignProposal', signature };
};

const satisfaction = ['satisfied', 'basically_satisfied', 'dissatisfied'] as const;
const reason = '理由充分。';

/** A well-formed command of a type: as good as the case allows, not necessarily admitted. */
export const sample = (type: ProposalCommand['type'], wish: Wish): ProposalCommand => {
  const { state, today, n, target = 'none', cases = ['p2'] } = wish;
  const assignment = isTaken(state) ? openAssignment(state)?.id : undefined;
  switch (type) {
    case 'DraftProposal':
      return draftOf(wish);
    case 'ReviseDraft':
      return { type, content: { ...content, title: `修改稿${n}` } };
    case 'InviteCoProposer':
      return { type, member: member(1 + (n % 4)), answerBy: plusDays(today, 7) };
    case 'InviteCoBody':
      return {
        type,
        body: body(one(['party-a', 'party-a', 'women'], n)),
        answerBy: plusDays(today, 14),
      };
    case 'SignProposal':
      return signatureOf(wish);
    case 'DeclineFiling':
      return { type, ground: 'bad_format', explanation: reason };
    case 'MergeProposal':
      return { type, into: ProposalId.parse(cases[n % cases.length] ?? 'p2') };
    case 'ForwardForReference':
      return { type, units: [unit('shacheng')], reason };
    case 'ReturnForRevision':
    case 'ConvertToOpinionReport':
    case 'ConvertToMemberLetter':
    case 'WithdrawProposal':
      return { type, reason };
    case 'AssignProposal':
      return { type, unit: unit(one(['health-bureau', 'roads-bureau'], n)) };
    case 'AcceptAssignment':
    case 'GrantReturn':
      return { type, assignment: target };
    case 'RequestReturn':
    case 'RejectReturn':
      return { type, assignment: target, reason };
    case 'RecordContact': {
      const first = state.stage === 'none' ? undefined : firstProposer(state)?.id;
      return {
        type,
        assignment: target,
        proposer: proposer(first ?? 'm1'),
        method: 'phone',
        on: today,
        note: '电话沟通。',
      };
    }
    case 'SubmitReply':
      return {
        type,
        assignment: assignment ?? 'A1',
        resultClass: 'in_progress',
        answers: content.suggestions.map(() => '正在办理。'),
        signer: { name: '虚构局长', office: 'main_leader', sealed: true },
        contact: { person: '虚构科员', phone: '0313-0000002' },
      };
    case 'ApproveReply':
      return { type, reply: target };
    case 'SendBackReply':
      return { type, reply: target, reason };
    case 'RateReply': {
      const reply = isTaken(state) ? deliveredReply(state)?.id : undefined;
      const attitude = one(satisfaction, n);
      return { type, reply: reply ?? 'R1', attitude, result: one(satisfaction, n + 1) };
    }
    case 'DiscardDraft':
    case 'SubmitProposal':
    case 'AcceptInvitation':
    case 'DeclineInvitation':
    case 'WaiveContact':
    case 'FileProposal':
    case 'CloseProposal':
      return { type };
  }
};
