import { type ConsultationEvent, day, nextConsultationStep } from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import {
  deputy,
  playing,
  research,
  researchMayFollow,
  standing,
  story,
  to,
  workPlan,
} from '../../support/consultation-facts.ts';
import {
  committee,
  givenUp,
  ledByTheCppcc,
  ledByTheSector,
  minutesReturned,
  moved,
  openedAs,
  putOff,
  researchReturned,
  workPlanReturned,
} from '../../support/consultation-variants.ts';
import { on } from '../../support/scenario.ts';

const next = (facts: readonly ConsultationEvent[]) => nextConsultationStep(standing(facts));
const lead = { party: 'special_committee', who: ['economy-committee'] };
const by = (when: string, version = 1) => ({ by: when, version });

describe('下一步', () => {
  it('is owed by nobody before it is opened', () => expect(next([])).toBeUndefined());

  it('is owed by nobody once it is closed or given up', () => {
    expect(next(to('closed'))).toBeUndefined();
    expect(next(givenUp(to('opened'), '2026-03-04'))).toBeUndefined();
    expect(next(givenUp(putOff(to('opened'), '2026-03-03'), '2026-03-04'))).toBeUndefined();
  });

  it('while it is put off is to take it up again on the day named', () =>
    expect(next(putOff(to('notified'), '2026-04-01'))).toEqual({
      ...lead,
      kind: 'consultation.resume',
      due: by('2026-06-01'),
    }));

  it('is to plan the research, counted anew when it is taken up again', () => {
    const again = playing(
      [[{ type: 'ResumeResearch' }, committee('2026-06-01')]],
      putOff(to('opened'), '2026-03-03'),
    );
    expect(next(again)).toEqual({
      ...lead,
      kind: 'consultation.researchPlan',
      due: by('2026-06-30'),
    });
  });

  it('after a plan was returned is to revise it, until another is put up', () => {
    expect(next(researchReturned)).toEqual({
      ...lead,
      kind: 'consultation.revision',
      due: by('2026-03-13'),
    });
    const again = playing([[research, committee('2026-03-09')]], researchReturned);
    expect(next(again)).toEqual({ ...lead, kind: 'consultation.approval', due: by('2026-03-16') });
  });
});

describe('筹备的下一步', () => {
  it('after the work plan was returned is to revise it', () =>
    expect(next(workPlanReturned)).toEqual({
      ...lead,
      kind: 'consultation.revision',
      due: by('2026-03-31'),
    }));

  it('after it was put off is a work plan anew, whatever was returned before', () => {
    const again = playing(
      [[{ type: 'ResumePreparation' }, committee('2026-06-01')]],
      putOff(workPlanReturned, '2026-03-25'),
    );
    const step = { ...lead, kind: 'consultation.workPlan', due: by('2026-06-15') };
    expect(next(again)).toEqual(step);
  });

  it('is to revise what was returned on the very day on which the preparation began', () => {
    const sameDay = playing(
      [
        [workPlan, committee('2026-03-20')],
        [
          { type: 'ReturnConsultationWorkPlan', workPlan: 'W1', reason: '会期太近。' },
          committee('2026-03-20'),
        ],
      ],
      to('completed'),
    );
    expect(next(sameDay)).toMatchObject({ kind: 'consultation.revision' });
  });

  it('where research follows is a work plan, and the approval of the research plan before it', () => {
    const early = playing(
      [[{ type: 'PrepareConsultation' }, committee('2026-03-03')]],
      to('opened'),
      [researchMayFollow],
    );
    expect(next(early)).toEqual({
      ...lead,
      kind: 'consultation.workPlan',
      due: by('2026-03-17', 2),
    });
    const asked = playing([[research, committee('2026-03-05')]], early, [researchMayFollow]);
    expect(next(asked)).toEqual({
      ...lead,
      kind: 'consultation.approval',
      due: by('2026-03-12', 2),
    });
  });

  it('is the notice by that of a plenary session where it is one', () =>
    expect(next(openedAs({ form: 'plenary' }, to('workPlanApproved')))).toEqual({
      ...lead,
      kind: 'consultation.plenaryNotice',
      due: by('2026-03-27'),
    }));

  it('after the meeting was moved is another notice', () =>
    expect(next(moved(to('materialsSent')))).toEqual({
      ...lead,
      kind: 'consultation.notice',
      due: by('2026-04-27'),
    }));

  it('is the meeting at once where no materials go out in advance', () => {
    const without = to('workPlanDrafted').map((one) =>
      one.type === 'ConsultationWorkPlanDrafted'
        ? { ...one, plan: { ...one.plan, materialsInAdvance: false } }
        : one,
    );
    const notified = playing([story.workPlanApproved, story.notified], without);
    expect(next(notified)).toEqual({
      ...lead,
      kind: 'consultation.meeting',
      due: by('2026-04-20'),
    });
  });
});

describe('会后的下一步', () => {
  it('after the minutes were returned is to write them again, by the same day', () =>
    expect(next(minutesReturned)).toEqual({
      ...lead,
      kind: 'consultation.minutes',
      due: by('2026-04-29'),
    }));

  it('is the minutes, whatever else was adopted before them', () => {
    const reported = playing(
      [
        [
          { type: 'DraftConsultationOutcome', outcomeType: 'report', title: '报告', text: '报告' },
          committee('2026-04-22'),
        ],
        [
          { type: 'AdoptConsultationOutcome', outcome: 'O1', adopter: 'special_committee' },
          deputy('2026-04-22'),
        ],
      ],
      to('concluded'),
    );
    expect(next(reported)).toMatchObject({ kind: 'consultation.minutes' });
    const both = playing(
      [
        [
          { type: 'DraftConsultationOutcome', outcomeType: 'minutes', title: '纪要', text: '纪要' },
          committee('2026-04-23'),
        ],
        [
          { type: 'AdoptConsultationOutcome', outcome: 'O2', adopter: 'special_committee' },
          deputy('2026-04-23'),
        ],
        [{ type: 'IssueConsultationMinutes', outcome: 'O2' }, committee('2026-04-24')],
      ],
      reported,
    );
    expect(next(both)).toMatchObject({ kind: 'consultation.outcome', due: by('2026-05-20') });
  });

  it('is the approval of research that is made up for', () => {
    const unresearched = to('concluded').filter(({ type }) => type !== 'ResearchCompleted');
    const asked = playing(
      [[{ ...research, from: day('2026-04-22'), to: day('2026-04-30') }, committee('2026-04-22')]],
      unresearched,
    );
    expect(next(asked)).toEqual({ ...lead, kind: 'consultation.approval', due: by('2026-04-29') });
  });

  it("is to acknowledge the outcome until the Party committee's office has", () => {
    const byTheGovernment = playing(
      [[{ type: 'AcknowledgeConsultationOutcome' }, on('2026-05-07', 'government_office')]],
      to('submitted'),
    );
    expect(next(byTheGovernment)).toEqual({
      party: 'party_office',
      who: [],
      kind: 'consultation.acknowledgement',
      due: by('2026-05-12'),
    });
  });
});

describe('牵头方的下一步', () => {
  it('is owed by the sector that leads, and approved by the leadership', () => {
    expect(next(ledByTheSector(to('opened')))).toMatchObject({
      party: 'collective',
      who: ['agriculture-sector'],
    });
    expect(next(ledByTheSector(to('planDrafted')))).toMatchObject({ party: 'leadership', who: [] });
  });

  it('is owed by the office where the CPPCC itself leads', () =>
    expect(next(ledByTheCppcc(to('received')))).toMatchObject({
      party: 'cppcc_office',
      who: [],
      kind: 'consultation.followUp',
    }));
});
