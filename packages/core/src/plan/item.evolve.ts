import { type PlanFolds, planned, withItem, withTopic } from './changes.ts';

/** What topics and items make of a plan. */
export const topicAndItemFolds: PlanFolds<
  | 'TopicProposed'
  | 'TopicTakenUp'
  | 'TopicDeclined'
  | 'ItemDrafted'
  | 'ItemRevised'
  | 'ItemDropped'
  | 'ItemCarriedOut'
> = {
  TopicProposed: (state, event) => {
    const plan = planned(state, event);
    const { type: _, on: proposedOn, ...topic } = event;
    return { ...plan, topics: [...plan.topics, { ...topic, stage: 'proposed', proposedOn }] };
  },
  TopicTakenUp: (state, event) =>
    withTopic(planned(state, event), event.topic, { stage: 'taken_up', answer: { on: event.on } }),
  TopicDeclined: (state, event) =>
    withTopic(planned(state, event), event.topic, {
      stage: 'not_taken_up',
      answer: { on: event.on, reason: event.reason },
    }),
  ItemDrafted: (state, event) => {
    const plan = planned(state, event);
    const { item: id, entry, due, on: addedOn } = event;
    return { ...plan, items: [...plan.items, { ...entry, id, stage: 'planned', due, addedOn }] };
  },
  ItemRevised: (state, event) => {
    const plan = planned(state, event);
    const { item, entry, due } = event;
    return {
      ...plan,
      items: plan.items.map((one) =>
        one.id === item
          ? { ...entry, id: one.id, stage: one.stage, due, addedOn: one.addedOn }
          : one,
      ),
    };
  },
  ItemDropped: (state, event) =>
    withItem(planned(state, event), event.item, {
      stage: 'dropped',
      ended: { on: event.on, reason: event.reason },
    }),
  ItemCarriedOut: (state, event) =>
    withItem(planned(state, event), event.item, { stage: 'carried_out', deed: event.deed }),
};
