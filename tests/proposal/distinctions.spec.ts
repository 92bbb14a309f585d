import {
  available,
  stateCouncilCalendar as calendar,
  day,
  instant,
  type ProposalEvent,
  proposalWorkflow,
  type Role,
  roles,
  showsAction,
  showsEvent,
  visibilityOfProposal,
  visibleAppraisals,
  visibleAwards,
  visibleKeys,
  visibleSupervisions,
  visiblyInSupervisedSet,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import {
  closed,
  jointToDelivery,
  ratedByFirst,
  ratedBySecond,
  toFiling,
} from '../support/facts.ts';
import {
  awardGranted,
  awardNominated,
  awardPublished,
  awardShortlisted,
  handlingAppraised,
  keyDeclined,
  leftKeyList,
  nominated,
  opinion,
  planApproved,
  planned,
  proposalAppraised,
  supervised,
  toKey,
  toLeader,
} from '../support/key-facts.ts';
import { as } from '../support/scenario.ts';
import { registerAfter, taken } from '../support/standing.ts';

const people = roles.map((role) => [role, as(role, whoOf(role))] as const);

function whoOf(role: Role): string {
  if (role === 'handling_unit') return 'health-bureau';
  return role === 'collective' ? 'women' : 'm1';
}

const seenBy = (sees: (actor: ReturnType<typeof as>) => boolean) =>
  people.filter(([, actor]) => sees(actor)).map(([role]) => role);

const concerned = { handling: true };
const bystander = { handling: false };

const selecting = ['proposal_committee', 'supervising_office', 'party_office', 'leadership'];
const keysOf = (...events: readonly ProposalEvent[]) =>
  seenBy((actor) => visibleKeys(taken(...events), actor).length > 0);

describe('重点提案:可见范围', () => {
  it('shows a candidate to those who select alone', () =>
    expect(keysOf(...toFiling, nominated)).toEqual(selecting));

  it('shows one that was declined to those who select alone', () =>
    expect(keysOf(...toFiling, nominated, keyDeclined)).toEqual(selecting));

  it('shows a key proposal to all who may read the case', () =>
    expect(keysOf(...toKey)).toEqual(roles));

  it('shows that it left the list to all who may read the case', () =>
    expect(keysOf(...toKey, leftKeyList)).toEqual(roles));

  it('keeps the opinions on it with those who select', () => {
    const state = taken(...toFiling, nominated, opinion, ...toKey.slice(4));
    expect(seenBy((actor) => visibleKeys(state, actor)[0]?.opinions.length === 1)).toEqual(
      selecting,
    );
  });

  it('tells whether it is in the supervised set to those who select alone', () => {
    const state = taken(...toKey);
    const told = seenBy(
      (actor) => visiblyInSupervisedSet(state, registerAfter(), day('2026-03-01'), actor) === true,
    );
    expect(told).toEqual(selecting);
  });

  it('lists the steps on a candidate for those alone who take some', () => {
    const state = taken(...toFiling, nominated);
    const ctxOf = (actor: ReturnType<typeof as>) => ({
      caseId: 'p1',
      actor,
      now: instant('2026-01-27T12:00:00+08:00'),
      today: day('2026-01-27'),
      register: registerAfter(),
      calendar,
      numbers: {},
      others: {},
      cases: {},
    });
    const told = seenBy((actor) =>
      available(proposalWorkflow, { state, ctx: ctxOf(actor) })
        .filter((action) => showsAction(action, actor, concerned))
        .some(({ part }) => part === 'key'),
    );
    expect(told).toEqual(['proposal_committee', 'party_office', 'leadership']);
  });

  it('leaves every other step listed as it is', () =>
    expect(seenBy((actor) => showsAction({ part: 'reply' }, actor, bystander))).toEqual(roles));

  it('lists consultations on handling for those alone who are concerned with it', () => {
    const consultation = { part: 'handling_consultation' };
    expect(seenBy((actor) => showsAction(consultation, actor, concerned))).toEqual(roles);
    expect(seenBy((actor) => showsAction(consultation, actor, bystander))).toEqual([]);
  });
});

describe('督办:可见范围', () => {
  const today = day('2026-03-25');
  const seen = (...events: readonly ProposalEvent[]) => {
    const state = taken(...events);
    return seenBy(
      (actor) =>
        visibleSupervisions(state, visibilityOfProposal(state, actor, today), actor).length > 0,
    );
  };

  it('shows a plan to those who select and plan alone', () => {
    expect(seen(...toLeader, planned)).toEqual(selecting);
    expect(seen(...toLeader, planned, planApproved)).toEqual(selecting);
  });

  it('shows a record to those concerned, its proposer too', () =>
    expect(seen(...toLeader, planned, planApproved, supervised).toSorted()).toEqual(
      ['member', 'government_office', ...selecting].toSorted(),
    ));
});

describe('双向评议:密封', () => {
  const cast = [...jointToDelivery, ratedByFirst, handlingAppraised, proposalAppraised] as const;
  const seen = (actor: ReturnType<typeof as>, today: string, ...more: readonly ProposalEvent[]) => {
    const state = taken(...cast, ...more);
    const view = visibilityOfProposal(state, actor, day(today));
    return visibleAppraisals(state, view, actor).map(({ id }) => id);
  };

  it.each([
    ['2026-05-15', ['P-health-bureau'], 'the last day of the window'],
    ['2026-05-16', ['H-m1', 'P-health-bureau'], 'the day after'],
  ])('shows the unit on %s %o: %s', (today, ids) =>
    expect(seen(as('handling_unit', 'health-bureau'), today)).toEqual(ids),
  );

  it('shows a proposer their own until then', () => {
    expect(seen(as('member', 'm1'), '2026-05-15')).toEqual(['H-m1']);
    expect(seen(as('member', 'm2'), '2026-05-15')).toEqual([]);
  });

  it('shows both sides everything once all have rated', () => {
    expect(seen(as('member', 'm2'), '2026-05-15', ratedBySecond)).toHaveLength(2);
    expect(seen(as('handling_unit', 'health-bureau'), '2026-05-15', ratedBySecond)).toHaveLength(2);
  });

  it('shows the committee everything at any time, and the public nothing', () => {
    expect(seen(as('proposal_committee'), '2026-05-01')).toHaveLength(2);
    expect(seen(as('public'), '2026-06-01')).toEqual([]);
  });

  it('seals the facts in the history as well', () => {
    const unit = as('handling_unit', 'health-bureau');
    const state = taken(...cast);
    const on = (today: string) => visibilityOfProposal(state, unit, day(today));
    expect(showsEvent(handlingAppraised, on('2026-05-15'), unit)).toBe(false);
    expect(showsEvent(handlingAppraised, on('2026-05-16'), unit)).toBe(true);
    expect(showsEvent(proposalAppraised, on('2026-05-15'), unit)).toBe(true);
  });
});

describe('优秀提案:可见范围', () => {
  const granted = [...toFiling, awardNominated, awardShortlisted, awardGranted] as const;
  const seen = (...events: readonly ProposalEvent[]) =>
    seenBy((actor) => visibleAwards(taken(...events), actor).length > 0);

  it('is for those who give it until it is published', () =>
    expect(seen(...granted)).toEqual(['proposal_committee', 'leadership']));

  it('is for all who may read the case from then on', () =>
    expect(seen(...granted, awardPublished)).toEqual(roles));
});

describe('办理经过', () => {
  const state = taken(...toLeader);
  const seen = (event: ProposalEvent) =>
    seenBy((actor) =>
      showsEvent(event, visibilityOfProposal(state, actor, day('2026-03-25')), actor),
    );

  it.each([nominated, opinion, keyDeclined, planned, planApproved])(
    'shows $type to those who select alone',
    (event) => expect(seen(event)).toEqual(selecting),
  );

  it.each([awardNominated, awardShortlisted, awardGranted])(
    'shows $type to those who give awards alone',
    (event) => expect(seen(event)).toEqual(['proposal_committee', 'leadership']),
  );

  it.each([toKey[4], leftKeyList, awardPublished])('shows $type to everybody', (event) =>
    expect(seen(event)).toEqual(roles),
  );
});

describe('办结之后', () => {
  it('a proposal keeps what set it apart', () => {
    const before = taken(...jointToDelivery, handlingAppraised, ratedByFirst, ratedBySecond);
    const after = taken(
      ...[...jointToDelivery, handlingAppraised, ratedByFirst, ratedBySecond, closed],
    );
    expect(after.stage).toBe('closed');
    expect(after.appraisals).toEqual(before.appraisals);
  });
});
