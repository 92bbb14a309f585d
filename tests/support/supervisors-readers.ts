import { as } from './scenario.ts';
import { aroundOn } from './supervisors-standing.ts';

/** The day on which the specs look. */
export const around = aroundOn('2026-03-20');

/** Everybody who may look at a group of supervisors. */
export const actors = {
  office: as('cppcc_office'),
  leadership: as('leadership'),
  party: as('party_office'),
  member: as('member', 'm1'),
  sector: as('collective', 'agriculture-sector'),
  committee: as('special_committee', 'economy-committee'),
  health: as('handling_unit', 'health-bureau'),
} as const;

/** One of them. */
export type Name = keyof typeof actors;

/** Those who select. */
export const within = ['office', 'leadership', 'party'] as const;
