import { endOfMembership } from '../../county/register.ts';
import { cite, decided } from '../../law/instruments.ts';
import { firstProposer } from '../case/queries.ts';
import type { Award } from '../parts/award.ts';
import type { ProposalContext, Taken } from '../proposal.ts';
import type { OnCase, OnCommand } from '../rule.ts';
import { awardIn, awardPlaces, awardSeries } from './share.ts';

/** A proposal is nominated for an award the county gives. */
export const awardIsGiven: OnCommand<'NominateForAward', Taken, undefined> = {
  kind: 'command',
  id: 'proposal.award.given-by-the-county',
  title: { zh: '本县设有的奖项', en: 'An award of the county' },
  cites: [cite('kenli-award-2014', '第二条'), decided('奖项以县情配置为准')],
  holds: ({ command: { award }, ctx: { register } }) =>
    awardIn(register.profile.proposal, award) !== undefined,
  possible: ({ ctx: { register } }) => register.profile.proposal.awards.list.length > 0,
  message: ({ ctx: { register } }) => {
    const { list } = register.profile.proposal.awards;
    return {
      zh: `本县设有的奖项为:${list.map(({ id, words }) => `${words.zh}(${id})`).join('、') || '无'}。`,
      en: `The awards of the county are: ${list.map(({ id, words }) => `${words.en} (${id})`).join(', ') || 'none'}.`,
    };
  },
};

const standsFor = ({ awards = [] }: Taken, award: string): boolean =>
  awards.some((one) => one.award === award && one.stage !== 'declined');

/** A proposal stands for the same award once. */
export const nominatedOnce: OnCommand<'NominateForAward', Taken, undefined> = {
  kind: 'command',
  id: 'proposal.award.nominated-once',
  title: { zh: '不重复推荐评优', en: 'Nominated once' },
  cites: [decided('同一奖项在评期间或已获评的不再推荐')],
  holds: ({ state, command: { award } }) => !standsFor(state, award),
  possible: ({ state, ctx: { register } }) => {
    const { list } = register.profile.proposal.awards;
    return list.length === 0 || list.some(({ id }) => !standsFor(state, id));
  },
  message: () => ({
    zh: '本件已推荐或已获评这一奖项。',
    en: 'It is nominated for this award, or has won it.',
  }),
};

/** There is no award for a proposal whose first proposer was removed from membership. */
export const firstProposerNotRevoked: OnCase<Taken, Award | undefined> = {
  kind: 'case',
  id: 'proposal.award.first-proposer-not-revoked',
  title: { zh: '撤销委员资格的不予评优', en: 'No award after a removal' },
  cites: [decided('第一提案人被撤销委员资格的,其提案不予评优')],
  holds: ({ state, ctx: { register } }) => {
    const first = firstProposer(state)?.id;
    return first === undefined || endOfMembership(register, first)?.reason !== 'revoked';
  },
  message: () => ({
    zh: '本件第一提案人已被撤销委员资格,不予评优。',
    en: 'The membership of the first proposer was revoked; the proposal gets no award.',
  }),
};

const placesOf = (
  state: Taken,
  { award }: Award,
  { register, numbers }: Pick<ProposalContext, 'register' | 'numbers'>,
) => {
  const { term, session } = state.receipt;
  const received = numbers[`proposal.serial/${term}-${session}`] ?? 0;
  const kind = awardIn(register.profile.proposal, award);
  return {
    taken: numbers[awardSeries(award, state.receipt)] ?? 0,
    places: kind ? awardPlaces(kind, received) : 0,
  };
};

/** No more proposals of a session win an award than the county's share of those received. */
export const withinTheAwardShare: OnCommand<'GrantAward', Taken, Award> = {
  kind: 'command',
  id: 'proposal.award.within-the-share',
  title: { zh: '评优比例', en: 'Within the share' },
  cites: [
    cite('kenli-award-2014', '第二条', 'SEEN', '一般在提案总数的8%-10%'),
    cite('national-award-2019', '第二条'),
    cite('daoli-award', '第四条'),
  ],
  holds: ({ state, part, ctx }) => {
    const { taken, places } = placesOf(state, part, ctx);
    return taken < places;
  },
  message: ({ state, part, ctx }) => {
    const { taken, places } = placesOf(state, part, ctx);
    return {
      zh: `本次会议的提案可评${places}件,已评${taken}件。`,
      en: `Of the proposals of the session ${places} may win; ${taken} have.`,
    };
  },
};
