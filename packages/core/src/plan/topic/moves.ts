import { type Actor, personOf, unitOf } from '../../county/actor.ts';
import { saysOf } from '../../kernel/says.ts';
import { parts, planArea } from '../moves.ts';
import type { Plan, PlanContext } from '../plan.ts';
import { type TopicFact, type TopicProposer, topicCommands, topicFacts } from './topic.ts';

const says = saysOf<TopicFact, Plan, PlanContext>();

const topics = parts('topics', 'T');

const proposerOf = (actor: Actor): TopicProposer => {
  const [person, unit] = [personOf(actor), unitOf(actor)];
  return { role: actor.role, ...(person ? { person } : {}), ...(unit ? { unit } : {}) };
};

/** 议题: proposed, then taken up or declined. */
export const topic = planArea({
  commands: topicCommands,
  facts: topicFacts,
  decide: {
    ProposeTopic: says('TopicProposed', ({ actor }, state) => ({
      ...topics.next(state),
      by: proposerOf(actor),
    })),
    TakeUpTopic: says('TopicTakenUp'),
    DeclineTopic: says('TopicDeclined'),
  },
  evolve: {
    TopicProposed: topics.adds(({ type: _, on: proposedOn, ...proposed }) => ({
      ...proposed,
      stage: 'proposed',
      proposedOn,
    })),
    TopicTakenUp: topics.changes('topic', ({ on }) => ({ stage: 'taken_up', answer: { on } })),
    TopicDeclined: topics.changes('topic', ({ on, reason }) => ({
      stage: 'not_taken_up',
      answer: { on, reason },
    })),
  },
});
