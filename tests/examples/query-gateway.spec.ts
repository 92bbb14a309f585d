import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Actor } from '@xieshang/core';
import { createSchema, issueToken } from '@xieshang/graphql';
import { parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import * as queries from '../../examples/query-gateway/queries.ts';
import { toUnit } from '../support/facts.ts';
import { factsIn, gatewayForFile, newCounty } from '../support/gateway.ts';
import { as } from '../support/scenario.ts';

const script = join(import.meta.dirname, '../../examples/query-gateway/index.ts');
const run = promisify(execFile);

describe('example: query the gateway', () => {
  it.each(Object.entries(queries))('%s is valid on the schema', (_name, query) =>
    expect(validate(createSchema(), parse(query))).toEqual([]),
  );

  describe('against a gateway', async () => {
    const gateway = await gatewayForFile();
    gateway.turnTo('2026-02-04');

    const tell = async (actor: Actor, cases: Readonly<Record<string, typeof toUnit>>) => {
      const countyId = await newCounty(gateway.database, cases);
      const before = await factsIn(gateway.database, countyId);
      const { stdout } = await run(process.execPath, [script], {
        env: {
          ...process.env,
          XIESHANG_URL: gateway.url,
          XIESHANG_TOKEN: await issueToken(gateway.secret, countyId, actor),
        },
      });
      const added = (await factsIn(gateway.database, countyId)) - before;
      return { stdout, added };
    };

    it('lists what is due, tells what may be done, and is refused without a trace', async () => {
      const { stdout, added } = await tell(as('handling_unit', 'health-bureau'), {
        p1: toUnit,
        p2: toUnit,
      });
      expect(stdout).toContain('2 proposals');
      expect(stdout).toMatch(/ASSIGNED {2}owed: HANDLING_UNIT by 2026-02-09 \[SECOND_WARNING\]/);
      expect(stdout).toMatch(/yes .*AcceptAssignment/);
      expect(stdout).toMatch(/no .*CloseProposal: workflow\.not-your-step/);
      expect(stdout).toContain('Refusal: workflow.not-your-step');
      expect(stdout).toMatch(/《.+》.+ \[SEEN\]/);
      expect(added).toBe(0);
    });

    it('ends with an error where there is nothing to read', () =>
      expect(tell(as('handling_unit', 'roads-bureau'), {})).rejects.toMatchObject({
        code: 1,
        stderr: expect.stringContaining('reads no open proposal'),
      }));
  });
});
