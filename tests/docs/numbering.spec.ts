import {
  type Actor,
  type CountyEvent,
  day,
  type Envelope,
  emptyLedger,
  filingOf,
  instant,
  isTaken,
  type Ledger,
  type ProposalCommand,
  type ProposalEvent,
  ProposalId,
  play,
  type Register,
  record,
  replyLetterOf,
  stateOf,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import {
  body,
  member,
  nextSession,
  nextTerm,
  proposer,
  testCounty,
  unit,
} from '../support/county.ts';
import { content } from '../support/facts.ts';
import { as } from '../support/scenario.ts';
import { blocksIn, fileAt } from './reading.ts';

const COUNTY = 'rules-county';
const noon = (on: string) => instant(`${on}T12:00:00+08:00`);

const withCounty = (ledger: Ledger, on: string, events: readonly CountyEvent[]): Ledger =>
  events.reduce((now, event) => {
    const fact = {
      subject: 'county',
      caseId: COUNTY,
      actor: as('registrar'),
      at: noon(on),
    } as const;
    return record(now, { ...fact, event });
  }, ledger);

const opened: readonly CountyEvent[] = [
  nextTerm,
  nextSession,
  {
    type: 'MembersSeated',
    members: [
      {
        id: member(5),
        name: '委员5',
        term: 12,
        sector: body('agriculture-sector'),
        standing: false,
      },
    ],
  },
];

const reason = '情况有变化。';
const committee = as('proposal_committee');
const office = as('supervising_office');
const health = as('handling_unit', 'health-bureau');

type Step = readonly [Actor, ProposalCommand];

interface Asked {
  readonly on: string;
  readonly into?: string;
  readonly who: string;
  readonly isNew: boolean;
}

/** The commands behind each word of the document; what the last of them comes to is what it tells. */
const stepsOf: Readonly<Record<string, (asked: Asked) => readonly Step[]>> = {
  submit: ({ who, isNew }) => [
    ...(isNew
      ? [
          [
            as('member', who),
            {
              type: 'DraftProposal',
              source: 'individual_member',
              content,
            },
          ] as Step,
        ]
      : []),
    [as('member', who), { type: 'SubmitProposal' }],
  ],
  file: () => [[committee, { type: 'FileProposal' }]],
  return: () => [[committee, { type: 'ReturnForRevision', reason }]],
  withdraw: ({ who }) => [[as('member', who), { type: 'WithdrawProposal', reason }]],
  merge: ({ into = '' }) => [[committee, { type: 'MergeProposal', into: ProposalId.parse(into) }]],
  unmerge: () => [[committee, { type: 'UnmergeProposal', reason }]],
  join: ({ into = '' }) => [[office, { type: 'JoinHandling', into: ProposalId.parse(into) }]],
  assign: () => [
    [office, { type: 'AssignProposal', tasks: [{ unit: unit('health-bureau'), role: 'sole' }] }],
  ],
  reply: ({ on, who }) => [
    [health, { type: 'AcceptAssignment', assignment: 'A1' }],
    [
      health,
      {
        type: 'RecordContact',
        assignment: 'A1',
        proposer: proposer(who),
        method: 'phone',
        on: day(on),
        note: '电话沟通。',
      },
    ],
    [
      health,
      {
        type: 'SubmitReply',
        assignment: 'A1',
        resultClass: 'resolved',
        answers: content.suggestions.map(() => '已经办理。'),
        signer: { name: '虚构局长', office: 'main_leader', sealed: true },
        contact: { person: '虚构科员', phone: '0313-0000002' },
      },
    ],
    [office, { type: 'ApproveReply', reply: 'R1' }],
  ],
  key: ({ on }) => [
    [
      committee,
      {
        type: 'NominateKeyProposal',
        tier: 'tracked',
        criteria: ['urgent', 'important', 'feasible', 'solvable_within_year'],
        reason,
      },
    ],
    [committee, { type: 'DetermineKeyProposal', body: 'proposal_committee', on: day(on) }],
  ],
  award: () => [
    [committee, { type: 'NominateForAward', award: 'outstanding', reason }],
    [committee, { type: 'ShortlistForAward', nomination: 'W1' }],
    [as('leadership'), { type: 'GrantAward', nomination: 'W1' }],
  ],
};

const line = /^(\S+) (\w+) (p\d)(?: into (p\d))?(?: by (m\d))? -> (.+)$/;

const cameOf = (events: readonly ProposalEvent[]): string => {
  const numbered = events.find((event) => 'series' in event);
  return numbered && 'series' in numbered ? `${numbered.series} ${numbered.number}` : 'nothing';
};

const after = (ledger: Ledger, text: string): Ledger => {
  const [, on = '', word = '', id = '', into, who = 'm1', told] = line.exec(text) ?? [];
  const steps = stepsOf[word];
  if (!steps) throw new Error(`nobody knows how to play: ${text}`);
  const isNew = stateOf(ledger, 'proposal', id).stage === 'none';
  const asked = { on, who, isNew, ...(into ? { into } : {}) };
  let came = '';
  const end = steps(asked).reduce((now, [actor, command]) => {
    const envelope = { subject: 'proposal', caseId: id, actor, at: noon(on), command } as Envelope;
    const { ledger: next, decision } = play(now, envelope);
    came = decision.ok ? cameOf(decision.events as readonly ProposalEvent[]) : 'refused';
    const why = decision.ok ? [] : decision.violations.map(({ rule }) => rule);
    if (told !== 'refused') expect([text, ...why]).toEqual([text]);
    return next;
  }, ledger);
  expect(`${text.split(' -> ')[0]} -> ${came}`).toBe(text);
  return end;
};

/** What is told of a case at the end of a block. */
const tellsRight = (ledger: Ledger, text: string): void => {
  const id = text.split(' ')[0] ?? '';
  const state = stateOf(ledger, 'proposal', id);
  if (!('receipt' in state)) throw new Error(`${id} was never submitted`);
  if (text.includes(' has serial ')) {
    const filing = isTaken(state) ? filingOf(state) : 'filing' in state ? state.filing : undefined;
    const number = filing?.number ?? 'none';
    expect(`${id} has serial ${state.receipt.serial} and number ${number}`).toBe(text);
    return;
  }
  if (!isTaken(state)) throw new Error(`${id} is not handled`);
  const letters = state.replies.map((reply) => {
    const { title } = replyLetterOf(state, reply, ledger.register as Register);
    return `${id} is answered as ${title.join('')}`;
  });
  expect(letters).toEqual([text]);
};

const playAll = (lines: readonly string[]): void => {
  const begun = withCounty(emptyLedger, '2022-01-01', testCounty(COUNTY));
  lines.reduce((ledger, text) => {
    if (text.endsWith('the next term opens')) return withCounty(ledger, text.slice(0, 10), opened);
    if (line.test(text)) return after(ledger, text);
    tellsRight(ledger, text);
    return ledger;
  }, begun);
};

const examples = fileAt('docs/numbering.md')
  .split(/\n(?=## )/)
  .flatMap((section) =>
    blocksIn(section, 'text').map(({ text }, at) => ({
      name: `${/^## (.*)/.exec(section)?.[1] ?? ''}, ${at + 1}`,
      lines: text.trim().split('\n'),
    })),
  );

describe('docs/numbering.md', () => {
  it('has worked examples, each of several steps', () => {
    expect(examples.length).toBeGreaterThan(8);
    for (const { lines } of examples) expect(lines.length).toBeGreaterThan(3);
  });

  it.each(examples)('is played: $name', ({ lines }) => playAll(lines));

  it.each([
    '2026-01-16 submit p1 -> proposal.serial/11-5 2',
    '2026-01-16 file p1 -> proposal.filing/11-5 1',
    '2026-01-16 renumber p1 -> nothing',
  ])('would be noticed were it wrong: %s', (text) => expect(() => playAll([text])).toThrow());
});
