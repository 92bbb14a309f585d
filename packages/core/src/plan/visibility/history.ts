import type { Actor } from '../../county/actor.ts';
import type { RegisterOfDay } from '../../county/register.ts';
import type { AnnualPlanEvent } from '../areas.ts';
import type { PlanItem } from '../item/item.ts';
import type { AnnualPlan } from '../plan.ts';
import { seesDraft, seesItem, seesTopic, seesWork } from './visibility.ts';

const ofTopic = (plan: AnnualPlan, id: string, actor: Actor, register: RegisterOfDay): boolean =>
  plan.topics.some((one) => one.id === id && seesTopic(one, actor, register));

const ofItem = (plan: AnnualPlan, id: string, actor: Actor): boolean =>
  plan.items.some((one: PlanItem) => one.id === id && seesItem(plan, one, actor));

/** Does the history an actor sees include this fact? */
export const showsPlanEvent = (
  event: AnnualPlanEvent,
  plan: AnnualPlan,
  actor: Actor,
  register: RegisterOfDay,
): boolean => {
  switch (event.type) {
    case 'PlanOpened':
    case 'TopicCollectionClosed':
    case 'PlanIssued':
      return true;
    case 'TopicProposed':
      return seesTopic(event, actor, register);
    case 'TopicTakenUp':
    case 'TopicDeclined':
      return ofTopic(plan, event.topic, actor, register);
    case 'ItemCarriedOut':
      return ofItem(plan, event.item, actor);
    case 'ItemDrafted':
    case 'ItemRevised':
    case 'ItemDropped':
    case 'PlanDraftSubmitted':
    case 'PlanAgreed':
    case 'PlanChangeAsked':
    case 'PlanApproved':
    case 'PlanSentBack':
    case 'DeadlinesRecounted':
      return seesDraft(actor);
    case 'PlanDecided':
    case 'PlanAdopted':
    case 'PlanBalanced':
    case 'AmendmentProposed':
    case 'AmendmentApproved':
    case 'AmendmentRefused':
    case 'MatterRegistered':
    case 'MatterTied':
    case 'MatterDecided':
      return seesWork(plan, actor);
  }
};
