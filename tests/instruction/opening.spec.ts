import { ConsultationId, day, instructionRules as rules, SupervisionId } from '@xieshang/core';
import { describe, it } from 'vitest';
import { body, expert, member, platform } from '../support/county.ts';
import { given, open, told } from '../support/instruction-facts.ts';
import { notYourStep } from '../support/refusals.ts';
import { on } from '../support/scenario.ts';

const opening = { ...open, type: 'OpenFollowUp' } as const;

describe('报送成果请批示', () => {
  it('follows up the advice of a supervision, each recommendation by its number', () =>
    given()
      .when(opening, on('2026-04-20', 'cppcc_office'))
      .yields({
        type: 'FollowUpOpened',
        followsUp: { subject: 'supervision', id: 's1' },
        recommendations: [{ no: 1 }, { no: 2 }],
        instructBy: { by: day('2026-05-20') },
        reportBy: { by: day('2026-12-31') },
      }));

  it('follows up one outcome, not two', () =>
    given()
      .when(
        { ...opening, consultation: ConsultationId.parse('c1') },
        on('2026-04-20', 'cppcc_office'),
      )
      .refusedBy(rules.oneSource));

  it('follows up what recommends something', () =>
    given()
      .when(
        { ...opening, supervision: SupervisionId.parse('s9') },
        on('2026-04-20', 'cppcc_office'),
      )
      .refusedBy(rules.sourceRecommends));

  it('tells who supervised, whoever is named beside them, and the committee that follows it', () =>
    given()
      .when(
        { ...opening, members: [member(4)], bodies: [body('women')] },
        on('2026-04-20', 'cppcc_office'),
      )
      .yields({
        type: 'FollowUpOpened',
        committee: 'economy-committee',
        informed: ['economy-committee', 'm1', 'm2', 'm3', 'm4', 'women'],
      }));

  it.each([
    ['members', { members: [member(9)] }],
    ['bodies', { bodies: [body('chess-club')] }],
    ['experts', { experts: [expert('x9')] }],
    ['platforms', { platforms: [platform('p9')] }],
  ])('tells nobody beside the %s of the register', (_, named) =>
    given()
      .when({ ...opening, ...named }, on('2026-04-20', 'cppcc_office'))
      .refusedBy(rules.informedAreKnown),
  );

  it.each(['women', 'chess-club'])('is followed by a special committee, not by %s', (id) =>
    given()
      .when({ ...opening, committee: body(id) }, on('2026-04-20', 'cppcc_office'))
      .refusedBy(rules.committeeIsSpecial),
  );

  it('is opened by the office of the CPPCC alone', () =>
    given()
      .when(opening, on('2026-04-20', 'handling_unit', 'health-bureau'))
      .refusedBy(notYourStep));
});

describe('查阅', () => {
  it('is not for a unit that was handed nothing', () =>
    given(...told('opened'))
      .when(
        { type: 'FeedBackOnInstruction', leaderInstruction: 'L1', text: '已办。' },
        on('2026-05-18', 'handling_unit', 'roads-bureau'),
      )
      .refusedBy(rules.mayReadTheFollowUp));
});
