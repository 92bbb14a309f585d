import { supervisionRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import { unit } from '../support/county.ts';
import { notYourStep } from '../support/refusals.ts';
import { on } from '../support/scenario.ts';
import {
  appraisalAgreed,
  appraisalProposed,
  badBallot,
  counted,
  failedPublished,
  given,
  goodBallot,
  passedPublished,
  toAgreed,
  toCounted,
  toVisited,
  tracked,
} from '../support/supervision-facts.ts';

const office = (when: string) => on(when, 'cppcc_office');
const leaders = (when: string) => on(when, 'leadership');
const party = (when: string) => on(when, 'party_office');
const committee = (when: string) => on(when, 'special_committee', 'economy-committee');
const appraisal = 'P1';
const propose = {
  type: 'ProposeUnitAppraisal',
  unit: unit('health-bureau'),
  plan: appraisalProposed.plan,
} as const;
const count = {
  type: 'CountBallots',
  appraisal,
  due: 50,
  present: 40,
  issued: 40,
  returned: 40,
  verySatisfied: 10,
  satisfied: 10,
  basicallySatisfied: 10,
  dissatisfied: 6,
  abstained: 1,
  unknownToVoter: 0,
  unmarked: 3,
} as const;
const passes = { type: 'PublishPassedAppraisal', appraisal } as const;
const fails = { type: 'PublishFailedAppraisal', appraisal } as const;
const voided = { type: 'VoidBallots', appraisal } as const;
const invalid = { ...goodBallot, valid: false };

describe('民主评议', () => {
  it('is proposed by the chairpersons with a plan', () =>
    given(...toVisited)
      .when(propose, leaders('2026-05-06'))
      .yields(appraisalProposed));

  it('is of a unit of the case', () =>
    given(...toVisited)
      .when({ ...propose, unit: unit('roads-bureau') }, leaders('2026-05-06'))
      .refusedBy(rules.appraisesSupervisedUnit));

  it('is one at a time', () =>
    given(...toAgreed)
      .when(propose, leaders('2026-05-12'))
      .refusedBy(rules.appraisesSupervisedUnit));

  it('is agreed to by the county Party committee', () =>
    given(...toVisited, appraisalProposed)
      .when({ type: 'AgreeToUnitAppraisal', appraisal }, party('2026-05-11'))
      .yields(appraisalAgreed));

  it('may be refused by it', () =>
    given(...toVisited, appraisalProposed)
      .when({ type: 'RefuseUnitAppraisal', appraisal, reason: '当年已评议。' }, party('2026-05-11'))
      .yields({ type: 'UnitAppraisalRefused', appraisal }));

  it('is nothing there for the unit before it was published', () =>
    given(...toCounted)
      .when(voided, on('2026-06-10', 'handling_unit', 'health-bureau'))
      .refusedBy(notYourStep));
});

describe('民主测评', () => {
  it('counts an unmarked ballot as an abstention', () =>
    given(...toAgreed)
      .when(count, committee('2026-06-10'))
      .yields(counted(goodBallot)));

  it('is judged by the share of those who are satisfied', () =>
    given(...toAgreed)
      .when({ ...count, basicallySatisfied: 3, dissatisfied: 13 }, committee('2026-06-10'))
      .yields(counted(badBallot)));

  it.each([
    [24, 14, true],
    [23, 15, false],
  ])('passes with 60 per cent and no less: %i of 40', (satisfied, dissatisfied, passed) =>
    given(...toAgreed)
      .when(
        {
          ...count,
          verySatisfied: satisfied,
          satisfied: 0,
          basicallySatisfied: 0,
          dissatisfied,
          abstained: 2,
          unmarked: 0,
        },
        committee('2026-06-10'),
      )
      .yields({ type: 'BallotsCounted', ballot: { passes: passed } }),
  );

  it.each([
    [26, true],
    [25, false],
  ])('is valid with more than half of 50: %i present', (present, valid) =>
    given(...toAgreed)
      .when(
        {
          ...count,
          present,
          issued: present,
          returned: present,
          verySatisfied: present,
          satisfied: 0,
          basicallySatisfied: 0,
          dissatisfied: 0,
          abstained: 0,
          unmarked: 0,
        },
        committee('2026-06-10'),
      )
      .yields({ type: 'BallotsCounted', ballot: { valid } }),
  );

  it('does not count where more came back than went out', () =>
    given(...toAgreed)
      .when({ ...count, issued: 39 }, committee('2026-06-10'))
      .yields({ type: 'BallotsCounted', ballot: { valid: false } }));

  it.each([{ returned: 39 }, { present: 51 }, { issued: 41 }])('adds up, unlike %o', (wrong) =>
    given(...toAgreed)
      .when({ ...count, ...wrong }, committee('2026-06-10'))
      .refusedBy(rules.countAddsUp),
  );

  it('offers only the options of the county', () =>
    given(...toAgreed)
      .when({ ...count, abstained: 0, unknownToVoter: 1 }, committee('2026-06-10'))
      .refusedBy(rules.optionsAreOffered));

  it('is published on the spot', () =>
    given(...toCounted)
      .when(passes, committee('2026-06-10'))
      .yields(passedPublished));

  it('is not published on another day', () =>
    given(...toCounted)
      .when(passes, committee('2026-06-11'))
      .refusedBy(rules.publishedOnTheSpot));

  it('is not published where it does not count', () =>
    given(...toAgreed, counted(invalid))
      .when(passes, committee('2026-06-10'))
      .refusedBy(rules.ballotsCount));

  it('is not published as passed where it failed', () =>
    given(...toAgreed, counted(badBallot))
      .when(passes, committee('2026-06-10'))
      .refusedBy(rules.shareReachesThreshold));

  it('is not published as failed where it passed', () =>
    given(...toCounted)
      .when(fails, committee('2026-06-10'))
      .refusedBy(rules.shareStaysBelow));

  it('is repeated where it does not count', () =>
    given(...toAgreed, counted(invalid))
      .when(voided, committee('2026-06-10'))
      .yields({ type: 'BallotsVoided', repeatBy: { by: '2026-06-25', version: 1 } }));

  it('is repeated where it was not published on the spot', () =>
    given(...toCounted)
      .when(voided, committee('2026-06-11'))
      .yields({ type: 'BallotsVoided' }));

  it('is not repeated because somebody does not like it', () =>
    given(...toCounted)
      .when(voided, committee('2026-06-10'))
      .refusedBy(rules.ballotsDoNotCount));
});

describe('未通过的评议', () => {
  it('is published as failed', () =>
    given(...toAgreed, counted(badBallot))
      .when(fails, committee('2026-06-10'))
      .yields(failedPublished));

  it('is tracked, and reported to the leading bodies', () =>
    given(...toAgreed, counted(badBallot), failedPublished)
      .when(
        {
          type: 'TrackFailedAppraisal',
          appraisal,
          text: tracked.text,
          reportedTo: ['party_committee', 'government'],
        },
        office('2026-07-06'),
      )
      .yields(tracked));
});
