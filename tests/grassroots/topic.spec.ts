import { grassrootsRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import { ended, member, platform, unit } from '../support/county.ts';
import { given, raised } from '../support/grassroots-facts.ts';
import { noSuchStep, notYourStep } from '../support/refusals.ts';
import { on } from '../support/scenario.ts';

const studio = (when: string) => on(when, 'platform', 'studio-1');

const raise = {
  type: 'RaiseGrassrootsTopic',
  platform: platform('studio-1'),
  title: '一街村村口道路修补',
  summary: '村口道路破损,雨天难行。',
  nature: 'public_matter',
  forResidents: true,
} as const;

describe('提出议题', () => {
  it('is open to the platform, for residents; it screens within five working days', () =>
    given().when(raise, studio('2026-03-02')).yields(raised));

  it('is open to members', () =>
    given()
      .when(raise, on('2026-03-02', 'member', 'm3'))
      .yields({ type: 'GrassrootsTopicRaised', raisedBy: { role: 'member', member: 'm3' } }));

  it('is not open to a member who has left', () =>
    given()
      .inCounty(ended(3, '2026-02-01'))
      .when(raise, on('2026-03-02', 'member', 'm3'))
      .refusedBy(rules.raisedByThoseConcerned));

  it('is open to its township', () =>
    given()
      .when(raise, on('2026-03-02', 'handling_unit', 'shacheng'))
      .yields({ type: 'GrassrootsTopicRaised', township: 'shacheng' }));

  it('is open to the successor of its township', () =>
    given()
      .inCounty(
        {
          type: 'UnitsRegistered',
          units: [{ id: unit('new-town'), name: '新镇', kind: 'township' }],
        },
        {
          type: 'UnitSucceeded',
          unit: unit('shacheng'),
          successor: unit('new-town'),
          on: '2026-02-01' as never,
        },
      )
      .when(raise, on('2026-03-02', 'handling_unit', 'new-town'))
      .yields({ type: 'GrassrootsTopicRaised' }));

  it('is not open to another platform or unit', async () => {
    await given()
      .when(raise, on('2026-03-02', 'platform', 'room-1'))
      .refusedBy(rules.raisedByThoseConcerned);
    await given()
      .when(raise, on('2026-03-02', 'handling_unit', 'roads-bureau'))
      .refusedBy(rules.raisedByThoseConcerned);
  });

  it('has a platform of the register', () =>
    given()
      .when({ ...raise, platform: platform('nowhere') }, on('2026-03-02', 'member', 'm3'))
      .refusedBy(rules.platformOnRegister));
});

describe('选题', () => {
  it('takes a public matter of the place, with the procedure of the platform', () =>
    given(raised)
      .when({ type: 'AcceptGrassrootsTopic' }, studio('2026-03-04'))
      .yields({
        type: 'GrassrootsTopicAccepted',
        procedure: ['topic', 'fact_finding', 'session', 'agreed_list', 'carrying_out', 'feedback'],
        prepareBy: { by: '2026-04-07', version: 1 },
      }));

  it('publishes its lists where the platform is a council room', () =>
    given({ ...raised, platform: platform('room-1') })
      .when({ type: 'AcceptGrassrootsTopic' }, on('2026-03-04', 'platform', 'room-1'))
      .yields({
        type: 'GrassrootsTopicAccepted',
        procedure: [
          'topic',
          'fact_finding',
          'session',
          'agreed_list',
          'publicity',
          'carrying_out',
          'feedback',
        ],
      }));

  it.each(['personal', 'litigation', 'petition', 'beyond_place'] as const)(
    'does not take what is %s',
    (nature) =>
      given({ ...raised, nature })
        .when({ type: 'AcceptGrassrootsTopic' }, studio('2026-03-04'))
        .refusedBy(rules.publicMatter),
  );

  it('is for the platform itself', async () => {
    await given({ ...raised, raisedBy: { role: 'member', member: member(3), forResidents: false } })
      .when({ type: 'AcceptGrassrootsTopic' }, on('2026-03-04', 'member', 'm3'))
      .refusedBy(notYourStep);
    await given(raised)
      .when({ type: 'AcceptGrassrootsTopic' }, on('2026-03-04', 'platform', 'room-1'))
      .refusedBy(rules.mayReadTheConsultation);
  });
});

describe('转出', () => {
  const refer = {
    type: 'ReferGrassrootsTopic',
    ground: 'litigation',
    to: 'legal_channel',
    reason: '已由法院受理。',
  } as const;

  it.each([
    ['litigation', 'legal_channel'],
    ['petition', 'petition_office'],
    ['personal', 'department'],
    ['beyond_place', 'county_cppcc'],
    ['unsuitable', 'raiser'],
  ] as const)('sends what is %s to the %s', (ground, to) =>
    given(raised)
      .when({ ...refer, ground, to }, studio('2026-03-04'))
      .yields({ type: 'GrassrootsTopicReferred', ground, to }),
  );

  it('sends nobody in a circle', () =>
    given(raised)
      .when({ ...refer, to: 'township' }, studio('2026-03-04'))
      .refusedBy(rules.rightChannel));

  it('ends the consultation', () =>
    given(raised, {
      type: 'GrassrootsTopicReferred',
      on: '2026-03-04' as never,
      ground: 'petition',
      to: 'petition_office',
      reason: '属信访事项。',
    })
      .when({ type: 'AcceptGrassrootsTopic' }, studio('2026-03-05'))
      .refusedBy(noSuchStep));
});
