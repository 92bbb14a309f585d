import { instructionRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import { body } from '../support/county.ts';
import { given, told } from '../support/instruction-facts.ts';
import { notYourStep } from '../support/refusals.ts';
import { on } from '../support/scenario.ts';

const handed = told('opened', 'instructed', 'handedOut');
const note = {
  type: 'RecordFollowUpNote',
  recommendation: 'R1',
  text: '已到卫生室查看。',
} as const;

describe('专委会跟进、党委办和政府办跟踪', () => {
  it('is recorded by the committee that follows the case', () =>
    given(...handed)
      .when(note, on('2026-05-13', 'special_committee', 'economy-committee'))
      .yields({
        type: 'FollowUpNoteRecorded',
        note: 'N1',
        by: 'special_committee',
        committee: 'economy-committee',
        text: note.text,
      }));

  it.each(['party_office', 'government_office'] as const)('is recorded by the %s', (role) =>
    given(...handed)
      .when(note, on('2026-05-13', role))
      .yields({ type: 'FollowUpNoteRecorded', by: role }),
  );

  it('is not recorded by another committee that is told of the case', () => {
    const [opened, ...later] = handed;
    if (opened?.type !== 'FollowUpOpened') throw new Error('the story begins otherwise');
    const { committee: _, ...without } = opened;
    return given({ ...without, informed: [body('economy-committee')] }, ...later)
      .when(note, on('2026-05-13', 'special_committee', 'economy-committee'))
      .refusedBy(rules.namedCommitteeFollows);
  });

  it.each(['R2', 'R9'])('is about what was handed out, not about %s', (recommendation) =>
    given(...handed)
      .when({ ...note, recommendation }, on('2026-05-13', 'party_office'))
      .refusedBy(rules.trackedWasHandedOut),
  );

  it('is not for the unit that is tracked', () =>
    given(...handed)
      .when(note, on('2026-05-13', 'handling_unit', 'health-bureau'))
      .refusedBy(notYourStep));
});
