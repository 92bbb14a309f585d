import { huailaiDemoProfile, annualPlanRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import {
  given,
  toAdopted,
  toAgreed,
  toApproved,
  toDecided,
  toDrafted,
} from '../support/plan-facts.ts';
import { noSuchStep, notYourStep } from '../support/refusals.ts';
import { on } from '../support/scenario.ts';

const government = (when: string) => on(when, 'government_office');
const leadership = (when: string) => on(when, 'leadership');
const party = (when: string) => on(when, 'party_office');
const heldOn = (day: string) => ({ heldOn: day as never });

describe('政府参与', () => {
  it('agrees, and the chain of approval begins', () =>
    given(...toDrafted)
      .when({ type: 'AgreePlan' }, government('2026-02-04'))
      .yields({
        type: 'PlanAgreed',
        chain: ['party_group', 'party_committee'],
        approveBy: { by: '2026-03-03', version: 1 },
      }));

  it('asks for changes with its reasons', () =>
    given(...toDrafted)
      .when({ type: 'AskPlanChange', reason: '时间与项目进度不符。' }, government('2026-02-04'))
      .yields({ type: 'PlanChangeAsked', draftBy: { by: '2026-03-10', version: 1 } }));

  it('is not replaced by the leadership of the CPPCC', () =>
    given(...toDrafted)
      .when({ type: 'AgreePlan' }, leadership('2026-02-04'))
      .refusedBy(notYourStep));

  it('follows the chain of the profile in force', () => {
    const chain = ['chairpersons', 'standing_committee', 'party_committee'] as const;
    const plan = {
      ...huailaiDemoProfile.plan,
      approvalChain: { ...huailaiDemoProfile.plan.approvalChain, value: chain },
    };
    return given(...toDrafted)
      .inCounty({
        type: 'ProfileAdopted',
        profile: { ...huailaiDemoProfile, version: 2, plan },
      })
      .when({ type: 'AgreePlan' }, government('2026-02-04'))
      .yields({ type: 'PlanAgreed', chain });
  });
});

describe('会议审议和县委确定', () => {
  const approve = { type: 'RecordPlanApproval', body: 'party_group' } as const;
  const decide = { type: 'RecordPlanDecision' } as const;

  it('begins with the leading Party group', () =>
    given(...toAgreed)
      .when({ ...approve, ...heldOn('2026-02-05') }, leadership('2026-02-06'))
      .yields({ type: 'PlanApproved', body: 'party_group', heldOn: '2026-02-05' }));

  it('skips nobody', () =>
    given(...toAgreed)
      .when({ ...approve, body: 'chairpersons', ...heldOn('2026-02-05') }, leadership('2026-02-06'))
      .refusedBy(rules.approvedInOrder));

  it('asks nobody twice', () =>
    given(...toApproved)
      .when({ ...approve, ...heldOn('2026-02-06') }, leadership('2026-02-07'))
      .refusedBy(rules.approvedInOrder));

  it('records meetings that were held, after the draft had come to them', async () => {
    await given(...toAgreed)
      .when({ ...approve, ...heldOn('2026-02-07') }, leadership('2026-02-06'))
      .refusedBy(rules.meetingWasHeld);
    await given(...toAgreed)
      .when({ ...approve, ...heldOn('2026-02-03') }, leadership('2026-02-06'))
      .refusedBy(rules.meetingWasHeld);
  });

  it('ends with the decision of the Party committee', () =>
    given(...toApproved)
      .when({ ...decide, ...heldOn('2026-02-09') }, party('2026-02-10'))
      .yields({ type: 'PlanDecided', heldOn: '2026-02-09' }));

  it('comes to the Party committee last', () =>
    given(...toAgreed)
      .when({ ...decide, ...heldOn('2026-02-05') }, party('2026-02-06'))
      .refusedBy(rules.partyCommitteeLast));

  it('is decided by nobody else', () =>
    given(...toApproved)
      .when({ ...decide, ...heldOn('2026-02-09') }, leadership('2026-02-10'))
      .refusedBy(notYourStep));
});

describe('退回修改', () => {
  const back = { type: 'SendBackPlan', reason: '重点不突出。' } as const;

  it('comes from the Party committee when it is its turn', () =>
    given(...toApproved)
      .when(back, party('2026-02-10'))
      .yields({ type: 'PlanSentBack', by: 'party_committee' }));

  it('comes from the leadership when it is its turn', () =>
    given(...toAgreed)
      .when(back, leadership('2026-02-06'))
      .yields({
        type: 'PlanSentBack',
        by: 'party_group',
        draftBy: { by: '2026-03-12', version: 1 },
      }));

  it('comes from nobody out of turn', async () => {
    await given(...toAgreed)
      .when(back, party('2026-02-06'))
      .refusedBy(rules.sentBackInTurn);
    await given(...toApproved)
      .when(back, leadership('2026-02-10'))
      .refusedBy(rules.sentBackInTurn);
  });

  it('leads to a draft that goes the whole way again', () =>
    given(...toApproved, {
      type: 'PlanSentBack',
      on: '2026-02-10' as never,
      by: 'party_committee',
      reason: '重点不突出。',
      draftBy: { by: '2026-03-16' as never, version: 1 },
    })
      .when({ type: 'AgreePlan' }, government('2026-02-11'))
      .refusedBy(noSuchStep));
});

describe('通过和印发', () => {
  const adopt = { type: 'AdoptPlan', body: 'standing_committee' } as const;
  const three = ['party_office', 'government_office', 'cppcc_office'] as const;

  it('is adopted by the standing committee', () =>
    given(...toDecided)
      .when({ ...adopt, ...heldOn('2026-02-25') }, leadership('2026-02-26'))
      .yields({ type: 'PlanAdopted', issueBy: { by: '2026-03-04', version: 1 } }));

  it('is adopted by the body the county has chosen', () =>
    given(...toDecided)
      .when({ ...adopt, body: 'chairpersons', ...heldOn('2026-02-25') }, leadership('2026-02-26'))
      .refusedBy(rules.adoptedByItsBody));

  it('is adopted after 31 March too: that is a warning, and blocks nothing', () =>
    given(...toDecided)
      .when({ ...adopt, ...heldOn('2026-04-20') }, leadership('2026-04-21'))
      .yields({ type: 'PlanAdopted' }));

  it('is issued by the three offices together', () =>
    given(...toAdopted)
      .when({ type: 'IssuePlan', offices: three }, on('2026-02-27', 'cppcc_office'))
      .yields({ type: 'PlanIssued', offices: three }));

  it('is not issued by one of them', () =>
    given(...toAdopted)
      .when({ type: 'IssuePlan', offices: ['cppcc_office'] }, on('2026-02-27', 'cppcc_office'))
      .refusedBy(rules.issuedJointly));
});
