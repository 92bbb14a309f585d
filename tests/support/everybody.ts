import type { Actor } from '@xieshang/core';
import { as } from './scenario.ts';

/** Everybody who asks for something in a random walk. */
export const everybody: readonly Actor[] = [
  as('cppcc_office'),
  as('leadership'),
  as('party_office'),
  as('government_office'),
  as('supervising_office'),
  as('special_committee', 'economy-committee'),
  as('member', 'm1'),
  as('member', 'm2'),
  as('member', 'm3'),
  as('collective', 'agriculture-sector'),
  as('handling_unit', 'health-bureau'),
  as('handling_unit', 'roads-bureau'),
  as('handling_unit', 'shacheng'),
  as('platform', 'shacheng-room'),
  as('expert', 'x1'),
  as('public'),
];
