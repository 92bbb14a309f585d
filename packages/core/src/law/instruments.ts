import type { Citation, Verification } from '../kernel/citation.ts';
import type { Instrument } from './instrument.ts';
import { consultationReports } from './sources/consultation-reports.ts';
import { consultationRules } from './sources/consultation-rules.ts';
import { nationalSources } from './sources/national.ts';
import { notices } from './sources/notices.ts';
import { ownSources } from './sources/own.ts';
import { proposalReports } from './sources/proposal-reports.ts';
import { proposalRules } from './sources/proposal-rules.ts';

/** Every source this library cites, by key. */
export const instruments = {
  ...nationalSources,
  ...proposalRules,
  ...consultationRules,
  ...notices,
  ...proposalReports,
  ...consultationReports,
  ...ownSources,
} as const;

/** The key of an instrument. */
export type InstrumentId = keyof typeof instruments;

const byKey: ReadonlyMap<string, Instrument> = new Map(Object.entries(instruments));

/** The instrument of a key, if there is one. */
export const instrumentNamed = (key: string): Instrument | undefined => byKey.get(key);

/** Cites a place in an instrument; without a flag the words were seen there. */
export const cite = (
  instrument: InstrumentId,
  article: string,
  verification: Verification = 'SEEN',
  quote?: string,
): Citation => ({ instrument, article, verification, ...(quote ? { quote } : {}) });

/** Cites what is believed usual; shown as `default, unverified`. */
export const believed = (what: string): Citation => cite('common-practice', what, 'GK');

/** Cites a decision of this model; shown as `default, unverified`. */
export const decided = (what: string): Citation => cite('model-design', what, 'DESIGN');
