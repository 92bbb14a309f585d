import {
  type CountyProfile,
  contradictionsIn,
  huailaiDemoProfile as demo,
  type Period,
  readProfile,
  countyRules as rules,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { testCounty } from '../support/county.ts';
import { registerWith } from '../support/register.ts';

const cites = demo.proposal.periods.reply.cites;
const days = (n: number, unit: Period['unit'] = 'calendar_day') => ({ value: { n, unit }, cites });

/** The profile of the demo county with a change somewhere in it. */
const changed = (change: (profile: CountyProfile) => object): CountyProfile =>
  readProfile({ ...demo, version: 2, ...change(demo) });
const periods = (change: object) =>
  changed(({ proposal }) => ({
    proposal: { ...proposal, periods: { ...proposal.periods, ...change } },
  }));
const proposal = (change: object) =>
  changed((profile) => ({ proposal: { ...profile.proposal, ...change } }));

const { supervision, supervisors, plan, consultation, grassroots } = demo;
const award = { id: 'best', words: { zh: '优秀提案', en: 'Best proposal' } };
const limit = {
  id: 'party_reply',
  kind: 'reply',
  from: 'filing',
  period: { n: 1, unit: 'month' },
  cites,
};
const step = { to: { zh: '县政府分管领导', en: 'The leader in charge' }, cites };
const pattern = {
  id: 'one-two',
  words: { zh: '格局', en: 'Pattern' },
  requirements: [{ id: 'one', words: { zh: '一项', en: 'One' }, atLeast: 1 }],
  cites,
};

const warned = (section: object) => ({
  ...section,
  firstWarning: days(3),
  secondWarning: days(4),
});

const contradicting: readonly (readonly [string, CountyProfile])[] = [
  ['proposal.periods.secondWarning', periods({ firstWarning: days(3), secondWarning: days(4) })],
  [
    'proposal.periods.secondWarning',
    periods({ firstWarning: days(10), secondWarning: days(1, 'month') }),
  ],
  ...(['consultation', 'supervision', 'supervisors'] as const).map(
    (section) =>
      [
        `${section}.warnings.secondWarning`,
        changed((profile) => ({ [section]: { ...profile[section], warnings: warned({}) } })),
      ] as const,
  ),
  ...(['instruction', 'monitoring', 'plan', 'grassroots', 'tracking'] as const).map(
    (section) =>
      [
        `${section}.periods.secondWarning`,
        changed((profile) => ({
          [section]: { ...profile[section], periods: warned(profile[section].periods) },
        })),
      ] as const,
  ),
  ...(['observers', 'maxReturns'] as const).map(
    (count) =>
      [
        `grassroots.${count}`,
        changed(() => ({ grassroots: { ...grassroots, [count]: { value: 10_001, cites } } })),
      ] as const,
  ),
  [
    'instruction.mostPostponements',
    changed(({ instruction }) => ({
      instruction: { ...instruction, mostPostponements: { value: 10_001, cites } },
    })),
  ],
  ['proposal.periods.reply', periods({ maxReply: days(2, 'month') })],
  ['proposal.periods.coHandling', periods({ coHandling: days(7, 'month') })],
  ['proposal.periods.returnAssignment', periods({ returnAssignment: days(4, 'month') })],
  ['proposal.periods.firstContact', periods({ firstContact: days(4, 'month') })],
  ['proposal.internalReply', proposal({ internalReply: days(4, 'month') })],
  [
    'supervision.keyPoints',
    changed(() => ({
      supervision: { ...supervision, keyPoints: { value: { from: 4, to: 3 }, cites } },
    })),
  ],
  [
    'supervisors.groupSize',
    changed(() => ({
      supervisors: { ...supervisors, groupSize: { value: { from: 9, to: 3 }, cites } },
    })),
  ],
  [
    `proposal.awards.list.${award.id}.share`,
    proposal({
      awards: {
        ...demo.proposal.awards,
        list: [{ ...award, share: { value: { from: 5, to: 1 }, cites } }],
      },
    }),
  ],
  [
    'supervision.appraisal.satisfied',
    changed(() => ({
      supervision: {
        ...supervision,
        appraisal: {
          ...supervision.appraisal,
          options: { value: ['basically_satisfied', 'dissatisfied'], cites },
          satisfied: { value: ['satisfied'], cites },
        },
      },
    })),
  ],
  [
    'proposal.keyProposals.countyIssues',
    proposal({ keyProposals: { ...demo.proposal.keyProposals, tiers: [] } }),
  ],
  [
    `proposal.limits.${limit.id}.from`,
    proposal({
      limits: [
        { ...limit, kind: 'reply', from: { before: 'reply' }, period: { n: 1, unit: 'month' } },
      ],
    }),
  ],
  [
    `proposal.limits.${limit.id}.where.source`,
    proposal({
      sources: { value: ['individual_member'], cites },
      limits: [{ ...limit, where: { source: ['party'] } }],
    }),
  ],
  [
    'proposal.escalation.0.after',
    proposal({
      escalation: [
        { ...step, after: { n: 9, unit: 'working_day' } },
        { ...step, after: { n: 3, unit: 'working_day' } },
      ],
    }),
  ],
  [
    'proposal.reviewStages.recess.value',
    proposal({
      reviewStages: {
        ...demo.proposal.reviewStages,
        recess: { value: ['preliminary', 'preliminary'], cites },
      },
    }),
  ],
  ['plan.patterns', changed(() => ({ plan: { ...plan, patterns: [pattern, pattern] } }))],
  [
    'consultation.forms',
    changed(() => ({
      consultation: { ...consultation, forms: [...consultation.forms, consultation.forms[0]] },
    })),
  ],
  [
    'grassroots.ownMatters',
    changed(() => ({
      grassroots: {
        ...grassroots,
        ownMatters: [grassroots.ownMatters[0], grassroots.ownMatters[0]],
      },
    })),
  ],
];

const county = registerWith(...testCounty('rules-county'));

describe('配置前后一致', () => {
  it('holds of the profile of the demo county', () => expect(contradictionsIn(demo)).toEqual([]));

  it.each(contradicting)('names %s, and how to mend it', (path, profile) => {
    const found = contradictionsIn(profile).filter((one) => one.path === path);
    expect(found.length).toBeGreaterThan(0);
    expect(found[0]?.mend.zh).toMatch(/请|须/);
  });

  it.each(contradicting)('refuses a profile with a contradiction at %s', (_path, profile) => {
    county.when({ type: 'AdoptProfile', profile }).refusedBy(rules.profileIsConsistent);
    registerWith()
      .when({ type: 'FoundCounty', name: '规则县', profile })
      .refusedBy(rules.profileIsConsistent);
  });

  it('names every contradiction at once', () =>
    expect(
      contradictionsIn(
        periods({ maxReply: days(2, 'month'), firstWarning: days(3), secondWarning: days(4) }),
      ).map(({ path }) => path),
    ).toEqual(
      expect.arrayContaining(['proposal.periods.reply', 'proposal.periods.secondWarning']),
    ));

  it('takes equal warnings, an equal ceiling, and units that may come to either', () => {
    const equal = periods({
      firstWarning: days(3),
      secondWarning: days(3),
      maxReply: demo.proposal.periods.reply,
      coHandling: days(1, 'month'),
      firstContact: days(62, 'working_day'),
    });
    expect(contradictionsIn(equal)).toEqual([]);
  });

  it('keeps to the profile of the county', () => {
    const named = (id: string) =>
      ({ type: 'AdoptProfile', profile: { ...demo, version: 2, id } }) as const;
    county.when(named('rules-county')).yields({ type: 'ProfileAdopted' });
    county.when(named('another-county')).refusedBy(rules.profileIsOwn);
  });
});
