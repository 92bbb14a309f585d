import { type AnyProposal, day, isTaken, statusOfProposal, type Taken } from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { played } from './played.ts';

const on = day('2026-11-22');
const { proposals, register, story } = played(on);
const taken: readonly Taken[] = proposals.filter(isTaken);
const replies = taken.flatMap((one) => one.replies);
const assignments = taken.flatMap((one) => one.assignments);
const promises = replies.flatMap((one) => one.promises ?? []);
const statuses: readonly string[] = proposals.map(statusOfProposal);

const shows = (sentence: string, holds: (one: AnyProposal) => boolean) =>
  it(sentence, () => expect(proposals.some(holds)).toBe(true));
const showsTaken = (sentence: string, holds: (one: Taken) => boolean) =>
  it(sentence, () => expect(taken.some(holds)).toBe(true));

describe('how the county shows reviewing and assigning', () => {
  const answered = (one: Taken) => one.replies.length > 0 && one.ratings.length > 0;

  showsTaken(
    'shows a merged proposal with a reply and a rating of its own',
    (one) => 'merger' in one && answered(one),
  );
  showsTaken(
    'shows a proposal that is handled together with another and answered separately',
    (one) => one.joined !== undefined && answered(one),
  );
  showsTaken(
    'shows a proposal that came back twice and is assigned for good',
    ({ assignments: all }) =>
      all.filter(({ stage }) => stage === 'returned').length === 2 && all.at(-1)?.final === true,
  );
  showsTaken(
    'shows a lead handler with co-handlers, a disagreement that was ruled on, and a joint reply',
    (one) =>
      one.assignments.some(({ opinion }) => opinion?.settled?.how === 'joint_reply') &&
      one.replies.some(({ jointWith }) => jointWith.length > 0),
  );
  showsTaken(
    'shows separate handlers who each answer their own suggestions',
    (one) =>
      one.assignments.filter(({ role }) => role === 'separate_handler').length === 3 &&
      one.replies.length === 3,
  );
  showsTaken('shows proposals submitted in recess', ({ receipt }) => receipt.period === 'recess');
  showsTaken(
    'shows an open proposal of the term before',
    (one) => one.stage === 'filed' && one.receipt.term === 10,
  );
});

describe('how the county shows handling', () => {
  const extensions = assignments.flatMap((one) => one.extensions ?? []);

  it('shows extensions that were asked for, granted and refused', () =>
    expect(new Set(extensions.map(({ stage }) => stage))).toEqual(
      new Set(['requested', 'granted', 'refused']),
    ));

  it('shows a unit that was reminded by phone, by a visit, and by a document', () =>
    expect(
      assignments.map(({ reminders = [] }) => reminders.map(({ method }) => method)),
    ).toContainEqual(['phone', 'visit', 'document']));

  it('shows consultations on handling that were held', () =>
    expect(
      taken.flatMap(({ consultations }) => consultations).some(({ stage }) => stage === 'held'),
    ).toBe(true));

  it('shows a unit that was renamed, and one that was succeeded', () => {
    const units = Object.values(register.units);
    expect(units.some(({ formerNames = [] }) => formerNames.length > 0)).toBe(true);
    expect(units.some(({ successor }) => successor !== undefined)).toBe(true);
  });

  it('shows a case that was handed over to the unit that succeeds', () => {
    const order = story.envelopes.find(({ command }) => command.type === 'HandOverAssignment');
    const handedOver = taken.find(({ id }) => id === order?.caseId);
    expect(handedOver?.assignments.map(({ unit }) => unit)).toEqual(['fagai-ju']);
  });

  it('shows a case that is handled again, and one that waits for a meeting', () => {
    expect(statuses).toContain('rehandling');
    expect(statuses).toContain('awaiting_settlement');
  });

  showsTaken(
    'shows a second reply after dissatisfaction that closed the case',
    (one) =>
      one.stage === 'closed' && one.settlements.length === 0 && one.replies.at(-1)?.round === 2,
  );
  showsTaken('shows a second dissatisfaction that ended in a face-to-face meeting', (one) =>
    one.settlements.some(({ form }) => form === 'face_to_face_meeting'),
  );
});

describe('how the county shows proposers who go', () => {
  shows('shows a co-signer who left', ({ proposers }) =>
    proposers.some(({ stage }, place) => place > 0 && stage === 'left'),
  );
  shows(
    'shows a lead who left and was succeeded',
    ({ proposers }) =>
      proposers.some(({ stage, first }) => stage === 'left' && !first) &&
      proposers.findIndex(({ first }) => first) > 0,
  );
  showsTaken(
    'shows a member who resigned while the case was handled, so that the committee rated',
    (one) =>
      one.proposers.every(({ stage }) => stage === 'departed') &&
      one.ratings.some(({ byCommittee }) => byCommittee === true),
  );
});

describe('how the county shows what becomes of replies', () => {
  const ofThisYear = promises.filter(
    ({ due, reports = [] }) =>
      due.by.startsWith('2026') || reports.some((one) => one.due.by.startsWith('2026')),
  );

  it('shows a promise that was kept', () =>
    expect(ofThisYear.some(({ stage }) => stage === 'kept')).toBe(true));

  it('shows a promise that was postponed', () =>
    expect(
      ofThisYear.some(({ reports = [] }) =>
        reports.some(({ outcome, confirmedOn }) => outcome === 'rescheduled' && confirmedOn),
      ),
    ).toBe(true));

  it('shows a promise that was explained', () =>
    expect(ofThisYear.some(({ stage }) => stage === 'explained')).toBe(true));

  it('shows a promise that is overdue', () =>
    expect(ofThisYear.some(({ stage, due }) => stage === 'open' && due.by < on)).toBe(true));

  it('shows a promise that was found broken', () =>
    expect(promises.some(({ stage }) => stage === 'broken')).toBe(true));

  it('shows a look-back that holds, and one that lowered the class', () => {
    const verdicts = replies.flatMap((one) => one.lookBacks ?? []).map(({ verdict }) => verdict);
    expect(new Set(verdicts)).toEqual(new Set(['holds', 'does_not_hold']));
    const occasions = replies
      .flatMap((one) => one.classHistory ?? [])
      .map(({ occasion }) => occasion);
    expect(new Set(occasions)).toEqual(new Set(['look_back', 'promise_kept']));
  });

  it('shows replies published in full and in summary', () => {
    const extents = replies.flatMap((one) => one.publication?.extent ?? []);
    expect(new Set(extents)).toEqual(new Set(['full', 'summary']));
  });

  it('shows a case that is withheld from the public, and a secret one', () => {
    const stages = taken.map((one) => one.publication.stage);
    expect(new Set(stages)).toEqual(new Set(['open', 'withheld', 'secret']));
  });
});

describe('how the county shows key proposals and awards', () => {
  const keys = taken.flatMap((one) => one.keys ?? []);
  const determined = keys.filter(({ stage }) => stage === 'determined');

  it('shows key proposals of several tiers, and a candidate that was declined', () => {
    expect(new Set(determined.map(({ tier }) => tier))).toEqual(
      new Set(['number_one', 'key_supervised', 'key_handled', 'tracked']),
    );
    expect(keys.some(({ stage }) => stage === 'declined')).toBe(true);
  });

  it('shows the whole chain of decisions on the number one proposal, and its leaders', () => {
    const first = determined.find(({ tier }) => tier === 'number_one');
    expect(first?.decisions.map(({ body }) => body)).toEqual([
      'chairpersons',
      'standing_committee',
      'party_committee',
    ]);
    expect(new Set(first?.leaders.map(({ task }) => task))).toEqual(
      new Set(['supervises', 'handles']),
    );
  });

  it('shows replies in the name of the county government', () =>
    expect(replies.some(({ issuer }) => issuer === 'county_government')).toBe(true));

  it('shows supervision that was recorded, with a fault, and one that was asked for', () => {
    const all = taken.flatMap((one) => one.supervisions ?? []);
    expect(all.some(({ outcome }) => (outcome?.faults.length ?? 0) > 0)).toBe(true);
    expect(all.some(({ stage }) => stage === 'asked')).toBe(true);
  });

  it('shows appraisals of both sides', () => {
    const sides = taken.flatMap((one) => one.appraisals ?? []).map((one) => one.of);
    expect(new Set(sides)).toEqual(new Set(['proposal', 'handling']));
  });

  it('shows awards at every stage', () => {
    const stages = taken.flatMap((one) => one.awards ?? []).map(({ stage }) => stage);
    expect(new Set(stages)).toEqual(new Set(['nominated', 'shortlisted', 'granted', 'published']));
  });
});
