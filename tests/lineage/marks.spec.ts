import {
  annualPlan,
  stateCouncilCalendar as calendar,
  consultation,
  consultationShowing,
  day,
  fold,
  huailaiDemoProfile,
  instruction,
  noCases,
  opens,
  planDeadlines,
  type Role,
  readProfile,
  referencedBy,
  referencesOf,
  referenceTo,
  roles,
  supervision,
  supervisionShowing,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { standing as consultationAfter, table, to } from '../support/consultation-facts.ts';
import { upTo } from '../support/instruction-facts.ts';
import { nextYear, supervisionDrafted } from '../support/lineage-facts.ts';
import { toDrafted, toInForce } from '../support/plan-facts.ts';
import { as } from '../support/scenario.ts';
import { registerAfter } from '../support/standing.ts';
import { opened, toClosed } from '../support/supervision-facts.ts';

const register = registerAfter(...table);
const around = { today: day('2026-12-01'), register, calendar };
const who: Partial<Record<Role, string>> = {
  handling_unit: 'health-bureau',
  special_committee: 'economy-committee',
  collective: 'women',
  platform: 'p1',
  expert: 'e1',
};
const everybody = roles.map((role) => as(role, who[role] ?? 'm1'));
const late = { planLateSince: day('2026-03-31') };

describe('逾期未通过的计划', () => {
  it('is shown to everybody who may read the consultation opened under it', () => {
    const [first, ...rest] = to('closed');
    const state = consultationAfter([
      { ...first, ...late } as never,
      ...rest,
      { type: 'ConsultationPublished', on: day('2026-11-10') },
    ]);
    const { readable, scopeFacts, project } = consultationShowing;
    const readers = everybody.filter((actor) =>
      opens(readable(actor, register), scopeFacts(state)),
    );
    expect(readers).toHaveLength(everybody.length);
    for (const actor of readers) expect(project(state, actor, around)).toMatchObject(late);
    expect(project(consultationAfter(to('closed')), as('leadership'), around)).not.toHaveProperty(
      'planLateSince',
    );
  });

  it('is shown to everybody who may read the supervision opened under it', () => {
    const [, ...rest] = toClosed;
    const state = fold(supervision, [{ ...opened, ...late }, ...rest]);
    const { readable, scopeFacts, project } = supervisionShowing;
    const readers = everybody.filter((actor) =>
      opens(readable(actor, register), scopeFacts(state)),
    );
    expect(readers.length).toBeGreaterThan(8);
    for (const actor of readers) expect(project(state, actor, around)).toMatchObject(late);
    expect(project(fold(supervision, toClosed), as('leadership'), around)).not.toHaveProperty(
      'planLateSince',
    );
  });

  it('is not carried over to what continues under another plan, which may be late itself', () => {
    const put = [
      { ...to('opened')[0], ...late },
      {
        type: 'ConsultationPostponed',
        on: day('2026-06-01'),
        until: day('2027-02-01'),
        reason: '材料未齐。',
      },
    ] as never;
    const resumed = (more: object) =>
      consultationAfter([
        ...(put as readonly never[]),
        {
          type: 'ResearchResumed',
          on: day('2027-02-01'),
          year: 2027,
          researchPlanBy: { by: day('2027-03-01'), version: 1 },
          ...more,
        } as never,
      ]);
    const plan = { plan: 'consultation-2027', item: 'J1' };
    expect(resumed({ plan })).not.toHaveProperty('planLateSince');
    expect(resumed({ plan, planLateSince: day('2027-03-31') })).toMatchObject({
      planLateSince: '2027-03-31',
    });
    expect(resumed({})).toMatchObject(late);
  });

  it('is recorded or refused as the profile of the county chooses', () => {
    const saying = (value: string) => () =>
      readProfile({
        ...huailaiDemoProfile,
        plan: {
          ...huailaiDemoProfile.plan,
          latePlans: { value, cites: huailaiDemoProfile.plan.latePlans.cites },
        },
      });
    expect(saying('warn')().plan.latePlans.value).toBe('warn');
    expect(saying('refuse')().plan.latePlans.value).toBe('refuse');
    expect(saying('ignore')).toThrow();
  });

  it('is shown late by its own clock, which runs until it is adopted', () => {
    const clock = (facts: typeof toDrafted) =>
      planDeadlines(fold(annualPlan, facts), around).find(({ kind }) => kind === 'plan.adopt');
    expect(clock(toDrafted)).toMatchObject({ recorded: '2026-03-31' });
    expect(clock(toDrafted)).not.toHaveProperty('doneOn');
    expect(clock(toInForce)).toMatchObject({ doneOn: '2026-02-25' });
  });
});

describe('由督办转来的监督', () => {
  const topic = { followUp: 'i1', recommendation: 'R2' };
  const [, ...rest] = toClosed;
  const state = fold(supervision, [{ ...opened, ...topic } as never, ...rest]);
  const sees = (role: Role) =>
    supervisionShowing.project(state, as(role, who[role] ?? 'm1'), around);

  it.each(['cppcc_office', 'leadership', 'special_committee', 'member'] as const)(
    'names the recommendation to who supervises: %s',
    (role) => expect(sees(role)).toMatchObject(topic),
  );

  it.each(['government_office', 'supervising_office'] as const)(
    'names it to an office that reads every follow-up: %s',
    (role) => expect(sees(role)).toMatchObject(topic),
  );

  it.each(['handling_unit', 'collective', 'public'] as const)(
    'does not name it to who may not read every follow-up: %s',
    (role) => {
      expect(sees(role)).not.toHaveProperty('followUp');
      expect(sees(role)).not.toHaveProperty('recommendation');
    },
  );
});

describe('由本件而来的个案', () => {
  const cases = {
    ...noCases,
    annual_plan: {
      'consultation-2026': fold(annualPlan, toInForce),
      'consultation-2027': fold(annualPlan, nextYear),
      'supervision-2026': fold(annualPlan, supervisionDrafted),
    },
    consultation: {
      c1: fold(consultation, [
        {
          ...to('opened')[0],
          plan: { plan: 'consultation-2026', item: 'I1' },
        } as never,
      ]),
      c2: consultationAfter([]),
    },
    supervision: {
      s1: fold(supervision, [
        { ...opened, plan: 'supervision-2026', followUp: 'i1', recommendation: 'R2' } as never,
      ]),
    },
    instruction: { i1: fold(instruction, upTo('declined')) },
  };
  const led = (subject: string, id: string, actor = as('cppcc_office')) =>
    referencedBy(cases, { subject, id }, actor, register);

  it('are the cases opened under a plan, and the next plan that takes an item over', () =>
    expect(led('annual_plan', 'consultation-2026')).toEqual([
      { subject: 'consultation', id: 'c1' },
      { subject: 'annual_plan', id: 'consultation-2027' },
    ]));

  it('are the supervisions a follow-up became a topic of, and the follow-up of a supervision', () => {
    expect(led('instruction', 'i1')).toEqual([{ subject: 'supervision', id: 's1' }]);
    expect(led('supervision', 's1')).toEqual([{ subject: 'instruction', id: 'i1' }]);
    expect(led('annual_plan', 'supervision-2026')).toEqual([{ subject: 'supervision', id: 's1' }]);
  });

  it('are listed as far as the actor may read them', () => {
    expect(led('instruction', 'i1', as('government_office'))).toEqual([]);
    expect(led('annual_plan', 'consultation-2026', as('public'))).toEqual([
      { subject: 'annual_plan', id: 'consultation-2027' },
    ]);
  });

  it('are found by a part of the case as well', () => {
    expect(referencesOf('supervision', cases.supervision.s1)).toEqual([
      referenceTo({ subject: 'annual_plan', id: 'supervision-2026' }),
      referenceTo({ subject: 'annual_plan', id: 'supervision-2026' }, 'I1'),
      referenceTo({ subject: 'instruction', id: 'i1' }),
      referenceTo({ subject: 'instruction', id: 'i1' }, 'R2'),
    ]);
    expect(referencesOf('consultation', cases.consultation.c1)).toEqual([
      referenceTo({ subject: 'annual_plan', id: 'consultation-2026' }),
      referenceTo({ subject: 'annual_plan', id: 'consultation-2026' }, 'I1'),
    ]);
    expect(referencesOf('consultation', cases.consultation.c2)).toEqual([]);
    expect(referencesOf('supervisor_group', {})).toEqual([]);
  });
});
