import { describe, expect, it } from 'vitest';
import { everybody } from '../support/everybody.ts';
import { grassrootsWalk } from '../support/grassroots-walks.ts';
import { noticedIn } from '../support/noticing.ts';
import { as } from '../support/scenario.ts';
import { trackingWalk } from '../support/tracking-walks.ts';

const readers = [...everybody, as('proposal_committee'), as('registrar')];

describe('未列出的事实', () => {
  it.each([
    ['跟踪报告', () => noticedIn('tracking_report', trackingWalk(true), readers, 20)],
    ['基层协商', () => noticedIn('grassroots_consultation', grassrootsWalk(true), readers, 20)],
  ])('shows nobody anything of itself: %s', (_subject, walk) => {
    const { noticed, moves } = walk();
    expect(noticed).toEqual([]);
    expect(moves).toBeGreaterThan(40);
  });
});
