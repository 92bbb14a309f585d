import { day, type ProposalEvent, proposalRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import { unit } from '../support/county.ts';
import { approved, contacted, toFiling } from '../support/facts.ts';
import {
  assignedFirstPoint,
  assignedSecondPoint,
  assignedToCo,
  opinionAgrees,
  repliedToFirst,
  succeeded,
  toBothDelivered,
  toLeadReply,
  toSeparate,
} from '../support/handling-facts.ts';
import { lookedBack, lowered } from '../support/promise-facts.ts';
import { given, on } from '../support/scenario.ts';

// Health and roads are merged into agriculture, which takes over what both had of one proposal.
const reform = [
  succeeded('health-bureau', 'agriculture-bureau'),
  succeeded('roads-bureau', 'agriculture-bureau'),
] as const;
const merged = (when: string) => on(when, 'handling_unit', 'agriculture-bureau');
const handedOver = (assignment: string): ProposalEvent => ({
  type: 'AssignmentHandedOver',
  on: day('2026-03-02'),
  assignment,
  unit: unit('agriculture-bureau'),
  reason: '机构改革,职能划转。',
});
const both = [handedOver('A1'), handedOver('A2')] as const;

const reply = {
  type: 'SubmitReply',
  assignment: 'A2',
  resultClass: 'partly_resolved',
  answers: ['道路已列入计划。'],
  signer: { name: '虚构局长', office: 'main_leader', sealed: true },
  contact: { person: '虚构科员', phone: '0313-0000002' },
} as const;
const extension = {
  type: 'RequestExtension',
  assignment: 'A2',
  until: day('2026-05-20'),
  reason: '须与省厅会商。',
} as const;
const countersign = { type: 'CountersignReply', reply: 'R1' } as const;

describe('机构改革后一个单位有同一提案的两项交办', () => {
  const separate = [...toSeparate, ...both] as const;

  it.each(['A1', 'A2'])('replies to each of them, whichever it names: %s', (assignment) =>
    given(...separate)
      .inCounty(...reform)
      .when({ ...reply, assignment }, merged('2026-04-20'))
      .yields({ type: 'ReplySubmitted', assignment }),
  );

  it('replies to the second after the first was delivered', () =>
    given(...separate, repliedToFirst, approved)
      .inCounty(...reform)
      .when(reply, merged('2026-04-28'))
      .yields({ type: 'ReplySubmitted', assignment: 'A2', round: 1 }));

  it('says which it answers', () =>
    given(...separate)
      .inCounty(...reform)
      .when({ ...reply, assignment: 'A3' }, merged('2026-04-20'))
      .refusedBy(rules.answersItsAssignment));

  it('contacts the proposer about the one it answers', () =>
    given(
      ...toFiling,
      assignedFirstPoint,
      assignedSecondPoint,
      ...toSeparate.filter(({ type }) => type === 'AssignmentAccepted'),
      contacted,
      ...both,
    )
      .inCounty(...reform)
      .when(reply, merged('2026-04-20'))
      .refusedBy(rules.contactedFirst));

  it.each(['A1', 'A2'])('asks for more time for each of them: %s', (assignment) =>
    given(...separate)
      .inCounty(...reform)
      .when({ ...extension, assignment }, merged('2026-04-20'))
      .yields({ type: 'ExtensionRequested', assignment }),
  );

  it('says for which it asks for more time', () =>
    given(...separate)
      .inCounty(...reform)
      .when({ ...extension, assignment: 'A3' }, merged('2026-04-20'))
      .refusedBy(rules.extendsItsAssignment));

  it('gets no third task, and hinders no other unit from getting one', async () => {
    const third = {
      ...assignedSecondPoint,
      assignment: 'A3',
      unit: unit('shacheng'),
      points: [1],
    } as const;
    const returned = [
      ...toFiling,
      { ...assignedFirstPoint, points: [2] },
      { ...assignedSecondPoint, points: [2] },
      third,
      ...both,
      {
        type: 'ReturnRequested',
        on: day('2026-03-03'),
        assignment: 'A3',
        reason: '非本单位职责。',
        rulingBy: { by: day('2026-03-10'), version: 1 },
      },
      {
        type: 'AssignmentReturned',
        on: day('2026-03-04'),
        assignment: 'A3',
        assignBy: { by: day('2026-03-11'), version: 1 },
      },
    ] as const;
    const task = (to: string) =>
      ({
        type: 'AssignProposal',
        tasks: [{ unit: unit(to), role: 'separate_handler', points: [1] }],
      }) as const;
    const playing = given(...returned).inCounty(
      ...reform,
      // Another unit is there to take it.
      {
        type: 'UnitsRegistered',
        units: [{ id: unit('forestry-bureau'), name: '林业局', kind: 'government' }],
      },
    );
    await playing
      .when(task('agriculture-bureau'), on('2026-03-05', 'supervising_office'))
      .refusedBy(rules.eachUnitOnce);
    await playing
      .when(task('forestry-bureau'), on('2026-03-05', 'supervising_office'))
      .yields({ type: 'ProposalAssigned', assignment: 'A4' });
  });
});

describe('机构改革后一个单位有两项会办任务', () => {
  const secondCo = { ...assignedToCo, assignment: 'A3', unit: unit('shacheng') } as const;
  const accepted = { type: 'AssignmentAccepted', on: assignedToCo.on, assignment: 'A3' } as const;
  const co = [
    ...toLeadReply.slice(0, -1),
    secondCo,
    accepted,
    { ...opinionAgrees, assignment: 'A3' },
    ...toLeadReply.slice(-1),
    handedOver('A2'),
    handedOver('A3'),
  ] as const;
  const signed = {
    type: 'ReplyCountersigned',
    on: day('2026-04-21'),
    reply: 'R1',
    assignment: 'A2',
  } as const;

  it('countersigns for each of them', () =>
    given(...co)
      .inCounty(...reform)
      .when({ ...countersign, assignment: 'A3' }, merged('2026-04-21'))
      .yields({ ...signed, assignment: 'A3' }));

  it('says for which it countersigns', () =>
    given(...co)
      .inCounty(...reform)
      .when(countersign, merged('2026-04-21'))
      .refusedBy(rules.namesItsCoHandling));

  it('need not say so where one alone is left', () =>
    given(...co, signed)
      .inCounty(...reform)
      .when(countersign, merged('2026-04-21'))
      .yields({ ...signed, assignment: 'A3' }));
});

describe('两个单位的答复都改列计划', () => {
  const called = [
    ...toBothDelivered,
    lookedBack,
    lowered,
    { ...lookedBack, reply: 'R2', lookBack: 'R2-L1' },
    { ...lowered, reply: 'R2', weighed: ['R2-L1'] },
  ] as const;
  const make = { type: 'MakePromise', text: '年内修路。', dueOn: day('2026-12-31') } as const;

  it('leaves each to promise for its own', () =>
    given(...called)
      .when({ ...make, reply: 'R2' }, on('2026-07-20', 'handling_unit', 'roads-bureau'))
      .yields({ type: 'PromiseMade', reply: 'R2' }));

  it('lets neither promise for the other', () =>
    given(...called)
      .when({ ...make, reply: 'R1' }, on('2026-07-20', 'handling_unit', 'roads-bureau'))
      .refusedBy(rules.answersTheCall));
});
