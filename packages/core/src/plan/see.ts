import type { z } from 'zod';
import type { Actor } from '../county/actor.ts';
import { BodyId, MemberId, UnitId } from '../county/entries.ts';
import type { Register } from '../county/register.ts';
import { planBalance } from './balance.ts';
import { type Amendment, type AnnualPlan, isIssued, type PlanItem, type Topic } from './plan.ts';
import type { SeenAmendment, SeenItem, SeenTopic } from './seen.ts';
import type { PlanView } from './view.ts';
import { seesDraft, seesItem, seesTopic, seesWork } from './visibility.ts';
import { topicChannelOf } from './words.ts';

const given = <Key extends string, Value>(key: Key, value: Value | undefined) =>
  (value === undefined ? {} : { [key]: value }) as Partial<Readonly<Record<Key, Value>>>;

const personShown = ({ role, person }: Topic['by']) => {
  if (person === undefined) return {};
  return role === 'member' ? { member: MemberId.parse(person) } : { body: BodyId.parse(person) };
};

const topicShown = ({ by, answer, ...topic }: Topic): z.input<typeof SeenTopic> => ({
  ...topic,
  channel: topicChannelOf(topic.source),
  role: by.role,
  ...personShown(by),
  ...given('unit', by.unit === undefined ? undefined : UnitId.parse(by.unit)),
  ...given('answeredOn', answer?.on),
  ...given('answer', answer?.reason),
});

const itemShown = (item: PlanItem): z.input<typeof SeenItem> => {
  const { due, deed, ended, left, topics: _, addedOn: __, offPlan, units, ...rest } = item;
  return {
    ...rest,
    units: [...units],
    dueOn: due.by,
    offPlan: offPlan ?? false,
    ...given('carriedOutBy', deed),
    ...given('endedOn', ended?.on),
    ...given('reason', ended?.reason ?? left),
  };
};

const amendmentShown = (one: Amendment): z.input<typeof SeenAmendment> => {
  const { id, stage, kind, reason, proposedOn, item, entry, month, ruling } = one;
  return {
    id,
    stage,
    kind,
    reason,
    proposedOn,
    ...given('item', item),
    ...given('title', entry?.title),
    ...given('month', entry?.month ?? month),
    ...given('ruledOn', ruling?.on),
    ...given('refusal', ruling?.reason),
  };
};

/** What an actor who may read a plan sees of it. */
export const seePlan = (
  plan: AnnualPlan,
  actor: Actor,
  register: Register,
): z.input<typeof PlanView> => {
  const draft = seesDraft(actor);
  const work = seesWork(plan, actor);
  const { id, kind, year, title, collectUntil } = plan;
  return {
    id,
    kind,
    year,
    title,
    collectUntil,
    topics: plan.topics.filter((one) => seesTopic(one, actor, register)).map(topicShown),
    items: plan.items.filter((one) => seesItem(plan, one, actor)).map(itemShown),
    chain: draft ? [...plan.chain] : [],
    approvals: draft ? [...plan.approvals] : [],
    ...given('sentBack', draft ? plan.sentBack : undefined),
    ...given('adopted', work ? plan.adopted : undefined),
    ...given('issuedOn', plan.issued?.on),
    issuedBy: [...(plan.issued?.by ?? [])],
    amendments: work ? plan.amendments.map(amendmentShown) : [],
    matters: work ? [...plan.matters] : [],
    ...given('balance', work && isIssued(plan) ? shownBalance(plan) : undefined),
  };
};

const shownBalance = (plan: AnnualPlan) => {
  const { carriedOut, postponed, cancelled, open } = planBalance(plan);
  return {
    carriedOut: [...carriedOut],
    postponed: [...postponed],
    cancelled: [...cancelled],
    open: [...open],
  };
};
