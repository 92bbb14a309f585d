import { BodyId, type CalendarDay } from '@xieshang/core';
import { committeeOfficer } from '../actors.ts';
import type { PlannedConsultation } from './planned-consultation.ts';
import { workday } from './timeline.ts';

/** The id of the plan of a kind for a year. */
export const planId = (kind: 'consultation' | 'supervision', year: number): string =>
  `${kind}-${year}`;

/** The item of a plan that stands at a place of its list. */
export const itemAt = (place: number): string => `I${place + 1}`;

/** The id of what carries out an item in a year. */
export const deedId = (key: string, year: number): string => `hl-${year}-${key}`;

/** The officer of the committee that does the work. */
export const workingOn = ({ body }: Pick<PlannedConsultation, 'body'>) =>
  committeeOfficer(BodyId.parse(body));

/** The day a plan comes into force. */
export const issuedOn = (year: number): CalendarDay => workday(year, '02-22');
