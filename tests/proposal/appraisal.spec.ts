import { proposalRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import { closed, jointToDelivery, ratedByFirst, toDelivery, toReply } from '../support/facts.ts';
import { handlingAppraised, proposalAppraised } from '../support/key-facts.ts';
import { noSuchStep, notYourStep } from '../support/refusals.ts';
import { given, on } from '../support/scenario.ts';

const ofProposal = { type: 'AppraiseProposal', scores: proposalAppraised.scores } as const;
const ofHandling = { type: 'AppraiseHandling', scores: handlingAppraised.scores } as const;
const health = (when: string) => on(when, 'handling_unit', 'health-bureau');
const roads = (when: string) => on(when, 'handling_unit', 'roads-bureau');
const first = (when: string) => on(when, 'member', 'm1');

describe('双向评议:承办单位评议提案', () => {
  it('scores the proposal by four criteria once the reply was delivered', () =>
    given(...toDelivery)
      .when(ofProposal, health('2026-04-23'))
      .yields(proposalAppraised));

  it('waits for the delivery of the reply', () =>
    given(...toReply)
      .when(ofProposal, health('2026-04-21'))
      .refusedBy(rules.unitsReplyIsDelivered));

  it('is for the unit that replied', () =>
    given(...toDelivery)
      .when(ofProposal, roads('2026-04-23'))
      .refusedBy(rules.unitsReplyIsDelivered));

  it('happens once', () =>
    given(...toDelivery, proposalAppraised)
      .when(ofProposal, health('2026-04-24'))
      .refusedBy(rules.unitAppraisesOnce));

  it('scores every criterion', () =>
    given(...toDelivery)
      .when({ ...ofProposal, scores: ofProposal.scores.slice(1) }, health('2026-04-23'))
      .refusedBy(rules.proposalScoredInFull));

  it('scores no criterion above its points', () =>
    given(...toDelivery)
      .when(
        {
          ...ofProposal,
          scores: [{ criterion: 'topic', points: 26 }, ...ofProposal.scores.slice(1)],
        },
        health('2026-04-23'),
      )
      .refusedBy(rules.proposalScoredInFull));

  it('ends with the case', () =>
    given(...toDelivery, ratedByFirst, closed)
      .when(ofProposal, health('2026-05-21'))
      .refusedBy(noSuchStep));

  it('is not for the committee', () =>
    given(...toDelivery)
      .when(ofProposal, on('2026-04-23', 'proposal_committee'))
      .refusedBy(notYourStep));
});

describe('双向评议:提案者评议办理', () => {
  it('scores the handling by three criteria', () =>
    given(...toDelivery)
      .when(ofHandling, first('2026-04-28'))
      .yields(handlingAppraised));

  it('is for each proposer of a joint proposal', () =>
    given(...jointToDelivery, handlingAppraised)
      .when(ofHandling, on('2026-04-29', 'member', 'm2'))
      .yields({ type: 'HandlingAppraised', proposer: 'm2' }));

  it('comes on the last day of the window', () =>
    given(...toDelivery)
      .when(ofHandling, first('2026-05-15'))
      .yields({ type: 'HandlingAppraised', on: '2026-05-15' }));

  it('does not come a day later', () =>
    given(...toDelivery)
      .when(ofHandling, first('2026-05-16'))
      .refusedBy(rules.ratedInTime));

  it('happens once', () =>
    given(...toDelivery, handlingAppraised)
      .when(ofHandling, first('2026-04-29'))
      .refusedBy(rules.proposerAppraisesOnce));

  it('is for who stands behind the proposal', () =>
    given(...toDelivery)
      .when(ofHandling, on('2026-04-28', 'member', 'm3'))
      .refusedBy(rules.ownRating));

  it('waits for the delivery of the reply', () =>
    given(...toReply)
      .when(ofHandling, first('2026-04-21'))
      .refusedBy(rules.replyIsDelivered));

  it('scores by the criteria of handling, not by those of the proposal', () =>
    given(...toDelivery)
      .when({ ...ofHandling, scores: proposalAppraised.scores }, first('2026-04-28'))
      .refusedBy(rules.handlingScoredInFull));
});
