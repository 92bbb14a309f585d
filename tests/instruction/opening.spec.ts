import {
  ConsultationId,
  day,
  type Events,
  instructionRules as rules,
  SupervisionId,
} from '@xieshang/core';
import { describe, it } from 'vitest';
import { body, expert, member, platform, unit } from '../support/county.ts';
import { given, open, told } from '../support/instruction-facts.ts';
import { notYourStep } from '../support/refusals.ts';
import { on } from '../support/scenario.ts';
import { openSpeech } from '../support/speech-facts.ts';

const opening = { ...open, type: 'OpenFollowUp' } as const;

const health = unit('health-bureau');
const plenary: readonly Events['consultation'][] = [
  {
    type: 'ConsultationOpened',
    on: day('2026-01-05'),
    id: ConsultationId.parse('c1'),
    title: '全体会议协商',
    form: 'plenary',
    timing: 'before_decision',
    year: 2026,
    lead: { kind: 'cppcc' },
    units: [health],
    secret: false,
    researchPlanBy: { by: day('2026-01-15'), version: 1 },
  },
  {
    type: 'StatementMade',
    on: day('2026-01-20'),
    statement: { id: 'S1', by: member(2), text: '村卫生室药品应统一配送。' },
  },
  {
    type: 'ConsultationOutcomeSubmitted',
    on: day('2026-02-10'),
    recommendations: [
      { no: 1, text: '统一配送。', unit: health, matter: '药品配送', restsOn: ['S1'] },
    ],
    acknowledgeBy: { by: day('2026-02-20'), version: 1 },
    followUpBy: { by: day('2026-12-31'), version: 1 },
  },
];

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

  it('takes up plenary statements where a committee follows them', () =>
    given()
      .besideCase('consultation', 'c1', ...plenary)
      .when(openSpeech, on('2026-04-20', 'cppcc_office'))
      .yields({
        type: 'FollowUpOpened',
        speeches: [{ id: 'F1', recommendation: 'R1', statement: 'S1', by: 'm2' }],
      }));

  it('does not take them up without one', () => {
    const { committee: _, ...alone } = openSpeech;
    return given()
      .besideCase('consultation', 'c1', ...plenary)
      .when(alone, on('2026-04-20', 'cppcc_office'))
      .refusedBy(rules.speechesHaveACommittee);
  });

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
