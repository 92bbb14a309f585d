import type { RunningClock } from '../county/clocks.ts';
import type { CaseDeadline } from '../county/deadline.ts';
import type { ViewContext } from '../county/showing.ts';
import { fixedDeadlineOf } from '../kernel/fixed-day.ts';
import { decided } from '../law/instruments.ts';
import { type SupervisionClock, type SupervisionPeriod, supervisionClocks } from './clocks.ts';
import { closingDue, nextClock } from './next-step.ts';
import type { Supervision, SupervisionState } from './supervision.ts';

const isCounted = (
  clock: SupervisionClock,
): clock is SupervisionClock & { readonly kind: SupervisionPeriod } => clock.kind !== 'promised';

const promisedDay = (
  { start, target, due, doneOn }: SupervisionClock,
  { calendar }: ViewContext,
): CaseDeadline => ({
  ...fixedDeadlineOf(
    {
      kind: 'supervision.promised',
      title: { zh: '承诺的整改完成日期', en: 'day promised for rectification' },
      start,
      startFact: { zh: '反馈整改措施', en: 'answer with measures' },
      due: due.by,
      basis: decided('整改完成日期由被监督单位写明,不因休息日顺延'),
    },
    calendar,
  ),
  target,
  recorded: due.by,
  ...(doneOn ? { doneOn } : {}),
});

const closing = (state: Supervision, context: ViewContext): readonly RunningClock<'close'>[] =>
  state.stage === 'under_way' && !nextClock(state, context.today)
    ? [{ kind: 'close', target: state.id, start: state.movedOn, due: closingDue(state, context) }]
    : [];

/** Where the due days of a supervision lie that are counted; that of a receipt lies with the advice too. */
export const recordedIn = (state: SupervisionState) =>
  state.stage === 'none'
    ? []
    : supervisionClocks.recorded([
        ...state.clocks.filter(isCounted),
        ...state.deliveries.map(
          ({ id: target, handedOverOn: start, receiveBy: due, receivedOn: doneOn }) =>
            ({ kind: 'receive', target, start, due, doneOn }) as const,
        ),
      ]);

/** Every deadline of a supervision, each with its derivation. */
export const supervisionDeadlines = (
  state: SupervisionState,
  context: ViewContext,
): readonly CaseDeadline[] => {
  if (state.stage === 'none') return [];
  const counted = state.clocks.filter(isCounted);
  const fixed = state.clocks.filter((clock) => !isCounted(clock));
  return [
    ...supervisionClocks.certified(
      [...counted, ...closing(state, context)],
      context.register,
      context.calendar,
    ),
    ...fixed.map((clock) => promisedDay(clock, context)),
  ];
};
