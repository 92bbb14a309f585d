import { required } from '../../kernel/required.ts';
import { saysOf } from '../../kernel/says.ts';
import { dueToday } from '../clocks.ts';
import { type Instruction, type InstructionContext, opened } from '../instruction.ts';
import { instructionArea, partIn, parts } from '../moves.ts';
import { type InspectionFact, inspectionCommands, inspectionFacts } from './inspection.ts';

const says = saysOf<InspectionFact, Instruction, InstructionContext>();
const inspections = parts('inspections', 'D');

/** 督查: asked for, received, reported on and concluded. */
export const inspection = instructionArea({
  commands: inspectionCommands,
  facts: inspectionFacts,
  decide: {
    RequestCountyInspection: says('CountyInspectionRequested', (ctx, state) => ({
      inspection: inspections.next(state).id,
      receiveBy: dueToday('receive', ctx),
    })),
    ReceiveForInspection: says('InspectionReceived', (ctx) => ({
      concludeBy: dueToday('inspect', ctx),
    })),
    ReportInspectionProgress: says('InspectionProgressReported'),
    ConcludeInspection: (state, { inspection: id, text }, { today: on }) => {
      const { received } = partIn(opened(state).inspections, id);
      const { concludeBy } = required(received, 'a receipt');
      return { type: 'InspectionConcluded', on, inspection: id, text, late: on > concludeBy.by };
    },
  },
  evolve: {
    CountyInspectionRequested: inspections.adds(
      ({ type: _, inspection: id, on: requestedOn, ...rest }) => ({
        ...rest,
        id,
        requestedOn,
        stage: 'requested',
        progress: [],
      }),
    ),
    InspectionReceived: inspections.changes('inspection', ({ on, concludeBy }) => ({
      stage: 'under_inspection',
      received: { on, concludeBy },
    })),
    InspectionProgressReported: inspections.changes('inspection', ({ on, text }, { progress }) => ({
      progress: [...progress, { on, text }],
    })),
    InspectionConcluded: inspections.changes('inspection', ({ on, text, late }) => ({
      stage: 'concluded',
      result: { on, text, late },
    })),
  },
});
