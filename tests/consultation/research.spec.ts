import { day, consultationRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import {
  deputy,
  found as foundTold,
  given,
  researchMayFollow,
  research as researchTold,
  to,
} from '../support/consultation-facts.ts';
import { expert, member } from '../support/county.ts';
import { noSuchStep, notYourStep } from '../support/refusals.ts';
import { on } from '../support/scenario.ts';

const research = { ...researchTold, type: 'PlanResearch' } as const;
const found = { ...foundTold, type: 'RecordResearch' } as const;
const committee = (when: string) => on(when, 'special_committee', 'economy-committee');
const office = (when: string) => on(when, 'cppcc_office');
const leadership = (when: string) => on(when, 'leadership');
const m2 = (when: string) => on(when, 'member', 'm2');
const complete = { type: 'CompleteResearch', report: '调研报告' } as const;
const approve = { type: 'ApproveResearchPlan', researchPlan: 'P1' } as const;

describe('调研方案', () => {
  it('says what is asked, how, by whom, where and when', () =>
    given(...to('opened'))
      .when(research, committee('2026-03-05'))
      .yields({
        type: 'ResearchPlanned',
        plan: {
          id: 'P1',
          questions: research.questions,
          methods: research.methods,
          leader: 'm1',
          places: research.places,
          from: day('2026-03-10'),
          to: day('2026-03-20'),
          approveBy: { by: day('2026-03-12'), version: 1 },
        },
      } as never));

  it('is made by who leads: the office makes none for a committee', () =>
    given(...to('opened'))
      .when(research, office('2026-03-05'))
      .refusedBy(rules.organiserActs));

  it('waits alone for approval', () =>
    given(...to('planDrafted'))
      .when(research, committee('2026-03-05'))
      .refusedBy(rules.onePlanPending));

  it.each([
    ['a leader without a seat', { leader: member(9) }],
    ['a member without a seat', { members: [member(9)] }],
    ['an expert nobody registered', { experts: [expert('e9')] }],
  ] as const)('has a team of members and experts: %s', (_, change) =>
    given(...to('opened'))
      .when({ ...research, ...change }, committee('2026-03-05'))
      .refusedBy(rules.teamIsKnown),
  );

  it.each([
    ['2026-03-05', '2026-03-05', true],
    ['2026-03-04', '2026-03-20', false],
    ['2026-03-10', '2026-03-09', false],
  ] as const)('runs from %s to %s: %s', (from, until, ok) => {
    const asked = given(...to('opened')).when(
      { ...research, from: day(from), to: day(until) },
      committee('2026-03-05'),
    );
    return ok ? asked.yields({ type: 'ResearchPlanned' }) : asked.refusedBy(rules.datesInOrder);
  });

  it('does not run from yesterday', () =>
    given(...to('opened'))
      .when({ ...research, from: day('2026-03-04') }, committee('2026-03-05'))
      .refusedBy(rules.datesInOrder));

  it('is approved by the committee that leads, or by the leadership', async () => {
    const drafted = given(...to('planDrafted'));
    await drafted
      .when(approve, deputy('2026-03-06'))
      .yields({ type: 'ResearchPlanApproved', researchPlan: 'P1' });
    await drafted.when(approve, leadership('2026-03-06')).yields({ type: 'ResearchPlanApproved' });
  });

  it('is approved by nobody else', () =>
    given(...to('planDrafted'))
      .when(approve, office('2026-03-06'))
      .refusedBy(notYourStep));

  it('is returned with a reason, and revised in time', () =>
    given(...to('planDrafted'))
      .when(
        { type: 'ReturnResearchPlan', researchPlan: 'P1', reason: '样本太少。' },
        leadership('2026-03-06'),
      )
      .yields({
        type: 'ResearchPlanReturned',
        reason: '样本太少。',
        reviseBy: { by: day('2026-03-13'), version: 1 },
      }));

  it('comes before the research', async () => {
    await given(...to('opened'))
      .when({ type: 'BeginResearch' }, committee('2026-03-10'))
      .refusedBy(rules.planIsApproved);
    await given(...to('planApproved'))
      .when({ type: 'BeginResearch' }, committee('2026-03-10'))
      .yields({ type: 'ResearchBegun' });
  });
});

describe('调研记录', () => {
  it('is kept by a member of the team, or by who leads', async () => {
    const begun = given(...to('begun'));
    await begun
      .when(found, m2('2026-03-12'))
      .yields({ type: 'ResearchRecorded', record: { id: 'R1', by: 'm2' } });
    await begun
      .when(found, committee('2026-03-12'))
      .yields({ type: 'ResearchRecorded', record: { id: 'R1', by: 'economy-committee' } });
  });

  it('is kept by nobody else', () =>
    given(...to('begun'))
      .when(found, office('2026-03-12'))
      .refusedBy(rules.recorderIsOfTheTeam));

  it.each([
    ['2026-03-06', true],
    ['2026-03-12', true],
    ['2026-03-05', false],
    ['2026-03-13', false],
  ] as const)('of %s, written on 12 March: %s', (date, ok) => {
    const asked = given(...to('begun')).when({ ...found, date: day(date) }, m2('2026-03-12'));
    return ok
      ? asked.yields({ type: 'ResearchRecorded' })
      : asked.refusedBy(rules.recordedOnceDone);
  });

  it('is not kept ahead', () =>
    given(...to('begun'))
      .when({ ...found, date: day('2026-03-16') }, m2('2026-03-12'))
      .refusedBy(rules.recordedOnceDone));

  it('is not kept while no plan was approved', () =>
    given(...to('opened'), {
      type: 'ConsultationPreparationBegun',
      on: day('2026-03-03'),
      workPlanBy: { by: day('2026-03-17'), version: 1 },
    })
      .when({ ...found, date: day('2026-03-12') }, committee('2026-03-12'))
      .refusedBy(rules.planIsApproved));
});

describe('完成调研', () => {
  it('leads to preparation, with a day for the work plan', () =>
    given(...to('recorded'))
      .when(complete, committee('2026-03-20'))
      .yields({
        type: 'ResearchCompleted',
        report: '调研报告',
        workPlanBy: { by: day('2026-04-03'), version: 1 },
      }));

  it('wants a sample that was examined and a problem that was found', async () => {
    await given(...to('begun'))
      .when(complete, committee('2026-03-20'))
      .refusedBy(rules.sampleIsExamined);
    await given(...to('begun'), {
      type: 'ResearchRecorded',
      on: day('2026-03-12'),
      record: { id: 'R1', on: day('2026-03-12'), place: '沙城', samples: [], problems: [] },
    })
      .when(complete, committee('2026-03-20'))
      .refusedBy(rules.sampleIsExamined);
  });

  const unclear = {
    type: 'ResearchRecorded',
    on: day('2026-03-12'),
    record: {
      id: 'R1',
      on: day('2026-03-12'),
      place: '沙城',
      samples: found.samples,
      problems: [{ text: '设备不足' }],
    },
  } as const;

  it('wants the cause of every problem', () =>
    given(...to('begun'), unclear)
      .when(complete, committee('2026-03-20'))
      .refusedBy(rules.causesAreClear));

  it('takes the cause that a later record adds', () =>
    given(...to('begun'), unclear, {
      ...unclear,
      record: { ...unclear.record, id: 'R2', problems: found.problems },
    })
      .when(complete, committee('2026-03-20'))
      .yields({ type: 'ResearchCompleted' }));

  it('happens once', () =>
    given(...to('completed'))
      .when(complete, committee('2026-03-21'))
      .refusedBy(rules.completedOnce));
});

describe('专家意见', () => {
  const opinion = { type: 'GiveExpertOpinion', text: '可共享设备。' } as const;

  it('is heard from an expert of the team', () =>
    given(...to('begun'))
      .when(opinion, on('2026-03-12', 'expert', 'e1'))
      .yields({ type: 'ExpertOpinionGiven', opinion: { id: 'E1', expert: 'e1' } }));

  it('is not heard from an expert nobody asked', () =>
    given(...to('begun'))
      .when(opinion, on('2026-03-12', 'expert', 'e2'))
      .refusedBy(rules.mayReadTheConsultation));

  it('is not heard from an expert who reads only what was published', () =>
    given(...to('concluded'), { type: 'ConsultationPublished', on: day('2026-05-01') })
      .when(opinion, on('2026-05-01', 'expert', 'e2'))
      .refusedBy(rules.expertIsInvited));
});

describe('先调研后协商', () => {
  it('nothing is prepared before research, where the county wants it so', () =>
    given(...to('opened'))
      .when({ type: 'PrepareConsultation' }, committee('2026-03-03'))
      .refusedBy(rules.researchMayFollow));

  it('it may be, where the county lets research follow', () =>
    given(...to('opened'))
      .inCounty(researchMayFollow)
      .when({ type: 'PrepareConsultation' }, committee('2026-03-03'))
      .yields({ type: 'ConsultationPreparationBegun' }));

  it('research is not begun twice', () =>
    given(...to('completed'))
      .when({ type: 'BeginResearch' }, committee('2026-03-21'))
      .refusedBy(noSuchStep));
});
