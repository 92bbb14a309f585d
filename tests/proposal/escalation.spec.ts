import {
  type Actor,
  stateCouncilCalendar as calendar,
  day,
  dayBefore,
  deadlineFigures,
  deadlinesOf,
  escalationOf,
  isDerivable,
  lightTimes,
  type ProposalEvent,
  startOf,
  stepWarnings,
  visibilityOfProposal,
  visibleDeadlines,
  visibleEscalation,
  warningsOf,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { flagged } from '../support/county.ts';
import { clockPaused, withInternalDeadline } from '../support/deadline-facts.ts';
import {
  assigned,
  replied,
  returnGranted,
  returnRequested,
  toContact,
  toUnit,
} from '../support/facts.ts';
import { as } from '../support/scenario.ts';
import { registerAfter, standing } from '../support/standing.ts';

const register = registerAfter();
const { replyBy } = assigned;
const office = as('supervising_office');

describe('两级预警', () => {
  const [first, second] = warningsOf(replyBy, register, calendar);

  it('lie fifteen and five working days before the reply, derived line by line', () => {
    expect([first?.due, second?.due]).toEqual(['2026-04-10', '2026-04-24']);
    expect(second?.days.filter(({ nth }) => nth).map(({ nth }) => nth)).toEqual([1, 2, 3, 4, 5]);
    for (const one of [first, second]) expect(one && isDerivable(one, calendar)).toBe(true);
  });

  it('are the days on which the lights turn', () => {
    const times = lightTimes(replyBy, register, calendar);
    expect([first, second].map((one) => one && startOf(one.due))).toEqual([
      times.firstWarningAt,
      times.secondWarningAt,
    ]);
  });

  it('are for those who owe a step, not for proposers, who may be silent', () => {
    const step = (kind: string) => ({ party: 'member', who: ['m1'], kind, due: replyBy }) as const;
    expect(stepWarnings(step('proposal.reply'), register, calendar)).toHaveLength(2);
    expect(stepWarnings(step('proposal.feedback'), register, calendar)).toEqual([]);
  });
});

describe('逾期逐级报告', () => {
  const at = (today: string) =>
    escalationOf(replyBy, register, calendar, day(today)).map(({ to, due, reached }) => [
      to.zh,
      due as string,
      reached,
    ]);

  it('goes to the office, the county leader, the chairpersons’ meeting', () =>
    expect(at('2026-05-06')).toEqual([
      ['督查室', '2026-05-07', false],
      ['分管县领导', '2026-05-12', false],
      ['县政协主席会议', '2026-05-26', false],
    ]));

  it.each([
    ['2026-05-06', 0],
    ['2026-05-07', 1],
    ['2026-05-11', 1],
    ['2026-05-12', 2],
    ['2026-05-25', 2],
    ['2026-05-26', 3],
  ])('on %s has reached %d steps', (today, n) =>
    expect(at(today).filter(([, , reached]) => reached)).toHaveLength(n),
  );

  it('can be derived again', () => {
    for (const step of escalationOf(replyBy, register, calendar, day('2026-05-07')))
      expect(isDerivable(step, calendar)).toBe(true);
  });

  const seen = (actor: Actor, today: string, ...events: readonly ProposalEvent[]) => {
    const state = standing(...events);
    const view = visibilityOfProposal(state, actor, day(today));
    return visibleEscalation(state, register, calendar, day(today), view).map(
      ({ assignment, steps }) => [assignment, steps.filter(({ reached }) => reached).length],
    );
  };

  it('is shown to those concerned from the first day on which the reply is late', () => {
    expect(seen(office, '2026-05-06', ...toContact)).toEqual([]);
    expect(seen(office, '2026-05-07', ...toContact)).toEqual([['A1', 1]]);
    expect(seen(as('member', 'm1'), '2026-05-12', ...toContact)).toEqual([['A1', 2]]);
    expect(seen(as('public'), '2026-05-12', ...toContact)).toEqual([]);
  });

  it('ends with the reply, with a return, and rests while the clock is stopped', () => {
    expect(seen(office, '2026-05-12', ...toContact, replied)).toEqual([]);
    expect(seen(office, '2026-05-12', ...toUnit, returnRequested, returnGranted)).toEqual([]);
    expect(seen(office, '2026-05-12', ...toContact, clockPaused)).toEqual([]);
  });
});

describe('内部办结期限', () => {
  const value = deadlineFigures.internalReply.tenDays;
  const county = registerAfter(withInternalDeadline(value));
  const under = { ...assigned, replyBy: { ...replyBy, version: 2 } };
  const events = [...toContact.map((event) => (event === assigned ? under : event))];
  const kindsFor = (actor: Actor) => {
    const state = standing(...events);
    const all = deadlinesOf(state, county, calendar, day('2026-04-01'));
    return visibleDeadlines(state, all, actor).map(({ kind }) => kind);
  };
  const internal = (...more: readonly ProposalEvent[]) =>
    deadlinesOf(standing(...events, ...more), county, calendar, day('2026-04-01')).find(
      ({ kind }) => kind === 'proposal.internalReply',
    );

  it('lies ten working days before the reply', () => {
    const deadline = internal();
    expect(deadline?.due).toBe('2026-04-17');
    expect(deadline?.due).toBe(dayBefore(replyBy.by, value.value, calendar));
    expect(deadline && isDerivable(deadline, calendar)).toBe(true);
  });

  it('is met by the reply', () => expect(internal(replied)?.doneOn).toBe(replied.on));

  it('is shown to the unit and to the office, and to nobody else', () => {
    const shown = (actor: Actor) => kindsFor(actor).includes('proposal.internalReply');
    expect(shown(as('handling_unit', 'health-bureau'))).toBe(true);
    expect(shown(office)).toBe(true);
    for (const actor of [
      as('handling_unit', 'roads-bureau'),
      as('member', 'm1'),
      as('proposal_committee'),
      as('leadership'),
      as('public'),
    ])
      expect(shown(actor)).toBe(false);
  });

  it('is not there where the county fixes none', () => {
    const all = deadlinesOf(
      standing(...toContact),
      registerAfter(flagged('clockMayStop', true)),
      calendar,
      day('2026-04-01'),
    );
    expect(all.map(({ kind }) => kind)).not.toContain('proposal.internalReply');
  });
});
