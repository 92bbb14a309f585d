import type { Actor } from '@xieshang/core';
import { recordFacts } from '@xieshang/graphql';
import { describe, expect, it } from 'vitest';
import { gatewayForFile, globalId, newCounty, recorded } from '../support/gateway.ts';
import { as } from '../support/scenario.ts';
import {
  earlier,
  handled,
  justOpened,
  opened,
  openedEarlier,
  other,
  ours,
  REPORT,
  taken,
  toPrinted,
} from '../support/tracking-facts.ts';

let statements: string[] = [];
const gateway = await gatewayForFile({ onStatement: (sql) => statements.push(sql) });

/** A county with two follow-ups of 2026, one of 2025, and the report of 2026 as far as it goes. */
const countyWith = async (facts: Parameters<typeof recorded>[2]): Promise<string> => {
  const countyId = await newCounty(gateway.database);
  await recordFacts(gateway.database, countyId, [
    ...recorded('instruction', ours, handled),
    ...recorded('instruction', other, justOpened),
    ...recorded('instruction', earlier, openedEarlier),
    ...recorded('tracking_report', REPORT, facts),
  ]);
  return countyId;
};

const collecting = await countyWith([opened, taken]);
const printed = await countyWith(toPrinted);

interface Answer {
  readonly county: {
    readonly trackingReport: {
      readonly notTakenUp: readonly { readonly key: string; readonly title: string }[];
      readonly leftOutFollowUps: readonly string[];
      readonly figures: readonly {
        readonly id: string;
        readonly value: number;
        readonly followUps: readonly { readonly followUp: string }[];
      }[];
    } | null;
  };
}

const reportFor = async (countyId: string, actor: Actor) => {
  const answer = await gateway.ask<Answer>(
    { countyId, actor },
    `{ county { trackingReport(key: "${REPORT}") {
      notTakenUp { key title } leftOutFollowUps
      figures { id value followUps { followUp } } } } }`,
  );
  expect(answer.errors).toBeUndefined();
  return answer.data.county.trackingReport;
};

describe('本年度尚未纳入的督办', () => {
  it('is told the offices while follow-ups are taken up', async () => {
    for (const role of ['cppcc_office', 'leadership'] as const)
      expect((await reportFor(collecting, as(role)))?.notTakenUp).toEqual([
        { key: other, title: expect.any(String) },
      ]);
  });

  it('is asked in two more statements, however many there are', async () => {
    const asked = async (fields: string) => {
      statements = [];
      await gateway.ask(
        { countyId: collecting, actor: as('cppcc_office') },
        `{ county { trackingReport(key: "${REPORT}") { ${fields} } } }`,
      );
      return statements.length;
    };
    expect(await asked('key notTakenUp { key }')).toBe((await asked('key')) + 2);
  });

  it('is what was left out, once that was decided', async () => {
    const report = await reportFor(printed, as('cppcc_office'));
    expect(report?.notTakenUp).toEqual([]);
    expect(report?.leftOutFollowUps).toEqual([globalId(printed, other, 'Instruction')]);
  });

  it('is told nobody else', async () => {
    expect(await reportFor(collecting, as('member', 'm1'))).toBeNull();
    expect(await reportFor(printed, as('member', 'm1'))).toMatchObject({
      notTakenUp: [],
      leftOutFollowUps: [],
    });
  });
});

describe('跟踪问效指标', () => {
  it('names what it counts, so that each can be opened', async () => {
    const report = await reportFor(printed, as('member', 'm1'));
    expect(report?.figures.find(({ id }) => id === 'RECOMMENDATIONS')).toEqual({
      id: 'RECOMMENDATIONS',
      value: 2,
      followUps: [{ followUp: globalId(printed, ours, 'Instruction') }],
    });
  });
});
