import {
  type ConsultationEvent,
  type CountyEvent,
  stateCouncilCalendar as calendar,
  consultationDeadlines,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { playing, standing, table, to } from '../../support/consultation-facts.ts';
import { committee, minutesReturned, putOff } from '../../support/consultation-variants.ts';
import { on } from '../../support/scenario.ts';
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

describe('会后的期限', () => {
  const of = (facts: readonly ConsultationEvent[]) =>
    counted(facts).filter((one) =>
      /^(minutes|outcome|acknowledgement|followUp|approval O)/.test(one),
    );
  const minutes = 'minutes c1 2026-04-20 2026-04-29';
  const outcome = 'outcome c1 2026-04-20 2026-05-20';

  it('do not run before the meeting has ended', () => expect(of(to('spoken'))).toEqual([]));

  it('are seven working days for the minutes and a month for the outcome', () => {
    expect(of(to('concluded'))).toEqual([`${minutes} open`, `${outcome} open`]);
    expect(of(to('minutesAdopted'))).toEqual([
      'approval O1 2026-04-22 2026-04-29 2026-04-23',
      `${minutes} open`,
      `${outcome} open`,
    ]);
    expect(of(minutesReturned)).toEqual([
      'approval O1 2026-04-22 2026-04-29 2026-04-23',
      `${minutes} open`,
      `${outcome} open`,
    ]);
  });

  it("are five working days for the Party committee's office, whoever else was quicker", () => {
    const byTheGovernment = playing(
      [[{ type: 'AcknowledgeConsultationOutcome' }, on('2026-05-07', 'government_office')]],
      to('submitted'),
    );
    const submitted = [
      'acknowledgement c1 2026-05-06 2026-05-12 open',
      'followUp c1 2026-05-06 2026-12-31 open',
    ];
    expect(of(to('submitted')).slice(-2)).toEqual(submitted);
    expect(of(byTheGovernment).slice(-2)).toEqual(submitted);
    expect(of(to('received')).slice(-2)).toEqual([
      'acknowledgement c1 2026-05-06 2026-05-12 2026-05-08',
      'followUp c1 2026-05-06 2026-12-31 open',
    ]);
  });
});

describe('期限的停止', () => {
  it('leaves nothing open but the day on which it is taken up again', () => {
    const off = putOff(to('notified'), '2026-04-01');
    const open = (facts: readonly ConsultationEvent[]) =>
      counted(facts).filter((one) => one.endsWith('open'));
    expect(open(off)).toEqual(['resume c1 2026-04-01 2026-06-01 open']);
    const again = playing([[{ type: 'ResumePreparation' }, committee('2026-06-01')]], off);
    expect(open(again)).toEqual(['workPlan c1 2026-06-01 2026-06-15 open']);
    const closedEarly = playing(
      [[{ type: 'CloseConsultation', note: '无。' }, committee('2026-05-08')]],
      to('received', 'recommended'),
    );
    expect(open(closedEarly)).toEqual([]);
  });

  it('keeps what was done in time', () =>
    expect(counted(putOff(to('planDrafted'), '2026-03-09'))).toEqual([
      `${planning} 2026-03-05`,
      'resume c1 2026-03-09 2026-06-01 open',
    ]));

  it.each([
    ['opened', 'researchPlan'],
    ['planApproved', 'research'],
    ['workPlanApproved', 'meeting'],
    ['concluded', 'minutes'],
  ] as const)('says after it was %s from which fact the day of the %s follows', (last, kind) => {
    const one = consultationDeadlines(standing(to(last)), {
      register: registerAfter(...table),
      calendar,
    }).find((each) => each.kind === `consultation.${kind}`);
    expect(one?.title.zh.length).toBeGreaterThan(0);
    expect(one?.startFact.zh.length).toBeGreaterThan(0);
  });
});
