import {
  stateCouncilCalendar as calendar,
  day,
  deadlinesOf,
  isDerivable,
  nextStepOf,
  type ProposalEvent,
  proposalRules as rules,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { flagged } from '../support/county.ts';
import {
  clockPaused,
  clockResumed,
  extensionGranted,
  extensionRequested,
} from '../support/deadline-facts.ts';
import { replied, toContact, toDelivery } from '../support/facts.ts';
import { given, on } from '../support/scenario.ts';
import { registerAfter, standing } from '../support/standing.ts';

const office = (when: string) => on(when, 'supervising_office');
const stop = { type: 'PauseClock', assignment: 'A1', reason: '所涉事项待司法鉴定。' } as const;
const resume = { type: 'ResumeClock', assignment: 'A1' } as const;
const mayStop = flagged('clockMayStop', true);
const register = registerAfter(mayStop);
const stopped = [...toContact, clockPaused];
const {
  type: _,
  on: __,
  reply: ___,
  approveBy: ____,
  late: _____,
  round: ______,
  promises: _______,
  ...answer
} = replied;
const reply = { type: 'SubmitReply', ...answer } as const;

const replyOf = (...events: readonly ProposalEvent[]) =>
  deadlinesOf(standing(...events), register, calendar, day('2026-05-12')).find(
    ({ kind }) => kind === 'proposal.reply',
  );

describe('中止计时', () => {
  it('is not done where the county does not grant it', () =>
    given(...toContact)
      .when(stop, office('2026-04-13'))
      .refusedBy(rules.clockMayStop));

  it('is done by the office where the county grants it, for thirty days at the most', () =>
    given(...toContact)
      .inCounty(mayStop)
      .when(stop, office('2026-04-13'))
      .yields({
        type: 'ClockPaused',
        on: day('2026-04-13'),
        assignment: 'A1',
        reason: '所涉事项待司法鉴定。',
        resumeBy: { by: day('2026-05-13'), version: 2 },
      }));

  it('may be done on the last day of the reply, and no more one day after', async () => {
    const accepted = given(...toContact).inCounty(mayStop);
    await accepted.when(stop, office('2026-05-06')).yields({ type: 'ClockPaused' });
    await accepted.when(stop, office('2026-05-07')).refusedBy(rules.stoppedBeforeExpiry);
  });

  it('is done once at a time', () =>
    given(...stopped)
      .inCounty(mayStop)
      .when(stop, office('2026-04-14'))
      .refusedBy(rules.clockIsRunning));

  it('comes after the ruling on an extension', () =>
    given(...toContact, extensionRequested)
      .inCounty(mayStop)
      .when(stop, office('2026-04-21'))
      .refusedBy(rules.noExtensionPending));

  it('is not done after the reply was delivered', () =>
    given(...toDelivery)
      .inCounty(mayStop)
      .when(stop, office('2026-04-23'))
      .refusedBy(rules.replyIsOutstanding));

  it('makes no reply late while it lasts', () =>
    given(...stopped)
      .inCounty(mayStop)
      .when(reply, on('2026-05-07', 'handling_unit', 'health-bureau'))
      .yields({ type: 'ReplySubmitted', late: false }));

  it('lets the office owe the restart', () =>
    expect(nextStepOf(standing(...stopped), day('2026-05-10'), register, calendar)).toMatchObject({
      party: 'supervising_office',
      kind: 'proposal.resumeClock',
      due: { by: '2026-05-13' },
    }));
});

describe('恢复计时', () => {
  it('puts the reply off by the days on which the clock was stopped', () =>
    given(...stopped)
      .inCounty(mayStop)
      .when(resume, office('2026-04-20'))
      .yields({
        type: 'ClockResumed',
        on: day('2026-04-20'),
        assignment: 'A1',
        replyBy: { by: day('2026-05-13'), version: 1 },
      }));

  it('takes nothing away when it runs again on the same day', () =>
    given(...stopped)
      .inCounty(mayStop)
      .when(resume, office('2026-04-13'))
      .yields({ type: 'ClockResumed', replyBy: { by: day('2026-05-06'), version: 1 } }));

  it('moves a day that is not worked to the next working day', () =>
    given(...stopped)
      .inCounty(mayStop)
      .when(resume, office('2026-04-16'))
      .yields({ type: 'ClockResumed', replyBy: { by: day('2026-05-09'), version: 1 } }));

  it('needs a clock that is stopped', () =>
    given(...toContact)
      .inCounty(mayStop)
      .when(resume, office('2026-04-20'))
      .refusedBy(rules.clockIsStopped));

  it('is possible even where the county has stopped granting it', () =>
    given(...stopped)
      .inCounty(flagged('clockMayStop', false))
      .when(resume, office('2026-04-20'))
      .yields({ type: 'ClockResumed' }));

  it('makes the last day put off a good one, and the day after late', async () => {
    const running = given(...stopped, clockResumed).inCounty(mayStop);
    const unit = (when: string) => on(when, 'handling_unit', 'health-bureau');
    await running.when(reply, unit('2026-05-13')).yields({ type: 'ReplySubmitted', late: false });
    await running.when(reply, unit('2026-05-14')).yields({ type: 'ReplySubmitted', late: true });
  });
});

describe('中止的期限证明', () => {
  it('lists the days on which the clock was stopped, and can be derived again', () => {
    const deadline = replyOf(...stopped, clockResumed);
    expect([deadline?.due, deadline?.recorded]).toEqual(['2026-05-13', '2026-05-13']);
    expect(deadline?.pauses).toEqual([{ from: '2026-04-13', to: '2026-04-20' }]);
    expect(deadline?.days.at(-1)?.reason).toBe('after_pause');
    expect(deadline && isDerivable(deadline, calendar)).toBe(true);
  });

  it('shifts the day an extension granted by a pause after it, and the original by one before', () => {
    const granted = { ...extensionGranted, on: day('2026-04-23') };
    const later = { ...clockPaused, on: day('2026-05-11') };
    const resumedLater = {
      ...clockResumed,
      on: day('2026-05-14'),
      replyBy: { by: day('2026-06-11'), version: 1 },
    };
    const deadline = replyOf(
      ...[...stopped, clockResumed, extensionRequested, granted, later, resumedLater],
    );
    expect([deadline?.due, deadline?.recorded, deadline?.original?.due]).toEqual([
      '2026-06-11',
      '2026-06-11',
      '2026-05-13',
    ]);
    expect(deadline && isDerivable(deadline, calendar)).toBe(true);
  });

  it('counts the restart as a deadline of its own', () => {
    const all = deadlinesOf(
      standing(...stopped, clockResumed),
      register,
      calendar,
      day('2026-05-12'),
    );
    const restart = all.find(({ kind }) => kind === 'proposal.resumeClock');
    expect([restart?.due, restart?.doneOn]).toEqual(['2026-05-13', '2026-04-20']);
  });
});
