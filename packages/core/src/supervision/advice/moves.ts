import { saysOf } from '../../kernel/says.ts';
import { dueToday, endDeadlines, type SupervisionClock, startDeadline } from '../clocks.ts';
import { supervisionArea, withLastStep, withPart } from '../moves.ts';
import { authorFrom, nextPart, partIn } from '../queries.ts';
import {
  opened,
  type Supervision,
  type SupervisionContext,
  type SupervisionState,
} from '../supervision.ts';
import { type Advice, adviceCommands } from './advice.ts';
import { type AdviceFact, adviceFacts } from './facts.ts';

const says = saysOf<AdviceFact, SupervisionState, SupervisionContext>();

type HandedOver = Extract<AdviceFact, { readonly type: 'AdviceHandedOver' }>;

const withAdvice = (
  state: SupervisionState,
  fact: AdviceFact,
  change: Partial<Advice>,
  clocks: (was: Supervision) => readonly SupervisionClock[] = (was) => was.clocks,
): Supervision => {
  const was = withLastStep(state, fact);
  const advice = withPart(was.advice, fact.advice, (one) => ({ ...one, ...change }));
  return { ...was, advice, clocks: clocks(was) };
};

const pointsToRectify = (state: SupervisionState, id: string) => {
  const { advice, recommendations } = opened(state);
  const { unit, keyPoints, further } = partIn(advice, id);
  const items = [...keyPoints, ...further].map((text, at) => ({
    id: `${id}-${at + 1}`,
    no: recommendations.length + at + 1,
    text,
  }));
  return { unit, items };
};

/** Makes each point of an advice that was handed over an item to rectify. */
const withItems = (
  was: Supervision,
  { on, advice: id, unit, copies, items, receiveBy, respondBy: due }: HandedOver,
): Supervision => ({
  ...was,
  carriedOutOn: was.carriedOutOn ?? on,
  deliveries: [
    ...was.deliveries,
    { id, stage: 'handed_over', unit, copies, handedOverOn: on, receiveBy },
  ],
  recommendations: [...was.recommendations, ...items.map(({ no, text }) => ({ no, text, unit }))],
  rectification: [
    ...was.rectification,
    ...items.map((item) => ({
      ...item,
      stage: 'assigned' as const,
      advice: id,
      unit,
      handedOverOn: on,
      due,
      reports: [],
    })),
  ],
});

/** 报送监督意见: an advice is drafted, adopted, signed and handed over. */
export const advice = supervisionArea({
  commands: adviceCommands,
  facts: adviceFacts,
  decide: {
    DraftAdvice: says('AdviceDrafted', (ctx, state) => ({
      advice: nextPart('A', opened(state).advice),
      author: authorFrom(ctx.actor),
      adoptBy: dueToday('adopt', ctx),
      draftedBy: ctx.actor.id,
    })),
    ReviseAdvice: says('AdviceRevised', ({ actor }) => ({ draftedBy: actor.id })),
    AdoptAdvice: says('AdviceAdopted', (ctx) => ({ signBy: dueToday('sign', ctx) })),
    DiscardAdvice: says('AdviceDiscarded'),
    SignAdvice: says('AdviceSigned', (ctx) => ({ handOverBy: dueToday('handOver', ctx) })),
    SendBackAdvice: says('AdviceSentBack', (ctx) => ({ adoptBy: dueToday('adopt', ctx) })),
    HandOverAdvice: (state, { advice: id, copies }, ctx) => ({
      type: 'AdviceHandedOver',
      on: ctx.today,
      advice: id,
      ...pointsToRectify(state, id),
      copies,
      receiveBy: dueToday('receive', ctx),
      respondBy: dueToday('respond', ctx),
    }),
    ReceiveAdvice: says('AdviceReceived'),
  },
  evolve: {
    AdviceDrafted: (state, fact) => {
      const was = withLastStep(state, fact);
      const { type: _, on: draftedOn, advice: id, adoptBy, ...drafted } = fact;
      return {
        ...was,
        advice: [...was.advice, { id, stage: 'drafted', draftedOn, ...drafted }],
        clocks: [...was.clocks, startDeadline('adopt', id, draftedOn, adoptBy)],
      };
    },
    AdviceRevised: (state, fact) => {
      const { keyPoints, further, draftedBy } = fact;
      const change = { keyPoints, further, ...(draftedBy ? { draftedBy } : {}) };
      return withAdvice(state, fact, change);
    },
    AdviceAdopted: (state, fact) => {
      const { on, advice: id, agreed, signBy } = fact;
      return withAdvice(state, fact, { stage: 'adopted', agreed }, ({ clocks }) => [
        ...endDeadlines(clocks, on, ['adopt'], id),
        startDeadline('sign', id, on, signBy),
      ]);
    },
    AdviceDiscarded: (state, fact) =>
      withAdvice(state, fact, { stage: 'discarded' }, ({ clocks }) =>
        endDeadlines(clocks, fact.on, ['adopt'], fact.advice),
      ),
    AdviceSigned: (state, fact) => {
      const { on, advice: id, handOverBy } = fact;
      return withAdvice(state, fact, { stage: 'signed' }, ({ clocks }) => [
        ...endDeadlines(clocks, on, ['sign'], id),
        startDeadline('handOver', id, on, handOverBy),
      ]);
    },
    AdviceSentBack: (state, fact) => {
      const { on, advice: id, reason: sentBack, adoptBy } = fact;
      return withAdvice(state, fact, { stage: 'drafted', sentBack }, ({ clocks }) => [
        ...endDeadlines(clocks, on, ['sign'], id),
        startDeadline('adopt', id, on, adoptBy),
      ]);
    },
    AdviceHandedOver: (state, fact) => {
      const { on, advice: id, items, receiveBy, respondBy } = fact;
      const was = withAdvice(state, fact, { stage: 'handed_over' }, (before) => [
        ...endDeadlines(
          endDeadlines(before.clocks, on, ['handOver'], id),
          on,
          ['fieldwork'],
          before.id,
        ),
        startDeadline('receive', id, on, receiveBy),
        ...items.map((item) => startDeadline('respond', item.id, on, respondBy)),
      ]);
      return withItems(was, fact);
    },
    AdviceReceived: (state, fact) => {
      const was = withLastStep(state, fact);
      return {
        ...was,
        deliveries: withPart(was.deliveries, fact.advice, (one) => ({
          ...one,
          stage: 'received',
          receivedOn: fact.on,
        })),
        clocks: endDeadlines(was.clocks, fact.on, ['receive'], fact.advice),
      };
    },
  },
});
