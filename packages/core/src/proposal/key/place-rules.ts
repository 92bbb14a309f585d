import { believed, cite } from '../../law/instruments.ts';
import { placesIn } from '../../profile/proposal/places.ts';
import type { KeyItem } from '../parts/key.ts';
import type { Open, ProposalContext } from '../proposal.ts';
import type { OnCommand } from '../rule.ts';
import { keySeries, tierIn } from './tiers.ts';

const placesOf = (state: Open, part: KeyItem, { register, numbers }: ProposalContext) => {
  const { term, session } = state.receipt;
  const filed = numbers[`proposal.filing/${term}-${session}`] ?? 0;
  const tier = tierIn(register.profile.proposal, part.tier);
  return {
    taken: numbers[keySeries(part.tier, state.receipt)] ?? 0,
    places: tier ? placesIn(tier.places.value, filed) : 0,
  };
};

/** A tier has as many key proposals of a session as the county allows; a place is given once. */
export const placeIsLeft: OnCommand<'DetermineKeyProposal', Open, KeyItem> = {
  kind: 'command',
  id: 'proposal.key.place-left',
  title: { zh: '重点提案数量', en: 'A place is left' },
  cites: [
    cite('shaanxi-key', '重点提案数量', 'SEEN', '一般占立案总数的10%左右'),
    cite('tuoli-key-supervision', '第二条', 'SEEN', '一般确定5件为当年的重点提案'),
    believed('县级重点提案一般为立案数的5%至10%'),
  ],
  holds: ({ state, part, ctx }) => {
    const { taken, places } = placesOf(state, part, ctx);
    return taken < places;
  },
  message: ({ state, part, ctx }) => {
    const { taken, places } = placesOf(state, part, ctx);
    return {
      zh: `本次会议这一层次可确定${places}件,已确定${taken}件。`,
      en: `This tier has room for ${places} in the session; ${taken} were determined.`,
    };
  },
};
