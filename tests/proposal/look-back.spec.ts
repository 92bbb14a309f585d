import { proposalRules as rules, solvedOn } from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { toContact, toReply } from '../support/facts.ts';
import {
  lookedBack,
  lowered,
  promiseConfirmed,
  raised,
  reportedKept,
  toPromised,
  toResolved,
  toTracking,
  withTwoPromises,
} from '../support/promise-facts.ts';
import { noSuchStep, notYourStep } from '../support/refusals.ts';
import { given, on } from '../support/scenario.ts';
import { taken } from '../support/standing.ts';

const office = (when: string) => on(when, 'supervising_office');
const look = {
  type: 'LookBack',
  reply: 'R1',
  finding: '两个村的设备未更新。',
  verdict: 'does_not_hold',
} as const;
const changeTo = <To extends string, When extends string>(to: To, occasion: When) =>
  ({ type: 'ChangeResultClass', reply: 'R1', to, reason: '回头看未解决。', occasion }) as const;
const kept = [...toTracking, reportedKept, promiseConfirmed] as const;
const holds = { ...lookedBack, verdict: 'holds' } as const;

describe('回头看', () => {
  it('checks what was said to be solved', () =>
    given(...toResolved)
      .when(look, office('2026-07-03'))
      .yields(lookedBack));

  it('checks what was planned, and is open to the proposal committee', () =>
    given(...toTracking)
      .when({ ...look, verdict: 'holds' }, on('2026-07-03', 'proposal_committee'))
      .yields({ type: 'LookedBack', by: 'proposal_committee', verdict: 'holds' }));

  it('comes while the case is open too, once a reply was delivered', () =>
    given(...toResolved.slice(0, -1))
      .when(look, office('2026-05-18'))
      .yields({ type: 'LookedBack', lookBack: 'R1-L1' }));

  it('comes more than once', () =>
    given(...toResolved, lookedBack)
      .when(look, office('2026-08-03'))
      .yields({ type: 'LookedBack', lookBack: 'R1-L2' }));

  it('does not come before a reply was delivered', () =>
    given(...toReply)
      .when(look, office('2026-04-21'))
      .refusedBy(rules.somethingDelivered, rules.looksAtDelivered));

  it('is for a reply that was delivered', () =>
    given(...toResolved)
      .when({ ...look, reply: 'R2' }, office('2026-07-03'))
      .refusedBy(rules.looksAtDelivered));

  it('is not for the unit whose reply it is', () =>
    given(...toResolved)
      .when(look, on('2026-07-03', 'handling_unit', 'health-bureau'))
      .refusedBy(notYourStep));
});

describe('审核时变更办理结果', () => {
  it('is open to the office that approves the reply', () =>
    given(...toReply)
      .when(changeTo('constrained', 'approval'), office('2026-04-21'))
      .yields({
        type: 'ResultClassChanged',
        from: 'partly_resolved',
        to: 'constrained',
        weighed: [],
      }));

  it('is not a change when the class stays', () =>
    given(...toReply)
      .when(changeTo('partly_resolved', 'approval'), office('2026-04-21'))
      .refusedBy(rules.classDiffers));

  it('does not plan what nobody promised', () =>
    given(...toReply)
      .when(changeTo('planned', 'approval'), office('2026-04-21'))
      .refusedBy(rules.classFitsPromises));

  it('leaves what is promised in progress or planned', () =>
    given(...toPromised)
      .when(changeTo('in_progress', 'approval'), office('2026-04-21'))
      .yields({ type: 'ResultClassChanged', to: 'in_progress' }));

  it('does not call solved what is still promised', () =>
    given(...toPromised)
      .when(changeTo('resolved', 'approval'), office('2026-04-21'))
      .refusedBy(rules.classFitsPromises));

  it('is over once the reply was delivered', () =>
    given(...toResolved, lookedBack)
      .when(changeTo('planned', 'approval'), office('2026-07-06'))
      .refusedBy(rules.occasionFits));

  it('is not the occasion of a look-back', () =>
    given(...toReply)
      .when(changeTo('constrained', 'look_back'), office('2026-04-21'))
      .refusedBy(rules.occasionFits));

  it('needs a reply', () =>
    given(...toContact)
      .when(changeTo('planned', 'approval'), office('2026-04-21'))
      .refusedBy(noSuchStep));
});

describe('回头看后变更办理结果', () => {
  const lower = changeTo('planned', 'look_back');

  it('lowers what was said to be solved, and calls on the unit to promise a day', () =>
    given(...toResolved, lookedBack)
      .when(lower, office('2026-07-06'))
      .yields(lowered));

  it('needs a look-back', () =>
    given(...toResolved)
      .when(lower, office('2026-07-06'))
      .refusedBy(rules.loweredAfterLookBack));

  it('needs one that does not hold', () =>
    given(...toResolved, holds)
      .when(lower, office('2026-07-06'))
      .refusedBy(rules.loweredAfterLookBack));

  it('goes by the latest look-back', () =>
    given(...toResolved, lookedBack, { ...holds, lookBack: 'R1-L2' })
      .when(lower, office('2026-07-06'))
      .refusedBy(rules.loweredAfterLookBack));

  it('rests on a look-back once', () =>
    given(...toResolved, lookedBack, lowered)
      .when(changeTo('infeasible', 'look_back'), office('2026-07-07'))
      .refusedBy(rules.loweredAfterLookBack));

  it('calls on nobody where the matter is put down for good', () =>
    given(...toResolved, lookedBack)
      .when(changeTo('infeasible', 'look_back'), office('2026-07-06'))
      .yields({ type: 'ResultClassChanged', to: 'infeasible' }));

  it('is not for the committee, which only looks', () =>
    given(...toResolved, lookedBack)
      .when(lower, on('2026-07-06', 'proposal_committee'))
      .refusedBy(notYourStep));

  it('is not for the unit', () =>
    given(...toResolved, lookedBack)
      .when(lower, on('2026-07-06', 'handling_unit', 'health-bureau'))
      .refusedBy(notYourStep));

  it('keeps the history on the reply', () => {
    const [reply] = taken(...toResolved, lookedBack, lowered).replies;
    expect(reply?.resultClass).toBe('planned');
    expect(reply?.classHistory).toMatchObject([
      { from: 'resolved', to: 'planned', on: '2026-07-06', occasion: 'look_back' },
    ]);
  });
});

describe('兑现后改列解决', () => {
  const raise = { ...changeTo('resolved', 'promise_kept'), reason: '设备已更新。' } as const;

  it('follows the promise that was kept and confirmed', () =>
    given(...kept)
      .when(raise, office('2026-10-27'))
      .yields(raised));

  it('does not follow a report that nobody confirmed', () =>
    given(...toTracking, reportedKept)
      .when(raise, office('2026-10-27'))
      .refusedBy(rules.raisedWhenKept, rules.classFitsPromises));

  it('waits for every promise of the reply', () =>
    given(
      ...toTracking.map((event) => (event.type === 'ReplySubmitted' ? withTwoPromises : event)),
      reportedKept,
      promiseConfirmed,
    )
      .when(raise, office('2026-10-27'))
      .refusedBy(rules.classFitsPromises));

  it('is not the occasion of a look-back', () =>
    given(...kept, lookedBack)
      .when(changeTo('resolved', 'look_back'), office('2026-10-27'))
      .refusedBy(rules.occasionFits));

  it('rests on a kept promise once', () =>
    given(...kept, raised, { ...lookedBack, on: raised.on }, { ...lowered, on: raised.on })
      .when(raise, office('2026-10-28'))
      .refusedBy(rules.raisedWhenKept));

  it('counts in the year of the second reply', () => {
    const [before] = taken(...kept).replies;
    const [after] = taken(...kept, raised).replies;
    expect(before && solvedOn(before)).toBeUndefined();
    expect(after && solvedOn(after)).toBe('2026-10-20');
  });

  it('counts from delivery where the reply was a solution at once', () => {
    const [reply] = taken(...toResolved).replies;
    expect(reply && solvedOn(reply)).toBe('2026-04-22');
  });
});
