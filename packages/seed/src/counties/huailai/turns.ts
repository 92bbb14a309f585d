import type { ResultClass } from '@xieshang/core';
import type { Team } from './team.ts';

/** What may come to pass beside the course of a proposal. */
export type AsideName =
  | 'co-signer-leaves'
  | 'lead-leaves'
  | 'departs'
  | 'consulted'
  | 'extension-granted'
  | 'extension-refused'
  | 'extension-asked'
  | 'handed-over'
  | 'reminded'
  | 'number-one'
  | 'key-supervised'
  | 'key-handled'
  | 'key-declined'
  | 'tracked'
  | 'supervised'
  | 'asked-for'
  | 'appraised'
  | 'nominated'
  | 'shortlisted'
  | 'awarded'
  | 'award-published'
  | 'looked-back'
  | 'lowered'
  | 'promise-kept'
  | 'promise-postponed'
  | 'promise-explained'
  | 'promise-broken'
  | 'withheld'
  | 'secret';

/** What is particular about one proposal beside its course. */
export interface Turn {
  readonly asides?: readonly AsideName[];
  readonly team?: Team;
  readonly result?: ResultClass;
  /** Months from the reply until what it promises is due. */
  readonly promisedFor?: number;
}

/** What is particular, by topic. */
// biome-ignore format: a table is read by its columns
export const turns: Readonly<Record<string, Turn>> = {
  'road-harvest':        { asides: ['number-one', 'supervised', 'appraised', 'award-published'], result: 'partly_resolved' },
  'care-canteen':        { asides: ['key-handled', 'supervised', 'consulted'], result: 'resolved' },
  'eco-quarry':          { asides: ['key-supervised', 'supervised', 'appraised'], result: 'partly_resolved' },
  'safe-ebike':          { asides: ['tracked', 'consulted'], result: 'resolved' },
  'safe-gas':            { asides: ['key-declined'] },
  'edu-psych':           { asides: ['consulted'] },
  'tour-red-cunrui':     { asides: ['awarded', 'appraised'] },
  'grape-old-vines':     { asides: ['shortlisted', 'looked-back'], result: 'resolved' },
  'lake-buffer':         { asides: ['nominated'] },
  'road-bus-hours':      { asides: ['asked-for'] },

  'dig-waste-heat':      { asides: ['withheld'] },
  'biz-inspection':      { asides: ['secret'] },

  'road-slope':          { asides: ['reminded'] },
  'life-water':          { asides: ['extension-granted'] },
  'care-home-bed':       { asides: ['extension-asked'] },
  'life-market':         { asides: ['extension-refused'] },
  'grain-store':         { asides: ['handed-over'] },

  'grape-geo-mark':      { asides: ['promise-kept'], result: 'in_progress', promisedFor: 6 },
  'grape-pruning-waste': { asides: ['promise-postponed'], result: 'in_progress', promisedFor: 6 },
  'eco-sand-river':      { asides: ['promise-explained'], result: 'planned', promisedFor: 6 },
  'biz-one-window':      { result: 'planned', promisedFor: 6 },
  'road-charging':       { asides: ['promise-broken'], result: 'in_progress', promisedFor: 5 },
  'field-waste':         { result: 'adopted' },
  'home-compost':        { asides: ['lowered'], result: 'resolved' },

  'eco-flood-drill':     { asides: ['co-signer-leaves'] },
  'life-lifts':          { asides: ['lead-leaves'] },
  'edu-reading':         { asides: ['departs'], result: 'resolved' },

  'safe-truck':          { team: { mode: 'lead', with: ['caizheng-ju', 'gongan-ju'] }, result: 'partly_resolved' },
  'dig-bus-code':        { team: { mode: 'separate', with: ['gongan-ju', 'wenlv-ju'] }, result: 'resolved' },
  'old-reservoir-road':  { result: 'planned', promisedFor: 48 },
};
