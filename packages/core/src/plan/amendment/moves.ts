import { recorded } from '../../kernel/recorded.ts';
import { required } from '../../kernel/required.ts';
import { saysOf } from '../../kernel/says.ts';
import type { PlanItem } from '../item/item.ts';
import { dueInMonth, dueToday, parts, planArea } from '../moves.ts';
import { opened, type Plan, type PlanContext } from '../plan.ts';
import {
  type Amendment,
  type AmendmentFact,
  amendmentCommands,
  amendmentFacts,
} from './amendment.ts';

type FactCalled<Type> = Extract<AmendmentFact, { readonly type: Type }>;

const says = saysOf<AmendmentFact, Plan, PlanContext>();

const amendments = parts('amendments', 'V');
const items = parts('items', 'I');

const proposed = (
  state: Plan,
  said: Pick<Amendment, 'kind' | 'reason' | 'item' | 'entry' | 'month'>,
  ctx: PlanContext,
): FactCalled<'AmendmentProposed'> => ({
  type: 'AmendmentProposed',
  on: ctx.today,
  amendment: {
    ...said,
    ...amendments.next(state),
    ruleBy: dueToday('amendment', ctx),
    proposedBy: ctx.actor.id,
  },
});

const amendmentOf = (state: Plan, amendment: string): Amendment =>
  required(
    opened(state).amendments.find(({ id }) => id === amendment),
    'an amendment',
  );

const approved = (
  state: Plan,
  amendment: string,
  ctx: PlanContext,
): FactCalled<'AmendmentApproved'> => {
  const { kind, entry, month: to } = amendmentOf(state, amendment);
  const month = entry?.month ?? to;
  return {
    type: 'AmendmentApproved',
    on: ctx.today,
    amendment,
    ...(kind === 'add' ? { added: items.next(state).id } : {}),
    ...(month === undefined ? {} : { due: dueInMonth(state, month, ctx) }),
  };
};

const ruled = amendments.changes('amendment', ({ on }: FactCalled<'AmendmentApproved'>) => ({
  stage: 'approved',
  ruling: { on },
}));

// The change an approved amendment makes to its item.
const ofItem = (
  { kind, month, reason }: Amendment,
  { on, due }: FactCalled<'AmendmentApproved'>,
): Partial<PlanItem> => {
  const ended = { on, reason };
  if (kind === 'cancel') return { stage: 'cancelled', ended };
  return month !== undefined && due ? { month, due } : { stage: 'postponed', ended };
};

const added = (
  { entry }: Amendment,
  { on: addedOn, amendment, added: id, due }: FactCalled<'AmendmentApproved'>,
): PlanItem => {
  if (!(entry && id && due)) throw new Error(`corrupt history: ${amendment} adds nothing`);
  return { ...entry, id, stage: 'planned', due, addedOn, offPlan: true };
};

/** 计划调整: proposed, then approved or refused. */
export const amendment = planArea({
  commands: amendmentCommands,
  facts: amendmentFacts,
  decide: {
    ProposeItemAddition: (state, { type: _, reason, ...entry }, ctx) =>
      proposed(state, { kind: 'add', reason, entry: recorded(entry) }, ctx),
    ProposeItemPostponement: (state, { type: _, ...asked }, ctx) =>
      proposed(state, { kind: 'postpone', ...recorded(asked) }, ctx),
    ProposeItemCancellation: (state, { item, reason }, ctx) =>
      proposed(state, { kind: 'cancel', reason, item }, ctx),
    ApproveAmendment: (state, { amendment: id }, ctx) => approved(state, id, ctx),
    RefuseAmendment: says('AmendmentRefused'),
  },
  evolve: {
    AmendmentProposed: amendments.adds(({ on: proposedOn, amendment: one }) => ({
      ...one,
      stage: 'proposed',
      proposedOn,
    })),
    AmendmentApproved: (state, fact) => {
      const found = amendmentOf(state, fact.amendment);
      const plan = ruled(state, fact);
      const changed = plan.items.map((one) =>
        one.id === found.item ? { ...one, ...ofItem(found, fact) } : one,
      );
      return {
        ...plan,
        items: found.kind === 'add' ? [...plan.items, added(found, fact)] : changed,
      };
    },
    AmendmentRefused: amendments.changes('amendment', ({ on, reason }) => ({
      stage: 'refused',
      ruling: { on, reason },
    })),
  },
});
