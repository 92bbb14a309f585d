import { day, consultationRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import { given, merged, playing, researchMayFollow, to } from '../support/consultation-facts.ts';
import { unit } from '../support/county.ts';
import { noSuchStep } from '../support/refusals.ts';
import { on } from '../support/scenario.ts';

const committee = (when: string) => on(when, 'special_committee', 'economy-committee');
const leadership = (when: string) => on(when, 'leadership');
const postpone = {
  type: 'PostponeConsultation',
  until: day('2026-06-01'),
  reason: '防汛。',
} as const;
const cancel = { type: 'CancelConsultation', reason: '议题已解决。' } as const;
const agreedOn = day('2026-03-23');
const postponed = (
  last: 'planApproved' | 'recorded' | 'completed' | 'notified' | 'briefed',
  when: string,
) => playing([[postpone, committee(when)]], to(last));

describe('延期', () => {
  it('is to a later day of the year', () =>
    given(...to('opened'))
      .when(postpone, committee('2026-03-23'))
      .yields({ type: 'ConsultationPostponed', until: day('2026-06-01') }));

  it.each([
    ['2026-03-24', true],
    ['2026-03-23', false],
  ] as const)('on 23 March to %s: %s', (until, ok) => {
    const asked = given(...to('opened')).when(
      { ...postpone, until: day(until) },
      committee('2026-03-23'),
    );
    return ok
      ? asked.yields({ type: 'ConsultationPostponed' })
      : asked.refusedBy(rules.untilLiesAhead);
  });

  it('is not to a day that has come', () =>
    given(...to('opened'))
      .when({ ...postpone, until: day('2026-03-22') }, committee('2026-03-23'))
      .refusedBy(rules.untilLiesAhead));

  it('to another year it wants the consent of the Party committee', async () => {
    const farther = { ...postpone, until: day('2027-02-01') };
    await given(...to('opened'))
      .when(farther, committee('2026-03-23'))
      .refusedBy(rules.partyAgrees);
    await given(...to('opened'))
      .when({ ...farther, agreedOn: day('2026-03-24') }, committee('2026-03-23'))
      .refusedBy(rules.partyAgrees);
    await given(...to('opened'))
      .when({ ...farther, agreedOn }, committee('2026-03-23'))
      .yields({ type: 'ConsultationPostponed', agreedOn });
  });

  it('a meeting that sits without anybody who speaks is postponed too', () =>
    given(...to('briefed'))
      .when(postpone, committee('2026-04-20'))
      .yields({ type: 'ConsultationPostponed' }));
});

describe('恢复', () => {
  it('research that was not completed is taken up', () =>
    given(...postponed('recorded', '2026-03-16'))
      .when({ type: 'ResumeResearch' }, committee('2026-06-01'))
      .yields({ type: 'ResearchResumed', researchPlanBy: { by: day('2026-06-30'), version: 1 } }));

  it('completed research is not done twice', () =>
    given(...postponed('completed', '2026-03-23'))
      .when({ type: 'ResumeResearch' }, committee('2026-06-01'))
      .refusedBy(rules.notYetResearched));

  it('preparation is taken up after research, unless the county lets research follow', async () => {
    const early = given(...postponed('recorded', '2026-03-16'));
    await early
      .when({ type: 'ResumePreparation' }, committee('2026-06-01'))
      .refusedBy(rules.researchedBeforeMeeting);
    await early
      .inCounty(researchMayFollow)
      .when({ type: 'ResumePreparation' }, committee('2026-06-01'))
      .yields({ type: 'PreparationResumed' });
  });

  it('what was prepared for the day that was not kept has lapsed', () =>
    given(
      ...playing(
        [[{ type: 'ResumePreparation' }, committee('2026-06-01')]],
        postponed('notified', '2026-04-01'),
      ),
    )
      .when({ type: 'SendConsultationNotice' }, committee('2026-06-01'))
      .refusedBy(rules.workPlanIsApproved));
});

describe('取消', () => {
  it('of a topic of the plan wants the consent of the Party committee', async () => {
    await given(...to('opened'))
      .when(cancel, leadership('2026-03-23'))
      .refusedBy(rules.partyAgrees);
    await given(...to('opened'))
      .when({ ...cancel, agreedOn }, leadership('2026-03-23'))
      .yields({ type: 'ConsultationCancelled', agreedOn });
  });

  it('of what stands in no plan wants none', () =>
    given(
      ...to('opened').map((one) => {
        if (one.type !== 'ConsultationOpened') return one;
        const { plan: _, ...free } = one;
        return free;
      }),
    )
      .when(cancel, leadership('2026-03-23'))
      .yields({ type: 'ConsultationCancelled' }));

  it('comes too late once the meeting was held', () =>
    given(...to('concluded'))
      .when({ ...cancel, agreedOn }, leadership('2026-04-21'))
      .refusedBy(noSuchStep));
});

describe('承继单位', () => {
  it('takes the place of a unit that was merged', () =>
    given(...to('notified'))
      .inCounty(merged)
      .when({ type: 'ReplaceConsultedUnit', unit: unit('health-bureau') }, committee('2026-04-01'))
      .yields({ type: 'ConsultedUnitReplaced', successor: 'agriculture-bureau' }));

  it('of a unit that still stands there is none', () =>
    given(...to('notified'))
      .when({ type: 'ReplaceConsultedUnit', unit: unit('health-bureau') }, committee('2026-04-01'))
      .refusedBy(rules.unitWasSucceeded));
});
