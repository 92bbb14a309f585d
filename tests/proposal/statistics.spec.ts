import {
  type AnyProposal,
  annualReportText,
  day,
  dispositionOf,
  dispositions,
  huailaiDemoProfile,
  indicatorGroups,
  indicatorGroupWords,
  indicatorIn,
  isReceived,
  type ProposalEvent,
  type ProposalReport,
  type Role,
  readableBy,
  reportFor,
  resultClasses,
  unitsAmong,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { adopted, unit } from '../support/county.ts';
import * as facts from '../support/facts.ts';
import { toKey } from '../support/key-facts.ts';
import { as } from '../support/scenario.ts';
import { registerAfter, standing } from '../support/standing.ts';
import {
  answeredWith,
  numbered,
  ratedAs,
  reportOn,
  submittedBefore,
  told,
} from '../support/statistics-facts.ts';
import { stories } from '../support/stories.ts';

const { drafted, submitted, filed, merged, filingDeclined } = facts;
const received = [drafted, submitted] as const;
const of = (report: ProposalReport, id: string) => {
  const { numerator, denominator, share } = indicatorIn(report, id);
  return [numerator.count, denominator?.count, share?.rounded];
};
const ids = (report: ProposalReport, id: string) => indicatorIn(report, id).numerator.ids;
const sources = huailaiDemoProfile.proposal.statistics.satisfied.cites;
const times = (n: number, events: readonly ProposalEvent[]) =>
  Array.from({ length: n }, () => events);

describe('审查处理结果', () => {
  it.each([
    ['under_review', received],
    ['returned_for_revision', [...received, facts.returnedForRevision]],
    ['not_filed', [...received, filingDeclined]],
    ['merged', [...received, merged]],
    ['forwarded_for_reference', [...received, facts.forwarded]],
    ['converted_to_opinion_report', [...received, facts.convertedToReport]],
    ['converted_to_member_letter', [...received, facts.convertedToLetter]],
    ['withdrawn', [...received, facts.withdrawn]],
    ['filed', facts.toFiling],
  ] as const)('is %s', (kind, events) => {
    const state = standing(...events);
    expect(isReceived(state) && dispositionOf(state)).toBe(kind);
  });

  it('stays 立案 for one withdrawn after it had been filed: its number is kept for good', () => {
    const state = standing(...facts.toFiling, facts.withdrawn);
    expect(isReceived(state) && dispositionOf(state)).toBe('filed');
  });

  it('stays 立案 or 并案 once the case is closed', () => {
    const done = [...facts.toDelivery, facts.ratedByFirst, facts.closed];
    const joined = done.map((event) => (event.type === 'ProposalFiled' ? merged : event));
    for (const [events, kind] of [
      [done, 'filed'],
      [joined, 'merged'],
    ] as const) {
      const state = standing(...events);
      expect(isReceived(state) && dispositionOf(state)).toBe(kind);
    }
  });

  it('of Beijing 2023 adds up: 1122 = 1092 + 4 + 12 + 4 + 10', () => {
    const cases = told(
      ...times(1092, facts.toFiling),
      ...times(4, [...received, merged]),
      ...times(12, [...received, facts.withdrawn]),
      ...times(4, [...received, facts.returnedForRevision]),
      ...times(10, [...received, facts.forwarded]),
    );
    const report = reportOn('2026-02-01', cases);
    expect(of(report, 'received')[0]).toBe(1122);
    const sum = dispositions.map((kind) => ids(report, `disposition.${kind}`).length);
    expect(sum).toEqual([1092, 4, 0, 12, 4, 10, 0, 0, 0]);
  });
});

describe('立案率', () => {
  it('of Guangshui is 70.9% before merging, and 65.5% after it', () => {
    const cases = told(
      ...times(72, facts.toFiling),
      ...times(6, [...received, merged]),
      ...times(32, [...received, facts.convertedToReport]),
    );
    const report = reportOn('2026-02-01', cases);
    expect(of(report, 'filing.before_merging')).toEqual([78, 110, '70.9%']);
    expect(of(report, 'filing.after_merging')).toEqual([72, 110, '65.5%']);
  });

  it('falls by merging as in Nanhua: 206 received, 3 refused, 11 merged into others, 192 filed', () => {
    const cases = told(
      ...times(192, facts.toFiling),
      ...times(11, [...received, merged]),
      ...times(3, [...received, filingDeclined]),
    );
    const report = reportOn('2026-02-01', cases);
    expect(of(report, 'filing.before_merging')[0]).toBe(203);
    expect(of(report, 'filing.after_merging')[0]).toBe(192);
  });
});

describe('收件', () => {
  const recess = [drafted, facts.submittedInRecess] as const;
  const committee = [facts.draftedByCommittee, facts.sealed, submitted] as const;
  const cases = told(received, recess, committee, [drafted, submittedBefore], [drafted]);

  it('counts what was submitted, not what was drafted', () =>
    expect(ids(reportOn('2026-03-10', cases), 'received')).toEqual(['p1', 'p2', 'p3']));

  it('tells them apart by source, category and period', () => {
    const report = reportOn('2026-03-10', cases);
    expect(ids(report, 'received.source.special_committee')).toEqual(['p3']);
    expect(ids(report, 'received.source.individual_member')).toEqual(['p1', 'p2']);
    expect(of(report, 'received.category.social')).toEqual([3, 3, '100%']);
    expect(of(report, 'received.period.recess')).toEqual([1, 3, '33.3%']);
  });

  it('can be asked for one session and one period', () => {
    expect(ids(reportOn('2026-03-10', cases, { period: 'recess' }), 'received')).toEqual(['p2']);
    expect(ids(reportOn('2026-03-10', cases, { session: 4 }), 'received')).toEqual([]);
  });

  it('counts the key proposals where there are any', () => {
    const distinguished = told(toKey, facts.toFiling);
    expect(ids(reportOn('2026-03-10', distinguished), 'received.key')).toEqual(['p1']);
  });
});

describe('承办件数', () => {
  const into = (n: number): ProposalEvent => ({
    ...merged,
    into: (standing(...numbered(n, drafted)) as AnyProposal).id,
  });
  const toUnit = [facts.assigned] as const;
  const cases = told(
    [...facts.toFiling, ...toUnit],
    [...received, into(1), ...toUnit],
    [...received, into(1), ...toUnit],
    [...facts.toFiling, facts.reassigned],
  );

  it('of three handled together are three before merging and one after', () => {
    const report = reportOn('2026-02-20', cases, { unit: unit('health-bureau') });
    expect(ids(report, 'items.received')).toEqual(['p1', 'p2', 'p3']);
    expect(ids(report, 'items.after_merging')).toEqual(['p1']);
  });

  it('still are one where the main proposal is with another unit', () => {
    const elsewhere = told(
      [...facts.toFiling, facts.reassigned],
      [...received, into(1), ...toUnit],
      [...received, into(1), ...toUnit],
    );
    const report = reportOn('2026-02-20', elsewhere, { unit: unit('health-bureau') });
    expect(ids(report, 'items.after_merging')).toEqual(['p2']);
  });

  it('are those of the unit alone, and filing says nothing about a unit', () => {
    const report = reportOn('2026-02-20', cases, { unit: unit('roads-bureau') });
    expect(ids(report, 'items.received')).toEqual(['p4']);
    expect(report.indicators.filter(({ group }) => group === 'review')).toEqual([]);
    expect(unitsAmong({ cases, scope: { term: 11 } })).toEqual(['health-bureau', 'roads-bureau']);
  });

  it('keep a returned assignment apart', () => {
    const back = told([...stories['return-granted'], facts.reassigned]);
    const report = reportOn('2026-02-20', back, { unit: unit('health-bureau') });
    expect(of(report, 'returned')).toEqual([1, 1, '100%']);
    expect(of(report, 'assigned')).toEqual([0, 1, '0%']);
  });
});

describe('办复率与按时答复率', () => {
  const late: readonly ProposalEvent[] = [
    ...facts.toContact,
    { ...facts.replied, on: day('2026-05-08'), late: true },
    { ...facts.approved, on: day('2026-05-11') },
  ];
  const cases = told(facts.toDelivery, late, facts.toUnit, facts.toFiling);

  it('counts as answered what was delivered, among what was assigned', () => {
    expect(of(reportOn('2026-05-12', cases), 'reply.rate')).toEqual([2, 3, '66.7%']);
    expect(of(reportOn('2026-05-12', told(facts.toReply)), 'reply.rate')[0]).toBe(0);
  });

  it('counts one that is not answered from the day after its last day', () => {
    expect(of(reportOn('2026-05-06', cases), 'reply.on_time')).toEqual([1, 2, '50%']);
    expect(of(reportOn('2026-05-07', cases), 'reply.on_time')).toEqual([1, 3, '33.3%']);
  });

  it('sees in each reply whether it is sealed and signed by a leader', () => {
    const { signer } = facts.replied;
    const bare = { ...facts.replied, signer: { ...signer, sealed: false } };
    const mixed = told(facts.toDelivery, [...facts.toContact, bare, facts.approved]);
    expect(of(reportOn('2026-05-01', mixed), 'reply.in_form')).toEqual([1, 2, '50%']);
  });

  it('compares with the target of Wei county and says whether it is met', () => {
    const target = (report: ProposalReport) => indicatorIn(report, 'reply.on_time').target;
    expect(target(reportOn('2026-05-12', cases))).toMatchObject({
      atLeast: 100,
      met: false,
      place: '魏县',
    });
    expect(target(reportOn('2026-05-12', told(facts.toDelivery)))?.met).toBe(true);
    expect(target(reportOn('2026-05-12', []))).not.toHaveProperty('met');
  });

  it('counts who is late now', () => {
    expect(ids(reportOn('2026-05-06', told(facts.toContact)), 'overdue')).toEqual([]);
    expect(ids(reportOn('2026-05-07', told(facts.toContact)), 'overdue')).toEqual(['p1']);
    const idle = { unit: unit('roads-bureau') };
    expect(ids(reportOn('2026-05-07', told(facts.toContact), idle), 'overdue')).toEqual([]);
  });
});

describe('走访率', () => {
  const accepted = [...facts.toUnit, facts.acceptedByUnit] as const;
  const phoned = [...accepted, { ...facts.contacted, method: 'phone' }] as const;
  const waived = [...accepted, facts.contactWaived] as const;
  const cases = told(facts.toContact, phoned, waived, accepted);

  it('has three states: visited, waived by the proposer, not visited', () => {
    const report = reportOn('2026-03-01', cases);
    expect(ids(report, 'visit.visited')).toEqual(['p1']);
    expect(ids(report, 'visit.waived_by_proposer')).toEqual(['p3']);
    expect(ids(report, 'visit.not_visited')).toEqual(['p2', 'p4']);
  });

  it('leaves out those who asked for no visit, and a call is contact but no visit', () => {
    const report = reportOn('2026-03-01', cases);
    expect(of(report, 'visit.rate')).toEqual([1, 3, '33.3%']);
    expect(of(report, 'contact.rate')).toEqual([2, 4, '50%']);
  });

  it.each([
    [1, 100],
    [10, 100],
    [11, 75],
    [49, 75],
    [50, 50],
  ])('of a unit with %i items is to be %i%%', (n, atLeast) => {
    const load = told(...times(n, accepted));
    const report = reportOn('2026-03-01', load, { unit: unit('health-bureau') });
    expect(indicatorIn(report, 'visit.rate').target).toMatchObject({ atLeast, met: false });
  });

  it('has no target for all units together where the county fixes none', () =>
    expect(indicatorIn(reportOn('2026-03-01', cases), 'visit.rate')).not.toHaveProperty('target'));

  it('costs a unit one of five points for each whole percentage point that is missing', () => {
    const points = (visited: number, not: number) => {
      const load = told(...times(visited, facts.toContact), ...times(not, accepted));
      const report = reportOn('2026-03-01', load, { unit: unit('health-bureau') });
      return indicatorIn(report, 'visit.rate').score?.points;
    };
    expect([points(10, 0), points(199, 1), points(49, 1), points(1, 1)]).toEqual([5, 5, 3, 0]);
  });
});

describe('满意率', () => {
  const done = [...facts.toDelivery] as const;
  const cases = told(
    [...done, ratedAs('satisfied')],
    [...done, ratedAs('basically_satisfied')],
    [...done, { ...ratedAs('dissatisfied'), leadsTo: 'rehandling' }],
    done,
  );

  it('is told both ways: 满意 alone, and with 基本满意', () => {
    const report = reportOn('2026-05-16', cases);
    expect(of(report, 'rating.result.satisfied')).toEqual([1, 4, '25%']);
    expect(of(report, 'rating.result.satisfied_or_basically')).toEqual([2, 4, '50%']);
    expect(of(report, 'rating.attitude.satisfied')).toEqual([3, 4, '75%']);
    expect(of(report, 'rating.carryingOut.satisfied')).toEqual([0, 0, undefined]);
  });

  it('takes no silence for satisfaction', () => {
    expect(ids(reportOn('2026-05-16', cases), 'rating.result.no_response')).toEqual(['p4']);
    const silent = reportOn('2026-05-16', told(done));
    expect(of(silent, 'rating.result.satisfied_or_basically')).toEqual([0, 1, '0%']);
  });

  it('knows who kept silent from the day after the window only', () => {
    expect(ids(reportOn('2026-05-15', cases), 'rating.result.no_response')).toEqual([]);
    expect(of(reportOn('2026-05-15', cases), 'rating.over')).toEqual([3, 4, '75%']);
  });

  it('counts a joint proposal by its least content proposer, once the ratings are unsealed', () => {
    const joint = [...facts.jointToDelivery, facts.ratedByFirst] as const;
    const sealed = reportOn('2026-05-10', told(joint));
    expect(of(sealed, 'rating.attitude.satisfied')).toEqual([0, 0, undefined]);
    const open = reportOn('2026-05-16', told([...joint, facts.ratedBySecond]));
    expect(ids(open, 'rating.attitude.satisfied')).toEqual([]);
    expect(ids(open, 'rating.attitude.basically_satisfied')).toEqual(['p1']);
  });

  it('judges the target by what the county counts as satisfied', () => {
    const narrow = { value: ['satisfied'] as const, cites: sources };
    const { statistics } = huailaiDemoProfile.proposal;
    const register = registerAfter(adopted({ statistics: { ...statistics, satisfied: narrow } }));
    const wide = reportOn('2026-05-16', cases);
    const strict = reportOn('2026-05-16', cases, {}, register);
    const targeted = (report: ProposalReport) =>
      report.indicators.flatMap(({ id, group, target }) =>
        group === 'rating' && target ? id : [],
      );
    expect(targeted(wide)).toEqual(['rating.result.satisfied_or_basically']);
    expect(targeted(strict)).toEqual(['rating.result.satisfied']);
  });

  it('counts dissatisfaction as handled again, while 基本满意 does so only where the profile says', () =>
    expect(ids(reportOn('2026-05-16', cases), 'rehandled')).toEqual(['p3']));
});

describe('办理结果', () => {
  const cases = told(...resultClasses.map(answeredWith), facts.toContact);
  const report = reportOn('2026-05-01', cases);

  it('is told by meaning, and adds up to what was answered', () => {
    const sum = resultClasses.map((one) => ids(report, `result.${one}`).length);
    expect(sum).toEqual(resultClasses.map(() => 1));
    expect(of(report, 'reply.rate')[0]).toBe(resultClasses.length);
  });

  it('is shown with the letters of the county, whose meaning is its own', () => {
    expect(indicatorIn(report, 'result.resolved').words.zh).toBe('已经解决(A)');
    expect(ids(report, 'result.letter.A')).toEqual(['p1', 'p2']);
    expect(ids(report, 'result.letter.C')).toEqual(['p6', 'p7', 'p8']);
    const value = { ...huailaiDemoProfile.proposal.resultLetters.value, planned: 'C' };
    const other = registerAfter(adopted({ resultLetters: { value, cites: sources } }));
    const there = reportOn('2026-05-01', cases, {}, other);
    expect(ids(there, 'result.letter.C')).toEqual(['p5', 'p6', 'p7', 'p8']);
    expect(ids(there, 'result.under_way')).toEqual(ids(report, 'result.under_way'));
  });

  it('falls into solved, under way and explained, beside what Hebei reached', () => {
    const parts = ['solved_or_partly', 'under_way', 'explained'] as const;
    const found = parts.map((id) => indicatorIn(report, `result.${id}`));
    expect(found.map(({ numerator }) => numerator.count)).toEqual([3, 2, 3]);
    expect(found.map(({ benchmark }) => benchmark?.percent)).toEqual([61.8, 25.1, 13.1]);
    expect(found[0]?.target).toMatchObject({ atLeast: 50, met: false });
  });

  it('is that of the later reply once there is one, and counts in its year', () => {
    const again: readonly ProposalEvent[] = [
      ...answeredWith('planned'),
      { ...facts.repliedAgain, round: 2, resultClass: 'resolved' },
      facts.approvedAgain,
    ];
    expect(ids(reportOn('2026-05-01', told(again)), 'result.resolved')).toEqual(['p1']);
  });

  it('of several units is the one that leaves most to be done', () => {
    const second: readonly ProposalEvent[] = [
      { ...facts.reassigned, role: 'separate_handler', points: [2] },
      { ...facts.acceptedByUnit, assignment: 'A2' },
      { ...facts.replied, reply: 'R2', assignment: 'A2', resultClass: 'infeasible' },
      facts.approvedAgain,
    ];
    const split = [
      ...facts.toFiling,
      { ...facts.assigned, role: 'separate_handler', points: [1] },
      facts.acceptedByUnit,
      { ...facts.replied, resultClass: 'resolved' },
      facts.approved,
      ...second,
    ] as const;
    const cases = told(split);
    expect(ids(reportOn('2026-05-01', cases), 'result.infeasible')).toEqual(['p1']);
    const own = reportOn('2026-05-01', cases, { unit: unit('health-bureau') });
    expect(ids(own, 'result.resolved')).toEqual(['p1']);
  });
});

describe('换届', () => {
  const old = [drafted, submittedBefore, filed, facts.assigned] as const;
  const closed = [drafted, submittedBefore, ...facts.toDelivery.slice(2), facts.closed] as const;

  it('carries open proposals of earlier terms over, under their own term and number', () => {
    const cases = told(old, closed, facts.toFiling);
    const report = reportOn('2026-02-20', cases);
    expect(ids(report, 'carried_over')).toEqual(['p1']);
    expect(ids(report, 'received')).toEqual(['p3']);
    const before = reportOn('2026-02-20', cases, { term: 10 });
    expect(ids(before, 'received')).toEqual(['p1', 'p2']);
    expect(ids(before, 'carried_over')).toEqual([]);
  });
});

describe('公开的统计', () => {
  const names = Object.keys(stories) as (keyof typeof stories)[];
  const cases = told(...names.map((name) => stories[name]));
  const whole = reportOn('2026-06-01', cases);
  const seenBy = (role: Role, who?: string) => {
    const actor = as(role, who);
    const reader = { actor, today: day('2026-06-01'), readable: readableBy(cases, actor) };
    return { reader, report: reportFor(whole, reader) };
  };
  const readers = [
    ['public', undefined],
    ['member', 'm3'],
    ['handling_unit', 'health-bureau'],
    ['proposal_committee', undefined],
    ['supervising_office', undefined],
  ] as const;

  it.each(readers)(
    'are complete in their counts for %s, who is shown what they may read',
    (role, who) => {
      const { report, reader } = seenBy(role, who);
      const open = new Set<string>(reader.readable.map(({ id }) => id));
      for (const [at, one] of report.indicators.entries())
        for (const part of ['numerator', 'denominator'] as const) {
          const [set, full] = [one[part], whole.indicators[at]?.[part]];
          expect(set?.count).toBe(full?.count);
          expect((set?.ids.length ?? 0) + (set?.hidden ?? 0)).toBe(set?.count ?? 0);
          expect(set?.ids.filter((id) => !open.has(id)) ?? []).toEqual([]);
        }
    },
  );

  it('name no refused, withdrawn or unpublished proposal to the public', () => {
    const { report } = seenBy('public');
    const told = report.indicators.flatMap(({ numerator }) => numerator.ids);
    const secret = names.flatMap((name, at) => (/secret|not-filed/.test(name) ? `p${at + 1}` : []));
    expect(secret.length).toBeGreaterThan(2);
    expect(told.filter((id) => secret.includes(id))).toEqual([]);
    expect(told.length).toBeGreaterThan(0);
    expect(indicatorIn(report, 'disposition.not_filed').numerator).toMatchObject({
      count: 1,
      ids: [],
      hidden: 1,
    });
  });

  it('name no case under a figure that tells what is not for the reader', () => {
    for (const { id, needs, numerator } of seenBy('public').report.indicators)
      if (needs) expect({ id, ids: numerator.ids }).toEqual({ id, ids: [] });
    const { report } = seenBy('proposal_committee');
    expect(indicatorIn(report, 'rating.result.no_response').numerator.hidden).toBe(0);
    expect(indicatorIn(report, 'returned').numerator.ids.length).toBeGreaterThan(0);
  });
});

describe('提案工作情况报告', () => {
  const report = reportOn('2026-05-16', told(facts.toDelivery, received));
  const text = annualReportText(report);

  it.each(['zh', 'en'] as const)('has a table for each part, in %s', (language) => {
    const headings = text[language].split('\n').filter((line) => line.startsWith('## '));
    expect(headings).toEqual(
      indicatorGroups.map((group) => `## ${indicatorGroupWords[group][language]}`),
    );
    const rows = text[language].split('\n').filter((line) => line.startsWith('| '));
    expect(rows).toHaveLength(report.indicators.length + 2 * indicatorGroups.length);
    for (const row of rows) expect(row.split('|')).toHaveLength(7);
  });

  it('says of which term and day it is, and what is rounded', () => {
    expect(text.zh).toContain('第11届');
    expect(text.zh).toContain('截至2026-05-16');
    expect(text.zh).toContain('| 立案率(并案前) | 1 | 2 | 50% |');
    expect(text.zh).toContain('≥100% 达标');
    const three = annualReportText(
      reportOn('2026-05-16', told(facts.toDelivery, received, received)),
    );
    expect(three.zh).toContain('| ≈33.3% |');
  });

  it('says the same again', () =>
    expect(annualReportText(reportOn('2026-05-16', told(facts.toDelivery, received)))).toEqual(
      text,
    ));
});

describe('出处', () => {
  it('are given for every figure, target and benchmark', () => {
    const report = reportOn('2026-05-16', told(facts.toDelivery), { unit: unit('health-bureau') });
    for (const { cites, target, benchmark, score } of report.indicators)
      for (const list of [cites, target?.cites, benchmark?.cites, score?.cites])
        expect(list?.length ?? 1).toBeGreaterThan(0);
    const known = new Set(report.indicators.map(({ id }) => id));
    expect(known.size).toBe(report.indicators.length);
    expect(() => indicatorIn(report, 'nothing')).toThrow(/nothing/);
  });
});
