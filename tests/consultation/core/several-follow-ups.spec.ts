import {
  type ConsultationEvent,
  day,
  InstructionId,
  type KnownCases,
  consultationRules as rules,
} from '@xieshang/core';
import { describe, it } from 'vitest';
import { followedUpBy, knowing, planned, to } from '../../support/consultation-facts.ts';
import { committee, openedAs, unplanned } from '../../support/consultation-variants.ts';
import { unit } from '../../support/county.ts';
import { on } from '../../support/scenario.ts';

const second = InstructionId.parse('i2');
const close = { type: 'CloseConsultation' } as const;
const link = { type: 'LinkInstruction', instruction: second } as const;
const both: readonly ConsultationEvent[] = [
  ...to('linked'),
  { type: 'InstructionLinked', on: day('2026-06-02'), instruction: second },
];
const cases = (stage: string): KnownCases => ({
  instruction: {
    ...followedUpBy('closed')['instruction'],
    i2: { stage, followsUp: { subject: 'consultation', id: 'c1' } },
  },
});

describe('数件督办', () => {
  it('a second case is linked beside the first', () =>
    knowing(cases('assigned'))
      .given(...to('linked'))
      .when(link, committee('2026-06-02'))
      .yields({ type: 'InstructionLinked', instruction: 'i2' }));

  it('a case that follows up on nothing is not linked', () =>
    knowing({ instruction: { i2: { stage: 'assigned' } } })
      .given(...to('linked'))
      .when(link, committee('2026-06-02'))
      .refusedBy(rules.followsThisCase));

  it('all of them are closed before the consultation is', () => {
    knowing(cases('tracking'))
      .given(...both)
      .when(close, committee('2026-11-02'))
      .refusedBy(rules.followedUp);
    knowing(cases('closed'))
      .given(...both)
      .when(close, committee('2026-11-02'))
      .yields({ type: 'ConsultationClosed' });
  });

  it('one that is not there any more is not closed', () =>
    knowing({})
      .given(...to('linked'))
      .when(close, committee('2026-11-02'))
      .refusedBy(rules.followedUp));

  it('the second office acknowledges the outcome after the first', () =>
    knowing({})
      .given(...to('received'))
      .when({ type: 'AcknowledgeConsultationOutcome' }, on('2026-05-09', 'government_office'))
      .yields({ type: 'ConsultationOutcomeAcknowledged', office: 'government_office' }));
});

describe('跨年', () => {
  const putOff = (facts: readonly ConsultationEvent[]): readonly ConsultationEvent[] => [
    ...facts,
    {
      type: 'ConsultationPostponed',
      on: day('2026-03-23'),
      until: day('2027-02-01'),
      reason: '调整。',
      agreedOn: day('2026-03-20'),
    },
  ];
  const resume = { type: 'ResumePreparation' } as const;

  it('what stands in no plan is taken up without one', () =>
    knowing(planned)
      .given(...putOff(unplanned(to('completed'))))
      .when(resume, committee('2027-02-01'))
      .yields({ type: 'PreparationResumed', year: 2027 }));

  it('what stands in one names another plan, with its item', () => {
    const asked = knowing(planned).given(...putOff(to('completed')));
    const anew = { ...resume, plan: 'plan-2027' as never };
    asked
      .when(anew, committee('2027-02-01'))
      .refusedBy(rules.resumedUnderAPlanOfTheYear, rules.topicMatchesForm);
    asked
      .when({ ...resume, item: 'J1' }, committee('2027-02-01'))
      .refusedBy(rules.resumedUnderAPlanOfTheYear, rules.topicMatchesForm);
    asked
      .when({ ...resume, plan: 'plan-2026' as never, item: 'I1' }, committee('2027-02-01'))
      .refusedBy(rules.resumedUnderAPlanOfTheYear);
  });
});

describe('立项和恢复的条件', () => {
  it('counterpart consultation is not held with a unit nobody keeps in contact with', () =>
    knowing(planned)
      .given()
      .when(
        {
          type: 'OpenConsultation',
          title: '村级诊所',
          form: 'counterpart',
          timing: 'during_implementation',
          plan: 'plan-2026' as never,
          item: 'I1',
          units: [unit('health-bureau'), unit('roads-bureau')],
          secret: false,
        },
        committee('2026-03-02'),
      )
      .refusedBy(rules.followsLiaison));

  it('nobody acts on what was not opened', () =>
    knowing(planned)
      .given()
      .when({ type: 'BeginResearch' }, committee('2026-03-02'))
      .refusedBy(rules.mayReadTheConsultation));

  it('what is taken up again does not go under an item of another form', () =>
    knowing(planned)
      .given(...openedAs({ form: 'sector' }, putOffOnce(to('completed'))))
      .when(
        { type: 'ResumePreparation', plan: 'plan-2027' as never, item: 'J1' },
        committee('2026-06-01'),
      )
      .refusedBy(rules.topicMatchesForm));
});

const putOffOnce = (facts: readonly ConsultationEvent[]): readonly ConsultationEvent[] => [
  ...facts,
  {
    type: 'ConsultationPostponed',
    on: day('2026-03-23'),
    until: day('2026-06-01'),
    reason: '防汛。',
  },
];
