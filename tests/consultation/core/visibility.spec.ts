import {
  type Actor,
  available,
  type ConsultationEvent,
  stateCouncilCalendar as calendar,
  day,
  instant,
  isOpenedConsultation,
  opens,
  consultationShowing as showing,
  consultationWorkflow as workflow,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { standing, table, to } from '../../support/consultation-facts.ts';
import { as } from '../../support/scenario.ts';
import { registerAfter } from '../../support/standing.ts';

const around = { today: day('2026-05-07'), register: registerAfter(...table), calendar };
const published: ConsultationEvent = { type: 'ConsultationPublished', on: day('2026-05-07') };
const secretly = (facts: readonly ConsultationEvent[]) =>
  facts.map((one) => (one.type === 'ConsultationOpened' ? { ...one, secret: true } : one));

const reads = (facts: readonly ConsultationEvent[], actor: Actor): boolean =>
  opens(showing.readable(actor, around.register), showing.scopeFacts(standing(facts)));
const sees = (facts: readonly ConsultationEvent[], actor: Actor) =>
  showing.project(standing(facts), actor, around);

const committee = as('special_committee', 'economy-committee');
const health = as('handling_unit', 'health-bureau');

describe('查阅', () => {
  it.each([
    ['cppcc_office', 'opened'],
    ['leadership', 'opened'],
    ['party_office', 'opened'],
    ['government_office', 'opened'],
  ] as const)('is open to the %s from the opening on', (role, last) =>
    expect(reads(to(last), as(role))).toBe(true),
  );

  it('is open to who leads from the opening on, to others once it was held', () => {
    expect(reads(to('opened'), committee)).toBe(true);
    expect(reads(to('convened'), as('collective', 'women'))).toBe(false);
    expect(reads(to('concluded'), as('collective', 'women'))).toBe(true);
  });

  it('is open to the team once its plan was approved', () => {
    expect(reads(to('planDrafted'), as('member', 'm2'))).toBe(false);
    expect(reads(to('planApproved'), as('member', 'm2'))).toBe(true);
    expect(reads(to('planApproved'), as('expert', 'e1'))).toBe(true);
    expect(reads(to('planApproved'), as('expert', 'e2'))).toBe(false);
  });

  it('is open to participants and units from the notice on', () => {
    expect(reads(to('workPlanApproved'), as('member', 'm3'))).toBe(false);
    expect(reads(to('notified'), as('member', 'm3'))).toBe(true);
    expect(reads(to('workPlanApproved'), health)).toBe(false);
    expect(reads(to('notified'), health)).toBe(true);
    expect(reads(to('notified'), as('handling_unit', 'roads-bureau'))).toBe(false);
  });

  it('is open to other members once it was held, unless it is secret', () => {
    expect(reads(to('convened'), as('member', 'm4'))).toBe(false);
    expect(reads(to('concluded'), as('member', 'm4'))).toBe(true);
    expect(reads(secretly(to('concluded')), as('member', 'm4'))).toBe(false);
    expect(reads(secretly(to('concluded')), as('member', 'm1'))).toBe(true);
  });

  it('is open to the inspection office once the outcome was submitted', () => {
    expect(reads(to('concluded'), as('supervising_office'))).toBe(false);
    expect(reads(to('submitted'), as('supervising_office'))).toBe(true);
  });

  it.each(['public', 'registrar', 'platform'] as const)(
    'is open to the %s once it was published, and never when it is secret',
    (role) => {
      expect(reads(to('submitted'), as(role))).toBe(false);
      expect(reads([...to('submitted'), published], as(role))).toBe(true);
      expect(reads([...secretly(to('submitted')), published], as(role))).toBe(false);
    },
  );
});

describe('所见', () => {
  const all = [...to('submitted'), published];
  const lists = (view: ReturnType<typeof sees>) =>
    Object.entries(view).flatMap(([name, value]) =>
      Array.isArray(value) && value.length > 0 ? [name] : [],
    );

  it('the public sees title, form, year, day and types of outcome', () => {
    const view = sees(all, as('public'));
    expect(lists(view)).toEqual(['outcomeTypes']);
    expect(view).toMatchObject({
      title: '提升村级诊所服务能力',
      form: 'counterpart',
      year: 2026,
      heldOn: day('2026-04-20'),
      outcomeTypes: ['minutes', 'report'],
    });
    expect(view.meeting).toBeUndefined();
    expect(view.researchReport).toBeUndefined();
  });

  it.each([
    ['another member', as('member', 'm4')],
    ['a unit that takes part', health],
    ["the Party committee's office", as('party_office')],
  ] as const)('%s sees what came of it, and nothing of research and drafts', (_, actor) => {
    const view = sees(all, actor);
    expect(view.recommendations).toMatchObject([{ no: 1, restsOn: [] }]);
    expect(view.outcomes.map(({ stage }) => stage)).toEqual(['issued', 'submitted']);
    expect(view.statements).toHaveLength(1);
    expect(view.researchRecords).toEqual([]);
    expect(view.researchPlans).toEqual([]);
    expect(view.recommendationDrafts).toEqual([]);
    expect(view.researchReport).toBeUndefined();
  });

  it('a participant sees the work plan and the materials, another member does not', () => {
    expect(sees(all, as('member', 'm3')).workPlans).toHaveLength(1);
    expect(sees(all, as('member', 'm3')).materials).toHaveLength(1);
    expect(sees(all, as('member', 'm4')).workPlans).toEqual([]);
  });

  it('who organises it, and the team, see research and drafts', () => {
    for (const actor of [committee, as('cppcc_office'), as('leadership'), as('member', 'm2')]) {
      const view = sees(all, actor);
      expect(view.researchRecords).toHaveLength(1);
      expect(view.recommendationDrafts).toHaveLength(1);
      expect(view.researchReport).toBe('调研报告');
    }
  });

  it('drafts of an outcome are for who organises it', () => {
    expect(sees(to('reportDrafted'), committee).outcomes).toHaveLength(2);
    expect(sees(to('reportDrafted'), as('member', 'm4')).outcomes).toHaveLength(1);
  });

  it('is of the shape that is told, for everybody at every step', () => {
    const steps = to('closed');
    for (const [at] of steps.entries())
      for (const actor of [committee, health, as('member', 'm4'), as('expert', 'e1'), as('public')])
        expect(() =>
          showing.view.strict().parse(sees(steps.slice(0, at + 1), actor)),
        ).not.toThrow();
  });
});

describe('所见的经过', () => {
  const state = standing([...to('closed'), published]);
  const shown = (actor: Actor) =>
    to('closed').filter((event) => showing.showsEvent(event, state, actor, around)).length;

  it('is longest for who organises it and empty for the public', () => {
    expect(shown(committee)).toBe(to('closed').length);
    expect(shown(health)).toBeLessThan(shown(committee));
    expect(shown(as('member', 'm4'))).toBeLessThan(shown(health));
    expect(shown(as('public'))).toBe(0);
  });

  it('tells the public of the publication', () =>
    expect(showing.showsEvent(published, state, as('public'), around)).toBe(true));

  it('tells who owes the next step to those concerned', () => {
    expect(showing.showsSteps(state, health, around)).toBe(true);
    expect(showing.showsSteps(state, as('member', 'm4'), around)).toBe(false);
    expect(showing.showsSteps(state, as('public'), around)).toBe(false);
  });

  it('tells of actions on drafts to who organises it', () => {
    const told = (actor: Actor, part: string) =>
      showing.showsAction({ command: 'X', part }, state, actor, around);
    expect(told(committee, 'recommendation')).toBe(true);
    expect(told(health, 'recommendation')).toBe(false);
    expect(told(health, 'briefing')).toBe(true);
    expect(told(as('expert', 'e1'), 'expert_opinion')).toBe(true);
    expect(told(as('member', 'm3'), 'expert_opinion')).toBe(false);
    expect(told(as('public'), 'case')).toBe(false);
  });

  it('offers nothing to who may not read it', () => {
    const facts = standing(to('opened'));
    expect(isOpenedConsultation(facts)).toBe(true);
    const ctx = {
      caseId: 'c1',
      actor: as('public'),
      now: instant('2026-03-03T00:00:00+08:00'),
      today: day('2026-03-03'),
      register: around.register,
      calendar,
      numbers: {},
      others: {},
      cases: {},
    };
    const offered = available(workflow, { state: facts, ctx });
    expect(offered).toEqual([]);
  });
});
