import { proposalRules, rulesOf, subjects } from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { folderForTest, xieshang } from '../support/cli.ts';

const commands = ['serve', 'migrate', 'seed', 'verify', 'rebuild', 'token', 'rules', 'explain'];

describe('help', () => {
  it('names every command', async () => {
    const { code, out } = await xieshang(['--help']);
    expect(code).toBe(0);
    for (const command of commands) expect(out).toContain(command);
  });

  it.each(commands)('%s explains itself', async (command) => {
    const { code, out } = await xieshang([command, '--help']);
    expect(code).toBe(0);
    expect(out).toContain(`xieshang ${command}`);
  });
});

describe('misuse', () => {
  it.each([
    ['a command that does not exist', ['close-all']],
    ['an option that does not exist', ['verify', '--gently']],
    ['a rule that does not exist', ['explain', 'proposal.review.no-such-rule']],
    ['a day that does not exist', ['seed', '--on', '2026-09-31']],
    ['a seed that is no number', ['seed', '--seed', 'lots']],
    ['a port that does not exist', ['serve', '--demo', '--port', '70000']],
    ['demo mode on another address than loopback', ['serve', '--demo', '--host', '0.0.0.0']],
    ['serving without a way to check tokens', ['serve']],
    ['several workers on the embedded database', ['serve', '--demo', '--workers', '2']],
    ['a token without its seat', ['token', '--county', 'c', '--role', 'member']],
    ['a token for a role that does not exist', ['token', '--county', 'c', '--role', 'king']],
  ])('%s ends with 2, one line to mend it, and no stack', async (_what, args) => {
    const folder = await folderForTest();
    const { code, out, err } = await xieshang(['--data', folder, ...args]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.trim()).not.toBe('');
    expect(err).not.toMatch(/^ +at /m);
  });

  it('a secret that is too short is refused', async () => {
    const args = ['token', '--county', 'c', '--role', 'registrar'];
    expect(await xieshang(args, { AUTH_SECRET: 'short' })).toMatchObject({ code: 2, out: '' });
  });

  it('a server that cannot be reached ends with 1 and no stack', async () => {
    const unreachable = { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nothing' };
    const { code, err } = await xieshang(['migrate'], unreachable);
    expect(code).toBe(1);
    expect(err).not.toMatch(/^ +at /m);
  });

  it('an address of a database that is none is refused', async () => {
    const { code } = await xieshang(['migrate'], { DATABASE_URL: 'mysql://127.0.0.1/x' });
    expect(code).toBe(2);
  });
});

describe('the rule book', () => {
  it('gives every rule with its sources as JSON', async () => {
    const { code, out } = await xieshang(['rules', '--json']);
    const ids = (JSON.parse(out) as { readonly id: string; readonly cites: unknown[] }[]).map(
      ({ id, cites }) => (cites.length > 0 ? id : `${id} without a source`),
    );
    const known = Object.values(subjects).flatMap(({ workflow }) =>
      rulesOf(workflow).map(({ id }) => id as string),
    );
    expect({ code, ids: ids.toSorted() }).toEqual({ code: 0, ids: known.toSorted() });
  });

  it('explains a rule with its source and the steps it stands on', async () => {
    const { id, title } = proposalRules.oneProposalOneMatter;
    const { code, out } = await xieshang(['explain', id]);
    expect(code).toBe(0);
    for (const part of [id, title.zh, 'SEEN', 'FileProposal']) expect(out).toContain(part);
  });
});
