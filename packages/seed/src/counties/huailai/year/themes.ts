import { furtherThemes } from './further-themes.ts';
import { goalThemes } from './goal-themes.ts';
import type { PlannedConsultation } from './planned-consultation.ts';

/** The items of the plan of consultation, in its order. */
export const plannedConsultations: readonly PlannedConsultation[] = [
  ...goalThemes,
  ...furtherThemes,
];
