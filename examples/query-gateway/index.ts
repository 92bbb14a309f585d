import type { Actions, Close, List } from './answers.ts';
import { ACTIONS, CLOSE, LIST } from './queries.ts';

const url = process.env['XIESHANG_URL'] ?? 'http://127.0.0.1:4000/graphql';
const token = process.env['XIESHANG_TOKEN'];
if (!token) {
  console.error('Set XIESHANG_TOKEN to a token of a handling unit; `pnpm start` prints one.');
  process.exit(2);
}

/** Asks the gateway; an error of the request is thrown, a refusal is an answer. */
const ask = async <Answer>(query: string, variables: object): Promise<Answer> => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as {
    readonly data?: Answer;
    readonly errors?: readonly { readonly message: string }[];
  };
  if (!data || errors) throw new Error(errors?.map(({ message }) => message).join('; '));
  return data;
};

const { viewer, county } = await ask<List>(LIST, { first: 5 });
const { edges, totalCount } = county.proposals;
console.log(`# ${county.name}, ${county.today}, as ${viewer.roleTitle}: ${totalCount} proposals`);
for (const { node } of edges) {
  const { number, title, status, nextStep } = node;
  const owed = nextStep ? `${nextStep.party} by ${nextStep.due} [${nextStep.light}]` : 'nobody';
  console.log(`${number ?? '-'}  ${title}  ${status}  owed: ${owed}`);
}

const first = edges.find(({ node }) => node.status !== 'CLOSED')?.node;
if (!first) throw new Error('This token reads no open proposal; take another one.');

console.log(`\n# What may be done with: ${first.title}`);
const { node } = await ask<Actions>(ACTIONS, { id: first.id });
for (const { command, title, allowed, violations } of node.availableActions) {
  const why = violations.map(({ rule }) => rule).join(', ');
  // Steps of other stages are many; a front end would not draw them either.
  if (why !== 'workflow.no-such-step')
    console.log(allowed ? `yes  ${command}: ${title}` : `no   ${command}: ${why}`);
}

console.log('\n# A handling unit asks to close it');
const { closeProposal } = await ask<Close>(CLOSE, { id: first.id });
if (closeProposal.__typename === 'ProposalMoved')
  throw new Error('The gateway closed a proposal for somebody who may not.');
for (const { rule, zh, en, cites } of closeProposal.violations) {
  console.log(`${closeProposal.__typename}: ${rule}\n  ${zh}\n  ${en}`);
  for (const { instrument, article, verification } of cites)
    console.log(`  《${instrument.title}》${article} [${verification}]`);
}
