import { grassrootsConsultation } from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { walkAtRandom } from '../../support/case-walks.ts';
import { grassrootsWalk } from '../../support/grassroots-walks.ts';

describe('任意次序的基层协商', () => {
  it.each([20260120, 20260121])('keeps every invariant over commands in any order (%i)', (seed) => {
    const tally = walkAtRandom(grassrootsWalk(true), { seed, runs: 150, length: 80 });
    const rows = grassrootsConsultation.workflow.tables.flatMap(({ steps }) => steps);
    expect(tally.played).toBeGreaterThan(1000);
    expect(tally.accepted).toBeGreaterThan(tally.played / 3);
    expect(tally.played - tally.accepted).toBeGreaterThan(tally.played / 50);
    expect(tally.rows.size).toBeGreaterThan(0.75 * rows.length);
    console.info(
      `${tally.played} commands, ${tally.accepted} accepted, ${tally.rows.size} of ${rows.length} rows`,
    );
  });
});
