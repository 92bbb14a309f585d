import {
  type CaseSubject,
  type LightTimes,
  lightTimesOf,
  type NextStep,
  profileOf,
  showingOf,
  type ViewContext,
  type Warnings,
} from '@xieshang/core';

/** How long before its due day a step is warned of, by the figures the day was counted by. */
export const warningsOf = (
  subject: CaseSubject,
  { due }: NextStep,
  { register }: ViewContext,
): Warnings => showingOf(subject).warnings(profileOf(register, due.version));

/** When the lights of the next step of a case turn; absent where they never do. */
export const stepTimes = (
  subject: CaseSubject,
  state: unknown,
  step: NextStep,
  around: ViewContext,
): LightTimes | undefined => {
  const { lights } = showingOf(subject);
  return lights
    ? lights(state, around)
    : lightTimesOf(step.due.by, warningsOf(subject, step, around), around.calendar);
};
