import { supervisorRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import { another } from '../support/another.ts';
import { on } from '../support/scenario.ts';
import {
  givenGroup,
  replacementProposed,
  selectionSubmitted,
  toSelected,
  toVacancy,
} from '../support/supervisors-facts.ts';

const party = (when: string) => on(when, 'party_office');
const approve = { type: 'ApproveSelection' } as const;
const replace = { type: 'ApproveReplacement', seat: replacementProposed.seat } as const;

describe('两人经手', () => {
  it('whoever submitted the selection does not agree to it', async () => {
    const clerk = party(selectionSubmitted.on);
    const submitted = [...toSelected, { ...selectionSubmitted, proposedBy: clerk.actor.id }];
    await givenGroup(...submitted)
      .when(approve, clerk)
      .refusedBy(rules.selectionApprovedByAnother);
    await givenGroup(...submitted)
      .when(approve, another(clerk))
      .yields({ type: 'SelectionApproved' });
  });

  it('whoever proposed a replacement does not agree to it', async () => {
    const clerk = party(replacementProposed.on);
    const proposed = [...toVacancy, { ...replacementProposed, proposedBy: clerk.actor.id }];
    await givenGroup(...proposed)
      .when(replace, clerk)
      .refusedBy(rules.replacementApprovedByAnother);
    await givenGroup(...proposed)
      .when(replace, another(clerk))
      .yields({ type: 'ReplacementApproved' });
  });
});
