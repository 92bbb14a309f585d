import {
  AnnualPlanId,
  type ConsultationEvent,
  ConsultationId,
  day,
  consultationRules as rules,
} from '@xieshang/core';
import { describe, it } from 'vitest';
import { given, opening as openingTold, to } from '../support/consultation-facts.ts';
import {
  latePlans,
  nextYear,
  postponedToNextYear,
  supervisionInForce,
} from '../support/lineage-facts.ts';
import {
  cancelled as amendedAway,
  carriedOut,
  PLAN,
  toAdopted,
  toAgreed,
  toApproved,
  toDecided,
  toDrafted,
  toInForce,
  toItems,
} from '../support/plan-facts.ts';
import { on } from '../support/scenario.ts';

const plan = AnnualPlanId.parse(PLAN);
const opening = { ...openingTold, plan, item: 'I1' } as const;
const committee = (when: string) => on(when, 'special_committee', 'economy-committee');
const inMarch = committee('2026-03-02');
const anew = given().besideCase('annual_plan', PLAN, ...toInForce);

type Opened = Extract<ConsultationEvent, { readonly type: 'ConsultationOpened' }>;
const openedTold = to('opened')[0] as Opened;
const opened = (id: string, item = { plan, item: 'I1' }): readonly [Opened] => [
  { ...openedTold, id: ConsultationId.parse(id), plan: item },
];
const postponed = {
  type: 'ConsultationPostponed',
  on: day('2026-06-01'),
  until: day('2027-02-01'),
  reason: '材料未齐。',
  agreedOn: day('2026-06-01'),
} as const;
const cancelled = {
  type: 'ConsultationCancelled',
  on: day('2026-02-20'),
  reason: '合并。',
  agreedOn: day('2026-02-20'),
} as const;

describe('依据年度协商计划', () => {
  it('opens a consultation on an item of the plan of consultation', () =>
    anew.when(opening, inMarch).yields({ type: 'ConsultationOpened', plan: { plan, item: 'I1' } }));

  it('opens none on an item of a plan of supervision, though its form is one of both', () =>
    given()
      .besideCase('annual_plan', 'supervision-2026', ...supervisionInForce)
      .when(
        {
          ...opening,
          form: 'micro',
          plan: AnnualPlanId.parse('supervision-2026'),
          item: 'I2',
        },
        on('2026-03-02', 'collective', 'group-1'),
      )
      .refusedBy(rules.planIsOfConsultation));

  it('opens none under a plan that is not there', () =>
    given().when(opening, inMarch).refusedBy(rules.planIsInForce, rules.topicMatchesForm));

  it('opens none on an item that is not in the plan', () =>
    anew.when({ ...opening, item: 'I9' }, inMarch).refusedBy(rules.topicMatchesForm));

  it('names plan and item, or neither', async () => {
    const { item: _, ...planAlone } = opening;
    const { plan: __, ...itemAlone } = opening;
    await anew.when(planAlone, inMarch).refusedBy(rules.isInThePlan, rules.topicMatchesForm);
    await anew.when(itemAlone, inMarch).refusedBy(rules.isInThePlan, rules.topicMatchesForm);
  });

  it('opens none on an item that was carried out', () =>
    given()
      .besideCase('annual_plan', PLAN, ...toInForce, carriedOut)
      .when(opening, committee('2026-06-01'))
      .refusedBy(rules.topicMatchesForm));

  it('opens none on an item the plan was amended of', () =>
    given()
      .besideCase('annual_plan', PLAN, ...toInForce, ...amendedAway)
      .when({ ...opening, form: 'topical_meeting', item: 'I2' }, on('2026-06-01', 'cppcc_office'))
      .refusedBy(rules.topicMatchesForm));
});

describe('一事项一次协商', () => {
  it('opens no second consultation on an item while the first stands', () =>
    anew
      .beside('c2', ...opened('c2'))
      .when(opening, inMarch)
      .refusedBy(rules.itemIsFree));

  it('opens one where the other was cancelled', () =>
    anew
      .beside('c2', ...opened('c2'), cancelled)
      .when(opening, inMarch)
      .yields({ type: 'ConsultationOpened' }));

  it('counts one that is put off as standing', () =>
    anew
      .beside('c2', ...opened('c2'), postponed)
      .when(opening, committee('2026-06-02'))
      .refusedBy(rules.itemIsFree));

  it.each([
    ['another item of the plan', { plan, item: 'I2' }],
    [
      'an item of that number in another plan',
      { plan: AnnualPlanId.parse('consultation-2025'), item: 'I1' },
    ],
  ])('leaves alone what was opened on %s', (_, item) =>
    anew
      .beside('c2', ...opened('c2', item))
      .when(opening, inMarch)
      .yields({ type: 'ConsultationOpened' }),
  );

  it('leaves alone what was opened beside the plan', () => {
    const { plan: _, ...free } = openedTold;
    return anew
      .beside('c2', { ...free, id: ConsultationId.parse('c2') })
      .when(opening, inMarch)
      .yields({ type: 'ConsultationOpened' });
  });

  it('takes the item that carries another one over for the same matter', () =>
    given()
      .besideCase('annual_plan', PLAN, ...postponedToNextYear('I1'))
      .besideCase('annual_plan', 'consultation-2027', ...nextYear)
      .beside('c2', ...opened('c2'), postponed)
      .when(
        { ...opening, plan: AnnualPlanId.parse('consultation-2027'), item: 'J2' },
        committee('2027-02-01'),
      )
      .refusedBy(rules.itemIsFree));

  it('opens one on an item of the next year that carries nothing over', () =>
    given()
      .besideCase('annual_plan', PLAN, ...postponedToNextYear('I1'))
      .besideCase('annual_plan', 'consultation-2027', ...nextYear)
      .beside('c2', ...opened('c2'), postponed)
      .when(
        { ...opening, plan: AnnualPlanId.parse('consultation-2027'), item: 'J1' },
        committee('2027-02-01'),
      )
      .yields({ type: 'ConsultationOpened' }));
});

describe('延至下一年度的事项', () => {
  const put = given(...opened('c1'), postponed)
    .besideCase('annual_plan', PLAN, ...postponedToNextYear('I1'))
    .besideCase('annual_plan', 'consultation-2027', ...nextYear);
  const next = AnnualPlanId.parse('consultation-2027');

  it('goes on under the item of the next year that takes it over', () =>
    put
      .when({ type: 'ResumeResearch', plan: next, item: 'J2' }, committee('2027-02-01'))
      .yields({ type: 'ResearchResumed', year: 2027, plan: { plan: next, item: 'J2' } }));

  it('goes on under no other item', () =>
    put
      .when({ type: 'ResumeResearch', plan: next, item: 'J1' }, committee('2027-02-01'))
      .refusedBy(rules.takesOverWhatWasPostponed));

  it('does not go on in its old year once the plan has put it off', () =>
    put
      .when({ type: 'ResumeResearch' }, committee('2026-07-01'))
      .refusedBy(rules.takesOverWhatWasPostponed));

  it('goes on in its year while the plan keeps it', () =>
    given(...opened('c1'), postponed)
      .besideCase('annual_plan', PLAN, ...toInForce)
      .when({ type: 'ResumeResearch' }, committee('2026-07-01'))
      .yields({ type: 'ResearchResumed', year: 2026 }));

  it('does not stop a consultation that is under way', () =>
    given(...opened('c1'), ...to('planApproved').slice(1))
      .besideCase('annual_plan', PLAN, ...postponedToNextYear('I1'))
      .when({ type: 'BeginResearch' }, committee('2026-06-01'))
      .yields({ type: 'ResearchBegun' }));
});

describe('计划逾期未通过', () => {
  const under = [
    ['with the government', toDrafted],
    ['agreed', toAgreed],
    ['in approval', toApproved],
    ['decided', toDecided],
    ['adopted and not issued', toAdopted],
  ] as const;

  it.each(under)('holds up no consultation under a plan that is %s, and is marked', (_, facts) =>
    given()
      .besideCase('annual_plan', PLAN, ...facts)
      .when(opening, committee('2026-04-01'))
      .yields({ type: 'ConsultationOpened', planLateSince: '2026-03-31' }),
  );

  it('is awaited until its last day', () =>
    given()
      .besideCase('annual_plan', PLAN, ...toDrafted)
      .when(opening, committee('2026-03-31'))
      .refusedBy(rules.planIsInForce));

  it('bears nothing while it is still being drafted', () =>
    given()
      .besideCase('annual_plan', PLAN, ...toItems)
      .when(opening, committee('2026-04-01'))
      .refusedBy(rules.planIsInForce));

  it('holds everything up in a county that says so', () =>
    given()
      .inCounty(latePlans('refuse'))
      .besideCase('annual_plan', PLAN, ...toDrafted)
      .when(opening, committee('2026-04-01'))
      .refusedBy(rules.planIsInForce));

  it('lets through what is under a plan in force there too', () =>
    given()
      .inCounty(latePlans('refuse'))
      .besideCase('annual_plan', PLAN, ...toInForce)
      .when(opening, committee('2026-04-01'))
      .yields({ type: 'ConsultationOpened' }));

  it('does not free a topic from standing in the plan', () => {
    const { plan: _, item: __, ...free } = opening;
    return given()
      .besideCase('annual_plan', PLAN, ...toDrafted)
      .when(free, committee('2026-04-01'))
      .refusedBy(rules.isInThePlan);
  });
});
