/**
 * What an instrument is to a county.
 *
 * - `binding`: binds it by law or charter.
 * - `model`: a text of another level or place that counties follow by reference.
 * - `notice`: an administrative notice of a named government.
 * - `report`: a news report or self-description of a place: practice, not a norm.
 * - `system`: the vocabulary of an existing information system.
 * - `custom`: what is believed to be usual, or this model's own decision where texts are silent.
 */
export type InstrumentForce = 'binding' | 'model' | 'notice' | 'report' | 'system' | 'custom';

/** A text, or a practice, that rules and figures rest on. */
export interface Instrument {
  readonly title: string;
  /** What can be said of the issuer and the date; `issuer not shown` where the page had none. */
  readonly issuer: string;
  readonly force: InstrumentForce;
}
