import { type Actor, personOf, unitOf } from '../county/actor.ts';
import type { CalendarDay } from '../kernel/day.ts';
import type { Due } from '../kernel/deadline.ts';
import { knownCase } from '../lineage/known.ts';
import { type Deciders, owed, there } from './decided.ts';
import { deedsNamed } from './deeds.ts';
import type { AnnualPlanEvent } from './events.ts';
import type { Amendment, Plan, PlanContext, TopicProposer } from './plan.ts';
import { lastDayOf } from './year.ts';

const itemDue = (year: number, month: number, { register }: PlanContext): Due => ({
  by: lastDayOf(year, month),
  version: register.profile.version,
});

const proposerOfTopic = (actor: Actor): TopicProposer => {
  const [person, unit] = [personOf(actor), unitOf(actor)];
  return { role: actor.role, ...(person ? { person } : {}), ...(unit ? { unit } : {}) };
};

const nextId = (letter: string, list: readonly unknown[]): string => `${letter}${list.length + 1}`;

const proposed = (
  state: Plan,
  said: Omit<Amendment, 'id' | 'stage' | 'proposedOn' | 'ruleBy' | 'ruling'>,
  ctx: PlanContext,
): AnnualPlanEvent => ({
  type: 'AmendmentProposed',
  on: ctx.today,
  amendment: {
    id: nextId('V', there(state).amendments),
    ...said,
    ruleBy: owed('amendment', ctx),
  },
});

const approvedAmendment = (state: Plan, id: string, ctx: PlanContext): AnnualPlanEvent => {
  const { amendments, items, year } = there(state);
  const found = amendments.find((one) => one.id === id);
  const month = found?.entry?.month ?? found?.month;
  return {
    type: 'AmendmentApproved',
    on: ctx.today,
    amendment: id,
    ...(found?.kind === 'add' ? { added: nextId('I', items) } : {}),
    ...(month === undefined ? {} : { due: itemDue(year, month, ctx) }),
  };
};

const carriedOut = (
  command: Parameters<Deciders['RecordItemCarriedOut']>[1],
  { today: on, cases }: PlanContext,
): AnnualPlanEvent => {
  const [named] = deedsNamed(command);
  const doneOn: CalendarDay | undefined = named && knownCase(cases, named)?.carriedOutOn;
  if (!named || !doneOn) throw new Error('admitted without a deed');
  return { type: 'ItemCarriedOut', on, item: command.item, deed: { ...named, on: doneOn } };
};

/** What commands on topics, items, amendments and matters lead to. */
export const partDeciders = {
  ProposeTopic: (state, { type: _, ...said }, { today: on, actor }) => ({
    type: 'TopicProposed',
    on,
    id: nextId('T', there(state).topics),
    ...said,
    by: proposerOfTopic(actor),
  }),
  TakeUpTopic: (_state, { topic }, { today: on }) => ({ type: 'TopicTakenUp', on, topic }),
  DeclineTopic: (_state, { topic, reason }, { today: on }) => ({
    type: 'TopicDeclined',
    on,
    topic,
    reason,
  }),
  DraftItem: (state, { type: _, ...entry }, ctx) => ({
    type: 'ItemDrafted',
    on: ctx.today,
    item: nextId('I', there(state).items),
    entry,
    due: itemDue(there(state).year, entry.month, ctx),
  }),
  ReviseItem: (state, { type: _, item, ...entry }, ctx) => ({
    type: 'ItemRevised',
    on: ctx.today,
    item,
    entry,
    due: itemDue(there(state).year, entry.month, ctx),
  }),
  DropItem: (_state, { item, reason }, { today: on }) => ({
    type: 'ItemDropped',
    on,
    item,
    reason,
  }),
  RecordItemCarriedOut: (_state, command, ctx) => carriedOut(command, ctx),
  ProposeItemAddition: (state, { type: _, reason, ...entry }, ctx) =>
    proposed(state, { kind: 'add', reason, entry }, ctx),
  ProposeItemPostponement: (state, { item, month, reason }, ctx) =>
    proposed(state, { kind: 'postpone', reason, item, ...(month ? { month } : {}) }, ctx),
  ProposeItemCancellation: (state, { item, reason }, ctx) =>
    proposed(state, { kind: 'cancel', reason, item }, ctx),
  ApproveAmendment: (state, { amendment }, ctx) => approvedAmendment(state, amendment, ctx),
  RefuseAmendment: (_state, { amendment, reason }, { today: on }) => ({
    type: 'AmendmentRefused',
    on,
    amendment,
    reason,
  }),
  RegisterMatter: (state, { type: _, ...said }, { today: on }) => ({
    type: 'MatterRegistered',
    on,
    id: nextId('M', there(state).matters),
    ...said,
  }),
  TieMatterToItem: (_state, { matter, item }, { today: on }) => ({
    type: 'MatterTied',
    on,
    matter,
    item,
  }),
  RecordMatterDecided: (_state, { matter }, { today: on }) => ({
    type: 'MatterDecided',
    on,
    matter,
  }),
} satisfies Partial<Deciders>;
