import { day, proposalRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import {
  closed,
  drafted,
  ratedByFirst,
  submitted,
  toDelivery,
  toFiling,
} from '../support/facts.ts';
import { raised } from '../support/key-facts.ts';
import { notYourStep } from '../support/refusals.ts';
import { given, on } from '../support/scenario.ts';

const raise = {
  type: 'RaiseToFormalProposal',
  adoptedBy: 'chairpersons',
  on: day('2026-03-30'),
  title: '关于加强村级诊所建设的建议案',
} as const;
const chairs = (when: string) => on(when, 'leadership');

describe('上升为建议案', () => {
  it('is recorded on the proposal, with the meeting that adopted it', () =>
    given(...toFiling)
      .when(raise, chairs('2026-04-01'))
      .yields(raised));

  it('happens after the case was closed too', () =>
    given(...toDelivery, ratedByFirst, closed)
      .when({ ...raise, adoptedBy: 'plenary', on: day('2026-06-01') }, chairs('2026-06-01'))
      .yields({ type: 'RaisedToFormalProposal', adoptedBy: 'plenary' }));

  it('happens once', () =>
    given(...toFiling, raised)
      .when(raise, chairs('2026-04-02'))
      .refusedBy(rules.raisedOnce));

  it.each(['2026-01-21', '2026-04-01'])('may have been adopted on %s', (when) =>
    given(...toFiling)
      .when({ ...raise, on: day(when) }, chairs('2026-04-01'))
      .yields({ type: 'RaisedToFormalProposal', on: when }),
  );

  it.each(['2026-01-20', '2026-04-02'])('was not adopted on %s', (when) =>
    given(...toFiling)
      .when({ ...raise, on: day(when) }, chairs('2026-04-01'))
      .refusedBy(rules.adoptionTookPlace),
  );

  it('is passed by the chairs where it is not important', () =>
    given(...toFiling)
      .when(raise, chairs('2026-04-01'))
      .yields({ type: 'RaisedToFormalProposal', adoptedBy: 'chairpersons' }));

  it('is not passed by the chairs where it is important', () =>
    given(...toFiling)
      .when({ ...raise, important: true }, chairs('2026-04-01'))
      .refusedBy(rules.importantByStandingCommittee));

  it.each(['standing_committee', 'plenary'] as const)(
    'is passed by the %s where it is important',
    (by) =>
      given(...toFiling)
        .when({ ...raise, important: true, adoptedBy: by }, chairs('2026-04-01'))
        .yields({ type: 'RaisedToFormalProposal', adoptedBy: by, important: true }),
  );

  it('is for a proposal that was filed', () =>
    given(drafted, submitted)
      .when(raise, on('2026-04-01', 'leadership'))
      .refusedBy(rules.mayReadTheCase));

  it('is for the leadership', () =>
    given(...toFiling)
      .when(raise, on('2026-04-01', 'proposal_committee'))
      .refusedBy(notYourStep));
});
