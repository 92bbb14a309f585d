import { day, monitoringRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import { unit } from '../support/county.ts';
import * as facts from '../support/monitoring-facts.ts';
import { notYourStep } from '../support/refusals.ts';
import { on } from '../support/scenario.ts';

const { given } = facts;
const handling = [facts.reported, facts.ordinary, facts.assigned, facts.accepted] as const;
const ask = {
  type: 'AskForMatterClass',
  matterClass: 'investigated',
  reason: '需现场核实。',
} as const;
const change = { type: 'ChangeMatterClass', reason: '确需核实。' } as const;
const keep = { type: 'KeepMatterClass', reason: '无须核实。' } as const;
const health = (today: string) => on(today, 'handling_unit', 'health-bureau');
const office = (today: string) => on(today, 'supervising_office');

describe('监测点:申请变更办理类别', () => {
  it('is made by the unit on the last day of its time', () =>
    given(...handling)
      .when(ask, health('2026-03-12'))
      .yields({ type: 'MatterClassAsked', matterClass: 'investigated', reason: '需现场核实。' }));

  it('is not made a day later', () =>
    given(...handling)
      .when(ask, health('2026-03-13'))
      .refusedBy(rules.classAskedInTime));

  it('names another class', () =>
    given(...handling)
      .when({ ...ask, matterClass: 'general' }, health('2026-03-05'))
      .refusedBy(rules.anotherClass));

  it.each([
    ['waits', [facts.asked]],
    ['was granted', [facts.asked, facts.changed]],
    ['was not', [facts.asked, facts.kept]],
  ] as const)('is made once: not again when the first %s', (_what, asked) =>
    given(...handling, ...asked)
      .when({ ...ask, matterClass: 'hard' }, health('2026-03-09'))
      .refusedBy(rules.classAskedOnce),
  );

  it('is made by the next unit for itself', () =>
    given(
      facts.reported,
      facts.ordinary,
      facts.assigned,
      facts.returned,
      {
        ...facts.assigned,
        unit: unit('roads-bureau'),
      },
      facts.accepted,
    )
      .when(ask, on('2026-03-06', 'handling_unit', 'roads-bureau'))
      .yields({ type: 'MatterClassAsked' }));
});

describe('监测点:变更办理类别', () => {
  it('gives the time of the new class, counted from the assignment', () =>
    given(...handling, facts.asked)
      .when(change, office('2026-03-06'))
      .yields({
        type: 'MatterClassChanged',
        matterClass: 'investigated',
        handleBy: { by: day('2026-03-17') },
        reason: '确需核实。',
      }));

  it('may be refused, with reasons', () =>
    given(...handling, facts.asked)
      .when(keep, office('2026-03-06'))
      .yields({ type: 'MatterClassKept', reason: '无须核实。' }));

  it.each([
    ['nobody asked', []],
    ['it was granted already', [facts.asked, facts.changed]],
    ['it was refused already', [facts.asked, facts.kept]],
  ] as const)('is ruled on once, at the request of the unit: not when %s', async (_what, asked) => {
    const matter = given(...handling, ...asked);
    await matter.when(change, office('2026-03-09')).refusedBy(rules.classWasAskedFor);
    await matter.when(keep, office('2026-03-09')).refusedBy(rules.classWasAskedFor);
  });

  it('is for the supervising office alone', () =>
    given(...handling, facts.asked)
      .when(change, on('2026-03-06', 'cppcc_office'))
      .refusedBy(notYourStep));

  it.each([
    ['2026-03-17', false],
    ['2026-03-18', true],
  ])('moves the day after which feedback is late: on %s, %s', (today, late) =>
    given(...handling, facts.asked, facts.changed)
      .when(
        { type: 'FeedBackOnMatter', text: '已核实。', approvedBy: 'main_leader' },
        health(today),
      )
      .yields({ type: 'MatterFedBack', late }),
  );

  it('holds for another round', () =>
    given(...handling, facts.asked, facts.changed, facts.fedBack, facts.dissatisfied)
      .when({ type: 'HandleMatterAgain' }, office('2026-03-13'))
      .yields({ type: 'MatterTakenUpAgain', handleBy: { by: day('2026-03-27') } }));

  it('counts from the next round when it is granted then', () =>
    given(...handling, facts.asked, facts.fedBack, facts.dissatisfied, facts.again)
      .when(change, office('2026-03-16'))
      .yields({ type: 'MatterClassChanged', handleBy: { by: day('2026-03-27') } }));
});
