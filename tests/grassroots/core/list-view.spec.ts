import { describe, expect, it } from 'vitest';
import {
  confirmed,
  ownRefusal,
  raised,
  reported,
  returned,
  toAccepted,
  toListed,
} from '../../support/grassroots-facts.ts';
import { type Facts, see, studio, whole } from '../../support/grassroots-shown.ts';
import { ownApproval, passedOn, published } from '../../support/grassroots-standing.ts';
import type { as } from '../../support/scenario.ts';

describe('清单事项的内容', () => {
  const agreed = (facts: Facts, ...who: Parameters<typeof as>) => see(facts, ...who)['agreed'];

  it('says what is agreed, by whom and until when', () =>
    expect(agreed(toListed, ...studio)).toEqual([
      {
        id: 'L1',
        stage: 'open',
        text: '修补破损路面。',
        unit: 'roads-bureau',
        dueOn: '2026-04-30',
        reports: [],
        ratings: [],
      },
      {
        id: 'L2',
        stage: 'own_decision',
        text: '筹资设立管护基金。',
        ownMatter: 'public_fund',
        dueOn: '2026-06-30',
        reports: [],
        ratings: [],
      },
      {
        id: 'L3',
        stage: 'open',
        text: '设置限重标志。',
        dueOn: '2026-04-15',
        reports: [],
        ratings: [],
      },
    ]));

  it('says what the people decided themselves, and which way', () => {
    const decision = {
      decidedBy: 'villagers_representatives',
      decidedOn: '2026-04-08',
      ownMatter: 'public_fund',
    };
    expect(agreed([...toListed, ownApproval], ...studio)[1]).toMatchObject({
      stage: 'open',
      ...decision,
    });
    expect(agreed([...toListed, ownRefusal], ...studio)[1]).toMatchObject({
      stage: 'not_approved',
      endedOn: '2026-04-10',
      ...decision,
    });
  });

  it('says what was reported, and how those concerned rated it', () => {
    const [road] = agreed(
      [...toListed, reported, returned('2026-04-24', '2026-05-20')],
      'handling_unit',
      'roads-bureau',
    );
    expect(road).toMatchObject({ stage: 'open', dueOn: '2026-05-20' });
    expect(road?.reports).toEqual([{ on: '2026-04-20', text: '已修补三百米。' }]);
    expect(road?.ratings).toEqual([
      { on: '2026-04-24', rating: 'dissatisfied', raters: 12, words: '接缝处又裂。' },
    ]);
    expect(agreed([...toListed, reported, confirmed('L1')], ...studio)[0]).toMatchObject({
      stage: 'confirmed',
      endedOn: '2026-04-28',
      ratings: [{ on: '2026-04-28', rating: 'satisfied', raters: 12 }],
    });
  });

  it('says to whom an item was passed on, and to those concerned also why', () => {
    const facts = [...toListed, published, passedOn];
    expect(agreed(facts, ...studio)[0]).toMatchObject({
      stage: 'passed_on',
      endedOn: '2026-05-04',
      passedOnTo: 'county_cppcc',
      reason: '经费需县里统筹。',
    });
    const [seen] = agreed(facts, 'public');
    expect(seen).toMatchObject({ stage: 'passed_on', passedOnTo: 'county_cppcc' });
    expect(seen).not.toHaveProperty('reason');
  });
});

describe('公示以后', () => {
  it('the public sees what was agreed and what came of it, and nobody who spoke', () => {
    const seen = see(whole, 'public');
    expect(seen).toEqual({
      id: 'g1',
      title: raised.title,
      platform: 'studio-1',
      township: 'shacheng',
      raisedOn: '2026-03-02',
      findings: [],
      invited: [],
      present: [],
      statements: [],
      heldOn: '2026-03-20',
      listedOn: '2026-03-25',
      publishedOn: '2026-03-26',
      agreed: expect.arrayContaining([expect.objectContaining({ id: 'L1', stage: 'confirmed' })]),
      feedbackOn: '2026-05-06',
      feedback: '在村务公开栏和村民微信群告知。',
      steps: [
        { step: 'topic', doneOn: '2026-03-04' },
        { step: 'fact_finding', doneOn: '2026-03-09' },
        { step: 'session', doneOn: '2026-03-20' },
        { step: 'agreed_list', doneOn: '2026-03-25' },
        { step: 'carrying_out', doneOn: '2026-04-28' },
        { step: 'feedback', doneOn: '2026-05-06' },
      ],
      endedOn: '2026-05-08',
    });
  });

  it('a step that is missing has no day', () =>
    expect(see(toAccepted, ...studio)['steps']).toEqual([
      { step: 'topic', doneOn: '2026-03-04' },
      { step: 'fact_finding' },
      { step: 'session' },
      { step: 'agreed_list' },
      { step: 'carrying_out' },
      { step: 'feedback' },
    ]));
});
