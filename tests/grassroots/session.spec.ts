import { grassrootsRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import { ended, expert, member, unit } from '../support/county.ts';
import {
  given,
  parties,
  toAccepted,
  toCalled,
  toFound,
  toHeld,
} from '../support/grassroots-facts.ts';
import { noSuchStep } from '../support/refusals.ts';
import { on } from '../support/scenario.ts';

const studio = (when: string) => on(when, 'platform', 'studio-1');
const day = (text: string) => text as never;

describe('会前调研', () => {
  const found = {
    type: 'RecordGrassrootsFinding',
    on: day('2026-03-09'),
    members: [member(1)],
    where: '一街村村口、沿路住户',
    problems: '路面破损约三百米。',
    causes: '重车通行,无人管护。',
  } as const;

  it('is made by members, and kept', () =>
    given(...toAccepted)
      .when(found, studio('2026-03-10'))
      .yields({ type: 'GrassrootsFindingRecorded', finding: { on: '2026-03-09' } }));

  it('is made by members in office', () =>
    given(...toAccepted)
      .inCounty(ended(1, '2026-03-01'))
      .when(found, studio('2026-03-10'))
      .refusedBy(rules.foundByMembers));

  it('is made after the topic was chosen, and not tomorrow', async () => {
    await given(...toAccepted)
      .when({ ...found, on: day('2026-03-03') }, studio('2026-03-10'))
      .refusedBy(rules.foundByMembers);
    await given(...toAccepted)
      .when({ ...found, on: day('2026-03-11') }, studio('2026-03-10'))
      .refusedBy(rules.foundByMembers);
  });
});

describe('召集协商会', () => {
  const call = {
    type: 'CallGrassrootsSession',
    heldOn: day('2026-03-20'),
    place: '村委会',
    chair: member(1),
    parties,
  } as const;

  it('comes after fact-finding, with notice to all', () =>
    given(...toFound)
      .when(call, studio('2026-03-11'))
      .yields({
        type: 'GrassrootsSessionCalled',
        session: { heldOn: '2026-03-20', noticeBy: { by: '2026-03-17', version: 1 } },
      }));

  it('does not come before it', () =>
    given(...toAccepted)
      .when(call, studio('2026-03-11'))
      .refusedBy(rules.afterFactFinding));

  it('gives notice three days before, at the latest', () =>
    given(...toFound)
      .when(call, studio('2026-03-17'))
      .yields({ type: 'GrassrootsSessionCalled' }));

  it('does not give it two days before', () =>
    given(...toFound)
      .when(call, studio('2026-03-18'))
      .refusedBy(rules.noticeInTime));

  it('is chaired by a member of the platform', () =>
    given(...toFound)
      .when({ ...call, chair: member(3) }, studio('2026-03-11'))
      .refusedBy(rules.chairOfPlatform));

  it('is not chaired by a member who has left', () =>
    given(...toFound)
      .inCounty(ended(1, '2026-03-01'))
      .when(call, studio('2026-03-11'))
      .refusedBy(rules.chairOfPlatform));

  it('names its parties by the register, and residents by their role', async () => {
    await given(...toFound)
      .when(
        { ...call, parties: [...parties, { kind: 'expert', expert: expert('e9') }] },
        studio('2026-03-11'),
      )
      .refusedBy(rules.partiesOnRegister);
    await given(...toFound)
      .when(
        { ...call, parties: [...parties, { kind: 'residents', member: member(2) }] },
        studio('2026-03-11'),
      )
      .refusedBy(rules.partiesOnRegister);
  });

  it('invites residents, and those who can act', async () => {
    await given(...toFound)
      .when(
        { ...call, parties: [{ kind: 'unit', unit: unit('roads-bureau') }] },
        studio('2026-03-11'),
      )
      .refusedBy(rules.bothSidesThere);
    await given(...toFound)
      .when({ ...call, parties: [{ kind: 'residents' }] }, studio('2026-03-11'))
      .refusedBy(rules.bothSidesThere);
  });

  it('is moved with notice again', async () => {
    const move = { type: 'MoveGrassrootsSession', heldOn: day('2026-03-27'), reason: '暴雨。' };
    await given(...toCalled)
      .when({ ...move, type: 'MoveGrassrootsSession' }, studio('2026-03-19'))
      .yields({ type: 'GrassrootsSessionMoved', noticeBy: { by: '2026-03-24', version: 1 } });
    await given(...toCalled)
      .when({ ...move, type: 'MoveGrassrootsSession' }, studio('2026-03-25'))
      .refusedBy(rules.noticeInTime);
  });

  it('is stopped with the reason', () =>
    given(...toCalled)
      .when(
        { type: 'StopGrassrootsConsultation', reason: '道路已由公路部门修复。' },
        studio('2026-03-15'),
      )
      .yields({ type: 'GrassrootsConsultationStopped' }));
});

describe('协商会', () => {
  const record = {
    type: 'RecordGrassrootsSession',
    present: parties,
    observers: 2,
    statements: [{ by: 'residents', text: '先修最坏的一段。' }],
  } as const;

  it('is recorded on its day; the list is due within seven working days', () =>
    given(...toCalled)
      .when(record, studio('2026-03-20'))
      .yields({
        type: 'GrassrootsSessionRecorded',
        session: { on: '2026-03-20' },
        listBy: { by: '2026-03-31', version: 1 },
      }));

  it('is not recorded before', () =>
    given(...toCalled)
      .when(record, studio('2026-03-19'))
      .refusedBy(rules.dayHasCome));

  it('heard the residents', () =>
    given(...toCalled)
      .when(
        { ...record, statements: [{ by: 'unit', text: '可列入养护计划。' }] },
        studio('2026-03-20'),
      )
      .refusedBy(rules.residentsHeard));

  it('lets three citizens sit in', () =>
    given(...toCalled)
      .when({ ...record, observers: 3 }, studio('2026-03-20'))
      .yields({ type: 'GrassrootsSessionRecorded', session: { observers: 3 } }));

  it('has no place for a fourth', () =>
    given(...toCalled)
      .when({ ...record, observers: 4 }, studio('2026-03-20'))
      .refusedBy(rules.observersHavePlaces));

  it('may end without agreement', () =>
    given(...toHeld)
      .when({ type: 'EndWithoutAgreement', reason: '出资办法分歧较大。' }, studio('2026-03-23'))
      .yields({ type: 'GrassrootsEndedWithoutAgreement' }));

  it('is held once', () =>
    given(...toHeld)
      .when(record, studio('2026-03-23'))
      .refusedBy(noSuchStep));
});
