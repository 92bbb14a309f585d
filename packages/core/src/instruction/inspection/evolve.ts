import type { Instruction, InstructionCase } from '../instruction.ts';
import { type Folds, opened, withPart } from '../moves.ts';
import type { CountyInspection } from './county-inspection.ts';
import type { InspectionEvent } from './events.ts';

const withInspection = (
  state: Instruction,
  id: string,
  change: (one: CountyInspection) => CountyInspection,
): InstructionCase => {
  const base = opened(state);
  return { ...base, inspections: withPart(base.inspections, id, change) };
};

/** What inspection by the county makes of a follow-up. */
export const inspectionFolds: Folds<InspectionEvent> = {
  CountyInspectionRequested: (state, event) => {
    const base = opened(state);
    const { type: _, inspection: id, on: requestedOn, ...rest } = event;
    const one: CountyInspection = { ...rest, id, requestedOn, stage: 'requested', progress: [] };
    return { ...base, inspections: [...base.inspections, one] };
  },
  InspectionReceived: (state, { on, inspection, concludeBy }) =>
    withInspection(state, inspection, (one) => ({
      ...one,
      stage: 'under_inspection',
      received: { on, concludeBy },
    })),
  InspectionProgressReported: (state, { on, inspection, text }) =>
    withInspection(state, inspection, (one) => ({
      ...one,
      progress: [...one.progress, { on, text }],
    })),
  InspectionConcluded: (state, { on, inspection, text, late }) =>
    withInspection(state, inspection, (one) => ({
      ...one,
      stage: 'concluded',
      result: { on, text, late },
    })),
};
