import {
  type CaseDeadline,
  stateCouncilCalendar as calendar,
  day,
  deadlinesOf,
  isDerivable,
  type ProposalEvent,
  type Register,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { periodFixed } from '../support/county.ts';
import {
  acceptedByUnit,
  closed,
  contacted,
  contactWaived,
  dissatisfied,
  drafted,
  filed,
  jointToDelivery,
  ratedByFirst,
  ratedBySecond,
  reassigned,
  repliedAgain,
  resubmitted,
  returnedForRevision,
  returnGranted,
  returnRejected,
  returnRequested,
  sentBack,
  submitted,
  toContact,
  toDelivery,
  toFiling,
  toReply,
  toUnit,
  withdrawn,
} from '../support/facts.ts';
import {
  agreed,
  contactedAgain,
  disagreementReported,
  dissatisfiedWithRoads,
  opinionAgrees,
  opinionDiffers,
  ruled,
  secondRound,
  settled,
  toBothDelivered,
  toDissatisfied,
  toFirstOfTwo,
  toLead,
  toLeadOffered,
  toOneOfTwoAgain,
  toSecondDelivery,
  toSettlement,
} from '../support/handling-facts.ts';
import { registerAfter, standing } from '../support/standing.ts';

const register = registerAfter();
const deadlines = (
  events: readonly ProposalEvent[],
  today = '2026-02-01',
  county: Register = register,
): readonly CaseDeadline[] => deadlinesOf(standing(...events), county, calendar, day(today));

const table = (events: readonly ProposalEvent[], today?: string) =>
  deadlines(events, today).map(({ kind, target, due, doneOn }) => [
    kind.replace('proposal.', ''),
    target,
    due as string,
    doneOn ?? 'open',
  ]);

describe('各项期限', () => {
  it('has none for a draft', () => expect(table([drafted])).toEqual([]));

  it('counts the review of a plenary proposal from the cut-off, over the Spring Festival', () =>
    expect(table([drafted, submitted])).toEqual([['review', 'p1', '2026-02-24', 'open']]));

  it('counts the review anew after a revision', () =>
    expect(table([drafted, submitted, returnedForRevision, resubmitted])).toEqual([
      ['review', 'p1', '2026-02-25', 'open'],
    ]));

  it('takes the return for a review that was done, and gives ten working days to revise', () =>
    expect(table([drafted, submitted, returnedForRevision])).toEqual([
      ['review', 'p1', '2026-02-24', '2026-01-20'],
      ['revise', 'p1', '2026-02-03', 'open'],
    ]));

  it('counts assignment from the closing of the plenary', () =>
    expect(table(toFiling)).toEqual([
      ['review', 'p1', '2026-02-24', '2026-01-21'],
      ['assign', 'p1', '2026-02-24', 'open'],
    ]));

  it('keeps the day of the review when a filed proposal is withdrawn later', () =>
    expect(table([...toFiling, withdrawn])).toEqual([
      ['review', 'p1', '2026-02-24', '2026-01-21'],
    ]));

  it('lets three clocks run from the assignment', () =>
    expect(table(toUnit).slice(2)).toEqual([
      ['returnAssignment', 'A1', '2026-02-09', 'open'],
      ['firstContact', 'A1', '2026-02-28', 'open'],
      ['reply', 'A1', '2026-05-06', 'open'],
    ]));

  it('stops the clock of the first contact with the proposer’s waiver', () =>
    expect(table([...toUnit, acceptedByUnit, contactWaived])[3]).toEqual([
      'firstContact',
      'A1',
      '2026-02-28',
      contactWaived.on,
    ]));

  it('stops the clock of the return with the acceptance', () =>
    expect(table([...toUnit, acceptedByUnit])[2]).toEqual([
      'returnAssignment',
      'A1',
      '2026-02-09',
      '2026-02-04',
    ]));

  it('stops the clock of the return with the request, even when it is accepted much later', () => {
    const later = { ...acceptedByUnit, on: day('2026-02-12') };
    const [, , ofReturn] = table([...toUnit, returnRequested, returnRejected, later]);
    expect(ofReturn).toEqual(['returnAssignment', 'A1', '2026-02-09', '2026-02-09']);
  });

  it('gives the office seven days to rule on a return', () =>
    expect(table([...toUnit, returnRequested]).at(-1)).toEqual([
      'rulingOnReturn',
      'A1',
      '2026-02-24',
      'open',
    ]));

  it('starts the clocks of another unit at its own assignment, and stops those of the first', () =>
    expect(table([...toUnit, returnRequested, returnGranted, reassigned])).toEqual([
      ['review', 'p1', '2026-02-24', '2026-01-21'],
      ['assign', 'p1', '2026-03-12', '2026-02-11'],
      ['returnAssignment', 'A1', '2026-02-09', '2026-02-09'],
      ['rulingOnReturn', 'A1', '2026-02-24', '2026-02-10'],
      ['returnAssignment', 'A2', '2026-02-25', 'open'],
      ['firstContact', 'A2', '2026-03-10', 'open'],
      ['reply', 'A2', '2026-05-11', 'open'],
    ]));

  it('goes on counting the first unit while its return is rejected', () =>
    expect(table([...toUnit, returnRequested, returnRejected]).slice(3, 5)).toEqual([
      ['firstContact', 'A1', '2026-02-28', 'open'],
      ['reply', 'A1', '2026-05-06', 'open'],
    ]));

  it('takes the earliest contact, in whatever order contacts were recorded', () => {
    const earlier = { ...contacted, on: day('2026-02-06') };
    const [, , , ofContact] = table([...toContact, earlier]);
    expect(ofContact).toEqual(['firstContact', 'A1', '2026-02-28', '2026-02-06']);
  });

  it('stops the clock of the reply when it is handed in', () =>
    expect(table(toReply).slice(4)).toEqual([
      ['reply', 'A1', '2026-05-06', '2026-04-20'],
      ['approveReply', 'R1', '2026-04-27', 'open'],
    ]));

  it('lets the clock of the reply run on when it was sent back', () =>
    expect(table([...toReply, sentBack]).slice(4)).toEqual([
      ['reply', 'A1', '2026-05-06', 'open'],
      ['approveReply', 'R1', '2026-04-27', '2026-04-22'],
    ]));

  it('counts the approval of each version by itself', () =>
    expect(table([...toReply, sentBack, repliedAgain]).slice(4)).toEqual([
      ['reply', 'A1', '2026-05-06', '2026-04-24'],
      ['approveReply', 'R1', '2026-04-27', '2026-04-22'],
      ['approveReply', 'R2', '2026-05-06', 'open'],
    ]));

  it('opens the window for ratings with the delivery', () =>
    expect(table(toDelivery).at(-1)).toEqual(['feedback', 'R1', '2026-05-15', 'open']));

  it('closes it with the last rating of all proposers', () =>
    expect(table([...jointToDelivery, ratedByFirst, ratedBySecond]).at(-2)).toEqual([
      'feedback',
      'R1',
      '2026-05-15',
      '2026-05-15',
    ]));

  it('counts the closing from the last rating', () =>
    expect(table([...toDelivery, ratedByFirst]).at(-1)).toEqual([
      'close',
      'p1',
      '2026-05-14',
      'open',
    ]));

  it('counts the closing from the end of the window where a rating is missing', () => {
    expect(table(toDelivery, '2026-05-15').map(([kind]) => kind)).not.toContain('close');
    expect(table(toDelivery, '2026-05-16').at(-1)).toEqual(['close', 'p1', '2026-05-29', 'open']);
  });

  it('stops the last clock with the closing', () =>
    expect(table([...toDelivery, ratedByFirst, closed], '2026-06-01').at(-1)).toEqual([
      'close',
      'p1',
      '2026-05-14',
      '2026-05-20',
    ]));
});

describe('会办、分办的期限', () => {
  it('gives the lead handler its reply and the co-handler its opinion', () =>
    expect(table(toLeadOffered).slice(2)).toEqual([
      ['returnAssignment', 'A1', '2026-02-09', 'open'],
      ['firstContact', 'A1', '2026-02-28', 'open'],
      ['reply', 'A1', '2026-05-06', 'open'],
      ['returnAssignment', 'A2', '2026-02-09', 'open'],
      ['coHandling', 'A2', '2026-03-02', 'open'],
    ]));

  it('stops the clock of the co-handler with its opinion', () =>
    expect(table([...toLead, opinionAgrees]).at(-1)).toEqual([
      'coHandling',
      'A2',
      '2026-03-02',
      '2026-02-27',
    ]));

  it('gives the office seven days to rule on a disagreement', () =>
    expect(table([...toLead, opinionDiffers, disagreementReported]).at(-1)).toEqual([
      'rulingOnDisagreement',
      'A2',
      '2026-03-10',
      'open',
    ]));

  it.each([
    ['a ruling', ruled, '2026-03-10'],
    ['an agreement', agreed, '2026-03-03'],
  ])('stops that clock with %s', (_how, settling, doneOn) =>
    expect(table([...toLead, opinionDiffers, disagreementReported, settling]).at(-1)).toEqual([
      'rulingOnDisagreement',
      'A2',
      '2026-03-10',
      doneOn,
    ]),
  );

  it('lets each separate handler have its own clocks, and each reply its own', () =>
    expect(
      table([...toFirstOfTwo, ratedByFirst]).filter(([kind]) =>
        ['reply', 'approveReply', 'feedback'].includes(kind ?? ''),
      ),
    ).toEqual([
      ['reply', 'A1', '2026-05-06', '2026-04-20'],
      ['reply', 'A2', '2026-05-06', '2026-04-20'],
      ['approveReply', 'R1', '2026-04-27', '2026-04-22'],
      ['feedback', 'R1', '2026-05-15', '2026-04-28'],
      ['approveReply', 'R2', '2026-04-27', 'open'],
    ]));

  it('does not count the closing before the last unit has replied', () =>
    expect(
      table([...toFirstOfTwo, ratedByFirst], '2026-06-30').map(([kind]) => kind),
    ).not.toContain('close'));
});

describe('重新办理的期限', () => {
  const last = (events: readonly ProposalEvent[], today = '2026-06-24') =>
    table(events, today).at(-1);
  const ofKind = (wanted: string, events: readonly ProposalEvent[], today = '2026-06-24') =>
    table(events, today).filter(([kind]) => kind === wanted);

  it('is three months from the end of rating', () =>
    expect(last(toDissatisfied)).toEqual(['rehandle', 'A1', '2026-08-17', 'open']));

  it('does not begin before rating has ended', () => {
    const early = [...jointToDelivery, { ...dissatisfied, on: day('2026-04-28') }];
    expect(ofKind('rehandle', early, '2026-05-15')).toEqual([]);
    expect(ofKind('rehandle', early, '2026-05-16')).toEqual([
      ['rehandle', 'A1', '2026-08-17', 'open'],
    ]);
  });

  it('is that of the unit whose reply left a proposer dissatisfied', () =>
    expect(ofKind('rehandle', [...toBothDelivered, ratedByFirst, dissatisfiedWithRoads])).toEqual([
      ['rehandle', 'A2', '2026-07-28', 'open'],
    ]));

  it('goes on for one unit when the other has answered again', () =>
    expect(ofKind('rehandle', toOneOfTwoAgain)).toEqual([
      ['rehandle', 'A1', '2026-07-28', '2026-06-15'],
      ['rehandle', 'A2', '2026-07-28', 'open'],
    ]));

  it('leaves no closing to count until it is done', () =>
    expect(ofKind('close', toDissatisfied)).toEqual([]));

  it('stops with the second reply', () =>
    expect(ofKind('rehandle', [...toDissatisfied, contactedAgain, secondRound])).toEqual([
      ['rehandle', 'A1', '2026-08-17', '2026-06-15'],
    ]));

  it('runs on when that reply was sent back', () =>
    expect(
      ofKind('rehandle', [
        ...toDissatisfied,
        contactedAgain,
        secondRound,
        { ...sentBack, on: day('2026-06-16'), reply: 'R2' },
      ]),
    ).toEqual([['rehandle', 'A1', '2026-08-17', 'open']]));

  it('stays on record when the case goes on', () =>
    expect(ofKind('rehandle', toSecondDelivery)).toEqual([
      ['rehandle', 'A1', '2026-08-17', '2026-06-15'],
    ]));

  it('is followed by a month for a meeting after the last round', () =>
    expect(ofKind('settle', toSettlement)).toEqual([['settle', 'p1', '2026-07-22', 'open']]));

  it('stops the clock of the meeting when it is held', () =>
    expect(ofKind('settle', [...toSettlement, settled], '2026-07-02')).toEqual([
      ['settle', 'p1', '2026-07-22', '2026-07-01'],
    ]));
});

describe('期限证明', () => {
  const whole = [
    ...jointToDelivery.slice(0, 6),
    ...[returnRequested, returnRejected],
    ...jointToDelivery.slice(6),
    ...[ratedByFirst, ratedBySecond, closed],
  ];

  it('has every due day as the fact recorded it', () => {
    const all = deadlines(whole, '2026-06-01');
    expect(all).toHaveLength(9);
    for (const { due, recorded } of all) expect(due).toBe(recorded);
  });

  it('can be derived again by anybody', () => {
    for (const deadline of deadlines(whole, '2026-06-01'))
      expect(deadline.figure !== undefined && isDerivable(deadline, calendar)).toBe(true);
  });

  it('names its source for every figure', () => {
    for (const { figure } of deadlines(whole, '2026-06-01'))
      expect(figure?.cites.length).toBeGreaterThan(0);
  });

  it('stays as it was counted when the county fixes the period anew', () => {
    const county = registerAfter(periodFixed('reply', { n: 2, unit: 'month' }));
    const reply = deadlines(toUnit, '2026-02-03', county).find(
      ({ kind }) => kind === 'proposal.reply',
    );
    expect(reply?.due).toBe('2026-05-06');
    expect(reply?.figure?.value).toEqual({ n: 3, unit: 'month' });
  });

  it('shows the recorded day beside the derived one when the calendar has changed since', () => {
    const amended = {
      ...calendar,
      version: 'amended',
      notices: new Map(
        [...calendar.notices].map(([year, notice]) => [
          year,
          { ...notice, off: new Map([...notice.off, [day('2026-05-06'), '加放']]) },
        ]),
      ),
    };
    const reply = deadlinesOf(standing(...toUnit), register, amended, day('2026-02-03')).find(
      ({ kind }) => kind === 'proposal.reply',
    );
    expect([reply?.recorded, reply?.due]).toEqual(['2026-05-06', '2026-05-07']);
  });

  it('says that a deadline in a year without a notice is provisional', () => {
    const late = { ...filed, on: day('2026-12-15'), countsFrom: day('2026-12-15') };
    const [, assign] = deadlines([drafted, submitted, late], '2026-12-16');
    expect([assign?.due, assign?.provisional]).toEqual(['2027-01-14', true]);
  });
});
