import { day, consultationRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import {
  knowing,
  merged,
  opening as openingTold,
  plan,
  planned,
  to,
} from '../../support/consultation-facts.ts';
import { unit } from '../../support/county.ts';
import { noSuchStep, notYourStep } from '../../support/refusals.ts';
import { on } from '../../support/scenario.ts';

const opening = { ...openingTold, type: 'OpenConsultation' } as const;
const committee = on('2026-03-02', 'special_committee', 'economy-committee');
const office = on('2026-03-02', 'cppcc_office');
const sector = on('2026-03-02', 'collective', 'agriculture-sector');
const group = on('2026-03-02', 'collective', 'group-1');
const asPlanned = knowing(planned).given();
const { plan: _, item: __, ...freely } = opening;

describe('立项', () => {
  it('opens under an item of the plan, and says until when research is planned', () =>
    asPlanned.when(opening, committee).yields({
      type: 'ConsultationOpened',
      form: 'counterpart',
      lead: { kind: 'special_committee', body: 'economy-committee' },
      plan: { plan: 'plan-2026', item: 'I1' },
      year: 2026,
      researchPlanBy: { by: day('2026-03-30'), version: 1 },
    }));

  it('is for who organises: no unit opens a consultation', () =>
    asPlanned
      .when(opening, on('2026-03-02', 'handling_unit', 'health-bureau'))
      .refusedBy(notYourStep));

  it('happens once', () =>
    knowing(planned)
      .given(...to('opened'))
      .when(opening, committee)
      .refusedBy(noSuchStep));

  it('is in a form the county holds', () =>
    asPlanned
      .when({ ...opening, form: 'biweekly_forum' }, committee)
      .refusedBy(rules.formIsHeld, rules.topicMatchesForm));

  it('is led by who may lead the form: the office leads no counterpart consultation', () =>
    asPlanned.when(opening, office).refusedBy(rules.leaderFitsForm, rules.followsLiaison));

  it('a sector leads a sector consultation of its own', () =>
    asPlanned
      .when({ ...opening, form: 'sector', item: 'I2' }, sector)
      .yields({ type: 'ConsultationOpened', lead: { kind: 'sector' } }));

  it('a member group leads no sector consultation', () =>
    asPlanned
      .when({ ...opening, form: 'sector', item: 'I2' }, group)
      .refusedBy(rules.leaderFitsForm));
});

describe('列入年度计划', () => {
  it.each(['counterpart', 'sector', 'proposal_handling'] as const)(
    'is wanted of a %s consultation',
    (form) => asPlanned.when({ ...freely, form }, committee).refusedBy(rules.isInThePlan),
  );

  it.each(['micro', 'online', 'expert'] as const)('is not wanted of %s', (form) =>
    asPlanned.when({ ...freely, form }, committee).yields({ type: 'ConsultationOpened', form }),
  );

  it('a plan without an item is not enough', () =>
    asPlanned
      .when({ ...freely, plan }, committee)
      .refusedBy(rules.isInThePlan, rules.topicMatchesForm));

  it('waits for a plan in force', () =>
    asPlanned
      .when({ ...opening, plan: 'plan-draft' as never }, committee)
      .refusedBy(rules.planIsInForce));

  it('knows no plan that is not there', () =>
    knowing({})
      .given()
      .when(opening, committee)
      .refusedBy(rules.planIsInForce, rules.topicMatchesForm));

  it('matches topic and form', () =>
    asPlanned
      .when({ ...opening, form: 'proposal_handling' }, committee)
      .refusedBy(rules.topicMatchesForm));

  it('is of an item that was not carried out', () =>
    asPlanned
      .when({ ...opening, form: 'topical_meeting', item: 'I4' }, office)
      .refusedBy(rules.topicMatchesForm));
});

describe('对口联系', () => {
  it('is with the departments the committee keeps in contact with', () =>
    asPlanned
      .when({ ...opening, units: [unit('roads-bureau')] }, committee)
      .refusedBy(rules.followsLiaison));

  it('names a unit', () =>
    asPlanned.when({ ...opening, units: [] }, committee).refusedBy(rules.followsLiaison));

  it('counts the successor of a department that was merged', () =>
    knowing(planned, merged)
      .given()
      .when({ ...opening, units: [unit('agriculture-bureau')] }, committee)
      .yields({ type: 'ConsultationOpened', units: ['agriculture-bureau'] }));

  it('units stand in the register', () =>
    asPlanned
      .when({ ...opening, units: [unit('nobody')] }, committee)
      .refusedBy(rules.unitsAreKnown, rules.followsLiaison));
});

describe('协商时机', () => {
  it.each([
    ['2026-03-03', true],
    ['2026-03-02', false],
  ] as const)('before a decision on %s: %s', (decisionOn, ok) => {
    const asked = asPlanned.when(
      { ...opening, timing: 'before_decision', decisionOn: day(decisionOn) },
      committee,
    );
    return ok
      ? asked.yields({ type: 'ConsultationOpened' })
      : asked.refusedBy(rules.decisionIsAhead);
  });

  it('names no day of a decision while one is carried out', () =>
    asPlanned
      .when({ ...opening, decisionOn: day('2026-09-01') }, committee)
      .refusedBy(rules.decisionIsAhead));
});
