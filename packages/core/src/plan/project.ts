import type { z } from 'zod';
import type { Actor } from '../county/actor.ts';
import { BodyId, MemberId, UnitId } from '../county/entries.ts';
import type { RegisterOfDay } from '../county/register.ts';
import type { Frozen } from '../kernel/command.ts';
import { shownBy } from '../kernel/shown-by.ts';
import { topicChannelOf } from '../words/plan.ts';
import type { Amendment } from './amendment/amendment.ts';
import type { PlanItem } from './item/item.ts';
import { type AnnualPlan, isIssued } from './plan.ts';
import { planBalance } from './procedure/balance.ts';
import type { Topic } from './topic/topic.ts';
import { PlanView } from './view.ts';
import { seesDraft, seesItem, seesTopic, seesWork } from './visibility/visibility.ts';

type View = z.input<typeof PlanView>;
type Shown<Part extends 'topics' | 'items' | 'amendments'> = Frozen<View[Part][number]>;

const proposerOf = ({ role, person, unit }: Topic['by']) => ({
  role,
  member: person !== undefined && role === 'member' ? MemberId.parse(person) : undefined,
  body: person !== undefined && role !== 'member' ? BodyId.parse(person) : undefined,
  unit: unit === undefined ? undefined : UnitId.parse(unit),
});

const topicOf = (topic: Topic): Shown<'topics'> => ({
  ...topic,
  ...proposerOf(topic.by),
  channel: topicChannelOf(topic.source),
  answeredOn: topic.answer?.on,
  answer: topic.answer?.reason,
});

const itemOf = (item: PlanItem): Shown<'items'> => ({
  ...item,
  dueOn: item.due.by,
  offPlan: item.offPlan ?? false,
  carriedOutBy: item.deed,
  endedOn: item.ended?.on,
  reason: item.ended?.reason ?? item.left,
});

const amendmentOf = (amendment: Amendment): Shown<'amendments'> => ({
  ...amendment,
  title: amendment.entry?.title,
  month: amendment.entry?.month ?? amendment.month,
  ruledOn: amendment.ruling?.on,
  refusal: amendment.ruling?.reason,
});

/** The view of a plan for an actor who may read it. */
export const projectPlan = (plan: AnnualPlan, actor: Actor, register: RegisterOfDay): View => {
  const draft = seesDraft(actor);
  const work = seesWork(plan, actor);
  return shownBy(PlanView, {
    ...plan,
    topics: plan.topics.filter((one) => seesTopic(one, actor, register)).map(topicOf),
    items: plan.items.filter((one) => seesItem(plan, one, actor)).map(itemOf),
    chain: draft ? plan.chain : [],
    approvals: draft ? plan.approvals : [],
    sentBack: draft ? plan.sentBack : undefined,
    adopted: work ? plan.adopted : undefined,
    issuedOn: plan.issued?.on,
    issuedBy: plan.issued?.by ?? [],
    amendments: work ? plan.amendments.map(amendmentOf) : [],
    matters: work ? plan.matters : [],
    balance: work && isIssued(plan) ? planBalance(plan) : undefined,
  });
};
