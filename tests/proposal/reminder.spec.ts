import { day, proposalRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import { flagged } from '../support/county.ts';
import { clockPaused, remindedByPhone } from '../support/deadline-facts.ts';
import { replied, sentBack, toContact, toReply, toUnit } from '../support/facts.ts';
import { notYourStep } from '../support/refusals.ts';
import { given, on } from '../support/scenario.ts';

const office = (when: string) => on(when, 'supervising_office');
const remind = (method: 'phone' | 'visit' | 'document') => ({
  type: 'RemindUnit' as const,
  assignment: 'A1',
  method,
  note: '询问办理进度。',
});
const visited = { ...remindedByPhone, on: day('2026-04-27'), method: 'visit' as const };

describe('催办', () => {
  it('begins on the day of the second warning', () =>
    given(...toContact)
      .when(remind('phone'), office('2026-04-24'))
      .yields({
        type: 'UnitReminded',
        on: day('2026-04-24'),
        assignment: 'A1',
        method: 'phone',
        note: '询问办理进度。',
      }));

  it('does not begin one day before it', () =>
    given(...toContact)
      .when(remind('phone'), office('2026-04-23'))
      .refusedBy(rules.remindedWhenNearlyDue));

  it('goes on when the reply is overdue', () =>
    given(...toContact)
      .when(remind('phone'), office('2026-05-07'))
      .yields({ type: 'UnitReminded' }));

  it('reaches a unit that has not even accepted', () =>
    given(...toUnit)
      .when(remind('phone'), office('2026-05-07'))
      .yields({ type: 'UnitReminded' }));

  it('goes by phone first, then by a visit, then by a document', async () => {
    const once = [...toContact, remindedByPhone];
    await given(...toContact)
      .when(remind('visit'), office('2026-04-24'))
      .refusedBy(rules.remindedInOrder);
    await given(...once)
      .when(remind('document'), office('2026-04-27'))
      .refusedBy(rules.remindedInOrder);
    await given(...once)
      .when(remind('visit'), office('2026-04-27'))
      .yields({ type: 'UnitReminded' });
    await given(...once, visited)
      .when(remind('document'), office('2026-04-28'))
      .yields({ type: 'UnitReminded', method: 'document' });
  });

  it('may go by phone again after a visit', () =>
    given(...toContact, remindedByPhone, visited)
      .when(remind('phone'), office('2026-04-28'))
      .yields({ type: 'UnitReminded' }));

  it('begins with a document where the county keeps no order', () =>
    given(...toContact)
      .inCounty(flagged('remindersInOrder', false))
      .when(remind('document'), office('2026-04-24'))
      .yields({ type: 'UnitReminded' }));

  it('ends with the reply, and begins again when it was sent back', async () => {
    await given(...toReply)
      .when(remind('phone'), office('2026-04-27'))
      .refusedBy(rules.remindedWhileOutstanding);
    await given(...toContact, replied, sentBack)
      .when(remind('phone'), office('2026-04-27'))
      .yields({ type: 'UnitReminded' });
  });

  it('rests while the clock is stopped', () =>
    given(...toContact, clockPaused)
      .inCounty(flagged('clockMayStop', true))
      .when(remind('phone'), office('2026-05-07'))
      .refusedBy(rules.remindedWhenNearlyDue));

  it('is no step of the proposers', () =>
    given(...toContact)
      .when(remind('phone'), on('2026-05-07', 'member', 'm1'))
      .refusedBy(notYourStep));
});
