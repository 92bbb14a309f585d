import {
  type Actor,
  type AnyProposal,
  available,
  stateCouncilCalendar as calendar,
  consentOf,
  contextOf,
  day,
  dayOf,
  type Envelope,
  emptyLedger,
  factsOf,
  type Instant,
  instant,
  isSecret,
  isTaken,
  type Ledger,
  mayReadProposal,
  type ProposalCommand,
  type ProposalEvent,
  play,
  plusDays,
  proposal,
  record,
  showsEvent,
  startOf,
  visibilityOfProposal,
  visibleAssignments,
  visibleConsultations,
  visibleContent,
  visiblePublication,
  visibleRatings,
  visibleReplies,
  proposalWorkflow as workflow,
} from '@xieshang/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testCounty } from '../support/county.ts';
import { content } from '../support/facts.ts';
import { sample } from '../support/samples.ts';
import { as } from '../support/scenario.ts';

const proposing = [
  as('member', 'm1'),
  as('member', 'm2'),
  as('collective', 'economy-committee'),
  as('collective', 'party-a'),
] as const;
const committee = as('proposal_committee');
const office = as('supervising_office');
const working = [
  as('handling_unit', 'health-bureau'),
  as('handling_unit', 'roads-bureau'),
  committee,
  office,
] as const;
const [everyone, bystander] = [as('public'), as('collective', 'agriculture-sector')];

const founded = testCounty('rules-county').reduce<Ledger>(
  (ledger, event) =>
    record(ledger, {
      subject: 'county',
      caseId: 'rules-county',
      event,
      actor: as('registrar'),
      at: instant('2022-01-01T00:00:00+08:00'),
    }),
  emptyLedger,
);

interface Throw {
  readonly n: number;
  readonly who: number;
  readonly which: number;
  readonly refusing: boolean;
  readonly days: number;
}

const throws = fc.array(
  fc.record({
    n: fc.nat(1000),
    who: fc.nat(1000),
    which: fc.nat(1),
    refusing: fc.nat(3).map((n) => n === 0),
    days: fc.nat(2),
  }),
  { minLength: 45, maxLength: 45 },
);

const cases = ['p1', 'p2'] as const;
const textOf = (caseId: string) => `本件${caseId}所述情况`;
const answerOf = (caseId: string) => `本件${caseId}之答复`;
const summaryOf = (caseId: string) => `本件${caseId}之摘要`;
const proposersPhone = '0313-7770001';
const unitsPhone = '0313-7770002';

/** The sample with words by which the case is known again, wherever they turn up. */
const marked = (command: ProposalCommand, caseId: string, refusing: boolean): ProposalCommand => {
  switch (command.type) {
    case 'DraftProposal':
    case 'ReviseDraft': {
      const publication = refusing ? { consent: false, reason: '不便公开' } : { consent: true };
      const contact = { address: '某镇某街', phone: proposersPhone };
      return {
        ...command,
        content: { ...content, situation: textOf(caseId), publication, contact },
      };
    }
    case 'AcceptInvitation':
    case 'SignProposal':
      return { ...command, publicationConsent: !refusing };
    case 'ChangePublicationConsent':
      return { ...command, consent: !refusing, reason: '不便公开' };
    case 'SubmitReply':
      return {
        ...command,
        answers: content.suggestions.map(() => answerOf(caseId)),
        contact: { person: '某科员', phone: unitsPhone },
      };
    case 'PublishReply':
      return command.extent === 'summary' ? { ...command, summary: summaryOf(caseId) } : command;
    default:
      return command;
  }
};

// Ways out of the life of a case would end most walks before there is anything to publish.
const [caseTable] = workflow.tables;
const leaves = new Set(
  caseTable?.steps
    .filter(({ to }) => caseTable.final.includes(to) && to !== 'closed')
    .map(({ on }) => on),
);
// The way to publication; everything else is taken now and then.
const usual = new Set([
  'DraftProposal',
  'InviteCoProposer',
  'AcceptInvitation',
  'SignProposal',
  'ChangePublicationConsent',
  'SubmitProposal',
  'FileProposal',
  'AssignProposal',
  'AcceptAssignment',
  'RecordContact',
  'SubmitOpinion',
  'SubmitReply',
  'ApproveReply',
  'RateReply',
  'CloseProposal',
  'PublishReply',
  'ReopenPublication',
  'RequestHandlingConsultation',
  'RecordHandlingConsultation',
]);

type Asked = Extract<Envelope, { readonly subject: 'proposal' }>;

const askedBy = (
  ledger: Ledger,
  dice: Throw,
  at: Instant,
  lately: readonly string[],
): Asked | undefined => {
  const caseId = cases[dice.which] ?? 'p1';
  const state = ledger.cases.proposal[caseId] ?? proposal.initial;
  const all: readonly Actor[] = state.stage === 'none' ? proposing : [...working, ...proposing];
  for (let turn = 0; turn < all.length; turn += 1) {
    const actor = all[(dice.who + turn) % all.length] ?? committee;
    const ctx = contextOf({ ...ledger, calendar }, { caseId, actor, at }, 'proposal');
    const open = available(workflow, { state, ctx }).filter(
      ({ allowed, command }) =>
        allowed && !leaves.has(command) && (dice.n % 7 === 0 || usual.has(command)),
    );
    const fresh = open.filter(({ command }) => !lately.includes(`${caseId} ${command}`));
    const action = fresh[dice.n % (fresh.length || 1)];
    if (!action) continue;
    const wish = { actor, state, today: dayOf(at), n: dice.n, target: action.target };
    const command = sample(action.command as ProposalCommand['type'], wish);
    const asked = marked(command, caseId, dice.refusing);
    return { subject: 'proposal', caseId, actor, at, command: asked };
  }
  return undefined;
};

const walked = (dice: readonly Throw[]): { readonly ledger: Ledger; readonly at: Instant } => {
  const lately: string[] = [];
  let [ledger, today] = [founded, day('2026-01-05')];
  for (const one of dice) {
    today = plusDays(today, one.days);
    const asked = askedBy(ledger, one, startOf(today), lately.slice(-12));
    if (!asked) continue;
    lately.push(`${asked.caseId} ${asked.command.type}`);
    ledger = play(ledger, asked).ledger;
  }
  return { ledger, at: startOf(today) };
};

/** Everything core shows somebody of a case, in words; nothing where they may not read it. */
const told = (state: AnyProposal, events: readonly ProposalEvent[], actor: Actor, at: Instant) => {
  if (!mayReadProposal(state, actor)) return '';
  const view = visibilityOfProposal(state, actor, dayOf(at));
  return JSON.stringify([
    visibleContent(state, view),
    visiblePublication(state, view),
    visibleConsultations(state, view),
    isTaken(state) && [
      visibleReplies(state, view),
      visibleAssignments(state, view),
      visibleRatings(state, view, actor),
    ],
    events.filter((event) => showsEvent(event, view, actor)),
  ]);
};

describe('公开的界限', () => {
  it('holds whatever happened to the cases, in whatever order', () => {
    const seen = { open: 0, closed: 0, secret: 0, answers: 0, summaries: 0, hidden: 0 };
    fc.assert(
      fc.property(fc.noBias(throws), (dice) => {
        const { ledger, at } = walked(dice);
        for (const caseId of cases) {
          const state = ledger.cases.proposal[caseId];
          if (!state || state.stage === 'none') continue;
          const events = factsOf(ledger, 'proposal', caseId).map(
            ({ event }) => event as ProposalEvent,
          );
          const toPublic = told(state, events, everyone, at);
          const toMember = told(state, events, bystander, at);
          for (const words of [toPublic, toMember]) {
            expect(words).not.toContain(proposersPhone);
            expect(words).not.toContain(unitsPhone);
            expect(words).not.toContain('不便公开');
          }
          const open =
            isTaken(state) && consentOf(state).consent && state.publication.stage === 'open';
          if (!open) expect(toPublic).toBe('');
          if (isSecret(state)) expect(toMember).toBe('');
          const published = isTaken(state)
            ? state.replies.flatMap(({ publication }) => publication ?? [])
            : [];
          const inFull = published.some(({ extent }) => extent === 'full');
          expect(toPublic.includes(answerOf(caseId))).toBe(open && inFull);
          seen.open += Number(open && toPublic.includes(textOf(caseId)));
          seen.closed += Number(!open);
          seen.secret += Number(isSecret(state));
          seen.answers += Number(toPublic.includes(answerOf(caseId)));
          seen.summaries += Number(toPublic.includes(summaryOf(caseId)));
          seen.hidden += Number(
            toMember.includes(answerOf(caseId)) && !toPublic.includes(answerOf(caseId)),
          );
        }
      }),
      { seed: 20260508, numRuns: 100 },
    );
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(2);
  }, 60_000);
});
