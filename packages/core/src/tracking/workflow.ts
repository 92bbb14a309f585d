import { checked } from '../kernel/check.ts';
import { rowsOf, type Workflow } from '../kernel/workflow.ts';
import { cite } from '../law/instruments.ts';
import { type Role, roleWords } from '../words/county.ts';
import type { TrackingCommand } from './areas.ts';
import * as rules from './rules.ts';
import type { Tracking, TrackingContext } from './tracking.ts';

const office = ['cppcc_office'] as const;
const chairpersons = ['leadership'] as const;
const recipients = ['party_office', 'government_office'] as const;
const opening = [rules.oneReportPerYear, rules.yearAtItsEnd] as const;
const taking = [rules.followUpsAreKnown, rules.openedInTheYear, rules.takenUpOnce] as const;
const printing = [rules.sentBeforePrinting, rules.printedForAPlenary] as const;
const answering = [rules.answererHasIt, rules.answeredOnce] as const;

// biome-ignore format: a table is read by its columns
const rows = rowsOf<{
  readonly state: Tracking;
  readonly role: Role;
  readonly command: TrackingCommand;
  readonly context: TrackingContext;
}>();
const steps = rows([
  { from: 'none', on: 'OpenTrackingReport', to: 'collecting', by: office, rules: opening },
  { from: 'collecting', on: 'TakeUpFollowUps', to: 'collecting', by: office, rules: taking },
  {
    from: 'collecting',
    on: 'CloseFollowUpCollection',
    to: 'drafting',
    by: office,
    rules: [rules.leftOutWithReason],
  },
  { from: 'drafting', on: 'DrawUpTrackingReport', to: 'drafted', by: office, rules: [] },
  { from: 'drafted', on: 'ReturnTrackingReport', to: 'drafting', by: chairpersons, rules: [] },
  {
    from: 'drafted',
    on: 'ApproveTrackingReport',
    to: 'approved',
    by: chairpersons,
    rules: [rules.reportApprovedByAnother],
  },
  {
    from: 'approved',
    on: 'SendTrackingReport',
    to: 'approved',
    by: office,
    rules: [rules.sentOnceToEach],
  },
  { from: 'approved', on: 'NamePlenary', to: 'approved', by: office, rules: [rules.plenaryIsNext] },
  {
    from: 'approved',
    on: 'AnswerTrackingReport',
    to: 'approved',
    by: recipients,
    rules: answering,
  },
  { from: 'approved', on: 'PrintTrackingReport', to: 'printed', by: office, rules: printing },
  { from: 'printed', on: 'AnswerTrackingReport', to: 'printed', by: recipients, rules: answering },
  {
    from: 'printed',
    on: 'PublishTrackingReport',
    to: 'printed',
    by: chairpersons,
    rules: [rules.publishedOnce],
  },
  { from: 'printed', on: 'CloseTrackingReport', to: 'closed', by: office, rules: [] },
]);

/** How the report of a year moves, row by row. */
export const trackingWorkflow: Workflow<Tracking, TrackingCommand, TrackingContext> = checked({
  subject: 'tracking_report',
  title: { zh: '年度跟踪问效报告', en: 'Tracking report of a year' },
  roles: roleWords,
  access: rules.mayReadTheReport,
  tables: [
    {
      part: 'case',
      title: { zh: '年度跟踪问效报告', en: 'Tracking report of a year' },
      stages: {
        collecting: { zh: '纳入督办', en: 'taking up follow-ups' },
        drafting: { zh: '起草报告', en: 'drawing up the report' },
        drafted: { zh: '待主席会议审定', en: "awaiting the chairpersons' meeting" },
        approved: { zh: '已审定', en: 'approved' },
        printed: { zh: '已印发', en: 'printed' },
        closed: { zh: '办结', en: 'closed' },
      },
      final: ['closed'],
      cites: [
        cite(
          'municipal-follow-up-2011',
          '跟踪问效',
          'SEEN',
          '在下年初召开的政协全会上印发给全体委员',
        ),
        cite('huailai-goals-2023', '总体绩效目标', 'SEEN', '强化跟踪问效'),
      ],
      steps,
      partsOf: (state) => (state.stage === 'none' ? [] : [state]),
      targetOf: (_command, state) => (state.stage === 'none' ? undefined : state.id),
    },
  ],
});
