import type { CommandCards } from '../kernel/command.ts';
import type { DecidersOf, FoldsOf } from '../kernel/moves.ts';
import { partsIn } from '../kernel/parts.ts';
import { type Says, saysOf } from '../kernel/says.ts';
import type { Consultation, ConsultationContext, OpenedConsultation } from './consultation.ts';
import type { ConsultationEvent } from './events.ts';

/** What each command of an area leads to once its row and rules have admitted it. */
export type Deciders<Cards extends CommandCards> = DecidersOf<
  Cards,
  Consultation,
  ConsultationEvent,
  ConsultationContext
>;

/** What each fact of an area makes of a consultation. */
export type Folds<Event extends { readonly type: string }> = FoldsOf<Event, Consultation>;

/** The consultation as it was opened. */
export const opened = (state: Consultation): OpenedConsultation => {
  if (state.stage === 'none') throw new Error('a consultation that was not opened has no facts');
  return state;
};

/** The parts with one of them changed. */
export const withPart = <Part extends { readonly id: string }>(
  parts: readonly Part[],
  id: string,
  change: Partial<Part>,
): readonly Part[] => parts.map((one) => (one.id === id ? { ...one, ...change } : one));

/** The decider of a command that becomes a fact as it was asked. */
export const says: Says<ConsultationEvent, Consultation, ConsultationContext> = saysOf<
  ConsultationEvent,
  Consultation,
  ConsultationContext
>();

/** A list of parts of a consultation. */
export const parts = partsIn<Consultation, OpenedConsultation>(opened);
