import {
  stateCouncilCalendar as calendar,
  day,
  nextStepOfSupervision,
  type SupervisionEvent,
  supervisionShowing as showing,
  statusOfSupervision,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { registerAfter } from '../../support/standing.ts';
import { stateAfter } from '../../support/supervision-context.ts';
import * as facts from '../../support/supervision-facts.ts';
import * as two from '../../support/supervision-of-several.ts';
import * as variants from '../../support/supervision-variants.ts';

const register = registerAfter();
const around = (today: string) => ({ today: day(today), register, calendar });
const owes = (history: readonly SupervisionEvent[], today: string) => {
  const step = nextStepOfSupervision(stateAfter(...history), around(today));
  return step && [step.party, step.who, step.kind.replace('supervision.', ''), step.due.by];
};
const due = (by: string) => ({ by: day(by), version: 1 });
const committee = ['economy-committee'];
const proposed = { ...facts.appraisalProposed, on: day('2026-04-17'), agreeBy: due('2026-05-06') };
const bad = { ...facts.goodBallot, valid: false };

describe('评议的下一步', () => {
  const agreed = [...facts.toRectified, facts.appraisalProposed, facts.appraisalAgreed] as const;

  it.each([
    [[...facts.toReceived, proposed], '2026-04-17', ['party_office', [], 'agree', '2026-05-06']],
    [agreed, '2026-09-01', ['special_committee', committee, 'ballot', '2026-09-11']],
    [
      [...agreed, facts.counted(bad)],
      '2026-06-10',
      ['special_committee', committee, 'publish', '2026-06-11'],
    ],
    [
      [...agreed, facts.counted(bad), variants.ballotsVoided],
      '2026-06-10',
      ['special_committee', committee, 'repeat', '2026-06-25'],
    ],
    [
      [...agreed, facts.counted(facts.badBallot), facts.failedPublished],
      '2026-06-10',
      ['cppcc_office', [], 'track', '2026-07-10'],
    ],
  ] as const)('%#: after these facts, on %2$s', (history, today, expected) =>
    expect(owes(history, today)).toEqual(expected),
  );

  it('is none once it was refused: the next one is that of the advice', () => {
    expect(
      owes([...facts.toReceived, proposed, variants.appraisalRefused], '2026-05-11')?.[2],
    ).toBe('respond');
  });
});

describe('数个单位的下一步', () => {
  it('is that of the unit whose day comes first', () => {
    expect(owes(two.toBothInformed, '2026-03-10')?.[1]).toEqual(['health-bureau']);
    const oneBriefed = [...two.toBothInformed, facts.briefed];
    expect(owes(oneBriefed, '2026-03-16')).toEqual([
      ...['handling_unit', ['roads-bureau']],
      ...['brief', '2026-03-23'],
    ]);
  });

  it('is that of the unit that has not answered', () =>
    expect(owes(two.toBothAnswered, '2026-05-26')).toEqual([
      ...['handling_unit', ['health-bureau']],
      ...['respond', '2026-05-29'],
    ]));

  it('is that of the unit that has not signed for its advice', () => {
    const firstReceived = [...two.toBothHanded, facts.received];
    expect(owes(firstReceived, '2026-04-23')?.slice(1)).toEqual([
      ...[['roads-bureau'], 'receive', '2026-04-23'],
    ]);
    expect(owes(firstReceived, '2026-04-24')?.[2]).toBe('respond');
  });

  it('is still owed when its day is over', () => {
    expect(owes(facts.toDrafted, '2026-05-04')).toEqual([
      ...['special_committee', committee],
      ...['adopt', '2026-04-24'],
    ]);
    expect(owes(facts.toReceived, '2026-06-30')).toEqual([
      ...['handling_unit', ['health-bureau']],
      ...['respond', '2026-05-29'],
    ]);
  });

  it('is the leadership by itself where nobody else is named', () => {
    expect(owes([facts.opened], '2026-03-02')?.[1]).toEqual([]);
    expect(owes(facts.toAdopted, '2026-04-13')?.[1]).toEqual([]);
  });
});

describe('监督的期限', () => {
  const kindsOf = (history: readonly SupervisionEvent[], today = '2026-09-14') =>
    showing
      .deadlines(stateAfter(...history), around(today))
      .map(({ kind, target, start, due: by, doneOn }) =>
        [kind.replace('supervision.', ''), target, start, by, doneOn ?? 'open'].join(' '),
      );

  it('run for each unit and each point by itself, and end by what that unit does', () =>
    expect(kindsOf(two.toBothAnswered)).toEqual([
      'approve s1 2026-03-02 2026-03-16 2026-03-05',
      'notify s1 2026-03-05 2026-03-12 2026-03-09',
      'brief B1 2026-03-09 2026-03-23 2026-03-16',
      'brief B2 2026-03-09 2026-03-23 2026-03-17',
      'begin s1 2026-03-23 2026-03-30 2026-03-18',
      'fieldwork s1 2026-03-18 2026-05-18 2026-04-15',
      'adopt A1 2026-04-10 2026-04-24 2026-04-13',
      'adopt A2 2026-04-11 2026-04-24 2026-04-13',
      'sign A1 2026-04-13 2026-04-20 2026-04-14',
      'sign A2 2026-04-13 2026-04-20 2026-04-14',
      'handOver A1 2026-04-14 2026-04-21 2026-04-15',
      'handOver A2 2026-04-14 2026-04-21 2026-04-20',
      'receive A1 2026-04-15 2026-04-20 2026-04-16',
      'respond A1-1 2026-04-15 2026-05-29 2026-05-20',
      'respond A1-2 2026-04-15 2026-05-29 open',
      'receive A2 2026-04-20 2026-04-23 2026-04-21',
      'respond A2-1 2026-04-20 2026-06-03 2026-05-25',
      'promised A1-1 2026-05-20 2026-08-31 open',
      'promised A2-1 2026-05-25 2026-07-31 open',
    ]));

  it('run anew where something is sent back, and the first stays met on its day', () => {
    const again = { ...facts.adviceAdopted, on: day('2026-04-17'), signBy: due('2026-04-24') };
    expect(kindsOf([...facts.toAdopted, variants.sentBack, again]).slice(-4)).toEqual([
      'adopt A1 2026-04-10 2026-04-24 2026-04-13',
      'sign A1 2026-04-13 2026-04-20 2026-04-14',
      'adopt A1 2026-04-14 2026-04-28 2026-04-17',
      'sign A1 2026-04-17 2026-04-24 open',
    ]);
  });

  it('run anew where a plan is revised or ballots are repeated', () => {
    expect(kindsOf([facts.opened, facts.planReturned, variants.planRevised])).toEqual([
      'approve s1 2026-03-02 2026-03-16 2026-03-04',
      'revise s1 2026-03-04 2026-03-18 2026-03-06',
      'approve s1 2026-03-06 2026-03-20 open',
    ]);
    const counted = { ...facts.counted(facts.badBallot), on: day('2026-06-22') };
    const history = [...facts.toAgreed, facts.counted(bad), variants.ballotsVoided, counted];
    const published = { ...facts.failedPublished, on: day('2026-06-22') };
    expect(kindsOf([...history, published, facts.tracked]).slice(-8)).toEqual([
      'fieldwork s1 2026-03-18 2026-05-18 2026-06-22',
      'agree P1 2026-05-06 2026-05-19 2026-05-11',
      'ballot P1 2026-05-11 2026-09-11 2026-06-10',
      'publish P1 2026-06-10 2026-06-11 2026-06-10',
      'repeat P1 2026-06-10 2026-06-25 2026-06-22',
      'publish P1 2026-06-22 2026-06-23 2026-06-22',
      'track P1 2026-06-22 2026-07-22 2026-07-06',
      'close s1 2026-07-06 2026-07-20 open',
    ]);
  });

  it('run anew where a recheck has failed, until it is reported again', () => {
    const again = { ...facts.rectified, on: day('2026-10-09'), recheckBy: due('2026-10-29') };
    expect(kindsOf([...facts.toRectified, facts.recheckFailed, again]).slice(-4)).toEqual([
      'recheck A1-1 2026-08-31 2026-09-20 2026-09-10',
      'rectifyAgain A1-1 2026-09-10 2026-10-10 2026-10-09',
      'recheck A1-1 2026-10-09 2026-10-29 open',
      'promised A1-1 2026-05-20 2026-08-31 2026-08-31',
    ]);
  });

  it('run no more where a draft is discarded or an appraisal refused', () => {
    expect(kindsOf([...facts.toDrafted, variants.discarded])).toContain(
      'adopt A1 2026-04-10 2026-04-24 2026-04-12',
    );
    expect(
      kindsOf([...facts.toVisited, facts.appraisalProposed, variants.appraisalRefused]),
    ).toContain('agree P1 2026-05-06 2026-05-19 2026-05-11');
  });

  it('hold that of closing where all else is settled, and neither before nor after', () => {
    const closing = (history: readonly SupervisionEvent[]) =>
      kindsOf(history).filter((one) => one.startsWith('close'));
    expect(closing(facts.toRechecked)).toEqual(['close s1 2026-09-10 2026-09-23 open']);
    expect(closing(facts.toBegun)).toEqual([]);
    expect(closing(facts.toClosed)).toEqual([]);
  });
});

describe('数件建议书的监督状态', () => {
  const status = (history: readonly SupervisionEvent[]) =>
    statusOfSupervision(stateAfter(...history));

  it('is issued until every unit has signed for its own', () => {
    expect(status([...two.toBothHanded, facts.received])).toBe('advice_issued');
    expect(status(two.toBothReceived)).toBe('assigned');
  });

  it('is being rectified while one point is open, be it unanswered', () => {
    expect(status([...two.toBothReceived, facts.answered])).toBe('rectifying');
    expect(status([...two.toBothReceived, facts.answered, facts.rectified])).toBe('rectifying');
    expect(status(two.toBothAnswered)).toBe('rectifying');
  });

  it('is appraised once the result of a ballot was published', () => {
    const balloted = [
      facts.appraisalProposed,
      facts.appraisalAgreed,
      facts.counted(facts.goodBallot),
    ];
    expect(status(facts.toCounted)).toBe('under_way');
    expect(status([...facts.toRectified, ...balloted])).toBe('feedback');
    expect(status([...facts.toRectified, ...balloted, facts.passedPublished])).toBe('appraised');
  });
});
