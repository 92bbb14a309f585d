import {
  type Actor,
  type ConsultationEvent,
  stateCouncilCalendar as calendar,
  day,
  consultationShowing as showing,
} from '@xieshang/core';
import { standing, table } from './consultation-facts.ts';
import { as } from './scenario.ts';
import { registerAfter } from './standing.ts';

/** The day on which the specs look. */
const around = { today: day('2026-05-07'), register: registerAfter(...table), calendar };

/** What somebody sees of a consultation after these facts. */
export const sees = (facts: readonly ConsultationEvent[], actor: Actor) =>
  showing.project(standing(facts), actor, around);

/** The committee that leads. */
export const organiser = as('special_committee', 'economy-committee');
/** The unit that is consulted. */
export const health = as('handling_unit', 'health-bureau');
/** The office of the Party committee. */
export const party = as('party_office');
/** A member who is not named. */
export const m4 = as('member', 'm4');

/** What was asked, without the name of the command. */
export const words = <Asked extends { readonly type: string }>({ type: _, ...asked }: Asked) =>
  asked;
