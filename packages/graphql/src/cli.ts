#!/usr/bin/env node
import { roles } from '@xieshang/core';
import { Command } from 'commander';
import type { KeptAnchors } from './cli/anchors.ts';
import { Failure } from './cli/failure.ts';
import { dayFrom, numberFrom, settingsFrom } from './cli/settings.ts';
import type { TokenOptions } from './cli/tokens.ts';
import type { OpenedDatabase } from './cli/with-database.ts';

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const program = new Command('xieshang')
  .description(
    'The model of a county CPPCC: gateway, demo county, proofs and rule book.\nWithout DATABASE_URL the embedded database of the data folder is used.',
  )
  .option('--data <folder>', 'folder of the embedded database and the demo secret', '.xieshang')
  .showHelpAfterError()
  .exitOverride();

// What a command needs is loaded when it runs, so that help comes at once.
const withDatabase = async (work: (opened: OpenedDatabase) => Promise<void>): Promise<void> => {
  const chosen = settings();
  const opened = await import('./cli/with-database.ts');
  return opened.withDatabase(chosen, work);
};

const settings = () => settingsFrom(program.opts<{ data: string }>());

program
  .command('serve')
  .description('serve GraphQL until stopped')
  .option('--demo', 'a demo county with tokens, GraphiQL and introspection; loopback only', false)
  .option('--host <host>', 'address to listen on', '127.0.0.1')
  .option('--port <port>', 'port to listen on', process.env['PORT'] ?? '4000')
  .option('--workers <number>', 'processes that share the port; on a server only', '1')
  .option('--on <day>', 'the day the demo county is told for (YYYY-MM-DD)')
  .option('--seed <number>', 'chooses the names and dates of the demo county', '1')
  .action(async ({ demo, host, port, workers, on, seed }) => {
    const serving = {
      demo,
      host,
      port: numberFrom('port', port, 65_535),
      workers: Math.max(1, numberFrom('workers', workers, 256)),
      on: dayFrom(on),
      seed: numberFrom('seed', seed),
    };
    const { serveGateway } = await import('./cli/serve.ts');
    return serveGateway(settings(), serving);
  });

program
  .command('migrate')
  .description(
    'bring the database to this version: its schema, and its rows where they are outdated',
  )
  .option(
    '--role <name>',
    'the role of the gateways on a server: it is given what they need, and no more',
    process.env['DATABASE_ROLE'],
  )
  .action(({ role }) =>
    withDatabase(async ({ database, applied, rebuilt }) => {
      if (role) {
        const { grantTo } = await import('./store/grants.ts');
        await grantTo(database, role);
        say(`Granted to ${role} what a gateway needs.`);
      }
      say(applied.length > 0 ? `Applied: ${applied.join(', ')}` : 'Nothing to apply.');
      for (const { countyId, cases, rewritten } of rebuilt)
        say(
          `${countyId}: an earlier version wrote its rows; ${rewritten.length} of ${cases} cases rebuilt`,
        );
    }),
  );

program
  .command('seed')
  .description('play the demo county through the writer')
  .option('--on <day>', 'the day it is told for (YYYY-MM-DD); today when left out')
  .option('--seed <number>', 'chooses names and dates', '1')
  .action(({ on, seed }) => {
    const telling = { on: dayFrom(on), seed: numberFrom('seed', seed) };
    return withDatabase(async ({ database }) => {
      const { seedCounty } = await import('./cli/seeding.ts');
      const { county, envelopes } = await seedCounty(database, telling);
      say(`Loaded ${county}: ${envelopes.length} commands, told for ${telling.on}.`);
    });
  });

program
  .command('verify')
  .description('prove every link of the chain and every row; exits with 1 when something is off')
  .argument('[county]', 'one county; all of them when left out')
  .option('--anchor <line...>', 'what `anchor` printed earlier: the log must still hold it')
  .option('--anchors <file>', 'a file of such lines')
  .action((county: string | undefined, kept: KeptAnchors) =>
    withDatabase(async ({ database }) => {
      const { readAnchors } = await import('./cli/anchors.ts');
      const anchors = await readAnchors(kept);
      const { countiesOf, verifyCounty } = await import('./store/verify.ts');
      const counties = county ? [county] : await countiesOf(database);
      for (const id of counties) {
        const { facts, cases, defects, remarks } = await verifyCounty(database, id, anchors);
        say(`${id}: ${facts} facts, ${cases} cases, ${defects.length} defect(s)`);
        for (const defect of defects) say(`  ${defect}`);
        for (const remark of remarks) say(`  remark: ${remark}`);
        if (defects.length > 0) process.exitCode = 1;
      }
    }),
  );

program
  .command('anchor')
  .description('print how far the log goes, a line for each county, to be kept elsewhere')
  .argument('[county]', 'one county; all of them when left out')
  .action((county?: string) =>
    withDatabase(async ({ database }) => {
      const { anchorOf, lineOf } = await import('./store/anchors.ts');
      const { countiesOf } = await import('./store/verify.ts');
      for (const id of county ? [county] : await countiesOf(database)) {
        const anchor = await anchorOf(database, id);
        if (anchor) say(lineOf(anchor));
      }
    }),
  );

program
  .command('rebuild')
  .description('fold every case from the log and write the rows that differ')
  .argument('[county]', 'one county; all of them when left out')
  .action((county?: string) =>
    withDatabase(async ({ database }) => {
      const { countiesOf } = await import('./store/verify.ts');
      const { rebuildCounty } = await import('./store/rebuild.ts');
      const counties = county ? [county] : await countiesOf(database);
      for (const id of counties) {
        const { cases, rewritten } = await rebuildCounty(database, id);
        say(`${id}: ${cases} cases, ${rewritten.length} rewritten`);
        for (const one of rewritten) say(`  ${one}`);
      }
    }),
  );

program
  .command('recount')
  .description('count the deadlines of open cases anew by the holiday notices that were recorded')
  .argument('[county]', 'one county; all of them when left out')
  .action((county?: string) =>
    withDatabase(async ({ database }) => {
      const { instantOf } = await import('@xieshang/core');
      const { countiesOf } = await import('./store/verify.ts');
      const { recountCounty } = await import('./store/recount.ts');
      for (const id of county ? [county] : await countiesOf(database)) {
        const { cases, moved } = await recountCounty(database, id, instantOf(new Date()));
        say(`${id}: ${cases} open cases, ${moved} with a day that moved`);
      }
    }),
  );

program
  .command('token')
  .description('issue a token, signed with AUTH_SECRET or the demo folder’s secret')
  .requiredOption('--county <id>', 'the county it is for')
  .requiredOption('--role <role>', `the capacity: ${roles.join(', ')}`)
  .option('--id <id>', 'who acts')
  .option('--member <id>', 'for a member: which one')
  .option('--platform <id>', 'for a platform: which one')
  .option('--expert <id>', 'for an expert: which one')
  .option('--body <id>', 'for a collective: which body')
  .option('--unit <id>', 'for a handling_unit: which unit')
  .option('--expires <time>', 'how long it holds, e.g. 8h or 30d', '8h')
  .action(async (options: TokenOptions) => {
    const { tokenFor } = await import('./cli/tokens.ts');
    say(await tokenFor(settings(), options));
  });

program
  .command('rules')
  .description('list every rule')
  .option('--json', 'with sources, as JSON', false)
  .action(async ({ json }) => {
    const { rulesJson, rulesList } = await import('./cli/law.ts');
    say(json ? rulesJson() : rulesList());
  });

program
  .command('explain')
  .description('one rule with its sources and the steps it stands on')
  .argument('<rule>', 'the id of a rule')
  .action(async (id: string) => {
    const { explainRule } = await import('./cli/law.ts');
    say(explainRule(id));
  });

const isCommanders = (error: unknown): error is { readonly exitCode: number } =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('commander.');

const exitCodeFor = (error: unknown): number => {
  if (isCommanders(error)) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof Failure) {
    process.stderr.write(`xieshang: ${error.message}\n`);
    return error.exitCode;
  }
  const { message } = error instanceof Error ? error : { message: String(error) };
  process.stderr.write(`xieshang: ${message}\n`);
  return 1;
};

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitCodeFor(error);
}
