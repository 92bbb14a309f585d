import {
  type ConsultationEvent,
  type CountyEvent,
  stateCouncilCalendar as calendar,
  consultationDeadlines,
  day,
  huailaiDemoProfile,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import {
  playing,
  research,
  researchMayFollow,
  standing,
  story,
  table,
  to,
  workPlan,
} from '../../support/consultation-facts.ts';
import {
  committee,
  moved,
  openedAs,
  putOff,
  researchReturned,
  workPlanReturned,
} from '../../support/consultation-variants.ts';
import { registerAfter } from '../../support/standing.ts';

/** Each deadline as: what, of which part, from when, by when, and when it was done. */
const counted = (facts: readonly ConsultationEvent[], ...county: readonly CountyEvent[]) =>
  consultationDeadlines(standing(facts), {
    register: registerAfter(...table, ...county),
    calendar,
  }).map(({ kind, target, start, due, doneOn }) =>
    [kind.replace('consultation.', ''), target, start, due, doneOn ?? 'open'].join(' '),
  );

const planning = 'researchPlan c1 2026-03-02 2026-03-30';

describe('调研的期限', () => {
  it('begin with the opening: a research plan within twenty working days', () =>
    expect(counted(to('opened'))).toEqual([`${planning} open`]));

  it('go on with its approval within five, and with the days that it names', () => {
    expect(counted(to('planDrafted'))).toEqual([
      `${planning} 2026-03-05`,
      'approval P1 2026-03-05 2026-03-12 open',
    ]);
    expect(counted(to('planApproved'))).toEqual([
      `${planning} 2026-03-05`,
      'approval P1 2026-03-05 2026-03-12 2026-03-06',
      'research P1 2026-03-06 2026-03-20 open',
    ]);
  });

  it('want what was returned revised within five, until another plan is put up', () => {
    const returned = [
      `${planning} 2026-03-05`,
      'approval P1 2026-03-05 2026-03-12 2026-03-06',
      'revision P1 2026-03-06 2026-03-13',
    ];
    expect(counted(researchReturned)).toEqual([...returned.slice(0, 2), `${returned[2]} open`]);
    expect(counted(playing([[research, committee('2026-03-09')]], researchReturned))).toEqual([
      ...returned.slice(0, 2),
      `${returned[2]} 2026-03-09`,
      'approval P2 2026-03-09 2026-03-16 open',
    ]);
  });

  it('count the plan of the very day of the opening', () => {
    const sameDay = playing([[research, committee('2026-03-02')]], to('opened'));
    expect(counted(sameDay)[0]).toBe(`${planning} 2026-03-02`);
  });

  it('begin anew when it is taken up again, and a plan of before does not count', () => {
    const off = putOff(researchReturned, '2026-03-09');
    const again = playing([[{ type: 'ResumeResearch' }, committee('2026-06-01')]], off);
    expect(counted(again)[0]).toBe('researchPlan c1 2026-06-01 2026-06-30 open');
    const planned = playing(
      [[{ ...research, from: day('2026-06-03'), to: day('2026-06-10') }, committee('2026-06-02')]],
      again,
    );
    expect(counted(planned)[0]).toBe('researchPlan c1 2026-06-01 2026-06-30 2026-06-02');
  });

  it('want no other plan where one that was approved is taken up again', () => {
    const off = putOff(to('planApproved'), '2026-03-09');
    const again = playing([[{ type: 'ResumeResearch' }, committee('2026-06-01')]], off);
    expect(counted(again)[0]).toBe('researchPlan c1 2026-06-01 2026-06-30 2026-06-01');
  });

  it('want none before the meeting where the county lets research follow', () => {
    const early = playing(
      [[{ type: 'PrepareConsultation' }, committee('2026-03-03')]],
      to('opened'),
      [researchMayFollow],
    );
    expect(counted(early, researchMayFollow)).toEqual([
      `${planning} 2026-03-03`,
      'workPlan c1 2026-03-03 2026-03-17 open',
    ]);
  });
});

describe('筹备的期限', () => {
  const of = (facts: readonly ConsultationEvent[], ...county: readonly CountyEvent[]) =>
    counted(facts, ...county).filter((one) => !/^(research|approval P)/.test(one));

  it('begin when research is completed: a work plan within ten working days', () => {
    expect(of(to('completed'))).toEqual(['workPlan c1 2026-03-20 2026-04-03 open']);
    const sameDay = playing([[workPlan, committee('2026-03-20')]], to('completed'));
    expect(of(sameDay)[0]).toBe('workPlan c1 2026-03-20 2026-04-03 2026-03-20');
  });

  it('want what was returned revised', () =>
    expect(of(workPlanReturned)).toEqual([
      'workPlan c1 2026-03-20 2026-04-03 2026-03-23',
      'approval W1 2026-03-23 2026-03-30 2026-03-24',
      'revision W1 2026-03-24 2026-03-31 open',
    ]));

  it('count back from the meeting once the work plan is approved', () =>
    expect(of(to('workPlanApproved'))).toEqual([
      'workPlan c1 2026-03-20 2026-04-03 2026-03-23',
      'notice W1 2026-04-20 2026-03-27 open',
      'materials W1 2026-04-20 2026-04-03 open',
      'approval W1 2026-03-23 2026-03-30 2026-03-24',
      'meeting W1 2026-03-24 2026-04-20 open',
    ]));

  it('count back from the day it was moved to, and all goes out again', () =>
    expect(of(moved(to('materialsSent'))).slice(1)).toEqual([
      'notice W1 2026-05-20 2026-04-27 open',
      'materials W1 2026-05-20 2026-05-07 open',
      'approval W1 2026-03-23 2026-03-30 2026-03-24',
      'meeting W1 2026-03-24 2026-05-20 open',
    ]));

  it('know no materials where none go out in advance', () => {
    const without = to('workPlanDrafted').map((one) =>
      one.type === 'ConsultationWorkPlanDrafted'
        ? { ...one, plan: { ...one.plan, materialsInAdvance: false } }
        : one,
    );
    expect(of(playing([story.workPlanApproved], without)).join()).not.toContain('materials');
  });

  it('count the notice of a plenary session by its own figure', () => {
    const { consultation } = huailaiDemoProfile;
    const aWeek: CountyEvent = {
      type: 'ProfileAdopted',
      profile: {
        ...huailaiDemoProfile,
        version: 2,
        consultation: {
          ...consultation,
          periods: {
            ...consultation.periods,
            plenaryNotice: {
              ...consultation.periods.plenaryNotice,
              value: { n: 7, unit: 'calendar_day' },
            },
          },
        },
      },
    };
    const drafted = openedAs({ form: 'plenary' }, to('workPlanDrafted'));
    const approved = playing([story.workPlanApproved], drafted, [aWeek]);
    expect(of(approved, aWeek)).toContain('plenaryNotice W1 2026-04-20 2026-04-13 open');
    expect(of(playing([story.workPlanApproved], to('workPlanDrafted'), [aWeek]), aWeek)).toContain(
      'notice W1 2026-04-20 2026-03-27 open',
    );
  });

  it('begin anew when the preparation is taken up again: what lapsed does not count', () => {
    const again = playing(
      [[{ type: 'ResumePreparation' }, committee('2026-06-01')]],
      putOff(to('notified'), '2026-04-01'),
    );
    expect(of(again)).toEqual([
      'workPlan c1 2026-06-01 2026-06-15 open',
      'approval W1 2026-03-23 2026-03-30 2026-03-24',
    ]);
  });
});
