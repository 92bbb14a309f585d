import { instructionClocks as clocks } from '../clocks.ts';
import { type Deciders, nextOf, opened, partIn, there } from '../moves.ts';
import type { inspectionCommands } from './commands.ts';

/** What asking for inspection, and inspecting, lead to. */
export const inspectionDeciders: Deciders<typeof inspectionCommands> = {
  RequestCountyInspection: (state, { recommendations, reason }, ctx) => ({
    type: 'CountyInspectionRequested',
    on: ctx.today,
    inspection: nextOf('D', opened(state).inspections),
    recommendations,
    reason,
    receiveBy: clocks.due('receive', ctx.today, ctx),
  }),
  ReceiveForInspection: (_state, { inspection }, ctx) => ({
    type: 'InspectionReceived',
    on: ctx.today,
    inspection,
    concludeBy: clocks.due('inspect', ctx.today, ctx),
  }),
  ReportInspectionProgress: (_state, { inspection, text }, { today: on }) => ({
    type: 'InspectionProgressReported',
    on,
    inspection,
    text,
  }),
  ConcludeInspection: (state, { inspection, text }, { today: on }) => {
    const { received } = partIn(opened(state).inspections, inspection);
    const { concludeBy } = there(received, 'a receipt');
    return { type: 'InspectionConcluded', on, inspection, text, late: on > concludeBy.by };
  },
};
