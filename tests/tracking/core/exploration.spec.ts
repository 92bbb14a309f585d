import { day, trackingReport } from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { walkAtRandom } from '../../support/case-walks.ts';
import { describeSituations } from '../../support/situations.ts';
import { trackingWalk } from '../../support/tracking-walks.ts';

describeSituations('年度跟踪问效报告', trackingWalk(false), day('2027-12-01'));

describe('任意次序的年度跟踪问效报告', () => {
  it.each([20261201, 20261202])('keeps every invariant over commands in any order (%i)', (seed) => {
    const tally = walkAtRandom(trackingWalk(true), { seed, runs: 150, length: 40 });
    const rows = trackingReport.workflow.tables.flatMap(({ steps }) => steps);
    expect(tally.played).toBeGreaterThan(1000);
    expect(tally.accepted).toBeGreaterThan(tally.played / 3);
    expect(tally.played - tally.accepted).toBeGreaterThan(tally.played / 50);
    expect(tally.rows.size).toBeGreaterThan(0.75 * rows.length);
    console.info(
      `${tally.played} commands, ${tally.accepted} accepted, ${tally.rows.size} of ${rows.length} rows`,
    );
  });
});
