import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { roleWords } from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { folderForTest, serving, xieshang } from '../support/cli.ts';

interface Answer {
  readonly data?: {
    readonly county: {
      readonly invented: string;
      readonly proposals: { readonly totalCount: number };
    };
    readonly viewer: { readonly role: string };
  };
}

const question =
  '{ viewer { role } county(id: "huailai-demo") { invented proposals { totalCount } } }';

const ask = async (url: string, token?: string): Promise<Answer> => {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    body: JSON.stringify({ query: question }),
  });
  return (await response.json()) as Answer;
};

const tokensIn = (out: string): readonly string[] =>
  [...out.matchAll(/Bearer ([\w.-]+)/g)].map(([, token = '']) => token);

const on = ['--on', '2026-06-30', '--seed', '3'];

// Several programs start one after the other.
const PATIENCE = 600_000;

describe('the demo county', () => {
  it(
    'is loaded on the first start, is proved sound, and is still there on the second',
    async () => {
      const data = ['--data', await folderForTest()];
      const first = await serving([...data, '--demo', ...on]);
      const roles = await Promise.all(
        tokensIn(first.out()).map(async (token) => (await ask(first.url, token)).data?.viewer.role),
      );
      expect(new Set(roles)).toEqual(
        new Set(Object.keys(roleWords).map((role) => role.toUpperCase())),
      );
      const before = await ask(first.url);
      expect(before.data?.county.invented).toBeTruthy();
      expect(before.data?.county.proposals.totalCount).toBeGreaterThan(20);

      const meanwhile = await xieshang([...data, 'verify']);
      expect(meanwhile).toMatchObject({ code: 1, out: '' });
      expect(await first.stop()).toBe(0);

      expect(await xieshang([...data, 'verify'])).toMatchObject({ code: 0, err: '' });
      const rebuilt = await xieshang([...data, 'rebuild']);
      expect(rebuilt).toMatchObject({ code: 0 });
      expect(rebuilt.out).toContain(' 0 rewritten');
      expect(await xieshang([...data, 'seed', ...on])).toMatchObject({ code: 1, out: '' });

      const second = await serving([...data, '--demo']);
      expect(await ask(second.url)).toEqual(before);
      expect(await second.stop()).toBe(0);
    },
    PATIENCE,
  );

  it('keeps its secret to its owner', async () => {
    const folder = await folderForTest();
    const { code } = await xieshang([
      '--data',
      folder,
      'token',
      '--county',
      'huailai-demo',
      '--role',
      'registrar',
    ]);
    expect(code).toBe(0);
    expect((await stat(join(folder, 'secret'))).mode & 0o077).toBe(0);
    expect((await readFile(join(folder, 'secret'), 'utf8')).length).toBeGreaterThanOrEqual(32);
  });
});
