import { type ConsultationEvent, consultation, day, InstructionId } from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import {
  instruction,
  merged,
  opening,
  plan,
  playing,
  to,
} from '../../support/consultation-facts.ts';
import {
  committee,
  leadership,
  moved,
  openedAfter,
  openedAs,
  plannedAs,
  putOff,
  unplanned,
  withGuests,
} from '../../support/consultation-variants.ts';
import { unit } from '../../support/county.ts';
import { on } from '../../support/scenario.ts';

const replacing = [
  { type: 'ReplaceConsultedUnit', unit: unit('health-bureau') },
  committee('2026-04-01'),
] as const;

describe('延期以后', () => {
  const written = playing(
    [[{ type: 'HandInStatement', text: '书面。' }, on('2026-04-20', 'member', 'm1')]],
    to('asked'),
  );
  const off = openedAfter(putOff(written, '2026-04-20'));

  it('what was found out stands, and what was prepared and said lapses', () => {
    expect(off).toMatchObject({
      stage: 'postponed',
      research: { completedOn: '2026-03-20', report: '调研报告' },
      records: [{ id: 'R1' }],
      researchPlans: [{ id: 'P1', stage: 'approved' }],
      workPlans: [{ id: 'W1', stage: 'lapsed' }],
      materials: [],
      briefings: [],
      questions: [],
      statements: [],
      postponed: { on: '2026-04-20', until: '2026-06-01', reason: '防汛。' },
    });
    for (const name of ['noticeOn', 'meeting', 'preparation']) expect(off).not.toHaveProperty(name);
  });

  it('research is taken up under the same plan of the year', () => {
    const again = playing(
      [[{ type: 'ResumeResearch' }, committee('2026-06-01')]],
      putOff(to('recorded'), '2026-03-16'),
    );
    expect(openedAfter(again)).toMatchObject({
      stage: 'planned',
      planningSince: '2026-06-01',
      openedOn: '2026-03-02',
      year: 2026,
      plan: { plan, item: 'I1' },
      records: [{ id: 'R1' }],
    });
  });

  it.each(['ResumeResearch', 'ResumePreparation'] as const)(
    '%s in a later year puts it under the plan of that year',
    (type) => {
      const facts = [
        ...to(type === 'ResumeResearch' ? 'recorded' : 'completed'),
        {
          type: 'ConsultationPostponed',
          on: day('2026-03-23'),
          until: day('2027-02-01'),
          reason: '调整。',
          agreedOn: day('2026-03-20'),
        },
      ] as const;
      const again = playing(
        [[{ type, plan: 'plan-2027' as never, item: 'J1' }, committee('2027-02-01')]],
        facts,
      );
      expect(openedAfter(again)).toMatchObject({
        year: 2027,
        plan: { plan: 'plan-2027', item: 'J1' },
      });
    },
  );

  it('taken up within its year it names no other plan', () => {
    const again = playing(
      [[{ type: 'ResumePreparation' }, committee('2026-06-01')]],
      putOff(to('completed'), '2026-03-23'),
    );
    expect(again.at(-1)).not.toHaveProperty('plan');
    expect(openedAfter(again)).toMatchObject({ plan: { plan, item: 'I1' } });
  });
});

describe('改期以后', () => {
  it('the plan stands with the day it had, and all else that was said and found', () =>
    expect(openedAfter(moved(to('materialsSent')))).toMatchObject({
      stage: 'preparing',
      workPlans: [
        {
          stage: 'approved',
          meetingOn: '2026-05-20',
          place: '县政协会议室',
          moves: [{ on: '2026-04-15', from: '2026-04-20', reason: '会场冲突。' }],
        },
      ],
      materials: [],
      research: { report: '调研报告' },
    }));

  it('moved twice, each day is kept', () => {
    const twice = playing(
      [
        [
          {
            type: 'MoveConsultationMeeting',
            workPlan: 'W1',
            meetingOn: day('2026-06-10'),
            reason: '防汛。',
          },
          committee('2026-04-16'),
        ],
      ],
      moved(to('notified')),
    );
    expect(openedAfter(twice).workPlans[0]?.moves.map(({ from }) => from)).toEqual([
      '2026-04-20',
      '2026-05-20',
    ]);
  });
});

describe('承继以后', () => {
  it('the successor stands wherever the unit stood, and nobody else moves', () => {
    const facts = openedAs(
      { units: [unit('health-bureau'), unit('roads-bureau')] },
      withGuests(to('notified')),
    );
    expect(openedAfter(playing([replacing], facts, [merged]))).toMatchObject({
      units: ['agriculture-bureau', 'roads-bureau'],
      workPlans: [{ units: ['agriculture-bureau', 'roads-bureau'] }],
    });
  });

  it('it answers what was left to writing', () => {
    const asked = playing(
      [
        [
          { type: 'AskQuestion', unit: unit('roads-bureau'), text: '何时修路?' },
          on('2026-04-20', 'member', 'm2'),
        ],
        [{ type: 'DeferAnswer', question: 'Q1' }, committee('2026-04-20')],
        [{ type: 'DeferAnswer', question: 'Q2' }, committee('2026-04-20')],
        [{ type: 'MakeStatement', text: '。' }, on('2026-04-20', 'member', 'm2')],
        [{ type: 'ConcludeConsultation', present: [], units: [] }, committee('2026-04-20')],
        [{ type: 'ReplaceConsultedUnit', unit: unit('health-bureau') }, committee('2026-04-21')],
      ],
      withGuests(to('asked')),
      [merged],
    );
    expect(openedAfter(asked).questions).toMatchObject([
      { id: 'Q1', unit: 'agriculture-bureau', stage: 'deferred', text: '何时更新设备?' },
      { id: 'Q2', unit: 'roads-bureau', stage: 'deferred' },
    ]);
  });

  it('a unit that stands in the work plan alone is replaced too', () => {
    const facts = openedAs({ units: [unit('roads-bureau')] }, to('notified'));
    expect(openedAfter(playing([replacing], facts, [merged]))).toMatchObject({
      units: ['roads-bureau'],
      workPlans: [{ units: ['agriculture-bureau'] }],
    });
  });

  it('is there once where it took part before', () => {
    const facts = plannedAs(
      { units: [unit('health-bureau'), unit('agriculture-bureau')] },
      to('notified'),
    );
    expect(openedAfter(playing([replacing], facts, [merged])).workPlans).toMatchObject([
      { units: ['agriculture-bureau'] },
    ]);
  });
});

describe('立项和取消所记', () => {
  const asked = (change: object): ConsultationEvent | undefined =>
    playing([[{ ...opening, ...change } as typeof opening, committee('2026-03-02')]])[0];

  it('names the day of the decision where one is expected', () => {
    const before = { timing: 'before_decision', decisionOn: day('2026-06-01') };
    expect(asked(before)).toMatchObject({ decisionOn: '2026-06-01' });
    expect(asked({})).not.toHaveProperty('decisionOn');
  });

  it('keeps nothing of a consent that nobody needed', () => {
    const up = playing(
      [[{ type: 'CancelConsultation', reason: '已解决。' }, leadership('2026-03-04')]],
      unplanned(to('opened')),
    );
    expect(openedAfter(up).cancelled).toEqual({ on: '2026-03-04', reason: '已解决。' });
  });

  it('nobody has received the outcome when it goes out', () =>
    expect(openedAfter(to('submitted')).submission?.acknowledged).toEqual([]));
});

describe('所涉他案', () => {
  const state = openedAfter(to('opened'));

  it('are the plan it is opened or taken up under', () => {
    const inPlan = [{ subject: 'annual_plan', caseId: plan }];
    expect(consultation.othersNamed(opening, consultation.initial)).toEqual(inPlan);
    expect(consultation.othersNamed({ type: 'ResumeResearch', plan, item: 'I1' }, state)).toEqual(
      inPlan,
    );
    expect(consultation.othersNamed({ type: 'ResumeResearch' }, state)).toEqual(inPlan);
    expect(consultation.othersNamed({ type: 'BeginResearch' }, state)).toEqual([]);
  });

  it('are the case that is linked, and those that were', () => {
    const second = InstructionId.parse('i2');
    expect(
      consultation.othersNamed({ type: 'LinkInstruction', instruction: second }, state),
    ).toEqual([{ subject: 'instruction', caseId: 'i2' }]);
    expect(
      consultation.othersNamed({ type: 'CloseConsultation' }, openedAfter(to('linked'))),
    ).toEqual([{ subject: 'instruction', caseId: instruction }]);
  });

  it('are asked for by a case that begins as one that was not opened', () =>
    expect(consultation.initial).toEqual({ stage: 'none' }));
});
