import { trackingRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import { another } from '../support/another.ts';
import { on } from '../support/scenario.ts';
import { drawnUp, given, toDraft } from '../support/tracking-facts.ts';

const approve = { type: 'ApproveTrackingReport' } as const;
const chair = on(drawnUp.on, 'leadership');

describe('两人经手', () => {
  it('whoever drew up the report does not approve it', async () => {
    const drawn = [...toDraft.slice(0, -1), { ...drawnUp, draftedBy: chair.actor.id }];
    await given(...drawn)
      .when(approve, chair)
      .refusedBy(rules.reportApprovedByAnother);
    await given(...drawn)
      .when(approve, another(chair))
      .yields({ type: 'TrackingReportApproved' });
  });
});
