import type { ResultClass } from '@xieshang/core';
import type { Team } from './team.ts';

/** What may come to pass with a proposal beside its outcome. */
export type SideEventName =
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

/** What is particular about one proposal beside its outcome. */
export interface Particulars {
  readonly sideEvents?: readonly SideEventName[];
  readonly team?: Team;
  readonly result?: ResultClass;
  /** Months from the reply until what it promises is due. */
  readonly promisedFor?: number;
}

/** What is particular, by topic. */
// biome-ignore format: a table is read by its columns
export const particulars: Readonly<Record<string, Particulars>> = {
  'road-harvest':        { sideEvents: ['number-one', 'supervised', 'appraised', 'award-published'], result: 'partly_resolved' },
  'care-canteen':        { sideEvents: ['key-handled', 'supervised', 'consulted'], result: 'resolved' },
  'eco-quarry':          { sideEvents: ['key-supervised', 'supervised', 'appraised'], result: 'partly_resolved' },
  'safe-ebike':          { sideEvents: ['tracked', 'consulted'], result: 'resolved' },
  'safe-gas':            { sideEvents: ['key-declined'] },
  'edu-psych':           { sideEvents: ['consulted'] },
  'tour-red-cunrui':     { sideEvents: ['awarded', 'appraised'] },
  'grape-old-vines':     { sideEvents: ['shortlisted', 'looked-back'], result: 'resolved' },
  'lake-buffer':         { sideEvents: ['nominated'] },
  'road-bus-hours':      { sideEvents: ['asked-for'] },

  'dig-waste-heat':      { sideEvents: ['withheld'] },
  'biz-inspection':      { sideEvents: ['secret'] },

  'road-slope':          { sideEvents: ['reminded'] },
  'life-water':          { sideEvents: ['extension-granted'] },
  'care-home-bed':       { sideEvents: ['extension-asked'] },
  'life-market':         { sideEvents: ['extension-refused'] },
  'grain-store':         { sideEvents: ['handed-over'] },

  'grape-geo-mark':      { sideEvents: ['promise-kept'], result: 'in_progress', promisedFor: 6 },
  'grape-pruning-waste': { sideEvents: ['promise-postponed'], result: 'in_progress', promisedFor: 6 },
  'eco-sand-river':      { sideEvents: ['promise-explained'], result: 'planned', promisedFor: 6 },
  'biz-one-window':      { result: 'planned', promisedFor: 6 },
  'road-charging':       { sideEvents: ['promise-broken'], result: 'in_progress', promisedFor: 5 },
  'field-waste':         { result: 'adopted' },
  'home-compost':        { sideEvents: ['lowered'], result: 'resolved' },

  'eco-flood-drill':     { sideEvents: ['co-signer-leaves'] },
  'life-lifts':          { sideEvents: ['lead-leaves'] },
  'edu-reading':         { sideEvents: ['departs'], result: 'resolved' },

  'safe-truck':          { team: { mode: 'lead', with: ['caizheng-ju', 'gongan-ju'] }, result: 'partly_resolved' },
  'dig-bus-code':        { team: { mode: 'separate', with: ['gongan-ju', 'wenlv-ju'] }, result: 'resolved' },
  'old-reservoir-road':  { result: 'planned', promisedFor: 48 },
};
