import { areaOf } from '../../kernel/area.ts';
import type { FactOf } from '../../kernel/fact.ts';
import { required } from '../../kernel/required.ts';
import { saysOf } from '../../kernel/says.ts';
import { nextIn } from '../../kernel/series.ts';
import { receiptOf } from '../case/admitted.ts';
import { lastingParts } from '../case/changes.ts';
import { type Award, awardCommands, awardFacts } from '../parts/award.ts';
import { isTaken, type Proposal, type ProposalContext } from '../proposal.ts';
import { awardSeries } from './share.ts';

const says = saysOf<FactOf<typeof awardFacts>, Proposal, ProposalContext>();
const awards = lastingParts('awards', 'W');

const nominationIn = (state: Proposal, id: string): Award =>
  required(isTaken(state) ? state.awards?.find((one) => one.id === id) : undefined, 'a nomination');

/** 评优: the committee nominates and shortlists, the leadership grants, the result is published. */
export const award = areaOf<Proposal, ProposalContext>()({
  commands: awardCommands,
  facts: awardFacts,
  decide: {
    NominateForAward: says('AwardNominated', (_ctx, state) => ({
      nomination: awards.next(state).id,
    })),
    ShortlistForAward: says('AwardShortlisted'),
    GrantAward: (state, { nomination }, { today: on, numbers }) => {
      const series = awardSeries(nominationIn(state, nomination).award, receiptOf(state));
      return { type: 'AwardGranted', on, nomination, ...nextIn(numbers, series) };
    },
    DeclineAward: says('AwardDeclined'),
    PublishAward: says('AwardPublished'),
  },
  evolve: {
    AwardNominated: awards.adds(({ nomination: id, on: nominatedOn, award: which, reason }) => ({
      id,
      stage: 'nominated',
      award: which,
      reason,
      nominatedOn,
    })),
    AwardShortlisted: awards.changes('nomination', ({ on: shortlistedOn }) => ({
      stage: 'shortlisted',
      shortlistedOn,
    })),
    AwardGranted: awards.changes('nomination', ({ on, number }) => ({
      stage: 'granted',
      granted: { on, number },
    })),
    AwardDeclined: awards.changes('nomination', ({ on, reason }) => ({
      stage: 'declined',
      declined: { on, reason },
    })),
    AwardPublished: awards.changes('nomination', ({ on: publishedOn }) => ({
      stage: 'published',
      publishedOn,
    })),
  },
});
