import {
  type Actor,
  available,
  stateCouncilCalendar as calendar,
  commandTypesOf,
  dayOf,
  type Instant,
  instant,
  type Proposal,
  type ProposalCommand,
  type ProposalContext,
  type ProposalEvent,
  proposal,
  proposerOf,
  proposalRules as rules,
  rulesOf,
  proposalWorkflow as workflow,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { flagged } from '../support/county.ts';
import {
  acceptedByUnit,
  closed,
  drafted,
  draftedByCommittee,
  draftedJointly,
  invited,
  jointToDelivery,
  otherFiled,
  ratedByFirst,
  returnedForRevision,
  returnGranted,
  returnRejected,
  returnRequested,
  submitted,
  toContact,
  toDelivery,
  toFiling,
  toReply,
  toUnit,
} from '../support/facts.ts';
import { histories } from '../support/histories.ts';
import { noSuchStep, notYourStep } from '../support/refusals.ts';
import { sample } from '../support/samples.ts';
import { as } from '../support/scenario.ts';
import { registerAfter, standing } from '../support/standing.ts';

const plain = registerAfter();
/** The same county, where clocks may be stopped: every row can be taken. */
const stopping = registerAfter(flagged('clockMayStop', true));
const contextOf = (actor: Actor, now: Instant, register = plain): ProposalContext => ({
  caseId: 'p1',
  actor,
  now,
  today: dayOf(now),
  register,
  calendar,
  numbers: {},
  others: { p2: standing(...otherFiled) },
  cases: {},
});
const noon = (on: string) => instant(`${on}T12:00:00+08:00`);
const actionsOf = (state: Proposal, actor: Actor, on: string) =>
  available(workflow, { state, ctx: contextOf(actor, noon(on)) });
/** What accompanies a case at nearly every stage; who may do it is said in specs of its own. */
const accompanying = new Set(['publication', 'reply_publication', 'handling_consultation']);
const allowedFor = (events: readonly ProposalEvent[], actor: Actor, on: string) =>
  actionsOf(standing(...events), actor, on)
    .filter(({ allowed }) => allowed)
    .filter(
      ({ part, command }) => !accompanying.has(part) && command !== 'ChangePublicationConsent',
    )
    .map(({ command, target }) => (target ? `${command} ${target}` : command));
const reasonsFor = (command: string, events: readonly ProposalEvent[], actor: Actor, on: string) =>
  actionsOf(standing(...events), actor, on)
    .filter((action) => action.command === command)
    .map(({ target, violations }) => [target, ...violations.map(({ rule }) => rule)]);

const member = as('member', 'm1');
const second = as('member', 'm2');
const health = as('handling_unit', 'health-bureau');
const roads = as('handling_unit', 'roads-bureau');
const committee = as('proposal_committee');
const office = as('supervising_office');

describe('可办事项', () => {
  it('lists every command of the tables, allowed or with its reasons', () => {
    const actions = actionsOf(standing(...toUnit), health, '2026-02-03');
    expect(new Set(actions.map(({ command }) => command))).toEqual(
      new Set(commandTypesOf(workflow)),
    );
    for (const { allowed, violations } of actions) expect(violations.length === 0).toBe(allowed);
  });

  it('lets a member draft what is not there yet, and nothing else', () =>
    expect(
      actionsOf({ stage: 'none' }, member, '2026-01-10')
        .filter(({ allowed }) => allowed)
        .map(({ command }) => command),
    ).toEqual(['DraftProposal']));

  it.each([
    [
      'the first proposer of a draft',
      [drafted],
      member,
      '2026-01-11',
      ['ReviseDraft p1', 'DiscardDraft p1', 'SubmitProposal p1'],
    ],
    [
      'the first proposer of a joint draft',
      [draftedJointly],
      member,
      '2026-01-11',
      ['ReviseDraft p1', 'DiscardDraft p1', 'InviteCoProposer'],
    ],
    [
      'an invited member',
      [draftedJointly, invited],
      second,
      '2026-01-12',
      ['AcceptInvitation m2', 'DeclineInvitation m2'],
    ],
    [
      'an invited member after the last day',
      [draftedJointly, invited],
      second,
      '2026-01-16',
      ['DeclineInvitation m2'],
    ],
    [
      'a committee with an unsigned draft',
      [draftedByCommittee],
      as('collective', 'economy-committee'),
      '2026-01-11',
      ['ReviseDraft p1', 'DiscardDraft p1', 'InviteCoBody', 'SignProposal economy-committee'],
    ],
    [
      'the reviewers',
      [drafted, submitted],
      committee,
      '2026-01-21',
      [
        'FileProposal p1',
        'MergeProposal p1',
        'DeclineFiling p1',
        'ReturnForRevision p1',
        'AskConversion p1',
        'ForwardForReference p1',
        'ConvertToOpinionReport p1',
        'ConvertToMemberLetter p1',
      ],
    ],
    [
      'the proposer of a returned text',
      [drafted, submitted, returnedForRevision],
      member,
      '2026-01-21',
      ['ReviseDraft p1', 'SubmitProposal p1', 'WithdrawProposal p1'],
    ],
    [
      'the office with a filed proposal',
      toFiling,
      office,
      '2026-02-02',
      ['JoinHandling p1', 'AssignProposal'],
    ],
    [
      'the assigned unit within five days',
      toUnit,
      health,
      '2026-02-09',
      ['AcceptAssignment A1', 'RequestReturn A1'],
    ],
    ['the assigned unit after five days', toUnit, health, '2026-02-10', ['AcceptAssignment A1']],
    [
      'the office with a request to return',
      [...toUnit, returnRequested],
      office,
      '2026-02-10',
      ['GrantReturn A1', 'RejectReturn A1'],
    ],
    [
      'the unit after a ruling',
      [...toUnit, returnRequested, returnRejected],
      health,
      '2026-02-10',
      ['AcceptAssignment A1'],
    ],
    [
      'the unit that accepted',
      [...toUnit, acceptedByUnit],
      health,
      '2026-02-05',
      ['RecordContact A1', 'RequestExtension A1'],
    ],
    [
      'the unit that spoke to the proposer',
      toContact,
      health,
      '2026-02-11',
      ['RecordContact A1', 'SubmitReply A1', 'RequestExtension A1'],
    ],
    [
      'the office with a reply',
      toReply,
      office,
      '2026-04-21',
      ['ApproveReply R1', 'SendBackReply R1', 'ChangeResultClass R1'],
    ],
    [
      'the proposer with a reply',
      toDelivery,
      member,
      '2026-04-28',
      ['WaiveContact m1', 'RateReply', 'AppraiseHandling'],
    ],
    [
      'the proposer who has rated',
      [...jointToDelivery, ratedByFirst],
      member,
      '2026-04-29',
      ['WaiveContact m1', 'LeaveProposal m1', 'AppraiseHandling'],
    ],
    [
      'the committee with a rated case',
      [...toDelivery, ratedByFirst],
      committee,
      '2026-04-29',
      ['CloseProposal p1', 'LookBack', 'NominateKeyProposal', 'NominateForAward'],
    ],
    ['another unit', toUnit, roads, '2026-02-03', []],
    ['the public', toUnit, as('public'), '2026-02-03', []],
    [
      'the committee with a closed case',
      [...toDelivery, ratedByFirst, closed],
      committee,
      '2026-06-01',
      ['LookBack', 'NominateForAward'],
    ],
  ])(
    'of %s are these and, beside publication and consultation, no others',
    (_who, events, actor, on, expected) => expect(allowedFor(events, actor, on)).toEqual(expected),
  );

  it('names the rule on the case that stands in the way', () =>
    expect(reasonsFor('CloseProposal', toDelivery, committee, '2026-05-15')).toEqual([
      ['p1', rules.ratingIsOver.id],
    ]));

  it('names the stage that stands in the way', () =>
    expect(reasonsFor('CloseProposal', [drafted, submitted], committee, '2026-01-21')).toEqual([
      ['p1', noSuchStep.id],
    ]));

  it('names the role that stands in the way', () =>
    expect(reasonsFor('CloseProposal', toDelivery, office, '2026-05-16')).toEqual([
      ['p1', notYourStep.id],
    ]));

  it('lists each part of a case by itself', () =>
    expect(
      reasonsFor(
        'AcceptAssignment',
        [...toUnit, returnRequested, returnGranted],
        roads,
        '2026-02-11',
      ),
    ).toEqual([['A1', noSuchStep.id]]));

  it("does not offer one proposer another's invitation", () =>
    expect(
      reasonsFor('DeclineInvitation', [draftedJointly, invited], member, '2026-01-12'),
    ).toEqual([
      ['m1', noSuchStep.id],
      ['m2', rules.answersForThemselves.id],
    ]));

  it('tells a stranger the same of every command: there is no such proposal', () => {
    const told = actionsOf(standing(drafted), as('member', 'm3'), '2026-01-11').flatMap(
      ({ violations }) => violations.map(({ rule }) => rule),
    );
    expect(new Set(told)).toEqual(new Set([rules.mayReadTheCase.id]));
  });
});

const onTheCommand = new Set(
  rulesOf(workflow)
    .filter(({ kind }) => kind === 'command')
    .map(({ id }) => id),
);

/** Rows that this register opens to nobody; the walks take them under others. */
const ofOtherRegisters = new Set(['RecordReview', 'RecordDeparture', 'HandOverAssignment']);
const actors = [
  ...['m1', 'm2', 'm3'].map((who) => as('member', who)),
  ...['economy-committee', 'party-a'].map((who) => as('collective', who)),
  ...[
    committee,
    office,
    as('leadership'),
    as('party_office'),
    health,
    roads,
    as('registrar'),
    as('public'),
  ],
];

const positionsOf = (state: Proposal) =>
  ['2026-01-12', '2026-02-10', '2026-04-28', '2026-05-18', '2026-11-02'].flatMap((on) =>
    actors.flatMap((actor) => {
      const ctx = contextOf(actor, noon(on), stopping);
      const own = proposerOf(actor);
      return available(workflow, { state, ctx })
        .filter(({ part, target }) => part !== 'proposer' || !target || target === own)
        .map((action) => {
          const wish = { actor, state, today: ctx.today, n: 1, target: action.target };
          const type = action.command as ProposalCommand['type'];
          return { action, decision: proposal.decide(state, sample(type, wish), ctx) };
        });
    }),
  );

describe('可办事项与裁断一致', () => {
  it.each(histories.map((events) => ({ last: events.at(-1)?.type ?? 'nothing', events })))(
    'what depends on the case alone is judged alike before and after typing, after $last',
    ({ events }) => {
      const state = events.length > 0 ? standing(...events) : proposal.initial;
      for (const { action, decision } of positionsOf(state)) {
        const told = decision.ok ? [] : decision.violations.map(({ rule }) => rule);
        const before = action.violations.map(({ rule }) => rule);
        expect(told.filter((rule) => !onTheCommand.has(rule))).toEqual(
          before.filter((rule) => !onTheCommand.has(rule)),
        );
        // What no input passes is refused whatever is typed.
        expect(decision.ok && before.length > 0).toBe(false);
      }
    },
  );

  it('takes every row of every table somewhere', () => {
    const taken = new Set(
      histories.flatMap((events) => {
        const state = events.length > 0 ? standing(...events) : proposal.initial;
        return positionsOf(state)
          .filter(({ decision }) => decision.ok)
          .map(({ action: { part, target, command } }) => {
            const table = workflow.tables.find((one) => one.part === part);
            const from = table?.partsOf(state).find(({ id }) => id === target)?.stage ?? 'none';
            return `${part}: ${command} from ${from}`;
          });
      }),
    );
    const rows = workflow.tables.flatMap(({ part, steps }) =>
      steps
        .filter(({ on }) => !ofOtherRegisters.has(on))
        .map(({ on, from }) => `${part}: ${on} from ${from}`),
    );
    expect([...taken].sort()).toEqual([...new Set(rows)].sort());
  });
});
