import { personOf } from '../county/actor.ts';
import { pointOf } from '../county/points.ts';
import { areaOf } from '../kernel/area.ts';
import { saysOf } from '../kernel/says.ts';
import type { MatterClass, MatterNature } from '../words/monitoring.ts';
import { type MonitoringClock, monitoringClocks } from './clocks.ts';
import { matterCommands } from './matter.ts';
import { type MatterFact, matterFacts } from './matter-facts.ts';
import {
  assignmentOf,
  type MatterAssignment,
  type MonitoredMatter,
  type MonitoringContext,
  type MonitoringReport,
  type Reclassing,
  reportedMatter,
} from './monitoring.ts';

const says = saysOf<MatterFact, MonitoringReport, MonitoringContext>();

const due = (kind: MonitoringClock, ctx: MonitoringContext, start = ctx.today) =>
  monitoringClocks.due(kind, start, ctx);

const handleBy = (one: MatterClass, ctx: MonitoringContext, start = ctx.today) =>
  due(`handle.${one}`, ctx, start);

const natureRecorded = (nature: MatterNature, ctx: MonitoringContext): MatterFact => ({
  type: 'MatterNatureRecorded',
  on: ctx.today,
  nature,
  ...(nature === 'ordinary' ? {} : { referBy: due('refer', ctx) }),
});

const withAssignment = (
  state: MonitoringReport,
  change: Partial<MatterAssignment>,
): MonitoredMatter => ({
  ...reportedMatter(state),
  assignment: { ...assignmentOf(state), ...change },
});

const ruled = (
  state: MonitoringReport,
  ruling: NonNullable<Reclassing['ruling']>,
): Partial<MatterAssignment> => {
  const { reclassing } = assignmentOf(state);
  return reclassing ? { reclassing: { ...reclassing, ruling } } : {};
};

/** 监测点反映事项: from report to rating. */
export const matter = areaOf<MonitoringReport, MonitoringContext>()({
  commands: matterCommands,
  facts: matterFacts,
  decide: {
    ReportMatter: (_state, { point, theme, matters: [title], text }, ctx) => {
      const reporter = personOf(ctx.actor);
      const pointName = pointOf(ctx.register, point)?.name;
      if (!title || !reporter || !pointName) throw new Error('admitted without matter or reporter');
      return {
        type: 'MatterReported',
        on: ctx.today,
        id: ctx.caseId,
        point,
        pointName,
        theme,
        title,
        text,
        reporter,
        assignBy: due('assign', ctx),
      };
    },
    RecordMatterNature: (_state, { nature }, ctx) => natureRecorded(nature, ctx),
    AssignMatter: (_state, { unit, matterClass, nature }, ctx) => [
      ...(nature ? [natureRecorded(nature, ctx)] : []),
      {
        type: 'MatterAssigned',
        on: ctx.today,
        unit,
        matterClass,
        returnBy: due('returnReport', ctx),
        handleBy: handleBy(matterClass, ctx),
      },
    ],
    ReferMatter: says('MatterReferred'),
    MergeMatter: says('MatterMerged'),
    AcceptMatter: says('MatterAccepted'),
    ReturnMatter: says('MatterReturned', (_ctx, state) => ({ unit: assignmentOf(state).unit })),
    InsistOnMatter: says('MatterInsistedOn'),
    UrgeMatter: says('MatterUrged'),
    AskForMatterClass: says('MatterClassAsked'),
    ChangeMatterClass: says('MatterClassChanged', (ctx, state) => {
      const { handleFrom, reclassing } = assignmentOf(state);
      if (!reclassing) throw new Error('admitted without a request');
      const { matterClass } = reclassing;
      return { matterClass, handleBy: handleBy(matterClass, ctx, handleFrom) };
    }),
    KeepMatterClass: says('MatterClassKept'),
    FeedBackOnMatter: says('MatterFedBack', (ctx, state) => ({
      late: ctx.today > assignmentOf(state).handleBy.by,
      rateBy: due('rate', ctx),
    })),
    RateMatter: says('MatterRated'),
    HandleMatterAgain: says('MatterTakenUpAgain', (ctx, state) => ({
      handleBy: handleBy(assignmentOf(state).matterClass, ctx),
    })),
    CloseMatter: says('MatterClosed'),
  },
  evolve: {
    MatterReported: (_state, { type: _, on: reportedOn, ...rest }) => ({
      ...rest,
      stage: 'reported',
      reportedOn,
      returns: [],
      urged: [],
      rounds: [],
    }),
    MatterNatureRecorded: (state, { type: _, ...nature }) => ({ ...reportedMatter(state), nature }),
    MatterAssigned: (state, { type: _, ...assignment }) => ({
      ...reportedMatter(state),
      stage: 'assigned',
      assignment: { ...assignment, handleFrom: assignment.on },
    }),
    MatterReferred: (state, { type: _, ...referral }) => ({
      ...reportedMatter(state),
      stage: 'referred',
      referral,
    }),
    MatterMerged: (state, { type: _, ...merged }) => ({
      ...reportedMatter(state),
      stage: 'merged',
      merged,
    }),
    MatterAccepted: (state) => ({ ...reportedMatter(state), stage: 'handling' }),
    MatterReturned: (state, { type: _, ...returned }) => {
      const base = reportedMatter(state);
      return { ...base, stage: 'return_requested', returns: [...base.returns, returned] };
    },
    MatterInsistedOn: (state) => ({ ...reportedMatter(state), stage: 'handling' }),
    MatterUrged: (state, { on }) => {
      const base = reportedMatter(state);
      return { ...base, urged: [...base.urged, on] };
    },
    MatterClassAsked: (state, { type: _, ...reclassing }) => withAssignment(state, { reclassing }),
    MatterClassChanged: (state, { on, matterClass, handleBy: until, reason }) =>
      withAssignment(state, {
        matterClass,
        handleBy: until,
        ...ruled(state, { on, granted: true, reason }),
      }),
    MatterClassKept: (state, { on, reason }) =>
      withAssignment(state, ruled(state, { on, granted: false, reason })),
    MatterFedBack: (state, { type: _, ...round }) => {
      const base = reportedMatter(state);
      return { ...base, stage: 'fed_back', rounds: [...base.rounds, round] };
    },
    MatterRated: (state, { type: _, ...rating }) => {
      const base = reportedMatter(state);
      const last = base.rounds.length - 1;
      const rounds = base.rounds.map((one, at) => (at === last ? { ...one, rating } : one));
      return { ...base, rounds };
    },
    MatterTakenUpAgain: (state, { on: handleFrom, handleBy: until }) => ({
      ...withAssignment(state, { handleFrom, handleBy: until }),
      stage: 'handling',
    }),
    MatterClosed: (state, { on: closedOn }) => ({
      ...reportedMatter(state),
      stage: 'closed',
      closedOn,
    }),
  },
});
