import { ended, moved, running, withPart } from '../changes.ts';
import type { SupervisionClock } from '../clocks.ts';
import type { Folds } from '../moves.ts';
import type { Advice, Supervision, SupervisionState } from '../supervision.ts';
import type { AdviceEvent } from './events.ts';

const withAdvice = (
  state: SupervisionState,
  event: AdviceEvent,
  change: Partial<Advice>,
  clocks: (base: Supervision) => readonly SupervisionClock[] = (base) => base.clocks,
): Supervision => {
  const base = moved(state, event);
  const advice = withPart(base.advice, event.advice, (one) => ({ ...one, ...change }));
  return { ...base, advice, clocks: clocks(base) };
};

/** What drafting, adopting, signing and handing over an advice make of a supervision. */
export const adviceFolds: Folds<AdviceEvent> = {
  AdviceDrafted: (state, event) => {
    const base = moved(state, event);
    const { type: _, on: draftedOn, advice: id, adoptBy, ...drafted } = event;
    return {
      ...base,
      advice: [...base.advice, { id, stage: 'drafted', draftedOn, ...drafted }],
      clocks: [...base.clocks, running('adopt', id, draftedOn, adoptBy)],
    };
  },
  AdviceRevised: (state, event) => {
    const { keyPoints, further } = event;
    return withAdvice(state, event, { keyPoints, further });
  },
  AdviceAdopted: (state, event) => {
    const { on, advice, agreed, signBy } = event;
    return withAdvice(state, event, { stage: 'adopted', agreed }, ({ clocks }) => [
      ...ended(clocks, on, ['adopt'], advice),
      running('sign', advice, on, signBy),
    ]);
  },
  AdviceDiscarded: (state, event) =>
    withAdvice(state, event, { stage: 'discarded' }, ({ clocks }) =>
      ended(clocks, event.on, ['adopt'], event.advice),
    ),
  AdviceSigned: (state, event) => {
    const { on, advice, handOverBy } = event;
    return withAdvice(state, event, { stage: 'signed' }, ({ clocks }) => [
      ...ended(clocks, on, ['sign'], advice),
      running('handOver', advice, on, handOverBy),
    ]);
  },
  AdviceSentBack: (state, event) => {
    const { on, advice, reason: sentBack, adoptBy } = event;
    return withAdvice(state, event, { stage: 'drafted', sentBack }, ({ clocks }) => [
      ...ended(clocks, on, ['sign'], advice),
      running('adopt', advice, on, adoptBy),
    ]);
  },
  AdviceHandedOver: (state, event) => {
    const { on, advice: id, unit, copies, items, receiveBy, respondBy } = event;
    const base = withAdvice(state, event, { stage: 'handed_over' }, (before) => [
      ...ended(ended(before.clocks, on, ['handOver'], id), on, ['fieldwork'], before.id),
      running('receive', id, on, receiveBy),
      ...items.map((item) => running('respond', item.id, on, respondBy)),
    ]);
    return {
      ...base,
      carriedOutOn: base.carriedOutOn ?? on,
      deliveries: [
        ...base.deliveries,
        { id, stage: 'handed_over', unit, copies, handedOverOn: on, receiveBy },
      ],
      recommendations: [
        ...base.recommendations,
        ...items.map(({ no, text }) => ({ no, text, unit })),
      ],
      rectification: [
        ...base.rectification,
        ...items.map((item) => ({
          ...item,
          stage: 'assigned' as const,
          advice: id,
          unit,
          handedOverOn: on,
          due: respondBy,
          reports: [],
        })),
      ],
    };
  },
  AdviceReceived: (state, event) => {
    const base = moved(state, event);
    return {
      ...base,
      deliveries: withPart(base.deliveries, event.advice, (one) => ({
        ...one,
        stage: 'received',
        receivedOn: event.on,
      })),
      clocks: ended(base.clocks, event.on, ['receive'], event.advice),
    };
  },
};
