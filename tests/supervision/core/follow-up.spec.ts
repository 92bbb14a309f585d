import { InstructionId, supervisionRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import { on } from '../../support/scenario.ts';
import { knowing } from '../../support/supervision-context.ts';
import { instructionNamed, toAnswered, toRechecked } from '../../support/supervision-facts.ts';

const office = (when: string) => on(when, 'cppcc_office');
const name = (id: string) =>
  ({ type: 'NameFollowUpInstruction', instruction: InstructionId.parse(id) }) as const;
const close = { type: 'CloseSupervision', summary: '已办结。', publish: false } as const;
const closedOne = { ...instructionNamed, instruction: InstructionId.parse('n2') };

describe('后续批示', () => {
  it('is named where it follows up on this case', () =>
    knowing(...toAnswered)
      .when(name('n1'), office('2026-06-01'))
      .yields(instructionNamed));

  it.each(['n3', 'n9'])('is not %s, which follows up on another case or is not there', (id) =>
    knowing(...toAnswered)
      .when(name(id), office('2026-06-01'))
      .refusedBy(rules.instructionFollowsThis),
  );

  it('is named once', () =>
    knowing(...toAnswered, instructionNamed)
      .when(name('n1'), office('2026-06-02'))
      .refusedBy(rules.instructionFollowsThis));

  it('is waited for, even where all items were rechecked', () =>
    knowing(...toRechecked, instructionNamed)
      .when(close, office('2026-09-14'))
      .refusedBy(rules.instructionsAreClosed));

  it('settles what a unit has not done', () =>
    knowing(...toAnswered, closedOne)
      .when(close, office('2026-09-14'))
      .yields({ type: 'SupervisionClosed' }));

  it('settles nothing while it is open', () =>
    knowing(...toAnswered, instructionNamed)
      .when(close, office('2026-09-14'))
      .refusedBy(rules.itemsAreSettled, rules.instructionsAreClosed));
});
