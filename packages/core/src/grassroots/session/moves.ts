import { areaOf } from '../../kernel/area.ts';
import { recorded } from '../../kernel/recorded.ts';
import { required } from '../../kernel/required.ts';
import { saysOf } from '../../kernel/says.ts';
import { dueToday, grassrootsClocks } from '../clocks.ts';
import { endedAs, type Grassroots, type GrassrootsContext, raised } from '../grassroots.ts';
import { type SessionFact, sessionCommands, sessionFacts } from './session.ts';

const says = saysOf<SessionFact, Grassroots, GrassrootsContext>();

/** A session is called, moved, held and recorded, or the consultation ends before its list. */
export const session = areaOf<Grassroots, GrassrootsContext>()({
  commands: sessionCommands,
  facts: sessionFacts,
  decide: {
    CallGrassrootsSession: (_state, { type: _, ...call }, ctx) => ({
      type: 'GrassrootsSessionCalled',
      on: ctx.today,
      session: {
        ...recorded(call),
        noticeBy: grassrootsClocks.due('notice', call.heldOn, ctx),
      },
    }),
    MoveGrassrootsSession: (_state, { heldOn, reason }, ctx) => ({
      type: 'GrassrootsSessionMoved',
      on: ctx.today,
      heldOn,
      noticeBy: grassrootsClocks.due('notice', heldOn, ctx),
      reason,
    }),
    RecordGrassrootsSession: (state, { type: _, ...minutes }, ctx) => ({
      type: 'GrassrootsSessionRecorded',
      on: ctx.today,
      session: { on: raised(state).called?.heldOn ?? ctx.today, ...recorded(minutes) },
      listBy: dueToday('list', ctx),
    }),
    EndWithoutAgreement: says('GrassrootsEndedWithoutAgreement'),
    StopGrassrootsConsultation: says('GrassrootsConsultationStopped'),
  },
  evolve: {
    GrassrootsSessionCalled: (state, { session: call, on: calledOn }) => ({
      ...raised(state),
      stage: 'called',
      called: { ...call, calledOn },
    }),
    GrassrootsSessionMoved: (state, { heldOn, noticeBy, on: calledOn }) => {
      const base = raised(state);
      const called = required(base.called, 'a session that was called');
      return { ...base, called: { ...called, heldOn, noticeBy, calledOn } };
    },
    GrassrootsSessionRecorded: (state, { session: held, on: recordedOn, listBy }) => ({
      ...raised(state),
      stage: 'held',
      held,
      recordedOn,
      listBy,
      carriedOutOn: held.on,
    }),
    GrassrootsEndedWithoutAgreement: (state, fact) =>
      endedAs(state, fact, 'ended_without_agreement'),
    GrassrootsConsultationStopped: (state, fact) => endedAs(state, fact, 'stopped'),
  },
});
