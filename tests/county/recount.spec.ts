import {
  calendarOf,
  day,
  type ProposalEvent,
  proposal,
  recountOf,
  registerOfDay,
  showingOf,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { extensionGranted, extensionRequested } from '../support/deadline-facts.ts';
import { toContact, toReply, toUnit } from '../support/facts.ts';
import { amended, off } from '../support/holidays.ts';
import { registerAfter, standing } from '../support/standing.ts';
import { GROUP, groupOpened } from '../support/supervisors-facts.ts';
import { groupAfter } from '../support/supervisors-standing.ts';

// The reply to the proposal of the specs is due on 6 May, the first day after the holiday of May.
const registerOn = (recordedOn: string, on = recordedOn, to = '2026-05-10') =>
  registerOfDay(registerAfter(amended(recordedOn, to)), day(on));

const recountOn = (
  recordedOn: string,
  events: readonly ProposalEvent[] = toContact,
  on = recordedOn,
  to = '2026-05-10',
) => recountOf('proposal', standing(...events), registerOn(recordedOn, on, to));

const replyDay = (kind: string, from: string, to: string) => ({
  kind,
  target: 'A1',
  from: day(from),
  to: day(to),
});

const recountedOn = (
  events: readonly ProposalEvent[],
  recordedOn: string,
): typeof proposal.initial => {
  const fact = recountOn(recordedOn, events);
  return proposal.evolve(standing(...events), fact ?? expect.fail('nothing moves'));
};

const certificateOf = (state: typeof proposal.initial, kind: string, on: string) => {
  const register = registerOn('2026-04-21', on);
  const around = { register, calendar: calendarOf(register), today: register.asOf };
  return showingOf('proposal')
    .deadlines(state, around)
    .find((one) => one.kind === kind);
};

describe('期限按放假通知重算', () => {
  it('tells which days move, from which to which, and by which notice', () =>
    expect(recountOn('2026-04-21')).toEqual({
      type: 'DeadlinesRecounted',
      on: day('2026-04-21'),
      notice: { year: 2026, title: '国务院办公厅关于2026年部分节假日安排的通知' },
      moved: [replyDay('proposal.reply', '2026-05-06', '2026-05-11')],
    }));

  it('is told of the days that were not over when the notice was recorded, and of no others', () => {
    expect(recountOn('2026-05-06')?.moved).toHaveLength(1);
    expect(recountOn('2026-05-07')).toBeUndefined();
  });

  it('comes late where it comes late: what was running then moves', () =>
    expect(recountOn('2026-05-06', toContact, '2026-05-11')?.moved).toHaveLength(1));

  it('puts no day before today', () =>
    expect(recountOn('2026-05-06', toContact, '2026-05-12')).toBeUndefined());

  it('leaves alone what was done', () => {
    expect(recountOn('2026-04-21', toReply)?.moved ?? []).not.toContainEqual(
      expect.objectContaining({ kind: 'proposal.reply' }),
    );
  });

  it('leaves alone what stands where it was named', () => {
    const extended = [...toUnit, extensionRequested, extensionGranted];
    expect(recountOn('2026-04-23', extended)).toBeUndefined();
  });

  it('is nothing where no notice was recorded, or where no day moves', () => {
    const plain = registerOfDay(registerAfter(), day('2026-04-21'));
    expect(recountOf('proposal', standing(...toContact), plain)).toBeUndefined();
    expect(recountOn('2026-04-21', toContact, '2026-04-21', '2026-05-05')).toBeUndefined();
  });

  it('is recorded, and the certificate says so', () => {
    const state = recountedOn(toContact, '2026-04-21');
    expect(certificateOf(state, 'proposal.reply', '2026-04-22')).toMatchObject({
      due: day('2026-05-11'),
      recorded: day('2026-05-11'),
      recounted: {
        on: day('2026-04-21'),
        from: day('2026-05-06'),
        notice: { year: 2026, title: '国务院办公厅关于2026年部分节假日安排的通知' },
      },
    });
    expect(certificateOf(state, 'proposal.review', '2026-04-22')).not.toHaveProperty('recounted');
  });

  it('is recorded once', () => {
    const state = recountedOn(toContact, '2026-04-21');
    expect(recountOf('proposal', state, registerOn('2026-04-21'))).toBeUndefined();
  });

  it('leaves the case before as it was', () => {
    const before = standing(...toContact);
    const kept = structuredClone(before);
    proposal.evolve(before, recountOn('2026-04-21') ?? expect.fail('nothing moves'));
    expect(before).toEqual(kept);
  });

  it('moves the step that is owed', () => {
    const { nextStep } = showingOf('proposal');
    const register = registerOn('2026-04-21');
    const around = { register, calendar: calendarOf(register), today: register.asOf };
    expect(nextStep(standing(...toContact), around)?.due.by).toBe('2026-05-06');
    expect(nextStep(recountedOn(toContact, '2026-04-21'), around)?.due.by).toBe('2026-05-11');
  });

  it('follows the last of several notices, from the day that the one before led to', () => {
    const state = recountedOn(toContact, '2026-04-21');
    const back = amended('2026-04-28', '2026-05-05');
    const register = registerOfDay(registerAfter(amended('2026-04-21'), back), day('2026-04-28'));
    expect(recountOf('proposal', state, register)?.moved).toEqual([
      replyDay('proposal.reply', '2026-05-11', '2026-05-06'),
    ]);
  });

  it('is the same for a group of supervisors', () => {
    const { off: known, ...notice } = amended('2026-03-02');
    const march = off('临时放假', '2026-03-05', '2026-03-08');
    const register = registerOfDay(
      registerAfter({ ...notice, off: [...known, march] }),
      day('2026-03-02'),
    );
    const fact = recountOf('supervisor_group', groupAfter(groupOpened), register);
    expect(fact?.moved).toEqual([
      { kind: 'supervisors.select', target: GROUP, from: '2026-03-05', to: '2026-03-09' },
    ]);
    const state = groupAfter(groupOpened, fact ?? expect.fail('nothing moves'));
    expect(recountOf('supervisor_group', state, register)).toBeUndefined();
  });
});
