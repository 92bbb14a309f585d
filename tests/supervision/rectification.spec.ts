import { supervisionRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import { on } from '../support/scenario.ts';
import {
  answered,
  given,
  recheckFailed,
  recheckPassed,
  rectified,
  toAnswered,
  toReceived,
  toRectified,
} from '../support/supervision-facts.ts';
import { seated } from '../support/supervisors-facts.ts';

const office = (when: string) => on(when, 'cppcc_office');
const health = (when: string) => on(when, 'handling_unit', 'health-bureau');
const second = (when: string) => on(when, 'member', 'm2');
const answer = (dueOn: string) =>
  ({
    type: 'AnswerRectificationItem',
    item: 'A1-1',
    measures: '统一采购设备。',
    dueOn: dueOn as never,
  }) as const;
const report = { type: 'ReportRectified', item: 'A1-1', text: '设备已更新。' } as const;
const pass = { type: 'PassRecheck', item: 'A1-1', found: '六个卫生室均已更新。' } as const;
const fail = { type: 'FailRecheck', item: 'A1-1', found: '两个卫生室尚未更新。' } as const;
const overdue = { type: 'ReportOverdueRectification', item: 'A1-1' } as const;

describe('办理监督意见', () => {
  it('is answered with measures and a day', () =>
    given(...toReceived)
      .when(answer('2026-08-31'), health('2026-05-20'))
      .yields(answered));

  it.each([
    ['2026-05-29', false],
    ['2026-05-30', true],
  ])('is answered on %s: late = %s', (when, late) =>
    given(...toReceived)
      .when(answer('2026-08-31'), health(when))
      .yields({ type: 'RectificationItemAnswered', late }),
  );

  it.each(['2026-05-21', '2026-10-15'])('is rectified by %s at the earliest or latest', (dueOn) =>
    given(...toReceived)
      .when(answer(dueOn), health('2026-05-20'))
      .yields({ type: 'RectificationItemAnswered' }),
  );

  it.each([
    ['2026-10-14', '2026-10-15', '2026-10-16'],
    ['2027-03-01', '2027-04-01', '2027-04-02'],
  ])(
    'is answered late on %s for a day until %s, and for none after',
    async (when, last, beyond) => {
      await given(...toReceived)
        .when(answer(last), health(when))
        .yields({ type: 'RectificationItemAnswered', late: true });
      await given(...toReceived)
        .when(answer(beyond), health(when))
        .refusedBy(rules.measuresHaveADay);
    },
  );

  it.each(['2026-05-20', '2026-10-16'])('is not put off to %s', (dueOn) =>
    given(...toReceived)
      .when(answer(dueOn), health('2026-05-20'))
      .refusedBy(rules.measuresHaveADay),
  );

  it('is answered whether or not the unit has signed for the advice', () =>
    given(...toReceived.slice(0, -1))
      .when(answer('2026-08-31'), health('2026-05-20'))
      .yields(answered));

  it('is reported as done', () =>
    given(...toAnswered)
      .when(report, health('2026-08-31'))
      .yields(rectified));

  it('is reported late on the day after', () =>
    given(...toAnswered)
      .when(report, health('2026-09-01'))
      .yields({ type: 'ItemReportedRectified', late: true }));
});

describe('回头看', () => {
  it('passes', () =>
    given(...toRectified)
      .when(pass, second('2026-09-10'))
      .yields(recheckPassed));

  it('fails, and the item is open again', () =>
    given(...toRectified)
      .when(fail, second('2026-09-10'))
      .yields(recheckFailed));

  it('is followed by another report', () =>
    given(...toRectified, recheckFailed)
      .when(report, health('2026-10-10'))
      .yields({ type: 'ItemReportedRectified', late: false }));

  it('is made by nobody who works for the unit', () =>
    given(...toRectified)
      .inCounty(seated(2, { employer: 'health-bureau' }))
      .when(pass, second('2026-09-10'))
      .refusedBy(rules.supervisorIsImpartial));

  it('is made by nobody who is no supervisor of this case', () =>
    given(...toRectified)
      .when(pass, on('2026-09-10', 'member', 'm4'))
      .refusedBy(rules.mayReadSupervision));
});

describe('逾期整改', () => {
  it('is reported on the day after the unit was to answer', () =>
    given(...toReceived)
      .when(overdue, office('2026-05-30'))
      .yields({ type: 'OverdueRectificationReported', item: 'A1-1' }));

  it('is not reported on the last day', () =>
    given(...toReceived)
      .when(overdue, office('2026-05-29'))
      .refusedBy(rules.rectificationIsOverdue));

  it('is reported once', () =>
    given(...toReceived, {
      type: 'OverdueRectificationReported',
      on: '2026-05-30' as never,
      item: 'A1-1',
    })
      .when(overdue, office('2026-06-01'))
      .refusedBy(rules.rectificationIsOverdue));
});
