import {
  type BallotSheet,
  day,
  type InstructionId,
  judgedBallot,
  rankAppraisals,
  supervisionRules as rules,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { unit } from '../../support/county.ts';
import { on } from '../../support/scenario.ts';
import { knowing } from '../../support/supervision-context.ts';
import * as facts from '../../support/supervision-facts.ts';
import * as two from '../../support/supervision-of-several.ts';

const office = (when: string) => on(when, 'cppcc_office');
const leaders = (when: string) => on(when, 'leadership');
const committee = (when: string) => on(when, 'special_committee', 'economy-committee');
const propose = (of: string) =>
  ({ type: 'ProposeUnitAppraisal', unit: unit(of), plan: '测评评议。' }) as const;
const close = { type: 'CloseSupervision', summary: '已办结。', publish: false } as const;

describe('数个单位的评议', () => {
  const pending = [...two.toBothVisited, facts.appraisalProposed] as const;

  it('go side by side, one for each unit', () => {
    knowing(...pending)
      .when(propose('roads-bureau'), leaders('2026-05-12'))
      .yields({ type: 'UnitAppraisalProposed', appraisal: 'P2', unit: 'roads-bureau' });
    knowing(...pending)
      .when(propose('health-bureau'), leaders('2026-05-12'))
      .refusedBy(rules.appraisesSupervisedUnit);
  });

  it('come again once the last one of the unit is over', () => {
    knowing(...facts.toCounted)
      .when(propose('health-bureau'), leaders('2026-06-10'))
      .refusedBy(rules.appraisesSupervisedUnit);
    knowing(...facts.toCounted, facts.passedPublished)
      .when(propose('health-bureau'), leaders('2026-06-11'))
      .yields({ type: 'UnitAppraisalProposed', appraisal: 'P2' });
  });

  it('hold up the closing until the ballots that were counted are published', () => {
    knowing(...facts.toCounted)
      .when(close, office('2026-06-10'))
      .refusedBy(rules.appraisalsAreOver);
    knowing(...facts.toCounted, facts.passedPublished)
      .when(close, office('2026-06-11'))
      .yields({ type: 'SupervisionClosed' });
  });

  it('have taken place where appraisal is the form', () =>
    knowing(
      { ...facts.opened, form: 'appraisal' },
      ...facts.toCounted.slice(1),
      facts.passedPublished,
    )
      .when(close, office('2026-06-11'))
      .yields({ type: 'SupervisionClosed' }));

  it('count where everybody who is due is present', () =>
    knowing(...facts.toAgreed)
      .when(
        {
          ...{ type: 'CountBallots', appraisal: 'P1', due: 40, present: 40, issued: 40 },
          ...{ returned: 40, verySatisfied: 40, satisfied: 0, basicallySatisfied: 0 },
          ...{ dissatisfied: 0, abstained: 0, unknownToVoter: 0, unmarked: 0 },
        },
        committee('2026-06-10'),
      )
      .yields({ type: 'BallotsCounted', ballot: { valid: true, share: 100, passes: true } }));
});

describe('无人投票的测评', () => {
  const counts = {
    ...{ very_satisfied: 0, satisfied: 0, basically_satisfied: 0 },
    ...{ dissatisfied: 0, abstained: 0, unknown_to_voter: 0 },
  };
  const sheet: BallotSheet = { due: 50, present: 40, issued: 40, returned: 0, counts };

  it('passes nothing', () =>
    expect(
      judgedBallot(sheet, day('2026-06-10'), {
        ...{ satisfied: ['satisfied'], denominator: 'returned', threshold: 60 },
      }),
    ).toMatchObject({ share: 0, passes: false }));
});

describe('名次', () => {
  const units = [60, 91, 40, 75, 88].map((share) => ({ unit: `u${share}`, share }));

  it('goes by the share, in whichever order they were appraised', () => {
    const { top, bottom } = rankAppraisals(units, { top: 2, bottom: 2 });
    expect(top.map(({ share }) => share)).toEqual([91, 88]);
    expect(bottom.map(({ share }) => share)).toEqual([40, 60]);
  });
});

describe('数件后续批示', () => {
  const named = (id: string) =>
    ({ ...facts.instructionNamed, instruction: id as InstructionId }) as const;

  it('settle what a unit has not done once the last of them is closed', () => {
    knowing(...facts.toAnswered, named('n2'))
      .when(close, office('2026-09-14'))
      .yields({ type: 'SupervisionClosed' });
    knowing(...facts.toAnswered, named('n2'), named('n1'))
      .when(close, office('2026-09-14'))
      .refusedBy(rules.itemsAreSettled, rules.instructionsAreClosed);
  });

  it('settle nothing where one of them is not known', () =>
    knowing(...facts.toAnswered, named('n9'))
      .when(close, office('2026-09-14'))
      .refusedBy(rules.itemsAreSettled, rules.instructionsAreClosed));
});
