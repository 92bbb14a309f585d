import {
  stateCouncilCalendar as calendar,
  consultationDeadlines,
  consultationShowing,
  day,
  huailaiDemoProfile,
  lightTimesOf,
  nextConsultationStep,
  statusOfConsultation,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import {
  playing,
  type StoryStep,
  standing,
  story,
  table,
  to,
} from '../../support/consultation-facts.ts';
import { on } from '../../support/scenario.ts';
import { registerAfter } from '../../support/standing.ts';

const register = registerAfter(...table);
const own = ['economy-committee'];
const committee = (when: string) => on(when, 'special_committee', 'economy-committee');
const postponed = playing(
  [
    [
      { type: 'PostponeConsultation', until: day('2026-06-01'), reason: '防汛。' },
      committee('2026-04-01'),
    ],
  ],
  to('notified'),
);
const resumed = playing([[{ type: 'ResumePreparation' }, committee('2026-06-01')]], postponed);
const cancelled = playing(
  [
    [
      { type: 'CancelConsultation', reason: '已解决。', agreedOn: day('2026-03-03') },
      on('2026-03-04', 'leadership'),
    ],
  ],
  to('opened'),
);

describe('状态', () => {
  it.each([
    ['opened', 'planned'],
    ['begun', 'researching'],
    ['completed', 'preparing'],
    ['notified', 'notified'],
    ['materialsSent', 'materials_sent'],
    ['convened', 'in_session'],
    ['concluded', 'held'],
    ['submitted', 'outcome_submitted'],
    ['linked', 'tracked'],
    ['closed', 'closed'],
  ] as const)('after it was %s: %s', (last, status) =>
    expect(statusOfConsultation(standing(to(last)))).toBe(status),
  );

  it('of one that was put off or given up', () => {
    expect(statusOfConsultation(standing(postponed))).toBe('postponed');
    expect(statusOfConsultation(standing(resumed))).toBe('preparing');
    expect(statusOfConsultation(standing(cancelled))).toBe('cancelled');
    expect(statusOfConsultation({ stage: 'none' })).toBe('none');
  });

  it('lists show it with its form, year and days', () =>
    expect(consultationShowing.heading(standing(to('closed')))).toEqual({
      title: '提升村级诊所服务能力',
      status: 'closed',
      kind: 'counterpart',
      year: 2026,
      beganOn: '2026-03-02',
      endedOn: '2026-11-02',
    }));
});

describe('下一步', () => {
  const rows: readonly (readonly [StoryStep, string, string, readonly string[], string])[] = [
    ['opened', 'special_committee', 'researchPlan', own, '2026-03-30'],
    ['planDrafted', 'special_committee', 'approval', own, '2026-03-12'],
    ['planApproved', 'special_committee', 'research', own, '2026-03-20'],
    ['recorded', 'special_committee', 'research', own, '2026-03-20'],
    ['completed', 'special_committee', 'workPlan', own, '2026-04-03'],
    ['workPlanDrafted', 'special_committee', 'approval', own, '2026-03-30'],
    ['workPlanApproved', 'special_committee', 'notice', own, '2026-03-27'],
    ['notified', 'special_committee', 'materials', own, '2026-04-03'],
    ['materialsSent', 'special_committee', 'meeting', own, '2026-04-20'],
    ['convened', 'special_committee', 'meeting', own, '2026-04-20'],
    ['concluded', 'special_committee', 'minutes', own, '2026-04-29'],
    ['minutesDrafted', 'special_committee', 'approval', own, '2026-04-29'],
    ['minutesIssued', 'special_committee', 'outcome', own, '2026-05-20'],
    ['submitted', 'party_office', 'acknowledgement', [], '2026-05-12'],
    ['received', 'special_committee', 'followUp', own, '2026-12-31'],
  ];

  it.each(rows)('after it was %s the %s owes the %s', (last, party, kind, who, by) =>
    expect(nextConsultationStep(standing(to(last)))).toEqual({
      party,
      who,
      kind: `consultation.${kind}`,
      due: { by, version: 1 },
    }),
  );

  it('what was put off is owed by its day; what has ended is owed by nobody', () => {
    expect(nextConsultationStep(standing(postponed))?.due.by).toBe('2026-06-01');
    expect(nextConsultationStep(standing(resumed))).toMatchObject({
      kind: 'consultation.workPlan',
      due: { by: '2026-06-15' },
    });
    expect(nextConsultationStep(standing(to('closed')))).toBeUndefined();
    expect(nextConsultationStep(standing(cancelled))).toBeUndefined();
  });

  it('the leadership approves where the CPPCC itself leads, and the office organises', () => {
    const lead = { kind: 'cppcc' } as const;
    const facts = (last: StoryStep) =>
      standing(to(last).map((one) => (one.type === 'ConsultationOpened' ? { ...one, lead } : one)));
    expect(nextConsultationStep(facts('opened'))).toMatchObject({ party: 'cppcc_office', who: [] });
    expect(nextConsultationStep(facts('planDrafted'))).toMatchObject({
      party: 'leadership',
      who: [],
    });
  });
});

describe('期限', () => {
  const deadlines = consultationDeadlines(standing(to('closed')), { register, calendar });

  it('each is derived again from its certificate as it was recorded', () => {
    expect(deadlines.length).toBeGreaterThan(12);
    for (const one of deadlines) expect(one.recorded).toBe(one.due);
  });

  it.each([
    ['notice', '2026-03-27', '2026-03-27'],
    ['materials', '2026-04-03', '2026-04-03'],
    ['minutes', '2026-04-29', '2026-04-24'],
    ['outcome', '2026-05-20', '2026-05-06'],
    ['acknowledgement', '2026-05-12', '2026-05-08'],
    ['followUp', '2026-12-31', '2026-11-02'],
    ['meeting', '2026-04-20', '2026-04-20'],
    ['research', '2026-03-20', '2026-03-20'],
  ])('%s was due on %s and done on %s', (kind, due, doneOn) =>
    expect(deadlines.find((one) => one.kind === `consultation.${kind}`)).toMatchObject({
      due,
      doneOn,
    }),
  );

  it('nothing but the day of resumption is due while it is put off', () => {
    const open = (facts: typeof postponed) =>
      consultationDeadlines(standing(facts), { register, calendar })
        .filter(({ doneOn }) => !doneOn)
        .map(({ kind }) => kind);
    expect(open(postponed)).toEqual(['consultation.resume']);
    expect(open(cancelled)).toEqual([]);
    expect(open(to('closed'))).toEqual([]);
    expect(consultationDeadlines({ stage: 'none' }, { register, calendar })).toEqual([]);
  });

  it('a plan that was returned is revised in time', () => {
    const returned = playing(
      [
        [
          { type: 'ReturnResearchPlan', researchPlan: 'P1', reason: '样本太少。' },
          committee('2026-03-06'),
        ],
      ],
      to('planDrafted'),
    );
    expect(nextConsultationStep(standing(returned))).toMatchObject({
      kind: 'consultation.revision',
      due: { by: '2026-03-13' },
    });
    const kinds = consultationDeadlines(standing(returned), { register, calendar })
      .filter(({ doneOn }) => !doneOn)
      .map(({ kind }) => kind);
    expect(kinds).toEqual(['consultation.revision']);
    const [again] = story.planDrafted;
    const anew = playing([[again, committee('2026-03-09')]], returned);
    expect(nextConsultationStep(standing(anew))).toMatchObject({ kind: 'consultation.approval' });
  });

  it('lights turn five and two working days before', () => {
    const warnings = consultationShowing.warnings(huailaiDemoProfile);
    expect(lightTimesOf(day('2026-04-29'), warnings, calendar)).toMatchObject({
      firstWarningAt: '2026-04-21T16:00:00.000Z',
      secondWarningAt: '2026-04-26T16:00:00.000Z',
    });
  });
});
