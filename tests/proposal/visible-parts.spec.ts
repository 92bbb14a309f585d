import {
  day,
  type ProposalEvent,
  visibleConversion,
  visibleProposers,
  visibleReviews,
  visibleSettlements,
  visibleVacancy,
  visibleWithdrawalRequest,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { firstLeft, secondLeft, signedByThree } from '../support/departure-facts.ts';
import { drafted, reviewedOnce, submitted, toDelivery, toUnit } from '../support/facts.ts';
import { settled, toSettlement } from '../support/handling-facts.ts';
import { consentWithdrawn } from '../support/publication-facts.ts';
import { standing } from '../support/standing.ts';

const reviewer = { review: true, handling: true };
const member = { review: false, handling: false };
const concerned = { handling: true };
const asked = {
  ...{ type: 'ConversionAsked', on: day('2026-01-26'), to: 'opinion_report' },
  ...{ reason: '宜作社情民意。', answerBy: { by: day('2026-02-02'), version: 1 } },
} as const satisfies ProposalEvent;
const withdrawalRequested = {
  ...{ type: 'WithdrawalRequested', on: day('2026-03-02'), reason: '问题已经解决。' },
} as const satisfies ProposalEvent;

describe('提案者的查阅', () => {
  const state = standing(...signedByThree, secondLeft, consentWithdrawn);

  it('names everybody who stands behind a case to whoever may read it', () =>
    expect(visibleProposers(state, member).map(({ id }) => id)).toEqual(['m1', 'm2', 'm3']));

  it('says who left and what they want of publication to those who review alone', () => {
    const [, second] = visibleProposers(state, reviewer);
    expect(second).toMatchObject({ left: { on: secondLeft.on }, publicationConsent: false });
    for (const one of visibleProposers(state, member))
      expect(Object.keys(one)).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/left|departed|publication/)]),
      );
  });
});

describe('审查的查阅', () => {
  const reviewed = standing(drafted, submitted, reviewedOnce, asked);

  it('shows the stages of review to those who review alone', () => {
    expect(visibleReviews(reviewed, reviewer)).toHaveLength(1);
    expect(visibleReviews(reviewed, { review: false })).toEqual([]);
  });

  it('shows that its proposer is asked to pass it on to those who review alone', () => {
    expect(visibleConversion(reviewed, reviewer)).toMatchObject({ to: 'opinion_report' });
    expect(visibleConversion(reviewed, { review: false })).toBeUndefined();
  });

  it('has neither of a draft, which nobody reviews', () => {
    expect(visibleReviews(standing(drafted), reviewer)).toEqual([]);
    expect(visibleConversion(standing(drafted), reviewer)).toBeUndefined();
  });

  it('shows that the lead is vacant to those who review alone', () => {
    const vacant = standing(...signedByThree, firstLeft);
    expect(visibleVacancy(vacant, reviewer)).toMatchObject({ leadBy: firstLeft.leadBy });
    expect(visibleVacancy(vacant, { review: false })).toBeUndefined();
  });
});

describe('再次不满意与撤案申请的查阅', () => {
  it('shows what took the place of another reply to those concerned alone', () => {
    const state = standing(...toSettlement, settled);
    expect(visibleSettlements(state, concerned)).toMatchObject([{ form: settled.form }]);
    expect(visibleSettlements(state, { handling: false })).toEqual([]);
    expect(visibleSettlements(standing(...toDelivery), concerned)).toEqual([]);
    expect(visibleSettlements(standing(drafted), concerned)).toEqual([]);
  });

  it('shows that its proposers asked to withdraw it to those concerned alone', () => {
    const state = standing(...toUnit, withdrawalRequested);
    expect(visibleWithdrawalRequest(state, concerned)).toMatchObject({
      reason: withdrawalRequested.reason,
    });
    expect(visibleWithdrawalRequest(state, { handling: false })).toBeUndefined();
    expect(visibleWithdrawalRequest(standing(drafted, submitted), concerned)).toBeUndefined();
  });
});
