import {
  day,
  fold,
  type MonitoringCommand,
  type MonitoringEvent,
  type MonitoringReport,
  monitoringReport,
  monitoringShowing,
} from '@xieshang/core';
import type { Walked, Wish } from './case-walks.ts';
import { point } from './county.ts';
import {
  accepted,
  assigned,
  fedBack,
  ordinary,
  pointsSetUp,
  reportedFirst,
} from './monitoring-facts.ts';
import { as } from './scenario.ts';
import { registerAfter } from './standing.ts';

const reason = '另有安排。';

const inputs: Readonly<Record<string, (wish: Wish<MonitoringReport>) => readonly object[]>> = {
  ReportMatter: () => [
    {
      point: point('park'),
      theme: 'business_environment',
      matters: ['审批材料重复提交'],
      text: '同一材料三次提交。',
    },
  ],
  AssignMatter: ({ state }) =>
    state.stage !== 'none' && state.returns.length > 1
      ? [{ unit: 'roads-bureau', matterClass: 'general' }]
      : [
          { unit: 'health-bureau', matterClass: 'general', nature: 'ordinary' },
          { unit: 'roads-bureau', matterClass: 'general' },
        ],
  RecordMatterNature: () => [{ nature: 'ordinary' }, { nature: 'petition' }],
  MergeMatter: () => [{ into: 'm-0', reason }],
  AskForMatterClass: () => [{ matterClass: 'investigated', reason }],
  ChangeMatterClass: () => [{ reason }],
  KeepMatterClass: () => [{ reason }],
  ReferMatter: () => [{ to: 'petition', reason }],
  ReturnMatter: ({ state }) =>
    state.stage !== 'none' && state.returns.length < 2 ? [{ reason }] : [],
  InsistOnMatter: () => [{ reason }],
  UrgeMatter: ({ state }) => (state.stage !== 'none' && state.urged.length < 1 ? [{}] : []),
  FeedBackOnMatter: () => [{ text: '已办理。', approvedBy: 'main_leader' }],
  RateMatter: () => [{ rating: 'satisfied' }, { rating: 'dissatisfied' }],
};

/** A matter of a monitoring point, to be walked. */
export const monitoringWalk = (): Walked<MonitoringReport, MonitoringCommand, MonitoringEvent> => ({
  subject: monitoringReport,
  showing: monitoringShowing,
  caseId: 'm-1',
  begin: day('2026-03-02'),
  actors: [
    as('member', 'm1'),
    as('supervising_office'),
    as('cppcc_office'),
    as('handling_unit', 'health-bureau'),
    as('handling_unit', 'roads-bureau'),
    as('public'),
  ],
  register: registerAfter(...pointsSetUp),
  cases: {},
  others: {
    'm-0': fold(monitoringReport, [reportedFirst, ordinary, assigned, accepted, fedBack]),
  },
  samples: (wish) =>
    (inputs[wish.type]?.(wish) ?? [{}]).map(
      (input) => ({ type: wish.type, ...input }) as MonitoringCommand,
    ),
  outline: (state) => {
    if (state.stage === 'none') return state;
    const { stage, assignment, returns, rounds, urged, assignBy, nature } = state;
    return {
      stage,
      assignBy,
      nature: nature && { nature: nature.nature, referBy: nature.referBy },
      assignment: assignment && {
        ...assignment,
        on: undefined,
        reclassing: assignment.reclassing && (assignment.reclassing.ruling?.granted ?? 'open'),
      },
      returned: returns.length,
      urged: urged.length,
      rounds: rounds.map(({ rateBy, rating }) => ({ rateBy, rating: rating?.rating })),
    };
  },
});
