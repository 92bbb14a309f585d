import {
  type CountyEvent,
  stateCouncilCalendar as calendar,
  day,
  deadlinesOf,
  isDerivable,
  type ProposalEvent,
  readProfile,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { nextSession, unit } from '../support/county.ts';
import { batchEnd, type Limit, limited, profileJson } from '../support/deadline-facts.ts';
import {
  assigned,
  drafted,
  filed,
  returnGranted,
  returnRequested,
  submitted,
  submittedInRecess,
  toFiling,
  toUnit,
} from '../support/facts.ts';
import { given, on } from '../support/scenario.ts';
import { registerAfter, standing } from '../support/standing.ts';

const office = (when: string) => on(when, 'supervising_office');
const health = (when: string) => on(when, 'handling_unit', 'health-bureau');
const assign = {
  type: 'AssignProposal',
  tasks: [{ unit: unit('health-bureau'), role: 'sole' }],
} as const;
const { cites } = batchEnd;
const due = (by: string, version = 2) => ({ by: day(by), version });
const yes = { value: true, cites };
const no = { value: false, cites };

/** The reply due of an assignment on a day under these limits. */
const repliesBy = (when: string, by: string, ...limits: readonly Limit[]) =>
  given(...toFiling)
    .inCounty(limited(...limits))
    .when(assign, office(when))
    .yields({ type: 'ProposalAssigned', replyBy: due(by) });

describe('整批截止日', () => {
  it('comes before the three months where it is earlier', () =>
    repliesBy('2026-06-10', '2026-08-31', batchEnd));

  it('does not where the three months end first', () =>
    repliesBy('2026-02-02', '2026-05-06', batchEnd));

  it('binds an assignment on the day itself, and none after it', async () => {
    await repliesBy('2026-08-31', '2026-08-31', batchEnd);
    await repliesBy('2026-09-01', '2026-12-01', batchEnd);
  });

  it('of one batch binds that year alone', () =>
    repliesBy('2026-06-10', '2026-07-15', { ...batchEnd, from: { date: '2026-07-15' } }));

  it('on a holiday stays, or moves after it where the notice lets it', async () => {
    const mayDay: Limit = { ...batchEnd, from: { date: '05-01' } };
    await repliesBy('2026-03-02', '2026-05-01', mayDay);
    await repliesBy('2026-03-02', '2026-05-06', { ...mayDay, moves: yes });
  });

  it('leaves the day itself out where 「前」 does', () =>
    repliesBy('2026-06-10', '2026-08-30', { ...batchEnd, included: no }));

  it('stays for the unit that gets the proposal after a return', () =>
    given(...toUnit, returnRequested, returnGranted)
      .inCounty(limited(batchEnd))
      .when(
        { type: 'AssignProposal', tasks: [{ unit: unit('roads-bureau'), role: 'sole' }] },
        office('2026-07-01'),
      )
      .yields({ type: 'ProposalAssigned', replyBy: due('2026-08-31') }));
});

describe('另有期限', () => {
  const fromClosing: Limit = {
    id: 'after_closing',
    kind: 'assign',
    from: 'session_closing',
    period: { n: 10, unit: 'working_day' },
    cites,
  };
  const reviewed = (...events: readonly ProposalEvent[]) =>
    given(...events)
      .inCounty(limited({ ...fromClosing, where: { period: 'plenary' } }))
      .when({ type: 'FileProposal' }, on('2026-03-10', 'proposal_committee'));

  it('counts from the closing for plenary proposals, and not for those in recess', async () => {
    await given(drafted, submitted)
      .inCounty(limited({ ...fromClosing, where: { period: 'plenary' } }))
      .when({ type: 'FileProposal' }, on('2026-01-21', 'proposal_committee'))
      .yields({ type: 'ProposalFiled', assignBy: due('2026-02-05') });
    await reviewed(drafted, submittedInRecess).yields({
      type: 'ProposalFiled',
      assignBy: due('2026-04-09'),
    });
  });

  it('had passed when the clock began: it is not meant for the case', () =>
    given(drafted, submittedInRecess)
      .inCounty(limited(fromClosing))
      .when({ type: 'FileProposal' }, on('2026-03-10', 'proposal_committee'))
      .yields({ type: 'ProposalFiled', assignBy: due('2026-04-09') }));

  it('is for the sources it names', async () => {
    const early: Limit = { ...batchEnd, from: { date: '04-30' } };
    await repliesBy('2026-02-02', '2026-04-30', {
      ...early,
      where: { source: ['individual_member'] },
    });
    await repliesBy('2026-02-02', '2026-05-06', { ...early, where: { source: ['party'] } });
  });

  it('for key proposals leaves the others alone', async () => {
    const early: Limit = { ...batchEnd, from: { date: '04-30' } };
    await repliesBy('2026-02-02', '2026-05-06', { ...early, where: { key: true } });
    await repliesBy('2026-02-02', '2026-04-30', { ...early, where: { key: false } });
  });

  it('is for each of several sources, and for the period of submission it names', async () => {
    const early: Limit = { ...batchEnd, from: { date: '04-30' } };
    const where = { source: ['party', 'individual_member'] } as const;
    await repliesBy('2026-02-02', '2026-04-30', { ...early, where });
    await repliesBy('2026-02-02', '2026-04-30', { ...early, where: { period: 'plenary' } });
    await repliesBy('2026-02-02', '2026-05-06', { ...early, where: { period: 'recess' } });
  });

  it('shortens the deadline it is for, and no other', () =>
    repliesBy('2026-06-10', '2026-09-10', {
      ...{ id: 'contact', kind: 'firstContact', from: 'assignment', cites },
      period: { n: 5, unit: 'working_day' },
    }));

  it('counts from the filing: two months after it, whenever it is assigned', async () => {
    const fromFiling: Limit = {
      ...{ id: 'filed', kind: 'reply', from: 'filing', cites },
      period: { n: 2, unit: 'month' },
    };
    await repliesBy('2026-02-02', '2026-03-23', fromFiling);
    await repliesBy('2026-03-02', '2026-03-23', fromFiling);
  });

  it('counts from the closing of the session in which it was submitted, whatever others there were', () => {
    const session = { ...nextSession.session, term: 11, no: 6 };
    const sixth: CountyEvent = { type: 'SessionCalled', session };
    return given(drafted, { ...submitted, session: 6 })
      .inCounty(sixth, limited(fromClosing))
      .when({ type: 'FileProposal' }, on('2027-01-21', 'proposal_committee'))
      .yields({ type: 'ProposalFiled', assignBy: due('2027-02-05') });
  });

  it('counts back from the review: to be assigned fifteen working days before it was due', () =>
    given(drafted, { ...submitted, reviewBy: due('2026-03-10') })
      .inCounty(
        limited({
          ...{ id: 'assign', kind: 'assign', from: { before: 'review' }, cites },
          period: { n: 15, unit: 'working_day' },
        }),
      )
      .when({ type: 'FileProposal' }, on('2026-01-21', 'proposal_committee'))
      .yields({ type: 'ProposalFiled', assignBy: due('2026-02-11') }));

  it('shortens the review too', () =>
    given(drafted)
      .inCounty(
        limited({
          ...{ id: 'review', kind: 'review', from: 'submission', cites },
          period: { n: 7, unit: 'calendar_day' },
        }),
      )
      .when({ type: 'SubmitProposal' }, on('2026-01-16', 'member', 'm1'))
      .yields({ type: 'ProposalSubmitted', reviewBy: due('2026-01-23') }));

  it('counts back from the reply: the first contact three months before it', () =>
    given(...toFiling)
      .inCounty(
        limited({
          ...{ id: 'contact', kind: 'firstContact', from: { before: 'reply' }, cites },
          period: { n: 3, unit: 'month' },
        }),
      )
      .when(assign, office('2026-02-02'))
      .yields({ type: 'ProposalAssigned', contactBy: due('2026-02-06') }));

  const fromAcceptance = limited({
    ...{ id: 'accepted', kind: 'reply', from: 'acceptance', cites },
    period: { n: 1, unit: 'month' },
  });
  const assignedUnder = { ...assigned, replyBy: due('2026-05-06') };

  it('counts from acceptance: the reply is due a month after the unit has signed', async () => {
    await repliesBy('2026-02-02', '2026-05-06');
    await given(...toFiling, assignedUnder)
      .inCounty(fromAcceptance)
      .when({ type: 'AcceptAssignment', assignment: 'A1' }, health('2026-02-04'))
      .yields({ type: 'AssignmentAccepted', replyBy: due('2026-03-04') });
  });

  it('says nothing new with an acceptance that brings nothing forward', () =>
    given(...toFiling, assignedUnder)
      .inCounty(fromAcceptance)
      .when({ type: 'AcceptAssignment', assignment: 'A1' }, health('2026-04-10'))
      .yields({ type: 'AssignmentAccepted', on: day('2026-04-10'), assignment: 'A1' }));

  it('binds no proposal that was assigned before the county fixed it', () =>
    given(...toUnit)
      .inCounty(fromAcceptance)
      .when({ type: 'AcceptAssignment', assignment: 'A1' }, health('2026-02-04'))
      .yields({ type: 'AssignmentAccepted', on: day('2026-02-04'), assignment: 'A1' }));
});

describe('期限证明', () => {
  const replyOf = (county: CountyEvent, ...events: readonly ProposalEvent[]) =>
    deadlinesOf(standing(...events), registerAfter(county), calendar, day('2026-07-01')).find(
      ({ kind }) => kind === 'proposal.reply',
    );

  it('names the limit that wins, carries the three months, and can be derived again', () => {
    const late = { ...assigned, on: day('2026-06-10'), replyBy: due('2026-08-31') };
    const reply = replyOf(limited(batchEnd), drafted, submitted, filed, late);
    expect([reply?.due, reply?.recorded]).toEqual(['2026-08-31', '2026-08-31']);
    expect(reply?.figure).toMatchObject({ value: { date: '08-31' }, cites });
    expect(reply?.alternatives?.map(({ due: other }) => other)).toEqual(['2026-09-10']);
    expect(reply && isDerivable(reply, calendar)).toBe(true);
  });
});

describe('县情配置中的期限', () => {
  const reading = (...limits: readonly unknown[]) => {
    const json = profileJson();
    json.proposal.limits = limits;
    return () => readProfile(json);
  };

  it('are read with their sources', () =>
    expect(reading(batchEnd)().proposal.limits).toEqual([batchEnd]));

  it('refuse 9月31日 when the profile is read, and name the field', () => {
    const bad = reading({ ...batchEnd, from: { date: '09-31' } });
    expect(bad).toThrow(/日历中没有这一天/);
    try {
      bad();
    } catch (error) {
      const { issues } = error as { readonly issues: readonly { readonly path: unknown }[] };
      expect(issues.map(({ path }) => path)).toEqual([['proposal', 'limits', 0, 'from', 'date']]);
    }
  });

  it.each([
    ['a batch date that does not exist', { from: { date: '2027-02-29' } }],
    ['a date written in another way', { from: { date: '8月31日' } }],
    ['a date and a period at once', { period: { n: 1, unit: 'month' } }],
    ['neither a date nor a period', { from: 'assignment' }],
    ['a deadline that does not exist', { kind: 'firstWarning' }],
    ['no source', { cites: [] }],
    ['an id that does not begin with a letter', { id: '1st' }],
    ['an id with blanks', { id: 'batch end' }],
    ['sources of proposals without one', { where: { source: [] } }],
    ['a period of submission that there is not', { where: { period: 'summer' } }],
  ])('refuse %s', (_what, change) => expect(reading({ ...batchEnd, ...change })).toThrow());
});
