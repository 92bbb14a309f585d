import { day, monitoringRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import { unit } from '../support/county.ts';
import * as facts from '../support/monitoring-facts.ts';
import { noSuchStep, notYourStep } from '../support/refusals.ts';
import { on } from '../support/scenario.ts';

const { given } = facts;
const assign = {
  type: 'AssignMatter',
  unit: unit('health-bureau'),
  matterClass: 'general',
} as const;
const refer = { type: 'ReferMatter', to: 'petition', reason: '属信访事项。' } as const;
const office = on('2026-03-03', 'supervising_office');
const health = on('2026-03-05', 'handling_unit', 'health-bureau');
const toHandling = [facts.reported, facts.ordinary, facts.assigned, facts.accepted] as const;

describe('监测点:认定性质', () => {
  it('says that the matter is one for a monitoring point', () =>
    given(facts.reported)
      .when({ type: 'RecordMatterNature', nature: 'ordinary' }, office)
      .yields({ type: 'MatterNatureRecorded', on: day('2026-03-03'), nature: 'ordinary' }));

  it.each(['petition', 'litigation', 'emergency'] as const)(
    'says that it belongs to another channel, where it is referred within three working days: %s',
    (nature) =>
      given(facts.reported)
        .when({ type: 'RecordMatterNature', nature }, office)
        .yields({ type: 'MatterNatureRecorded', nature, referBy: { by: day('2026-03-06') } }),
  );

  it('is for the office, not for the unit', () =>
    given(...toHandling)
      .when({ type: 'RecordMatterNature', nature: 'petition' }, health)
      .refusedBy(notYourStep));

  it.each([
    ['assigned', [facts.reported, facts.ordinary, facts.assigned]],
    ['return_requested', [facts.reported, facts.ordinary, facts.assigned, facts.returned]],
    ['handling', toHandling],
  ] as const)('may turn out to be another at the stage %s', (_stage, history) =>
    given(...history)
      .when({ type: 'RecordMatterNature', nature: 'litigation' }, on('2026-03-06', 'cppcc_office'))
      .yields({ type: 'MatterNatureRecorded', nature: 'litigation' }),
  );
});

describe('监测点:性质不清或应转渠道的不交办', () => {
  it('is assigned to nobody before its nature is clear', () =>
    given(facts.reported).when(assign, office).refusedBy(rules.natureIsClear));

  it('is assigned once it was found to be ordinary', () =>
    given(facts.reported, facts.ordinary).when(assign, office).yields({ type: 'MatterAssigned' }));

  it('has its nature recorded with the assignment', () =>
    given(facts.reported)
      .when({ ...assign, nature: 'ordinary' }, office)
      .yields(
        { type: 'MatterNatureRecorded', nature: 'ordinary' },
        { type: 'MatterAssigned', unit: unit('health-bureau') },
      ));

  it.each(['petition', 'litigation', 'emergency'] as const)(
    'is assigned to nobody when it belongs to %s',
    (nature) =>
      given(facts.reported)
        .when({ ...assign, nature }, office)
        .refusedBy(rules.assignedIfOrdinary),
  );

  it('is assigned to nobody when it was found to belong to petition', () =>
    given(facts.reported, facts.petition).when(assign, office).refusedBy(rules.assignedIfOrdinary));

  it('is assigned when the office corrects what it had found', () =>
    given(facts.reported, facts.petition)
      .when({ ...assign, nature: 'ordinary' }, office)
      .yields({ type: 'MatterNatureRecorded', nature: 'ordinary' }, { type: 'MatterAssigned' }));
});

describe('监测点:转有关渠道', () => {
  it('that belongs to a petition is referred, never handled', () =>
    given(facts.reported)
      .when(refer, on('2026-03-03', 'cppcc_office'))
      .yields({ type: 'MatterReferred', to: 'petition' }));

  it('goes to the channel it was found to belong to', () =>
    given(facts.reported, facts.petition).when(refer, office).yields({ type: 'MatterReferred' }));

  it('goes to no other channel', () =>
    given(facts.reported, facts.petition)
      .when({ ...refer, to: 'litigation' }, office)
      .refusedBy(rules.channelFitsNature));

  it('goes to a higher level when it is ordinary, and nowhere else', async () => {
    const matter = given(facts.reported, facts.ordinary);
    await matter.when({ ...refer, to: 'higher_level' }, office).yields({ type: 'MatterReferred' });
    await matter.when(refer, office).refusedBy(rules.channelFitsNature);
  });

  it.each([
    ['assigned', [facts.reported, facts.ordinary, facts.assigned]],
    ['return_requested', [facts.reported, facts.ordinary, facts.assigned, facts.returned]],
    ['handling', toHandling],
  ] as const)(
    'is possible at the stage %s too, and in no other than the right channel',
    async (_stage, history) => {
      const matter = given(...history, facts.petition);
      await matter.when(refer, on('2026-03-06', 'cppcc_office')).yields({ type: 'MatterReferred' });
      await matter
        .when({ ...refer, to: 'emergency' }, on('2026-03-06', 'cppcc_office'))
        .refusedBy(rules.channelFitsNature);
    },
  );

  it('is the end of it: nobody feeds back any more', () =>
    given(...toHandling, facts.petition, facts.referred)
      .when({ type: 'FeedBackOnMatter', text: '已办理。', approvedBy: 'main_leader' }, health)
      .refusedBy(noSuchStep));
});

describe('监测点:发现应转渠道的不再办理', () => {
  it('is not accepted', () =>
    given(facts.reported, facts.ordinary, facts.assigned, facts.petition)
      .when({ type: 'AcceptMatter' }, health)
      .refusedBy(rules.handledHere));

  it('is not fed back on', () =>
    given(...toHandling, facts.petition)
      .when({ type: 'FeedBackOnMatter', text: '已办理。', approvedBy: 'main_leader' }, health)
      .refusedBy(rules.handledHere));

  it.each([
    ['assigned', [facts.reported, facts.ordinary, facts.assigned]],
    ['handling', toHandling],
  ] as const)('is not urged at the stage %s', (_stage, history) =>
    given(...history, facts.petition)
      .when({ type: 'UrgeMatter' }, on('2026-03-13', 'supervising_office'))
      .refusedBy(rules.handledHere),
  );

  it('is not left with the unit', () =>
    given(facts.reported, facts.ordinary, facts.assigned, facts.returned, facts.petition)
      .when({ type: 'InsistOnMatter', reason: '属你局职责。' }, on('2026-03-06', 'cppcc_office'))
      .refusedBy(rules.handledHere));

  it('gets no other class', async () => {
    await given(...toHandling, facts.petition)
      .when({ type: 'AskForMatterClass', matterClass: 'hard', reason: '复杂。' }, health)
      .refusedBy(rules.handledHere);
    await given(...toHandling, facts.asked, facts.petition)
      .when({ type: 'ChangeMatterClass', reason: '同意。' }, on('2026-03-06', 'supervising_office'))
      .refusedBy(rules.handledHere);
  });
});
