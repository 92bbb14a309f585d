import { day, ProposalId, proposalRules as rules, statusOfProposal } from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { unit } from '../support/county.ts';
import {
  approved,
  closed,
  filed,
  otherFiled,
  otherSubmitted,
  ratedByFirst,
  replied,
  returnGranted,
  returnRequested,
  toContact,
  toDelivery,
} from '../support/facts.ts';
import { assignedFirstPoint, assignedSecondPoint, succeeded } from '../support/handling-facts.ts';
import {
  filedSecond,
  joinedHandling,
  mainAssigned,
  mainAtRoads,
  mainWithdrawn,
  mergedAssigned,
  mergedToReply,
  separated,
  toMerger,
  unmerged,
} from '../support/merging-facts.ts';
import { noSuchStep, notYourStep } from '../support/refusals.ts';
import { given, on } from '../support/scenario.ts';
import { standing } from '../support/standing.ts';

const p2 = ProposalId.parse('p2');
const unmerge = { type: 'UnmergeProposal', reason: '两件所提事项不同。' } as const;
const join = { type: 'JoinHandling', into: p2 } as const;
const joinItself = { type: 'JoinHandling', into: ProposalId.parse('p1') } as const;
const separate = { type: 'SeparateHandling', reason: '两件所提事项不同。' } as const;
const assign = {
  type: 'AssignProposal',
  tasks: [{ unit: unit('health-bureau'), role: 'sole' }],
} as const;
const reply = {
  type: 'SubmitReply',
  assignment: 'A1',
  resultClass: 'partly_resolved',
  answers: ['设备已列入今年更新计划。', '补助标准正在测算。'],
  signer: { name: '虚构局长', office: 'main_leader', sealed: true },
  contact: { person: '虚构科员', phone: '0313-0000002' },
} as const;
const rate = {
  type: 'RateReply',
  reply: 'R1',
  attitude: 'satisfied',
  result: 'basically_satisfied',
} as const;

const committee = (when: string) => on(when, 'proposal_committee');
const office = (when: string) => on(when, 'supervising_office');
const health = (when: string) => on(when, 'handling_unit', 'health-bureau');

describe('并案的交办', () => {
  const merged = given(...toMerger);

  it('goes to the unit of the main proposal', () =>
    merged
      .beside('p2', ...mainAssigned)
      .when(assign, office('2026-02-10'))
      .yields(mergedAssigned));

  it('waits until the main proposal is assigned', () =>
    merged
      .beside('p2', ...otherFiled)
      .when(assign, office('2026-02-10'))
      .refusedBy(rules.mainIsAssigned));

  it('goes to any unit once the main proposal was withdrawn', () =>
    merged
      .beside('p2', ...otherFiled, mainWithdrawn)
      .when(assign, office('2026-02-10'))
      .yields({ type: 'ProposalAssigned', unit: 'health-bureau' }));

  it('goes to the successor of the unit of the main proposal', async () => {
    const reformed = merged
      .inCounty(succeeded('health-bureau', 'roads-bureau'))
      .beside('p2', ...mainAssigned);
    const to = (id: string) =>
      ({ type: 'AssignProposal', tasks: [{ unit: unit(id), role: 'sole' }] }) as const;
    await reformed
      .when(to('roads-bureau'), office('2026-02-10'))
      .yields({ type: 'ProposalAssigned', unit: 'roads-bureau' });
    await reformed.when(to('shacheng'), office('2026-02-10')).refusedBy(rules.followsTheMain);
  });

  it('goes to another unit where that of the main proposal has returned it', () =>
    given(
      ...toMerger,
      mergedAssigned,
      { ...returnRequested, on: mergedAssigned.on },
      { ...returnGranted, on: mergedAssigned.on },
    )
      .beside('p2', ...mainAssigned)
      .when(
        { type: 'AssignProposal', tasks: [{ unit: unit('shacheng'), role: 'sole' }] },
        office('2026-02-11'),
      )
      .yields({ type: 'ProposalAssigned', unit: 'shacheng' }));

  const handOver = {
    type: 'HandOverAssignment',
    assignment: 'A1',
    reason: '主案已改交。',
  } as const;

  it('is handed over to the unit to which the main proposal has passed', () =>
    given(...toMerger, mergedAssigned)
      .beside('p2', ...mainAtRoads)
      .when(handOver, office('2026-02-12'))
      .yields({ type: 'AssignmentHandedOver', unit: 'roads-bureau' }));

  it('stays where it is while the main proposal does', () =>
    given(...toMerger, mergedAssigned)
      .beside('p2', ...mainAssigned)
      .when(handOver, office('2026-02-12'))
      .refusedBy(rules.successorIsKnown));

  it('stays with the unit that has answered it', () =>
    given(...mergedToReply)
      .beside('p2', ...mainAtRoads)
      .when(handOver, office('2026-04-21'))
      .refusedBy(rules.successorIsKnown));

  it('is handed over to the one that is named where the main proposal has several', async () => {
    const several = given(...toMerger, mergedAssigned).beside(
      'p2',
      ...otherFiled,
      { ...assignedFirstPoint, unit: unit('shacheng') },
      assignedSecondPoint,
    );
    await several.when(handOver, office('2026-02-12')).refusedBy(rules.namesTheHeir);
    await several
      .when({ ...handOver, unit: unit('shacheng') }, office('2026-02-12'))
      .yields({ type: 'AssignmentHandedOver', unit: 'shacheng' });
  });

  it('does not go to another unit than the main proposal', () =>
    merged
      .beside('p2', ...mainAtRoads)
      .when(assign, office('2026-02-10'))
      .refusedBy(rules.followsTheMain));

  it('is answered by its own day where that is not later than the main proposal’s', () =>
    merged
      .beside('p2', ...otherFiled, {
        ...mergedAssigned,
        on: day('2026-02-02'),
        replyBy: { by: day('2026-07-31'), version: 1 },
      })
      .when(assign, office('2026-02-10'))
      .yields({ type: 'ProposalAssigned', replyBy: { by: '2026-05-11' } }));

  it('holds for what was joined after filing too', async () => {
    const joined = given(...filedSecond, joinedHandling);
    await joined
      .beside('p2', ...mainAssigned)
      .when(assign, office('2026-02-10'))
      .yields({ type: 'ProposalAssigned', unit: 'health-bureau', replyBy: { by: '2026-05-06' } });
    await joined
      .beside('p2', ...mainAtRoads)
      .when(assign, office('2026-02-10'))
      .refusedBy(rules.followsTheMain);
  });

  it('is free again for what is handled separately', () =>
    given(...filedSecond, joinedHandling, separated)
      .beside('p2', ...mainAtRoads)
      .when(assign, office('2026-02-10'))
      .yields({ type: 'ProposalAssigned', unit: 'health-bureau', replyBy: { by: '2026-05-11' } }));
});

describe('并案的分别答复', () => {
  const delivered = [...mergedToReply, approved] as const;

  it('answers the proposers of the merged proposal themselves', () =>
    given(...mergedToReply.slice(0, -1))
      .beside('p2', ...mainAssigned)
      .when(reply, health('2026-04-20'))
      .yields(replied));

  it('is approved and delivered to them', () =>
    given(...mergedToReply)
      .when({ type: 'ApproveReply', reply: 'R1' }, office('2026-04-22'))
      .yields(approved));

  it('is rated by them', () =>
    given(...delivered)
      .when(rate, on('2026-04-28', 'member'))
      .yields(ratedByFirst));

  it('is closed by itself, whatever the main proposal waits for', () =>
    given(...delivered, ratedByFirst)
      .beside('p2', ...mainAssigned)
      .when({ type: 'CloseProposal' }, committee('2026-05-20'))
      .yields(closed));

  it('waits for its own rating, though the main proposal was rated', () =>
    given(...delivered)
      .beside('p2', ...otherFiled, ...toDelivery.slice(3), ratedByFirst)
      .when({ type: 'CloseProposal' }, committee('2026-05-15'))
      .refusedBy(rules.ratingIsOver));

  it('keeps the number of the main proposal beside its own serial', () =>
    expect(standing(...delivered, ratedByFirst, closed)).toMatchObject({
      stage: 'closed',
      receipt: { serial: 2 },
      merger: { into: 'p2', mainNumber: 1 },
    }));
});

describe('撤销并案', () => {
  it('lets the proposal be reviewed anew, within the time of review', () =>
    given(...toMerger)
      .when(unmerge, committee('2026-01-26'))
      .yields(unmerged));

  it('is possible while a unit handles it', () =>
    given(...mergedToReply.slice(0, -1))
      .when(unmerge, committee('2026-04-20'))
      .yields({ type: 'ProposalUnmerged', on: '2026-04-20' }));

  it('is over once a unit has handed in a reply', () =>
    given(...mergedToReply)
      .when(unmerge, committee('2026-04-20'))
      .refusedBy(rules.notAnsweredYet));

  it('gives the proposal its serial back, and no trace of the merger', () => {
    const state = standing(...toMerger, unmerged);
    expect(state).toMatchObject({ stage: 'submitted', receipt: { serial: 2 } });
    expect(state).not.toHaveProperty('merger');
    expect(state).not.toHaveProperty('receipt.reviewedOn');
  });

  it('lets it be filed under a number of its own', () =>
    given(...toMerger, unmerged)
      .beside('p2', ...otherFiled)
      .when({ type: 'FileProposal' }, committee('2026-01-27'))
      .yields({ type: 'ProposalFiled', number: 2 }));

  it('is not for what was never merged', () =>
    given(...filedSecond)
      .when(unmerge, committee('2026-01-26'))
      .refusedBy(noSuchStep));

  it('is for the committee', () =>
    given(...toMerger)
      .when(unmerge, office('2026-01-26'))
      .refusedBy(notYourStep));
});

describe('立案后并案办理', () => {
  const second = given(...filedSecond);

  it('joins a filed proposal to a main one, under its own number', async () => {
    await second
      .beside('p2', ...otherFiled)
      .when(join, office('2026-01-26'))
      .yields(joinedHandling);
    expect(standing(...filedSecond, joinedHandling)).toMatchObject({
      stage: 'filed',
      filing: { number: 2 },
      joined: { with: 'p2' },
    });
  });

  it('comes before assignment', () =>
    given(...filedSecond, mergedAssigned)
      .beside('p2', ...otherFiled)
      .when(join, office('2026-02-10'))
      .refusedBy(rules.joinedBeforeAssignment));

  it('does not join a proposal to one that is not filed', () =>
    second
      .beside('p2', ...otherSubmitted)
      .when(join, office('2026-01-26'))
      .refusedBy(rules.joinsOneMain));

  it('does not join a proposal to one that is closed', () =>
    second
      .beside('p2', ...otherFiled, ...toDelivery.slice(3), ratedByFirst, closed)
      .when(join, office('2026-05-21'))
      .refusedBy(rules.joinsOneMain));

  it('does not join a proposal to one that is joined itself', () =>
    second
      .beside('p2', ...otherFiled, { ...joinedHandling, into: ProposalId.parse('p3') })
      .when(join, office('2026-01-26'))
      .refusedBy(rules.joinsOneMain));

  it('does not join a proposal to itself', () =>
    second.when(joinItself, office('2026-01-26')).refusedBy(rules.joinsOneMain));

  it('joins a proposal once', () =>
    given(...filedSecond, joinedHandling)
      .beside('p2', ...otherFiled)
      .when(join, office('2026-01-26'))
      .refusedBy(rules.joinsOneMain));

  it('is not for what was merged at review', () =>
    given(...toMerger)
      .beside('p2', ...otherFiled)
      .when(join, office('2026-01-26'))
      .refusedBy(noSuchStep));

  it('is for the supervising office', () =>
    second
      .beside('p2', ...otherFiled)
      .when(join, committee('2026-01-26'))
      .refusedBy(notYourStep));
});

describe('分开办理', () => {
  it('undoes the joining and keeps the number', async () => {
    await given(...filedSecond, joinedHandling)
      .when(separate, office('2026-01-27'))
      .yields(separated);
    const state = standing(...filedSecond, joinedHandling, separated);
    expect(state).toMatchObject({ stage: 'filed', filing: { number: 2 } });
    expect(state).not.toHaveProperty('joined');
  });

  it('is for what was joined', () =>
    given(...filedSecond)
      .when(separate, office('2026-01-27'))
      .refusedBy(rules.isJoined));

  it('is over once a unit has handed in a reply', () =>
    given(...filedSecond, joinedHandling, mergedAssigned, ...toContact.slice(4), replied)
      .when(separate, office('2026-04-21'))
      .refusedBy(rules.notAnsweredYet));

  it('lets it be joined again', () =>
    given(...filedSecond, joinedHandling, separated)
      .beside('p2', ...otherFiled)
      .when(join, office('2026-01-28'))
      .yields({ type: 'HandlingJoined', on: '2026-01-28', into: 'p2' }));
});

describe('并案的状态', () => {
  it.each([
    ['merged', toMerger],
    ['assigned', [...toMerger, mergedAssigned]],
    ['reply_pending_approval', mergedToReply],
    ['awaiting_evaluation', [...mergedToReply, approved]],
    ['submitted', [...toMerger, unmerged]],
    ['awaiting_assignment', [...filedSecond, joinedHandling]],
    ['closed', [...mergedToReply, approved, ratedByFirst, closed]],
  ] as const)('is %s', (status, events) =>
    expect(statusOfProposal(standing(...events))).toBe(status),
  );

  it('is that of a filed proposal after the merger was undone', () =>
    expect(statusOfProposal(standing(...toMerger, unmerged, { ...filed, number: 2 }))).toBe(
      'awaiting_assignment',
    ));
});
