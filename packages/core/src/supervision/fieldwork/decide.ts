import { supervisionClocks as clocks } from '../clocks.ts';
import type { Deciders } from '../moves.ts';
import { authorFrom, nextPart, opened } from '../standing.ts';
import type { fieldworkCommands } from './commands.ts';

/** What informing the supervisors and their visits lead to. */
export const fieldworkDeciders: Deciders<typeof fieldworkCommands> = {
  NotifySupervisedUnits: (state, _command, ctx) => {
    const briefBy = clocks.due('brief', ctx.today, ctx);
    return {
      type: 'SupervisedUnitsNotified',
      on: ctx.today,
      briefings: opened(state).units.map((unit, at) => ({ id: `B${at + 1}`, unit })),
      briefBy,
      beginBy: clocks.due('begin', briefBy.by, ctx),
    };
  },
  BriefSupervisors: (_state, { briefing, text, materials }, { today: on }) => ({
    type: 'SupervisorsBriefed',
    on,
    briefing,
    text,
    materials,
  }),
  BeginSupervision: (_state, _command, ctx) => ({
    type: 'SupervisionBegun',
    on: ctx.today,
    adviseBy: clocks.due('fieldwork', ctx.today, ctx),
  }),
  RecordSupervisionVisit: (state, { type: _, unit, ...visit }, { today: on, actor }) => ({
    type: 'SupervisionVisitRecorded',
    on,
    record: nextPart('V', opened(state).visits),
    ...visit,
    ...(unit ? { unit } : {}),
    author: authorFrom(actor),
  }),
};
