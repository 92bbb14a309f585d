import { type ConsultationEvent, day, consultationRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import { deputy, found, given, playing, research, to } from '../support/consultation-facts.ts';
import {
  committee,
  leadership,
  ledByTheCppcc,
  ledByTheSector,
  office,
} from '../support/consultation-variants.ts';
import { member } from '../support/county.ts';
import { notYourStep } from '../support/refusals.ts';
import { on } from '../support/scenario.ts';

const sector = (when: string) => on(when, 'collective', 'agriculture-sector');
const women = (when: string) => on(when, 'collective', 'women');
const drafting = {
  type: 'DraftConsultationOutcome',
  outcomeType: 'minutes',
  title: '纪要',
  text: '纪要',
} as const;
const adopting = {
  type: 'AdoptConsultationOutcome',
  outcome: 'O1',
  adopter: 'special_committee',
} as const;
const approving = { type: 'ApproveResearchPlan', researchPlan: 'P1' } as const;
const cancelling = {
  type: 'CancelConsultation',
  reason: '已解决。',
  agreedOn: day('2026-03-03'),
} as const;

describe('由牵头方组织', () => {
  it('the office organises what the CPPCC itself leads', () =>
    given(...ledByTheCppcc(to('opened')))
      .when(research, office('2026-03-05'))
      .yields({ type: 'ResearchPlanned' }));

  it('a sector organises its own, and neither another body nor a committee does', async () => {
    await given(...ledByTheSector(to('opened')))
      .when(research, sector('2026-03-05'))
      .yields({ type: 'ResearchPlanned' });
    const held = given(...ledByTheSector(to('concluded')));
    await held.when(drafting, women('2026-04-22')).refusedBy(rules.organiserActs);
    await held.when(drafting, committee('2026-04-22')).refusedBy(rules.organiserActs);
    await held.when(drafting, office('2026-04-22')).refusedBy(rules.organiserActs);
  });

  it('no body organises what the CPPCC itself leads', async () => {
    const held = given(...ledByTheCppcc(to('concluded')));
    await held.when(drafting, committee('2026-04-22')).refusedBy(rules.organiserActs);
    await held.when(drafting, sector('2026-04-22')).refusedBy(rules.organiserActs);
  });

  it('the office keeps records of its own research, in nobody’s name', () =>
    given(...ledByTheCppcc(to('begun')))
      .when(found, office('2026-03-12'))
      .yields({ type: 'ResearchRecorded', record: { id: 'R1', place: '沙城镇东村' } } as never));
});

describe('由谁审定', () => {
  it('the leadership approves what a sector leads, and no committee does', async () => {
    const held = given(...ledByTheSector(to('minutesDrafted')));
    await held
      .when({ ...adopting, adopter: 'chairpersons_meeting' }, leadership('2026-04-23'))
      .yields({ type: 'ConsultationOutcomeAdopted' });
    await held
      .when(adopting, deputy('2026-04-23'))
      .refusedBy(rules.approverApproves, rules.reportsItsOwnMeeting);
    await held.when(adopting, sector('2026-04-23')).refusedBy(notYourStep);
  });

  it('a committee approves its own alone', async () => {
    await given(...to('planDrafted'))
      .when(approving, deputy('2026-03-06'))
      .yields({ type: 'ResearchPlanApproved' });
    await given(...to('minutesDrafted'))
      .when(adopting, on('2026-04-23', 'special_committee', 'women'))
      .refusedBy(rules.approverApproves);
  });

  it('gives it up: the leadership, or the committee that leads', async () => {
    const opened: readonly ConsultationEvent[] = to('opened');
    await given(...opened)
      .when(cancelling, committee('2026-03-04'))
      .yields({ type: 'ConsultationCancelled' });
    await given(...opened)
      .when(cancelling, office('2026-03-04'))
      .refusedBy(notYourStep);
  });
});

describe('调研组', () => {
  it('a member of a plan that was returned is not of the team', () => {
    const returned = playing(
      [
        [
          { type: 'ReturnResearchPlan', researchPlan: 'P1', reason: '样本太少。' },
          committee('2026-03-06'),
        ],
        [{ ...research, members: [member(3)] }, committee('2026-03-06')],
        [{ type: 'ApproveResearchPlan', researchPlan: 'P2' }, deputy('2026-03-09')],
        [{ type: 'BeginResearch' }, committee('2026-03-10')],
      ],
      to('planDrafted'),
    );
    return given(...returned)
      .when(found, on('2026-03-12', 'member', 'm2'))
      .refusedBy(rules.mayReadTheConsultation);
  });

  it('records nothing of the days before the plan that was approved', async () => {
    const second = playing(
      [
        [
          { type: 'ReturnResearchPlan', researchPlan: 'P1', reason: '样本太少。' },
          committee('2026-03-06'),
        ],
        [research, committee('2026-03-06')],
        [{ type: 'ApproveResearchPlan', researchPlan: 'P2' }, deputy('2026-03-09')],
        [{ type: 'BeginResearch' }, committee('2026-03-10')],
      ],
      to('planDrafted'),
    );
    const kept = given(...second);
    await kept
      .when({ ...found, date: day('2026-03-08') }, committee('2026-03-12'))
      .refusedBy(rules.recordedOnceDone);
    await kept
      .when({ ...found, date: day('2026-03-09') }, committee('2026-03-12'))
      .yields({ type: 'ResearchRecorded' });
  });
});
