import { describe, expect, it } from 'vitest';
import {
  deputy,
  found,
  playing,
  research,
  to,
  workPlan,
} from '../../support/consultation-facts.ts';
import {
  committee,
  ledByTheCppcc,
  moved,
  office,
  researchReturned,
  withGuests,
  workPlanReturned,
} from '../../support/consultation-variants.ts';
import { health, m4, organiser, party, sees, words } from '../../support/consultation-views.ts';
import { as, on } from '../../support/scenario.ts';

describe('所见的调研', () => {
  it('is the plan in full, with who ruled on it when and why', () => {
    const plan = { ...words(research), id: 'P1', draftedOn: '2026-03-05' };
    expect(sees(to('planDrafted'), organiser).researchPlans).toEqual([
      { ...plan, stage: 'drafted' },
    ]);
    expect(sees(to('planApproved'), organiser).researchPlans).toEqual([
      { ...plan, stage: 'approved', ruledOn: '2026-03-06' },
    ]);
    expect(sees(researchReturned, organiser).researchPlans).toEqual([
      { ...plan, stage: 'returned', ruledOn: '2026-03-06', returnedBecause: '样本太少。' },
    ]);
  });

  it('is each record, with who kept it: for the office, nobody is named', () => {
    const { date, ...kept } = words(found);
    const record = { ...kept, id: 'R1', on: date };
    expect(sees(to('recorded'), organiser).researchRecords).toEqual([
      { ...record, recordedBy: 'm2' },
    ]);
    const byTheOffice = playing([[found, office('2026-03-12')]], ledByTheCppcc(to('begun')));
    expect(sees(byTheOffice, as('cppcc_office')).researchRecords).toEqual([record]);
  });

  it('is the report, its day known to those concerned, its text to who organises', () => {
    expect(sees(to('notified'), organiser)).toMatchObject({
      researchCompletedOn: '2026-03-20',
      researchReport: '调研报告',
    });
    expect(sees(to('notified'), health).researchCompletedOn).toBe('2026-03-20');
    expect(sees(to('notified'), health)).not.toHaveProperty('researchReport');
  });
});

describe('所见的专家意见', () => {
  const heard = playing(
    [
      [{ type: 'GiveExpertOpinion', text: '可共享设备。' }, on('2026-04-20', 'expert', 'e1')],
      [{ type: 'GiveExpertOpinion', text: '先修路。' }, on('2026-04-20', 'expert', 'e2')],
    ],
    withGuests(to('spoken')),
  );
  const first = { id: 'E1', on: '2026-04-20', expert: 'e1', text: '可共享设备。' };
  const second = { id: 'E2', on: '2026-04-20', expert: 'e2', text: '先修路。' };

  it('are all of them for who organises it and for the team', () => {
    expect(sees(heard, organiser).expertOpinions).toEqual([first, second]);
    expect(sees(heard, as('expert', 'e1')).expertOpinions).toEqual([first, second]);
  });

  it('are their own for an expert who was invited to the meeting alone', () =>
    expect(sees(heard, as('expert', 'e2')).expertOpinions).toEqual([second]));

  it('are none for units and other participants', () => {
    expect(sees(heard, health).expertOpinions).toEqual([]);
    expect(sees(heard, as('member', 'm3')).expertOpinions).toEqual([]);
  });
});

describe('所见的会议', () => {
  const { chair, ...asked } = words(workPlan);
  const plan = { ...asked, id: 'W1', chairOffice: chair.office, chair: chair.member, moves: [] };
  const guests = {
    bodies: ['agriculture-sector'],
    experts: ['e1', 'e2'],
    units: ['health-bureau', 'roads-bureau'],
  };

  it('is the work plan in full, its draft for who organises it alone', () => {
    const drafted = withGuests(to('workPlanDrafted'));
    expect(sees(drafted, organiser).workPlans).toEqual([{ ...plan, ...guests, stage: 'drafted' }]);
    expect(sees(workPlanReturned, organiser).workPlans).toEqual([
      { ...plan, stage: 'returned', ruledOn: '2026-03-24', returnedBecause: '会期太近。' },
    ]);
    for (const facts of [drafted, workPlanReturned])
      expect(sees(facts, party).workPlans).toEqual([]);
  });

  it('is the approved plan for those concerned, once they have notice of it', () => {
    const approved = { ...plan, stage: 'approved', ruledOn: '2026-03-24' };
    expect(sees(to('workPlanApproved'), party).workPlans).toEqual([]);
    expect(sees(to('notified'), party).workPlans).toEqual([approved]);
    expect(sees(to('notified'), organiser).workPlans).toEqual([approved]);
  });

  it('is never the plan that was returned before it', () => {
    const again = playing(
      [
        [workPlan, committee('2026-03-24')],
        [{ type: 'ApproveConsultationWorkPlan', workPlan: 'W2' }, deputy('2026-03-24')],
        [{ type: 'SendConsultationNotice' }, committee('2026-03-27')],
      ],
      workPlanReturned,
    );
    expect(sees(again, party).workPlans.map(({ id }) => id)).toEqual(['W2']);
    expect(sees(again, organiser).workPlans.map(({ id }) => id)).toEqual(['W1', 'W2']);
  });

  it('is each day it was moved from, and why', () =>
    expect(sees(moved(to('materialsSent')), organiser)).toMatchObject({
      workPlans: [
        {
          meetingOn: '2026-05-20',
          moves: [{ on: '2026-04-15', from: '2026-04-20', reason: '会场冲突。' }],
        },
      ],
      materials: [],
    }));

  it('is notice and materials for those concerned', () => {
    expect(sees(to('materialsSent'), health)).toMatchObject({
      noticeOn: '2026-03-27',
      materials: [{ on: '2026-04-03', titles: ['调研报告'] }],
    });
    expect(sees(to('concluded'), m4)).not.toHaveProperty('noticeOn');
  });

  const question = {
    id: 'Q1',
    askedBy: 'm1',
    unit: 'health-bureau',
    text: '何时更新设备?',
  };
  const sitting = {
    convenedOn: '2026-04-20',
    present: [],
    units: [],
    briefings: [{ id: 'B1', unit: 'health-bureau', text: '情况通报' }],
  };

  it('is what was reported, asked and answered', () => {
    expect(sees(to('notified'), health)).not.toHaveProperty('meeting');
    expect(sees(to('asked'), health).meeting).toEqual({ ...sitting, questions: [question] });
    expect(sees(to('answered'), health).meeting).toEqual({
      ...sitting,
      questions: [{ ...question, answer: '年内更新。', answeredOn: '2026-04-20' }],
    });
  });

  it('is who was there once it was held, for members too', () =>
    expect(sees(to('concluded'), m4).meeting).toMatchObject({
      concludedOn: '2026-04-20',
      present: ['m1', 'm2', 'm3'],
      units: [{ unit: 'health-bureau', name: '局长', isLeader: true }],
    }));

  it('is each statement as it was made', () =>
    expect(sees(to('concluded'), m4).statements).toEqual([
      { id: 'S1', on: '2026-04-20', delivery: 'oral', madeBy: 'm2', text: '应列入预算。' },
    ]));
});
