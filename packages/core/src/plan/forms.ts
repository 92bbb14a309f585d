import type { CountyProfile } from '../profile/profile.ts';
import type { PlanForm, PlanKind } from '../words/plan.ts';

/** What the county says of a form. */
export type FormEntry = CountyProfile['plan']['consultationForms'][number];

/** 形式: what the county says of a form of this kind of plan; nothing where it has no such form. */
export const formEntryOf = (
  kind: PlanKind,
  form: PlanForm,
  { plan }: Pick<CountyProfile, 'plan'>,
): FormEntry | undefined =>
  (kind === 'consultation' ? plan.consultationForms : plan.supervisionForms).find(
    ({ id }) => id === form,
  );
