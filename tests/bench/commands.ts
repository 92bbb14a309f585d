/**
 * Commands a second through the gateway: members draft proposals in one county, whose chain orders
 * them one after the other. Every command is decided, sealed into the log and saved, durably.
 */
import { issueToken } from '@xieshang/graphql';
import { start } from './support/child.ts';
import { demoCounty } from './support/county.ts';
import { withScratch } from './support/database.ts';
import { readOptions } from './support/options.ts';
import { figure, heading, megabytes, paragraph, setting, table } from './support/report.ts';
import { CONNECTIONS, mediansOf, type Round, round } from './support/round.ts';

const options = readOptions();
const secret = crypto.randomUUID();

const DRAFT = `mutation Draft($input: DraftProposalInput!) {
  draftProposal(input: $input) {
    __typename
    ... on ProposalMoved { version proposal { id status } }
    ... on Refusal { violations { rule message } }
  }
}`;

const input = {
  source: 'INDIVIDUAL_MEMBER',
  content: {
    title: '关于改善葡萄种植区村级诊所的建议',
    category: 'SOCIAL',
    matters: ['村级诊所'],
    situation: '葡萄种植区三个村的诊所设备陈旧。',
    analysis: '村医待遇低,设备更新没有经费来源。',
    suggestions: ['更新基本诊疗设备', '提高村医补助'],
    suggestedUnits: [],
    publication: { consent: true },
    contact: { address: '沙城镇府前街1号', phone: '0313-0000001' },
  },
};

await withScratch(async ({ database, url, version }) => {
  const { countyId, proposals, reader } = await demoCounty(database);
  const token = await issueToken(secret, countyId, reader);
  const program = new URL('./support/gateway.server.ts', import.meta.url);
  const environment = { DATABASE_URL: url, AUTH_SECRET: secret };
  const server = await start(program, environment, options.execArgv);
  const asked = {
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: DRAFT, variables: { input } }),
  };
  try {
    const rounds: Round[] = [];
    for (let turn = 0; turn <= options.rounds; turn += 1)
      rounds.push(await round(server, [asked], options.seconds));
    const drafted = (await database.prisma.proposal.count({ where: { countyId } })) - proposals;
    const answered = rounds.reduce((sum, { answers }) => sum + answers, 0);
    if (drafted < answered) throw new Error(`${answered - drafted} commands were refused`);
    const { perSecond, p50, p99, cpu } = mediansOf(rounds.slice(1));
    heading('Commands in one county');
    paragraph(setting(version));
    paragraph(
      `Drafts through the gateway, ${CONNECTIONS} connections; medians of ${options.rounds} rounds of ${options.seconds} s.`,
    );
    const { rss } = await server.usage();
    table(
      ['commands/s', 'p50 ms', 'p99 ms', 'CPU ms', 'memory'],
      [[figure(perSecond), figure(p50), figure(p99), figure(cpu), megabytes(rss)]],
    );
  } finally {
    await server.stop();
  }
});
