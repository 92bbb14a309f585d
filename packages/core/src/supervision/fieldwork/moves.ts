import { saysOf } from '../../kernel/says.ts';
import { supervisionClocks as clocks, dueToday, endDeadlines, startDeadline } from '../clocks.ts';
import { supervisionArea, withLastStep, withPart } from '../moves.ts';
import { authorFrom, nextPart } from '../queries.ts';
import { opened, type SupervisionContext, type SupervisionState } from '../supervision.ts';
import { type FieldworkFact, fieldworkCommands, fieldworkFacts } from './fieldwork.ts';

const says = saysOf<FieldworkFact, SupervisionState, SupervisionContext>();

/** 知情和监督活动: units are notified and brief their supervisors, who visit them. */
export const fieldwork = supervisionArea({
  commands: fieldworkCommands,
  facts: fieldworkFacts,
  decide: {
    NotifySupervisedUnits: says('SupervisedUnitsNotified', (ctx, state) => {
      const briefBy = dueToday('brief', ctx);
      return {
        briefings: opened(state).units.map((unit, at) => ({ id: `B${at + 1}`, unit })),
        briefBy,
        beginBy: clocks.due('begin', briefBy.by, ctx),
      };
    }),
    BriefSupervisors: says('SupervisorsBriefed'),
    BeginSupervision: says('SupervisionBegun', (ctx) => ({ adviseBy: dueToday('fieldwork', ctx) })),
    RecordSupervisionVisit: says('SupervisionVisitRecorded', ({ actor }, state) => ({
      record: nextPart('V', opened(state).visits),
      author: authorFrom(actor),
    })),
  },
  evolve: {
    SupervisedUnitsNotified: (state, fact) => {
      const was = withLastStep(state, fact);
      const { on, briefings, briefBy: due, beginBy } = fact;
      return {
        ...was,
        stage: 'informed',
        briefings: briefings.map((one) => ({ ...one, stage: 'asked', due })),
        clocks: [
          ...endDeadlines(was.clocks, on, ['notify'], was.id),
          ...briefings.map(({ id }) => startDeadline('brief', id, on, due)),
          startDeadline('begin', was.id, due.by, beginBy),
        ],
      };
    },
    SupervisorsBriefed: (state, fact) => {
      const was = withLastStep(state, fact);
      const { on: givenOn, briefing, text, materials } = fact;
      return {
        ...was,
        briefings: withPart(was.briefings, briefing, (one) => ({
          ...one,
          stage: 'given',
          text,
          materials,
          givenOn,
        })),
        clocks: endDeadlines(was.clocks, givenOn, ['brief'], briefing),
      };
    },
    SupervisionBegun: (state, fact) => {
      const was = withLastStep(state, fact);
      return {
        ...was,
        stage: 'under_way',
        begunOn: fact.on,
        clocks: [
          ...endDeadlines(was.clocks, fact.on, ['begin'], was.id),
          startDeadline('fieldwork', was.id, fact.on, fact.adviseBy),
        ],
      };
    },
    SupervisionVisitRecorded: (state, { type, on, record: id, ...visit }) => {
      const was = withLastStep(state, { type, on });
      return { ...was, visits: [...was.visits, { id, stage: 'recorded', ...visit }] };
    },
  },
});
