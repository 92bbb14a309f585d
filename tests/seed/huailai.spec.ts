import {
  BodyId,
  type BodyKind,
  type CommandCards,
  day,
  isTaken,
  openAssignments,
  proposalPeriods,
  proposalSources,
  proposalStatuses,
  ratingsOutstanding,
  resultClasses,
  roles,
  satisfactions,
  statusOfProposal,
  subjects,
  unitKinds,
} from '@xieshang/core';
import { load, storyOf } from '@xieshang/seed';
import { describe, expect, it } from 'vitest';
import { lightsIn, type Played, played } from './played.ts';

const days = ['2026-03-15', '2026-06-30', '2026-11-22', '2027-02-10', '2026-01-10', '2026-10-04'];
const stories = days.map((on) => [on, played(day(on))] as const);
const [, autumn] = stories[2] ?? [];

const statusesOf = ({ proposals }: Played) => proposals.map(statusOfProposal);
const takenIn = ({ proposals }: Played) => proposals.filter(isTaken);
const bodiesOf = ({ register }: Played, kind: BodyKind) =>
  Object.values(register.bodies).filter((body) => body.kind === kind);

const inputOf = ({
  subject,
  command: { type, ...input },
}: Played['story']['envelopes'][number]) => {
  const cards: CommandCards = subjects[subject].commands;
  return { input, parsed: cards[type]?.input.parse(input) };
};

describe.each(stories)('怀来县(演示) on %s', (_on, county) => {
  const { story, noon, register, proposals } = county;

  it('asks nothing that the core refuses', () => expect(county.refusals).toEqual([]));

  it('asks in the shape of the commands', () => {
    for (const envelope of story.envelopes) {
      const { input, parsed } = inputOf(envelope);
      expect(parsed).toEqual(input);
    }
  });

  it('is told in order, and never past noon of the day', () => {
    const moments = story.envelopes.map(({ at }) => at);
    expect(moments).toEqual(moments.toSorted());
    expect(moments.every((at) => at <= noon)).toBe(true);
  });

  it('gives every case a short readable id', () =>
    expect(proposals.filter(({ id }) => !/^hl-\d{4}-p\d{3}$/.test(id))).toEqual([]));

  it('says that it is invented', () => {
    expect(register.invented).toContain('虚构');
    expect(story.notice).toBe(register.invented);
  });

  it('has the size of a county', () => {
    const units = Object.values(register.units);
    expect(units.filter(({ kind }) => kind === 'township')).toHaveLength(17);
    expect(units.length).toBeGreaterThanOrEqual(48);
    expect(units.length).toBeLessThanOrEqual(58);
    expect(new Set(units.map(({ kind }) => kind))).toEqual(new Set(unitKinds));
    expect(bodiesOf(county, 'sector').length).toBeGreaterThanOrEqual(20);
    expect(bodiesOf(county, 'special_committee')).toHaveLength(6);
    expect(Object.keys(register.members).length).toBeGreaterThanOrEqual(195);
    expect(Object.keys(register.members).length).toBeLessThanOrEqual(210);
    expect(proposals.length).toBeGreaterThanOrEqual(115);
    expect(proposals.length).toBeLessThanOrEqual(150);
  });

  it('never gives one name or one title twice', () => {
    const names = Object.values(register.members).map(({ name }) => name);
    const titles = proposals.map(({ content }) => content.title);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('shows every status, and most of all the closed', () => {
    const statuses = statusesOf(county);
    expect(new Set(statuses)).toEqual(new Set(proposalStatuses));
    const filed = takenIn(county);
    const closed = filed.filter(({ stage }) => stage === 'closed');
    expect(closed.length * 2).toBeGreaterThan(filed.length);
  });

  it('shows every source, both periods, and several grounds of refusal', () => {
    expect(new Set(proposals.map(({ source }) => source))).toEqual(new Set(proposalSources));
    const periods = proposals.flatMap((one) => ('receipt' in one ? [one.receipt.period] : []));
    expect(new Set(periods)).toEqual(new Set(proposalPeriods));
    const grounds = proposals.flatMap((one) =>
      one.stage === 'not_filed' ? [one.refusal.ground] : [],
    );
    expect(new Set(grounds).size).toBeGreaterThanOrEqual(6);
  });

  it('shows invitations accepted, declined and unanswered, and proposers who left', () =>
    expect(
      new Set(proposals.flatMap(({ proposers }) => proposers.map(({ stage }) => stage))),
    ).toEqual(new Set(['joined', 'declined', 'invited', 'unsigned', 'left', 'departed'])));

  it('shows replies of every result, sent back and late, and ratings of every kind', () => {
    const replies = takenIn(county).flatMap((one) => one.replies);
    const ratings = takenIn(county).flatMap((one) => one.ratings);
    expect(new Set(replies.map(({ resultClass }) => resultClass))).toEqual(new Set(resultClasses));
    expect(new Set(replies.map(({ stage }) => stage))).toEqual(
      new Set(['submitted', 'sent_back', 'approved']),
    );
    expect(new Set(replies.map(({ late }) => late))).toEqual(new Set([true, false]));
    expect(new Set(ratings.map(({ result }) => result))).toEqual(new Set(satisfactions));
  });

  it('shows cases that were closed without a word from their proposers', () => {
    const closed = takenIn(county).filter(({ stage }) => stage === 'closed');
    expect(closed.some(({ ratings }) => ratings.length === 0)).toBe(true);
  });

  it('shows ratings that are still sealed', () => {
    const waiting = takenIn(county).filter(
      (one) => statusOfProposal(one) === 'awaiting_evaluation' && one.ratings.length > 0,
    );
    expect(waiting.length).toBeGreaterThan(0);
  });

  it('shows returns that were asked for, granted and rejected, and who got it then', () => {
    const assignments = takenIn(county).map((one) => one.assignments);
    const flat = assignments.flat();
    expect(flat.some(({ stage }) => stage === 'return_requested')).toBe(true);
    expect(flat.some(({ final, stage }) => final && stage === 'offered')).toBe(true);
    expect(assignments.some((all) => all.length === 1 && all[0]?.stage === 'returned')).toBe(true);
    expect(assignments.some((all) => all.length === 2)).toBe(true);
  });

  it('shows replies that are due soon, due very soon, and overdue', () => {
    const lights = lightsIn(county);
    for (const light of ['first_warning', 'second_warning', 'overdue'])
      expect(lights).toContainEqual({ kind: 'proposal.reply', light });
  });
});

describe.each(stories)('whom to try it as on %s', (_on, county) => {
  const { story, proposals, on } = county;
  const filed = takenIn(county).filter(({ stage }) => stage === 'filed');
  const proposed = (id: string) =>
    proposals.filter(({ proposers }) => proposers.some((one) => one.first && one.id === id));
  const owesRating = (id: string) =>
    filed.some((one) => ratingsOutstanding(one).some((proposer) => proposer.id === id));

  it('has an actor for every role, and a second member', () => {
    const given = story.demoActors.map(({ actor }) => actor.role);
    expect(new Set(given)).toEqual(new Set(roles));
    expect(given.filter((role) => role === 'member')).toHaveLength(2);
  });

  it('gives the member a draft, a reply to rate, and a case that was rated', () => {
    const own = proposed('hl-m001').map(statusOfProposal);
    for (const status of ['draft', 'awaiting_evaluation', 'evaluated'])
      expect(own).toContain(status);
    expect(owesRating('hl-m001')).toBe(true);
  });

  it('gives the second member an invitation that still runs, and a reply to rate', () => {
    const asked = proposals.flatMap(({ proposers }) =>
      proposers.filter(({ id, stage }) => id === 'hl-m002' && stage === 'invited'),
    );
    expect(asked.some(({ answerBy }) => answerBy !== undefined && answerBy >= on)).toBe(true);
    expect(owesRating('hl-m002')).toBe(true);
  });

  it('gives the body a draft to sign, and a reply to rate', () => {
    const fulian = BodyId.parse('fulian');
    expect(proposed(fulian).map(statusOfProposal)).toContain('draft');
    expect(owesRating(fulian)).toBe(true);
  });

  it('gives the unit something to accept and something to answer', () => {
    const stages = filed.flatMap((one) => {
      const [assignment] = openAssignments(one);
      return assignment?.unit === 'jiaotong-ju' ? [assignment.stage] : [];
    });
    expect(stages).toContain('offered');
    expect(stages).toContain('accepted');
  });
});

describe('storyOf', () => {
  const on = day('2026-11-22');

  it('tells the same story twice, byte for byte', () =>
    expect(JSON.stringify(storyOf({ on, seed: 1 }))).toBe(JSON.stringify(autumn?.story)));

  it('tells another story for another seed', () => {
    const other = storyOf({ on, seed: 2 });
    expect(other.envelopes).not.toEqual(autumn?.story.envelopes);
    expect(played(on, 2).refusals).toEqual([]);
  });

  it('holds on any day of a year and more', { timeout: 60_000 }, () => {
    for (const nth of Array.from({ length: 12 }, (_, place) => place)) {
      const some = day(new Date(Date.UTC(2026, 0, 1 + nth * 37)).toISOString().slice(0, 10));
      const county = played(some, nth);
      expect(county.refusals).toEqual([]);
      expect([some, new Set(statusesOf(county))]).toEqual([some, new Set(proposalStatuses)]);
    }
  });

  it('holds where a unit acts on the day of a reform, before the reform is recorded', () =>
    expect(played(day('2026-04-25'), 1).refusals).toEqual([]));
});

describe('load', () => {
  it('hands over every envelope once, in order, in batches, and says how far it got', async () => {
    const envelopes = autumn?.story.envelopes ?? [];
    const received: unknown[] = [];
    const steps: (readonly [number, number])[] = [];
    const sink = { apply: async (batch: readonly unknown[]) => void received.push(...batch) };
    const count = await load({ envelopes }, sink, {
      batch: 300,
      progress: (done, total) => void steps.push([done, total]),
    });
    expect(count).toBe(envelopes.length);
    expect(received).toEqual(envelopes);
    expect(steps).toHaveLength(Math.ceil(envelopes.length / 300));
    expect(steps.at(-1)).toEqual([envelopes.length, envelopes.length]);
  });

  it('stops at the batch that is refused', async () => {
    const envelopes = autumn?.story.envelopes ?? [];
    let calls = 0;
    const apply = async () => {
      calls += 1;
      throw new Error('refused');
    };
    await expect(load({ envelopes }, { apply })).rejects.toThrow('refused');
    expect(calls).toBe(1);
  });
});
