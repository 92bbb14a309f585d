import { grassrootsConsultation, grassrootsShowing, statusOfGrassroots } from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import {
  parties,
  raised,
  reported,
  returned,
  toAccepted,
  toCalled,
  toFound,
  toHeld,
  toListed,
} from '../../support/grassroots-facts.ts';
import { see, studio, whole } from '../../support/grassroots-shown.ts';
import {
  endedWithoutAgreement,
  grassrootsAfter,
  moved,
  passedOn,
  raisedByMember,
  referred,
  stopped,
  toHeldWithGuests,
} from '../../support/grassroots-standing.ts';
import { namesIn } from '../../support/schema-names.ts';

describe('基层协商的概况', () => {
  it('names the topic and its year, where it stands, and when it began and ended', () => {
    const heading = { title: '一街村村口道路修补', year: 2026, beganOn: '2026-03-02' };
    expect(grassrootsShowing.heading(grassrootsAfter(...toAccepted))).toEqual({
      ...heading,
      status: 'researching',
    });
    expect(grassrootsShowing.heading(grassrootsAfter(...whole))).toEqual({
      ...heading,
      status: 'closed',
      endedOn: '2026-05-08',
    });
  });

  it('shows what an API can name, and loses nothing on the way', () => {
    for (const facts of [
      whole,
      toHeldWithGuests,
      [raisedByMember, referred],
      [...toListed, reported, returned('2026-04-24', '2026-05-20'), passedOn],
    ]) {
      const seen = see(facts, 'cppcc_office');
      expect(grassrootsShowing.view.strict().parse(seen)).toEqual(seen);
    }
    for (const schema of [
      grassrootsShowing.view,
      ...Object.values(grassrootsConsultation.commands).map(({ input }) => input),
    ]) {
      const { unnamed, undescribed } = namesIn(schema);
      expect({ unnamed, undescribed }).toEqual({ unnamed: [], undescribed: [] });
    }
  });
});

describe('议题和调研', () => {
  it('says who raised a topic, for whom, and what it is about', () =>
    expect(see([raisedByMember], 'member', 'm3')).toEqual({
      id: 'g1',
      title: raised.title,
      platform: 'studio-1',
      township: 'shacheng',
      raisedOn: '2026-03-02',
      nature: 'public_matter',
      summary: raised.summary,
      raisedByRole: 'member',
      raisedByMember: 'm3',
      forResidents: true,
      findings: [],
      invited: [],
      present: [],
      statements: [],
      agreed: [],
      steps: [],
    }));

  it('says where a topic was referred to, and why', () => {
    const seen = see([raisedByMember, referred], 'member', 'm3');
    expect(seen).toMatchObject({
      referral: {
        on: '2026-03-04',
        ground: 'petition',
        to: 'petition_office',
        reason: '属信访事项。',
      },
      endedOn: '2026-03-04',
    });
    expect(statusOfGrassroots(grassrootsAfter(raised, referred))).toBe('referred');
  });

  it('says who found which facts, where and when', () =>
    expect(see(toFound, 'member', 'm4')['findings']).toEqual([
      {
        on: '2026-03-09',
        members: ['m1'],
        where: '一街村村口、沿路住户',
        problems: '路面破损约三百米。',
        causes: '重车通行,无人管护。',
      },
    ]));
});

describe('协商会', () => {
  const shownParties = [
    { kind: 'residents', words: '沿路住户代表' },
    { kind: 'village_committee' },
    { kind: 'unit', unit: 'roads-bureau' },
    { kind: 'expert', expert: 'e1' },
  ];

  it('says for when, where and by whom it is called, and who is invited', () => {
    const seen = see(toCalled, 'expert', 'e1');
    expect(seen).toMatchObject({
      calledFor: '2026-03-20',
      place: '村委会',
      chair: 'm1',
      present: [],
    });
    expect(seen['invited']).toEqual(shownParties);
    expect(seen).not.toHaveProperty('heldOn');
    expect(seen).not.toHaveProperty('observers');
  });

  it('says for when it was moved, and keeps the rest', () =>
    expect(see([...toCalled, moved], ...studio)).toMatchObject({
      calledFor: '2026-03-27',
      place: '村委会',
      chair: 'm1',
      invited: parties,
    }));

  it('says who came, who sat in, and what was said', () => {
    const seen = see(toHeldWithGuests, ...studio);
    expect(seen['present']).toEqual([
      ...shownParties,
      { kind: 'member', member: 'm2' },
      { kind: 'unit', unit: 'agriculture-bureau' },
    ]);
    expect(seen).toMatchObject({
      heldOn: '2026-03-20',
      observers: 2,
      statements: [
        { by: 'residents', text: '先修最坏的一段。' },
        { by: 'unit', text: '可列入养护计划。' },
      ],
    });
  });

  it.each([
    ['stopped', [...toCalled, stopped], '2026-03-15', '道路已由公路部门修复。'],
    [
      'ended_without_agreement',
      [...toHeld, endedWithoutAgreement],
      '2026-03-23',
      '出资办法分歧较大。',
    ],
  ] as const)('says when and why it was %s', (status, facts, endedOn, endReason) => {
    expect(see(facts, ...studio)).toMatchObject({ endedOn, endReason });
    expect(statusOfGrassroots(grassrootsAfter(...facts))).toBe(status);
  });
});
