import { grassrootsRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import { ended, expert, member, platform, unit } from '../support/county.ts';
import {
  given,
  parties,
  raised,
  toAccepted,
  toCalled,
  toFound,
  toHeld,
  toListed,
} from '../support/grassroots-facts.ts';
import { on } from '../support/scenario.ts';

const studio = (when: string) => on(when, 'platform', 'studio-1');
const day = (text: string) => text as never;
const roads = unit('roads-bureau');

describe('参加协商的各方', () => {
  const call = {
    type: 'CallGrassrootsSession',
    heldOn: day('2026-03-20'),
    place: '村委会',
    chair: member(1),
  } as const;
  const calling = (...more: readonly (typeof parties)[number][]) =>
    given(...toFound).when({ ...call, parties: [...parties, ...more] }, studio('2026-03-11'));

  // biome-ignore format: a table is read by its columns
  it.each([
    ['a unit without its id',          { kind: 'unit' }],
    ['a unit that is not registered',  { kind: 'unit', unit: unit('no-bureau') }],
    ['a unit with a member',           { kind: 'unit', unit: roads, member: member(1) }],
    ['a unit that is a member',        { kind: 'unit', member: member(1) }],
    ['a member without an id',         { kind: 'member' }],
    ['a member who is not seated',     { kind: 'member', member: member(9) }],
    ['a member with a unit',           { kind: 'member', member: member(1), unit: roads }],
    ['a member who is a unit',         { kind: 'member', unit: roads }],
    ['an expert without an id',        { kind: 'expert' }],
    ['an expert with a member',        { kind: 'expert', expert: expert('e1'), member: member(1) }],
    ['an expert who is a member',      { kind: 'expert', member: member(1) }],
    ['the village under a unit',       { kind: 'village_committee', unit: roads }],
    ['residents under a unit',         { kind: 'residents', unit: roads }],
  ] as const)('are not %s', (_title, party) =>
    calling(party as never).refusedBy(rules.partiesOnRegister),
  );

  it('are members and experts of the register, by their ids', () =>
    calling({ kind: 'member', member: member(2) } as never).yields({
      type: 'GrassrootsSessionCalled',
    }));

  it.each([
    ['a unit', { kind: 'unit', unit: roads }],
    ['the village committee', { kind: 'village_committee' }],
  ] as const)('are residents, and %s alone suffices beside them', (_title, party) =>
    given(...toFound)
      .when({ ...call, parties: [{ kind: 'residents' }, party] }, studio('2026-03-11'))
      .yields({ type: 'GrassrootsSessionCalled' }),
  );
});

describe('调研和记录的日期', () => {
  const found = {
    type: 'RecordGrassrootsFinding',
    on: day('2026-03-10'),
    members: [member(1), member(2)],
    where: '一街村村口、沿路住户',
    problems: '路面破损约三百米。',
    causes: '重车通行,无人管护。',
  } as const;

  it.each(['2026-03-04', '2026-03-10'])('may be any from the choice to today: %s', (when) =>
    given(...toAccepted)
      .when({ ...found, on: day(when) }, studio('2026-03-10'))
      .yields({ type: 'GrassrootsFindingRecorded', finding: { on: when } }),
  );

  it('needs every member who found the facts in office', () =>
    given(...toAccepted)
      .inCounty(ended(2, '2026-03-01'))
      .when(found, studio('2026-03-10'))
      .refusedBy(rules.foundByMembers));

  it('of a session is the day it was called for, though it is recorded later', () =>
    given(...toCalled)
      .when(
        {
          type: 'RecordGrassrootsSession',
          present: parties,
          observers: 0,
          statements: [
            { by: 'unit', text: '可列入养护计划。' },
            { by: 'residents', text: '先修最坏的一段。' },
          ],
        },
        studio('2026-03-23'),
      )
      .yields({
        type: 'GrassrootsSessionRecorded',
        session: { on: '2026-03-20' },
        listBy: { by: '2026-04-01' },
      }));
});

describe('成果清单的每一项', () => {
  const road = { text: '修补破损路面。', unit: roads, dueOn: day('2026-04-30') };
  const fund = { text: '筹资设立管护基金。', dueOn: day('2026-06-30'), ownMatter: 'public_fund' };
  const issue = (...items: readonly object[]) =>
    given(...toHeld).when({ type: 'IssueAgreedList', items } as never, studio('2026-03-25'));

  it('can be carried out, and not only some', () =>
    issue(road, { ...road, dueOn: day('2026-03-25') }).refusedBy(rules.itemsCanBeCarriedOut));

  it("that is the people's own is on the county's list, and not only some", () =>
    issue(road, fund, { ...fund, ownMatter: 'street_lamps' }).refusedBy(rules.ownMattersOnList));

  it('that the place carries out itself is not reported by a unit', () =>
    given(...toListed)
      .when(
        { type: 'ReportAgreedItemDone', item: 'L3', text: '已设置。' },
        on('2026-04-13', 'handling_unit', 'roads-bureau'),
      )
      .refusedBy(rules.responsibleReports));

  describe('after a reform of institutions', () => {
    const reportedBy = (by: string, reform: string) =>
      given(...toListed)
        .inCounty({
          type: 'UnitSucceeded',
          unit: roads,
          successor: unit('agriculture-bureau'),
          on: day(reform),
        })
        .when(
          { type: 'ReportAgreedItemDone', item: 'L1', text: '已修补。' },
          on('2026-04-13', 'handling_unit', by),
        );

    it('is reported by its unit to the last day before another succeeds it', () =>
      reportedBy('roads-bureau', '2026-04-14').yields({ type: 'AgreedItemReported', item: 'L1' }));

    it('is reported by the successor from the day it succeeds', () =>
      reportedBy('agriculture-bureau', '2026-04-13').yields({ type: 'AgreedItemReported' }));

    it('is known to nobody else', async () => {
      await reportedBy('agriculture-bureau', '2026-04-14').refusedBy(rules.mayReadTheConsultation);
      await reportedBy('roads-bureau', '2026-04-13').refusedBy(rules.mayReadTheConsultation);
    });
  });

  it.each(['2026-03-25', '2026-04-10'])(
    'may be decided by the people on any day from the list to today: %s',
    (when) =>
      given(...toListed)
        .when(
          { type: 'RecordOwnApproval', item: 'L2', body: 'villagers_assembly', on: day(when) },
          studio('2026-04-10'),
        )
        .yields({ type: 'OwnApprovalRecorded', decidedOn: when }),
  );
});

describe('议题的来源和去向', () => {
  it('keeps with a topic the township that raised it', () =>
    given()
      .when(
        {
          type: 'RaiseGrassrootsTopic',
          platform: platform('studio-1'),
          title: '路灯',
          summary: '夜间无照明。',
          nature: 'public_matter',
          forResidents: false,
        },
        on('2026-03-02', 'handling_unit', 'shacheng'),
      )
      .yields({
        type: 'GrassrootsTopicRaised',
        raisedBy: { role: 'handling_unit', unit: 'shacheng', forResidents: false },
      }));

  it.each([
    ['personal', 'township'],
    ['beyond_place', 'township'],
    ['beyond_place', 'department'],
  ] as const)('may send what is %s to the %s', (ground, to) =>
    given(raised)
      .when(
        { type: 'ReferGrassrootsTopic', ground, to, reason: '不属本村事务。' },
        studio('2026-03-04'),
      )
      .yields({ type: 'GrassrootsTopicReferred', ground, to }),
  );

  it('looks, where it is not there, like one that may not be read', async () => {
    const accept = { type: 'AcceptGrassrootsTopic' } as const;
    await given().when(accept, studio('2026-03-04')).refusedBy(rules.mayReadTheConsultation);
    await given()
      .when(accept, on('2026-03-04', 'cppcc_office'))
      .refusedBy(rules.mayReadTheConsultation);
  });
});
