import { proposalRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import {
  closed,
  jointToDelivery,
  ratedByFirst,
  ratedBySecond,
  sentBack,
  toContact,
  toDelivery,
  toFiling,
  toReply,
} from '../support/facts.ts';
import { toBothDelivered, toFirstOfTwo } from '../support/handling-facts.ts';
import { noSuchStep, notYourStep } from '../support/refusals.ts';
import { given, on } from '../support/scenario.ts';

const close = { type: 'CloseProposal' } as const;
const committee = (when: string) => on(when, 'proposal_committee');

describe('办结', () => {
  it('follows the rating', () =>
    given(...toDelivery, ratedByFirst)
      .when(close, committee('2026-05-20'))
      .yields(closed));

  it('is possible on the day of the last rating', () =>
    given(...toDelivery, ratedByFirst)
      .when(close, committee('2026-04-28'))
      .yields({ type: 'ProposalClosed', on: '2026-04-28' }));

  it('waits for every proposer while the window is open', () =>
    given(...jointToDelivery, ratedByFirst)
      .when(close, committee('2026-05-15'))
      .refusedBy(rules.ratingIsOver));

  it('follows the last proposer', () =>
    given(...jointToDelivery, ratedByFirst, ratedBySecond)
      .when(close, committee('2026-05-15'))
      .yields({ type: 'ProposalClosed' }));

  it('no longer waits once the window has closed: no rating is no response', () =>
    given(...jointToDelivery, ratedByFirst)
      .when(close, committee('2026-05-16'))
      .yields({ type: 'ProposalClosed', on: '2026-05-16' }));

  it('is not possible on the last day of the window without any rating', () =>
    given(...toDelivery)
      .when(close, committee('2026-05-15'))
      .refusedBy(rules.ratingIsOver));

  it('is possible on the day after without any rating', () =>
    given(...toDelivery)
      .when(close, committee('2026-05-16'))
      .yields({ type: 'ProposalClosed' }));

  it.each([
    ['was not assigned', toFiling],
    ['has no reply', toContact],
    ['has a reply that waits for approval', toReply],
    ['has a reply that was sent back', [...toReply, sentBack]],
  ])('is not possible for a proposal that %s', (_standing, history) =>
    given(...history)
      .when(close, committee('2026-12-31'))
      .refusedBy(rules.ratingIsOver),
  );

  it('waits for the reply of the other unit, however long the first was rated', () =>
    given(...toFirstOfTwo, ratedByFirst)
      .when(close, committee('2026-12-31'))
      .refusedBy(rules.ratingIsOver));

  it('follows the rating of each reply', () =>
    given(...toBothDelivered, ratedByFirst, { ...ratedByFirst, reply: 'R2' })
      .when(close, committee('2026-04-28'))
      .yields({ type: 'ProposalClosed' }));

  it('happens once', () =>
    given(...toDelivery, ratedByFirst, closed)
      .when(close, committee('2026-05-21'))
      .refusedBy(noSuchStep));

  it('is not for the unit, which cannot end its own supervision', () =>
    given(...toDelivery, ratedByFirst)
      .when(close, on('2026-05-20', 'handling_unit', 'health-bureau'))
      .refusedBy(notYourStep));

  it('is not for the supervising office', () =>
    given(...toDelivery, ratedByFirst)
      .when(close, on('2026-05-20', 'supervising_office'))
      .refusedBy(notYourStep));
});
