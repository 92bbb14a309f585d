import { day, grassrootsRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import { member, platform } from '../support/county.ts';
import {
  given,
  parties,
  raised,
  reported,
  toAccepted,
  toCalled,
  toEnded,
  toFeedback,
  toFound,
  toHeld,
  toListed,
} from '../support/grassroots-facts.ts';
import { noSuchStep } from '../support/refusals.ts';
import { on } from '../support/scenario.ts';

const studio = (when: string) => on(when, 'platform', 'studio-1');
const call = {
  type: 'CallGrassrootsSession',
  heldOn: day('2026-03-20'),
  place: '村委会',
  chair: member(1),
  parties,
} as const;

describe('打造“品质政协”', () => {
  // S28
  it('推进“两商衔接”有机结合，“有事好商量”、“协商在一线”基层协商', async () => {
    await given()
      .when(
        {
          type: 'RaiseGrassrootsTopic',
          platform: platform('studio-1'),
          title: '一街村村口道路修补',
          summary: '村口道路破损。',
          nature: 'public_matter',
          forResidents: true,
        },
        studio('2026-03-02'),
      )
      .yields({ type: 'GrassrootsTopicRaised' });
    await given(raised)
      .when({ type: 'AcceptGrassrootsTopic' }, studio('2026-03-04'))
      .yields({ type: 'GrassrootsTopicAccepted' });
    await given(...toFound)
      .when(call, studio('2026-03-11'))
      .yields({ type: 'GrassrootsSessionCalled' });
    await given(...toCalled)
      .when(
        {
          type: 'RecordGrassrootsSession',
          present: parties,
          observers: 0,
          statements: [{ by: 'residents', text: '先修最坏的一段。' }],
        },
        studio('2026-03-20'),
      )
      .yields({ type: 'GrassrootsSessionRecorded' });
    await given(...toHeld)
      .when(
        {
          type: 'IssueAgreedList',
          items: [{ text: '筹资。', dueOn: day('2026-06-30'), ownMatter: 'public_fund' }],
        },
        studio('2026-03-25'),
      )
      .yields({ type: 'AgreedListIssued', items: [{ own: { matter: 'public_fund' } }] });
    await given(...toListed)
      .when({ type: 'ReportAgreedItemDone', item: 'L2', text: '已筹。' }, studio('2026-04-01'))
      .refusedBy(noSuchStep);
    await given(...toListed)
      .when(
        {
          type: 'RecordOwnApproval',
          item: 'L2',
          body: 'villagers_assembly',
          on: day('2026-04-08'),
        },
        studio('2026-04-10'),
      )
      .yields({ type: 'OwnApprovalRecorded', body: 'villagers_assembly' });
    await given(...toListed, reported)
      .when(
        { type: 'ConfirmAgreedItem', item: 'L1', rating: 'basically_satisfied', raters: 9 },
        studio('2026-04-28'),
      )
      .yields({ type: 'AgreedItemConfirmed', rating: 'basically_satisfied' });
  });

  // S29
  it('议事活动制度化、规范化、标准化', async () => {
    await given(...toAccepted)
      .when(call, studio('2026-03-11'))
      .refusedBy(rules.afterFactFinding);
    await given(...toEnded)
      .when({ type: 'CloseGrassrootsConsultation' }, studio('2026-05-06'))
      .refusedBy(rules.noStepMissing);
    await given(...toFeedback)
      .when({ type: 'CloseGrassrootsConsultation' }, studio('2026-05-08'))
      .yields({ type: 'GrassrootsConsultationClosed' });
  });
});
