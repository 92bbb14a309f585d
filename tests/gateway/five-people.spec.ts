import {
  type Actor,
  day,
  type ProposalCommand,
  type ProposalEvent,
  proposalRules as rules,
} from '@xieshang/core';
import { verifyCounty } from '@xieshang/graphql';
import { describe, expect, it } from 'vitest';
import { member, proposer, unit } from '../support/county.ts';
import { content } from '../support/facts.ts';
import { gatewayForFile, newCounty } from '../support/gateway.ts';
import { noSuchStep, notYourStep } from '../support/refusals.ts';
import { as } from '../support/scenario.ts';

const gateway = await gatewayForFile();
const countyId = await newCounty(gateway.database);
const CASE = 'joint-1';

/** The five who carry the proposal, and those who only stand by. */
const people = {
  first: as('member', 'm1'),
  second: as('member', 'm2'),
  committee: as('proposal_committee'),
  office: as('supervising_office'),
  unit: as('handling_unit', 'health-bureau'),
  strangerMember: as('member', 'm3'),
  strangerUnit: as('handling_unit', 'roads-bureau'),
  collective: as('collective', 'economy-committee'),
  registrar: as('registrar'),
} as const satisfies Readonly<Record<string, Actor>>;

type Name = keyof typeof people;
type Refusals = Readonly<Partial<Record<Name, readonly string[]>>>;
const names = Object.keys(people) as Name[];

interface Named {
  readonly id: string;
}

/** One rule for all of them, or several that each of them breaks. */
const all = (rule: Named | readonly Named[], ...who: readonly Name[]): Refusals =>
  Object.fromEntries(who.map((name) => [name, [rule].flat().map(({ id }) => id)]));

const unread = rules.mayReadTheCase;
const proposers = ['first', 'second'] as const;
const strangers = ['strangerMember', 'strangerUnit', 'collective', 'registrar'] as const;
const offices = ['committee', 'office', 'unit'] as const;

interface Step {
  readonly on: string;
  readonly by: Name;
  readonly command: ProposalCommand;
  readonly fact: ProposalEvent['type'];
  /** Everybody else, and the rule that says why they may not. */
  readonly refused: Refusals;
  /** Who may take the same step too, and so is not asked to try. */
  readonly also?: readonly Name[];
}

const steps: readonly Step[] = [
  {
    on: '2026-01-10',
    by: 'first',
    command: { type: 'DraftProposal', source: 'joint_members', content },
    fact: 'ProposalDrafted',
    refused: {
      ...all(notYourStep, ...offices, 'strangerUnit', 'registrar'),
      ...all(rules.sourceFitsProposer, 'collective'),
    },
    also: ['second', 'strangerMember'],
  },
  {
    on: '2026-01-11',
    by: 'first',
    command: { type: 'InviteCoProposer', member: member(2), answerBy: day('2026-01-15') },
    fact: 'CoProposerInvited',
    refused: all(unread, 'second', ...offices, ...strangers),
  },
  {
    on: '2026-01-12',
    by: 'second',
    command: { type: 'AcceptInvitation' },
    fact: 'InvitationAccepted',
    refused: { ...all(noSuchStep, 'first'), ...all(unread, ...offices, ...strangers) },
  },
  {
    on: '2026-01-16',
    by: 'first',
    command: { type: 'SubmitProposal' },
    fact: 'ProposalSubmitted',
    refused: {
      ...all(rules.firstProposerActs, 'second'),
      ...all(unread, ...offices, ...strangers),
    },
  },
  {
    on: '2026-01-21',
    by: 'committee',
    command: { type: 'FileProposal' },
    fact: 'ProposalFiled',
    refused: { ...all(notYourStep, ...proposers), ...all(unread, 'office', 'unit', ...strangers) },
  },
  {
    on: '2026-02-02',
    by: 'office',
    command: { type: 'AssignProposal', tasks: [{ unit: unit('health-bureau'), role: 'sole' }] },
    fact: 'ProposalAssigned',
    refused: all(notYourStep, ...proposers, 'committee', 'unit', ...strangers),
  },
  {
    on: '2026-02-04',
    by: 'unit',
    command: { type: 'AcceptAssignment', assignment: 'A1' },
    fact: 'AssignmentAccepted',
    refused: {
      ...all(notYourStep, ...proposers, 'committee', 'office', ...strangers),
      ...all(rules.onlyTheAssignedUnit, 'strangerUnit'),
    },
  },
  {
    on: '2026-02-10',
    by: 'unit',
    command: {
      type: 'RecordContact',
      assignment: 'A1',
      proposer: proposer('m1'),
      method: 'face_to_face',
      on: day('2026-02-10'),
      note: '到村与委员面谈。',
    },
    fact: 'ContactRecorded',
    refused: {
      ...all(notYourStep, ...proposers, 'committee', 'office', ...strangers),
      ...all(rules.onlyTheAssignedUnit, 'strangerUnit'),
    },
  },
  {
    on: '2026-04-20',
    by: 'unit',
    command: {
      type: 'SubmitReply',
      assignment: 'A1',
      resultClass: 'partly_resolved',
      answers: ['设备已列入今年更新计划。', '补助标准正在测算。'],
      signer: { name: '虚构局长', office: 'main_leader', sealed: true },
      contact: { person: '虚构科员', phone: '0313-0000002' },
    },
    fact: 'ReplySubmitted',
    refused: {
      ...all(notYourStep, ...proposers, 'committee', 'office', ...strangers),
      ...all(rules.acceptedUnitReplies, 'strangerUnit'),
    },
  },
  {
    on: '2026-04-22',
    by: 'office',
    command: { type: 'ApproveReply', reply: 'R1' },
    fact: 'ReplyApproved',
    refused: all(notYourStep, ...proposers, 'committee', 'unit', ...strangers),
  },
  {
    on: '2026-04-28',
    by: 'first',
    command: {
      type: 'RateReply',
      reply: 'R1',
      attitude: 'satisfied',
      result: 'basically_satisfied',
    },
    fact: 'ReplyRated',
    refused: {
      ...all(notYourStep, 'office', 'unit', ...strangers),
      ...all(rules.ownRating, 'committee', 'strangerMember', 'collective'),
    },
    also: ['second'],
  },
  {
    on: '2026-04-29',
    by: 'second',
    command: {
      type: 'RateReply',
      reply: 'R1',
      attitude: 'satisfied',
      result: 'basically_satisfied',
      comment: '设备尚未到位。',
    },
    fact: 'ReplyRated',
    refused: {
      ...all(notYourStep, 'office', 'unit', ...strangers),
      ...all(rules.ownRating, 'committee', 'strangerMember', 'collective'),
      ...all([rules.somethingToRate, rules.ratedOnce], 'first'),
    },
  },
  {
    on: '2026-05-06',
    by: 'committee',
    command: { type: 'CloseProposal' },
    fact: 'ProposalClosed',
    refused: all(notYourStep, ...proposers, 'office', 'unit', ...strangers),
  },
];

interface Action {
  readonly command: string;
  readonly allowed: boolean;
}

const actionsOf = async (name: Name): Promise<readonly Action[] | undefined> => {
  const { data } = await gateway.ask<{
    county: { proposal: { availableActions: readonly Action[] } | null };
  }>(
    { countyId, actor: people[name] },
    'query ($key: ID) { county { proposal(key: $key) { availableActions { command allowed } } } }',
    { key: CASE },
  );
  return data.county.proposal?.availableActions;
};

const isOffered = async (name: Name, command: string): Promise<boolean> =>
  (await actionsOf(name))?.some((one) => one.command === command && one.allowed) ?? false;

/** How many facts somebody is shown: the version of the case for them. */
const shownTo = async (name: Name): Promise<number> => {
  const { data } = await gateway.ask<{
    county: { proposal: { history: readonly unknown[] } | null };
  }>(
    { countyId, actor: people[name] },
    'query ($key: ID) { county { proposal(key: $key) { history { type } } } }',
    { key: CASE },
  );
  return data.county.proposal?.history.length ?? 0;
};

const factTypes = async (): Promise<readonly string[]> => {
  const rows = await gateway.database.prisma.event.findMany({
    where: { countyId, caseId: CASE },
    orderBy: { position: 'asc' },
  });
  return rows.map(({ type }) => type);
};

describe('one joint proposal, five people, over HTTP', () => {
  describe.each(steps.map((step, at) => [step.command.type, step.by, step, at] as const))(
    '%s by %s',
    (type, by, { on, command, refused, fact, also = [] }, at) => {
      const others = names.filter((name) => name !== by && !also.includes(name));

      it('is refused to everybody else, each with the rule that says so', async () => {
        gateway.turnTo(on);
        expect(Object.keys(refused).sort()).toEqual([...others].sort());
        for (const name of others) {
          const outcome = await gateway.order(countyId, people[name], CASE, command);
          expect({ name, outcome }).toEqual({
            name,
            outcome: { ok: false, rules: refused[name] },
          });
        }
        const nobody = await gateway.order(countyId, undefined, CASE, command);
        expect(nobody).toEqual({ ok: false, code: 'UNAUTHENTICATED' });
        expect(await factTypes()).toHaveLength(at);
      });

      it('is offered to who takes it and to nobody else, and becomes a fact', async () => {
        gateway.turnTo(on);
        if (at > 0) {
          expect(await isOffered(by, type)).toBe(true);
          for (const name of others)
            expect([name, await isOffered(name, type)]).toEqual([name, false]);
        }
        const outcome = await gateway.order(countyId, people[by], CASE, command);
        expect(outcome).toEqual({ ok: true, version: await shownTo(by), repeated: false });
        expect((await factTypes()).at(-1)).toBe(fact);
        expect(await factTypes()).toHaveLength(at + 1);
      });
    },
  );

  it('ends closed: every fact told, every deadline certified, every rating unsealed, nothing owed', async () => {
    gateway.turnTo('2026-05-07');
    const { data } = await gateway.ask<{ county: { proposal: Record<string, unknown> } }>(
      { countyId, actor: people.first },
      `query ($key: ID) { county { proposal(key: $key) {
        status closedOn version nextStep { party } ratingsSealed
        ratings { proposer attitude result comment }
        history { type role version }
        deadlines { kind start due recorded doneOn provisional days { day } }
      } } }`,
      { key: CASE },
    );
    const { deadlines, ...proposal } = data.county.proposal;
    expect(proposal).toEqual({
      status: 'CLOSED',
      closedOn: '2026-05-06',
      version: steps.length,
      nextStep: null,
      ratingsSealed: false,
      ratings: [
        {
          proposer: 'm1',
          attitude: 'SATISFIED',
          result: 'BASICALLY_SATISFIED',
          comment: null,
        },
        {
          proposer: 'm2',
          attitude: 'SATISFIED',
          result: 'BASICALLY_SATISFIED',
          comment: '设备尚未到位。',
        },
      ],
      history: steps.map((step, place) => ({
        type: step.fact,
        role: people[step.by].role.toUpperCase(),
        version: place + 1,
      })),
    });
    const met = (kind: string, due: string, doneOn: string) =>
      expect.objectContaining({ kind, due, recorded: due, doneOn, provisional: false });
    expect(deadlines).toEqual([
      met('proposal.review', '2026-02-24', '2026-01-21'),
      met('proposal.assign', '2026-02-24', '2026-02-02'),
      met('proposal.returnAssignment', '2026-02-09', '2026-02-04'),
      met('proposal.firstContact', '2026-02-28', '2026-02-10'),
      met('proposal.reply', '2026-05-06', '2026-04-20'),
      met('proposal.approveReply', '2026-04-27', '2026-04-22'),
      met('proposal.feedback', '2026-05-15', '2026-04-29'),
      met('proposal.close', '2026-05-15', '2026-05-06'),
    ]);
    for (const { days } of deadlines as readonly { readonly days: readonly unknown[] }[])
      expect(days.length).toBeGreaterThan(0);
  });

  it('is published to everybody without a token, but not how to reach its proposer', async () => {
    const { data } = await gateway.ask(
      undefined,
      'query ($county: ID, $key: ID) { county(id: $county) { proposal(key: $key) { status contact { phone } } } }',
      { county: countyId, key: CASE },
    );
    expect(data).toEqual({ county: { proposal: { status: 'CLOSED', contact: null } } });
  });

  it('leaves a chain and rows that verify', async () => {
    const { defects, cases } = await verifyCounty(gateway.database, countyId);
    expect({ defects, cases }).toEqual({ defects: [], cases: 2 });
  });
});
