import type { NextStep } from '../county/next-step.ts';
import { unitToday } from '../county/register.ts';
import type { ViewContext } from '../county/showing.ts';
import type { Due } from '../kernel/deadline.ts';
import type { Role } from '../words/county.ts';
import type { AgreedItem } from './agreed/agreed.ts';
import {
  type Grassroots,
  type GrassrootsConsultation,
  isOver,
  outstandingItems,
} from './grassroots.ts';

interface Claim {
  readonly party: Role;
  readonly who: string;
  readonly kind: string;
  readonly due: Due;
}

const claimOf = (
  { platform }: GrassrootsConsultation,
  item: AgreedItem,
  { register }: Pick<ViewContext, 'register'>,
): Claim => {
  const ofPlatform = { party: 'platform', who: platform } as const;
  if (item.stage === 'own_decision')
    return { ...ofPlatform, kind: 'ownDecision', due: item.own?.due ?? item.due };
  if (item.stage === 'done_reported')
    return { ...ofPlatform, kind: 'rate', due: item.reports.at(-1)?.rateBy ?? item.due };
  return item.unit === undefined
    ? { ...ofPlatform, kind: 'item', due: item.due }
    : {
        party: 'handling_unit',
        who: unitToday(register, item.unit),
        kind: 'item',
        due: item.due,
      };
};

// Several owe at once: the party is that of the claim that runs out first, with all who share it.
const firstOf = (claims: readonly Claim[]): NextStep | undefined => {
  const [first] = claims.toSorted((one, other) => (one.due.by < other.due.by ? -1 : 1));
  if (!first) return undefined;
  const { party, kind, due } = first;
  const who = [...new Set(claims.filter((one) => one.party === party).map((one) => one.who))];
  return { party, who, kind: `grassroots.${kind}`, due };
};

const followUp = (
  state: GrassrootsConsultation,
  context: Pick<ViewContext, 'register'>,
): NextStep | undefined => {
  const { platform: who, feedback, feedbackBy } = state;
  const open = outstandingItems(state).map((item) => claimOf(state, item, context));
  if (open.length > 0) return firstOf(open);
  if (feedback) return firstOf([{ party: 'platform', who, kind: 'close', due: feedback.closeBy }]);
  return feedbackBy && firstOf([{ party: 'platform', who, kind: 'feedback', due: feedbackBy }]);
};

const beforeList = (state: GrassrootsConsultation): Pick<Claim, 'kind' | 'due'> => {
  const { screenBy, accepted, called, listBy } = state;
  if (listBy) return { kind: 'list', due: listBy };
  if (called) return { kind: 'hold', due: { by: called.heldOn, version: called.noticeBy.version } };
  return accepted
    ? { kind: 'prepare', due: accepted.prepareBy }
    : { kind: 'screen', due: screenBy };
};

/** Who owes the next step: exactly one party while a consultation is open, nobody once it has ended. */
export const grassrootsNextStep = (
  state: Grassroots,
  context: Pick<ViewContext, 'register'>,
): NextStep | undefined => {
  if (state.stage === 'none' || isOver(state)) return undefined;
  if (state.stage === 'following_up') return followUp(state, context);
  return firstOf([{ party: 'platform', who: state.platform, ...beforeList(state) }]);
};
