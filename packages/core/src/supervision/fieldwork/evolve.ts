import { ended, moved, running, withPart } from '../changes.ts';
import type { Folds } from '../moves.ts';
import type { FieldworkEvent } from './events.ts';

/** What informing the supervisors and their visits make of a supervision. */
export const fieldworkFolds: Folds<FieldworkEvent> = {
  SupervisedUnitsNotified: (state, event) => {
    const base = moved(state, event);
    const { on, briefings, briefBy: due, beginBy } = event;
    return {
      ...base,
      stage: 'informed',
      briefings: briefings.map((one) => ({ ...one, stage: 'asked', due })),
      clocks: [
        ...ended(base.clocks, on, ['notify'], base.id),
        ...briefings.map(({ id }) => running('brief', id, on, due)),
        running('begin', base.id, due.by, beginBy),
      ],
    };
  },
  SupervisorsBriefed: (state, event) => {
    const base = moved(state, event);
    const { on: givenOn, briefing, text, materials } = event;
    return {
      ...base,
      briefings: withPart(base.briefings, briefing, (one) => ({
        ...one,
        stage: 'given',
        text,
        materials,
        givenOn,
      })),
      clocks: ended(base.clocks, givenOn, ['brief'], briefing),
    };
  },
  SupervisionBegun: (state, event) => {
    const base = moved(state, event);
    return {
      ...base,
      stage: 'under_way',
      begunOn: event.on,
      clocks: [
        ...ended(base.clocks, event.on, ['begin'], base.id),
        running('fieldwork', base.id, event.on, event.adviseBy),
      ],
    };
  },
  SupervisionVisitRecorded: (state, { type, on, record: id, ...visit }) => {
    const base = moved(state, { type, on });
    return { ...base, visits: [...base.visits, { id, stage: 'recorded', ...visit }] };
  },
};
