import {
  type Actor,
  available,
  contextOf,
  day,
  deadlinesOf,
  emptyLedger,
  instant,
  type Ledger,
  type Played,
  type ProposalCommand,
  ProposalId,
  ProposerId,
  play,
  proposalWorkflow,
  statusOfProposal,
  statusWords,
} from '@xieshang/core';
import { COUNTY, founding, who } from './county.ts';
import { printActions, printCertificate, printRefusal } from './print.ts';
import { content, reply, twoMatters } from './texts.ts';

const CASE = ProposalId.parse('p-1');
const noonOf = (on: string) => instant(`${on}T12:00:00+08:00`);

/** Somebody asks for a step of the proposal at noon of a day. */
const ask = (ledger: Ledger, on: string, actor: Actor, command: ProposalCommand): Played =>
  play(ledger, { subject: 'proposal', caseId: CASE, actor, at: noonOf(on), command });

/** The same, where this story knows that the answer is yes. */
const take = (ledger: Ledger, on: string, actor: Actor, command: ProposalCommand): Ledger => {
  const { ledger: after, decision } = ask(ledger, on, actor, command);
  if (!decision.ok) throw new Error(`${command.type}: ${JSON.stringify(decision.violations)}`);
  const status = statusOfProposal(after.cases.proposal[CASE] ?? { stage: 'none' });
  if (status !== 'none')
    console.log(`${on}  ${command.type} → ${statusWords[status].zh} ${status}`);
  return after;
};

const standing = (ledger: Ledger) => {
  const proposal = ledger.cases.proposal[CASE];
  if (!proposal || proposal.stage === 'none' || ledger.register.stage === 'none')
    throw new Error('The story begins with a county and a draft.');
  return { proposal, register: ledger.register };
};

// The county: one register, kept by commands like everything else.
let ledger = founding.reduce<Ledger>(
  (now, command) =>
    play(now, {
      subject: 'county',
      caseId: COUNTY,
      actor: who.registrar,
      at: noonOf('2025-12-05'),
      command,
    }).ledger,
  emptyLedger,
);

console.log('# 提案 · A proposal');
ledger = take(ledger, '2026-01-15', who.member, {
  type: 'DraftProposal',
  source: 'individual_member',
  content: twoMatters,
});
ledger = take(ledger, '2026-01-16', who.member, { type: 'SubmitProposal' });

console.log('\n# 不予办理 · A refusal');
// #region refusal
const { decision } = ask(ledger, '2026-01-21', who.committee, { type: 'FileProposal' });
if (!decision.ok) decision.violations.forEach(printRefusal);
// #endregion

console.log('\n# 退回修改后立案、交办 · Returned, revised, filed, assigned');
ledger = take(ledger, '2026-01-21', who.committee, {
  type: 'ReturnForRevision',
  reason: '请一事一案。',
});
ledger = take(ledger, '2026-01-22', who.member, { type: 'ReviseDraft', content });
ledger = take(ledger, '2026-01-22', who.member, { type: 'SubmitProposal' });
ledger = take(ledger, '2026-01-23', who.committee, { type: 'FileProposal' });
ledger = take(ledger, '2026-02-12', who.office, {
  type: 'AssignProposal',
  tasks: [{ unit: who.unit.unit, role: 'sole' }],
});

console.log('\n# 可否办理 · What the unit may do on the day after');
const { proposal, register } = standing(ledger);
const moment = { caseId: CASE, actor: who.unit, at: noonOf('2026-02-13') };
const ctx = contextOf(ledger, moment, 'proposal');
printActions(available(proposalWorkflow, { state: proposal, ctx }));

console.log('\n# 期限推算 · A deadline, day by day');
deadlinesOf(proposal, register, ctx.calendar, ctx.today)
  .filter(({ kind }) => kind === 'proposal.returnAssignment')
  .forEach(printCertificate);

console.log('\n# 办理、答复、评价、办结 · Handled, answered, rated, closed');
ledger = take(ledger, '2026-02-13', who.unit, { type: 'AcceptAssignment', assignment: 'A1' });
ledger = take(ledger, '2026-03-03', who.unit, {
  type: 'RecordContact',
  assignment: 'A1',
  proposer: ProposerId.parse(who.member.member),
  method: 'face_to_face',
  on: day('2026-03-02'),
  note: '到校门口与委员面谈。',
});
ledger = take(ledger, '2026-04-20', who.unit, { type: 'SubmitReply', assignment: 'A1', ...reply });
ledger = take(ledger, '2026-04-22', who.office, { type: 'ApproveReply', reply: 'R1' });
ledger = take(ledger, '2026-04-28', who.member, {
  type: 'RateReply',
  reply: 'R1',
  attitude: 'satisfied',
  result: 'basically_satisfied',
});
ledger = take(ledger, '2026-04-30', who.committee, { type: 'CloseProposal' });

console.log(`\n${ledger.facts.length} facts; the proposal is ${standing(ledger).proposal.stage}.`);
