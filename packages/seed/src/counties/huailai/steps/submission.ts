import { type CalendarDay, type ProposalCommand, ProposalId, plusDays } from '@xieshang/core';
import { pick } from '../../../random.ts';
import { actorFor, committee, type Party } from '../actors.ts';
import { withTwoMatters } from '../texts.ts';
import { declined } from '../topics/declined.ts';
import { forwarded, letters, opinions } from '../topics/passed-on.ts';
import { revisionReasons } from '../words.ts';
import { type Case, firstOf, had, type Step } from './case.ts';

const invitation = (party: Party, answerBy: CalendarDay): ProposalCommand =>
  party.kind === 'member'
    ? { type: 'InviteCoProposer', member: party.id, answerBy }
    : { type: 'InviteCoBody', body: party.id, answerBy };

const joining = (party: Party): ProposalCommand =>
  party.kind === 'member'
    ? { type: 'AcceptInvitation' }
    : { type: 'SignProposal', signature: 'seal' };

const invitations = (story: Case, on: CalendarDay): readonly Step[] =>
  story.cast.invited.flatMap(({ party, answer }, place): readonly Step[] => {
    const asked = { on, actor: firstOf(story), command: invitation(party, plusDays(on, 12)) };
    if (answer === 'none') return [asked];
    const command: ProposalCommand =
      answer === 'accepted' ? joining(party) : { type: 'DeclineInvitation' };
    return [asked, { on: plusDays(on, 1 + (place % 4)), actor: actorFor(party), command }];
  });

/** Written down, and others asked to join; a text that goes back later raises two matters. */
export const drafted = (story: Case, on: CalendarDay): readonly Step[] => {
  const { source } = story.cast;
  const content = had(story, 'returned') ? withTwoMatters(story.content) : story.content;
  const command: ProposalCommand = { type: 'DraftProposal', source, content };
  return [{ on, actor: firstOf(story), command }, ...invitations(story, on)];
};

/** Given up before it was submitted. */
export const discarded = (story: Case, on: CalendarDay): readonly Step[] => [
  { on, actor: firstOf(story), command: { type: 'DiscardDraft' } },
];

/** Signed, where a body proposes, and handed in. */
export const submitted = (story: Case, on: CalendarDay): readonly Step[] => {
  const { cast, place } = story;
  const actor = firstOf(story);
  const byHand = place % 2 === 0 ? 'convener' : 'all_members';
  const sealed = !['sector', 'member_group', 'joint_group'].includes(cast.source);
  const sign: ProposalCommand = { type: 'SignProposal', signature: sealed ? 'seal' : byHand };
  return [
    ...(cast.first.kind === 'body' ? [{ on, actor, command: sign }] : []),
    { on, actor, command: { type: 'SubmitProposal' } },
  ];
};

/** Back to its proposers, who split it. */
export const returned = ({ random }: Case, on: CalendarDay): readonly Step[] => [
  {
    on,
    actor: committee,
    command: { type: 'ReturnForRevision', reason: pick(random, revisionReasons) },
  },
];

/** Revised to one matter and handed in again. */
export const resubmitted = (story: Case, on: CalendarDay): readonly Step[] => {
  const actor = firstOf(story);
  return [
    { on, actor, command: { type: 'ReviseDraft', content: story.content } },
    { on, actor, command: { type: 'SubmitProposal' } },
  ];
};

/** Taken back by those who proposed it. */
export const withdrawn = (story: Case, on: CalendarDay): readonly Step[] => {
  const reason = story.topic.reason ?? '拟补充调研后另行提出,申请撤回。';
  return [{ on, actor: firstOf(story), command: { type: 'WithdrawProposal', reason } }];
};

const dispositionOf = ({ topic, into, unit }: Case): ProposalCommand => {
  const { key, reason = '', ground = '' } = topic;
  const isOneOf = (list: readonly { readonly key: string }[]): boolean =>
    list.some((one) => one.key === key);
  if (into) return { type: 'MergeProposal', into: ProposalId.parse(into) };
  if (isOneOf(declined)) return { type: 'DeclineFiling', ground, explanation: reason };
  if (isOneOf(opinions)) return { type: 'ConvertToOpinionReport', reason };
  if (isOneOf(letters)) return { type: 'ConvertToMemberLetter', reason };
  if (isOneOf(forwarded)) return { type: 'ForwardForReference', units: [unit.id], reason };
  throw new Error(`nothing says how ${key} is disposed of`);
};

/** Reviewed, and not filed as a proposal of its own. */
export const disposed = (story: Case, on: CalendarDay): readonly Step[] => [
  { on, actor: committee, command: dispositionOf(story) },
];

/** Reviewed and filed. */
export const filed = (_story: Case, on: CalendarDay): readonly Step[] => [
  { on, actor: committee, command: { type: 'FileProposal' } },
];
