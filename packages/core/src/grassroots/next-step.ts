import { unitToday } from '../county/duties.ts';
import { firstOwed, type NextStep } from '../county/next-step.ts';
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

const owes = (party: Role, who: string, kind: string, due: Due): NextStep => ({
  party,
  who: [who],
  kind: `grassroots.${kind}`,
  due,
});

const onItem = (
  { platform }: GrassrootsConsultation,
  { stage, unit, due, own, reports }: AgreedItem,
  { register }: Pick<ViewContext, 'register'>,
): NextStep => {
  if (stage === 'own_decision') return owes('platform', platform, 'ownDecision', own?.due ?? due);
  if (stage === 'done_reported')
    return owes('platform', platform, 'rate', reports.at(-1)?.rateBy ?? due);
  return unit === undefined
    ? owes('platform', platform, 'item', due)
    : owes('handling_unit', unitToday(register, unit), 'item', due);
};

const followUp = (
  state: GrassrootsConsultation,
  context: Pick<ViewContext, 'register'>,
): readonly NextStep[] => {
  const { platform, feedback, feedbackBy } = state;
  const open = outstandingItems(state).map((item) => onItem(state, item, context));
  if (open.length > 0) return open.toSorted((one, other) => one.due.by.localeCompare(other.due.by));
  if (feedback) return [owes('platform', platform, 'close', feedback.closeBy)];
  return feedbackBy ? [owes('platform', platform, 'feedback', feedbackBy)] : [];
};

const beforeList = ({
  platform,
  screenBy,
  accepted,
  called,
  listBy,
}: GrassrootsConsultation): NextStep => {
  if (listBy) return owes('platform', platform, 'list', listBy);
  if (called) {
    const { heldOn: by, noticeBy } = called;
    return owes('platform', platform, 'hold', { by, version: noticeBy.version });
  }
  return accepted
    ? owes('platform', platform, 'prepare', accepted.prepareBy)
    : owes('platform', platform, 'screen', screenBy);
};

/** Every step that is owed in a consultation, the first to run out first; none once it has ended. */
export const owedInGrassroots = (
  state: Grassroots,
  context: Pick<ViewContext, 'register'>,
): readonly NextStep[] => {
  if (state.stage === 'none' || isOver(state)) return [];
  return state.stage === 'following_up' ? followUp(state, context) : [beforeList(state)];
};

/**
 * Who owes the next step: exactly one party while a consultation is open, nobody once it has ended. Of
 * several that owe at once it is the one whose time runs out first, with all who owe the same.
 */
export const grassrootsNextStep = (
  state: Grassroots,
  context: Pick<ViewContext, 'register'>,
): NextStep | undefined => firstOwed(owedInGrassroots(state, context));
