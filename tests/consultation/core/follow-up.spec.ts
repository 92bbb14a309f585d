import { day, consultationRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import {
  followedUpBy,
  instruction,
  knowing,
  planned,
  to,
} from '../../support/consultation-facts.ts';
import { notYourStep } from '../../support/refusals.ts';
import { as, on } from '../../support/scenario.ts';

const committee = (when: string) => on(when, 'special_committee', 'economy-committee');
const link = { type: 'LinkInstruction', instruction } as const;
const close = { type: 'CloseConsultation' } as const;
const acknowledge = { type: 'AcknowledgeConsultationOutcome' } as const;
const publish = { type: 'PublishConsultation' } as const;
const nothing = to('received', 'recommended');
const closed = followedUpBy('closed');
const office = (when: string) => on(when, 'cppcc_office');

describe('签收', () => {
  it('is given by the offices of the Party committee and the government, once each', () => {
    const submitted = knowing({}).given(...to('submitted'));
    submitted
      .when(acknowledge, on('2026-05-12', 'party_office'))
      .yields({ type: 'ConsultationOutcomeAcknowledged', office: 'party_office' });
    submitted
      .when(acknowledge, on('2026-05-12', 'government_office'))
      .yields({ type: 'ConsultationOutcomeAcknowledged', office: 'government_office' });
    knowing({})
      .given(...to('received'))
      .when(acknowledge, on('2026-05-12', 'party_office'))
      .refusedBy(rules.acknowledgedOnce);
    submitted.when(acknowledge, committee('2026-05-12')).refusedBy(notYourStep);
  });
});

describe('督办', () => {
  const received = to('received');

  it('links the case that follows up on this one', () => {
    knowing(followedUpBy('assigned'))
      .given(...received)
      .when(link, committee('2026-06-01'))
      .yields({ type: 'InstructionLinked', instruction: 'i1' });
    knowing({})
      .given(...received)
      .when(link, committee('2026-06-01'))
      .refusedBy(rules.followsThisCase);
    knowing(followedUpBy('assigned', 'c2'))
      .given(...received)
      .when(link, committee('2026-06-01'))
      .refusedBy(rules.followsThisCase);
  });

  it('links it once', () =>
    knowing(closed)
      .given(...to('linked'))
      .when(link, committee('2026-06-02'))
      .refusedBy(rules.linkedOnce));
});

describe('办结', () => {
  it('comes when what follows up is closed', () => {
    const linked = to('linked');
    knowing(closed)
      .given(...linked)
      .when(close, committee('2026-11-02'))
      .yields({ type: 'ConsultationClosed' });
    knowing(followedUpBy('tracking'))
      .given(...linked)
      .when(close, committee('2026-11-02'))
      .refusedBy(rules.followedUp);
  });

  it('does not come while nothing follows up', () =>
    knowing(closed)
      .given(...to('received'))
      .when(close, committee('2026-11-02'))
      .refusedBy(rules.followedUp));

  it('does not come before the outcome was received', () =>
    knowing(closed)
      .given(...to('linked', 'received'))
      .when(close, committee('2026-11-02'))
      .refusedBy(rules.outcomeIsReceived));

  it('says so where nothing was recommended', () => {
    knowing({})
      .given(...nothing)
      .when({ ...close, note: '未形成意见建议。' }, committee('2026-06-01'))
      .yields({ type: 'ConsultationClosed', note: '未形成意见建议。' });
    knowing({})
      .given(...nothing)
      .when(close, committee('2026-06-01'))
      .refusedBy(rules.closingIsExplained);
  });
});

describe('公开', () => {
  it('is for the office, once, and never of what is secret', () => {
    const submitted = knowing({}).given(...to('submitted'));
    submitted.when(publish, office('2026-05-07')).yields({ type: 'ConsultationPublished' });
    knowing({})
      .given(...to('closed'))
      .when(publish, office('2026-11-03'))
      .yields({ type: 'ConsultationPublished' });
    knowing({})
      .given(...to('submitted'), { type: 'ConsultationPublished', on: day('2026-05-07') })
      .when(publish, office('2026-05-08'))
      .refusedBy(rules.publishedOnce);
    knowing({})
      .given(
        ...to('submitted').map((one) =>
          one.type === 'ConsultationOpened' ? { ...one, secret: true } : one,
        ),
      )
      .when(publish, office('2026-05-07'))
      .refusedBy(rules.notSecret);
  });
});

describe('跨年恢复', () => {
  const postponed = [
    ...to('completed'),
    {
      type: 'ConsultationPostponed',
      on: day('2026-03-23'),
      until: day('2027-02-01'),
      reason: '调整。',
      agreedOn: day('2026-03-20'),
    },
  ] as const;
  const resume = { type: 'ResumePreparation' } as const;
  const anew = { ...resume, plan: 'plan-2027' as never, item: 'J1' };

  it('in a later year it stands in the plan of that year', () => {
    const asked = knowing(planned).given(...postponed);
    asked
      .when(anew, committee('2027-02-01'))
      .yields({ type: 'PreparationResumed', year: 2027, plan: { plan: 'plan-2027', item: 'J1' } });
    asked.when(resume, committee('2027-02-01')).refusedBy(rules.resumedUnderAPlanOfTheYear);
    asked.when({ ...anew, item: 'J9' }, committee('2027-02-01')).refusedBy(rules.topicMatchesForm);
    asked
      .when({ ...anew, plan: 'plan-2028' as never }, committee('2027-02-01'))
      .refusedBy(rules.planIsInForce, rules.topicMatchesForm);
  });

  it('within its year it goes on under its own', () =>
    knowing(planned)
      .given(...postponed)
      .when(resume, committee('2026-06-01'))
      .yields({ type: 'PreparationResumed', year: 2026 }));

  it('is taken up by who leads', () =>
    knowing(planned)
      .given(...postponed)
      .when(resume, { ...on('2026-06-01', 'public'), actor: as('cppcc_office') })
      .refusedBy(rules.organiserActs));
});
