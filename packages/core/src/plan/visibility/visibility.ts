import { actsFor, unitsActedFor } from '../../county/acting.ts';
import { type Actor, personOf } from '../../county/actor.ts';
import type { RegisterOfDay } from '../../county/register.ts';
import type { CaseField } from '../../county/showing.ts';
import { everything, opens, type Scope, type ScopeFacts } from '../../kernel/scope.ts';
import type { PlanItem } from '../item/item.ts';
import { type AnnualPlan, isIssued, type Plan } from '../plan.ts';
import type { Topic } from '../topic/topic.ts';

const issued = { public: ['yes'] } as const;
const collecting = { stage: ['collecting'] } as const;

/**
 * Which plans an actor may read. The offices and committees read every plan; those who may propose
 * topics read a plan that collects them, and one for which they, or a unit they succeeded, proposed a
 * topic; everybody reads a plan that was issued.
 */
export const readablePlans = (
  actor: Actor,
  register: RegisterOfDay | undefined,
): Scope<CaseField> => {
  switch (actor.role) {
    case 'cppcc_office':
    case 'leadership':
    case 'party_office':
    case 'government_office':
    case 'special_committee':
      return everything;
    case 'member':
    case 'collective':
      return [collecting, { person: [personOf(actor) ?? ''] }, issued];
    case 'handling_unit':
      return [collecting, { unit: unitsActedFor(actor, register) }, issued];
    case 'proposal_committee':
    case 'supervising_office':
    case 'platform':
    case 'expert':
    case 'registrar':
    case 'public':
      return [issued];
  }
};

const distinct = (ids: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(ids.filter((id) => id !== undefined)),
];

/** What a plan holds in each field a scope may name. */
export const planScopeFacts = (plan: Plan): ScopeFacts<CaseField> => {
  const topics = plan.stage === 'none' ? [] : plan.topics;
  return {
    stage: [plan.stage],
    person: distinct(topics.map(({ by }) => by.person)),
    unit: distinct(topics.map(({ by }) => by.unit)),
    public: [isIssued(plan) ? 'yes' : 'no'],
    secret: ['no'],
  };
};

/** May this actor read this plan at all? */
export const mayReadPlan = (plan: Plan, actor: Actor, register: RegisterOfDay): boolean =>
  opens(readablePlans(actor, register), planScopeFacts(plan));

/** 社会公众: those who see of a plan in force no more than what was published. */
const isOutside = ({ role }: Actor): boolean =>
  role === 'public' || role === 'expert' || role === 'registrar';

const noFacts: ScopeFacts<CaseField> = { stage: [], person: [], unit: [], public: [], secret: [] };

/** True for those who see the draft, how it was approved, and every change. */
export const seesDraft = (actor: Actor): boolean => opens(readablePlans(actor, undefined), noFacts);

/** True for those who see amendments and matters: the offices always, insiders once it is issued. */
export const seesWork = (plan: AnnualPlan, actor: Actor): boolean =>
  seesDraft(actor) || (isIssued(plan) && !isOutside(actor));

/** True for those who answer topics: they see every one of them, and the drafts. */
export const seesEveryTopic = ({ role }: Pick<Actor, 'role'>): boolean =>
  role === 'cppcc_office' || role === 'leadership';

/** Does the actor see this topic? Whoever proposed it does, and who answers it. */
export const seesTopic = (
  { by }: Pick<Topic, 'by'>,
  actor: Actor,
  register: RegisterOfDay,
): boolean => {
  if (seesEveryTopic(actor)) return true;
  if (actor.role !== by.role) return false;
  return by.unit === undefined ? by.person === personOf(actor) : actsFor(by.unit, actor, register);
};

/** Does the actor see this item? Outsiders see what was published. */
export const seesItem = (plan: AnnualPlan, item: PlanItem, actor: Actor): boolean => {
  if (item.stage === 'dropped') return seesDraft(actor);
  return isIssued(plan) && isOutside(actor) ? item.published : seesWork(plan, actor);
};
