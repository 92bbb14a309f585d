import type { RunningClock } from '../../county/clocks.ts';
import type { CaseDeadline } from '../../county/deadline.ts';
import type { ViewContext } from '../../county/showing.ts';
import type { CalendarDay } from '../../kernel/day.ts';
import { fixedDeadlineOf } from '../../kernel/fixed-day.ts';
import { decided } from '../../law/instruments.ts';
import { type Consultation, isOpened, type OpenedConsultation } from '../consultation.ts';
import { approvedResearchPlan, approvedWorkPlan, currentMinutes } from '../queries.ts';
import { type ConsultationClock, consultationClocks, noticeClock } from './clocks.ts';
import { namedDays, namedDayWords } from './named-days.ts';

type Running = RunningClock<ConsultationClock>;

const firstDraftSince = (
  plans: readonly { readonly draftedOn: CalendarDay }[],
  since: CalendarDay,
): CalendarDay | undefined => plans.find(({ draftedOn }) => draftedOn >= since)?.draftedOn;

interface Draft {
  readonly id: string;
  readonly draftedOn: CalendarDay;
  readonly ruledOn?: CalendarDay;
  readonly approveBy: Running['due'];
  readonly returned?: { readonly reviseBy: Running['due'] };
}

const ofDrafts = (drafts: readonly Draft[]): readonly Running[] =>
  drafts.flatMap(({ id: target, draftedOn: start, ruledOn: doneOn, approveBy, returned }, at) => [
    { kind: 'approval', target, start, due: approveBy, doneOn } as const,
    ...(returned && doneOn
      ? [
          {
            kind: 'revision',
            target,
            start: doneOn,
            due: returned.reviseBy,
            doneOn: drafts[at + 1]?.draftedOn,
          } as const,
        ]
      : []),
  ]);

// The period to plan counts from the opening, or from the day on which it was taken up again.
const ofPlanning = (state: OpenedConsultation): readonly Running[] => {
  const { id: target, planningSince: start, researchPlanBy: due, researchPlans } = state;
  const kept = approvedResearchPlan(state) ? start : state.preparation?.since;
  const doneOn = firstDraftSince(researchPlans, start) ?? kept;
  return [{ kind: 'researchPlan', target, start, due, doneOn }];
};

const ofPreparation = (state: OpenedConsultation): readonly Running[] => {
  const { id: target, preparation, workPlans, form, noticeOn, materials } = state;
  const plan = approvedWorkPlan(state);
  return [
    ...(preparation
      ? [
          {
            kind: 'workPlan',
            target,
            start: preparation.since,
            due: preparation.workPlanBy,
            doneOn: firstDraftSince(workPlans, preparation.since),
          } as const,
        ]
      : []),
    ...(plan?.noticeBy
      ? [
          {
            kind: noticeClock(form),
            target: plan.id,
            start: plan.meetingOn,
            due: plan.noticeBy,
            doneOn: noticeOn,
          },
        ]
      : []),
    ...(plan?.materialsBy && plan.materialsInAdvance
      ? [
          {
            kind: 'materials',
            target: plan.id,
            start: plan.meetingOn,
            due: plan.materialsBy,
            doneOn: materials[0]?.on,
          } as const,
        ]
      : []),
  ];
};

const ofOutcome = (state: OpenedConsultation): readonly Running[] => {
  const { id: target, meeting, submission, closed, outcomes } = state;
  const concluded = meeting?.concluded;
  const approvals = outcomes.map(
    ({ id, draftedOn, ruledOn, adoptBy }): Running => ({
      kind: 'approval',
      target: id,
      start: draftedOn,
      due: adoptBy,
      doneOn: ruledOn,
    }),
  );
  if (!concluded) return approvals;
  const { on: start, minutesBy, outcomeBy } = concluded;
  const sent = currentMinutes(state)?.issued?.on;
  const received = submission?.acknowledged.find(({ office }) => office === 'party_office')?.on;
  return [
    ...approvals,
    { kind: 'minutes', target, start, due: minutesBy, doneOn: sent },
    { kind: 'outcome', target, start, due: outcomeBy, doneOn: submission?.on },
    ...(submission
      ? [
          {
            kind: 'acknowledgement',
            target,
            start: submission.on,
            due: submission.acknowledgeBy,
            doneOn: received,
          } as const,
          {
            kind: 'followUp',
            target,
            start: submission.on,
            due: submission.followUpBy,
            doneOn: closed?.on,
          } as const,
        ]
      : []),
  ];
};

const runningIn = (state: OpenedConsultation): readonly Running[] => [
  ...ofPlanning(state),
  ...ofDrafts(state.researchPlans),
  ...ofPreparation(state),
  ...ofDrafts(state.workPlans),
  ...ofOutcome(state),
];

/** Where the due days of a consultation lie that are counted. */
export const recordedIn = (state: Consultation) =>
  consultationClocks.recorded(isOpened(state) ? runningIn(state) : []);

/** Every deadline of a consultation with its derivation, without those that a postponement or an end left open. */
export const consultationDeadlines = (
  state: Consultation,
  { register, calendar }: Pick<ViewContext, 'register' | 'calendar'>,
): readonly CaseDeadline[] => {
  if (!isOpened(state)) return [];
  const basis = decided('日期由方案或决定写明,不因休息日顺延');
  const named = namedDays(state).map(({ kind, target, doneOn, ...days }) => ({
    ...fixedDeadlineOf(
      { kind: `consultation.${kind}`, ...namedDayWords[kind], ...days, basis },
      calendar,
    ),
    target,
    recorded: days.due,
    ...(doneOn ? { doneOn } : {}),
  }));
  const rests = ['postponed', 'cancelled', 'closed'].includes(state.stage);
  return [...consultationClocks.certified(runningIn(state), register, calendar), ...named].filter(
    ({ doneOn, kind }) => !rests || doneOn !== undefined || kind === 'consultation.resume',
  );
};
