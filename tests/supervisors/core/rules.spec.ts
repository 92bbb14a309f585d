import {
  type CountyEvent,
  contextOf,
  emptyLedger,
  noCases,
  type RuleCard,
  supervisorRules as rules,
  type SupervisorGroupCommand,
  type SupervisorGroupEvent,
  SupervisorGroupId,
  supervisorGroup,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { body, ended, member, unit } from '../../support/county.ts';
import { type Moment, on } from '../../support/scenario.ts';
import { registerAfter } from '../../support/standing.ts';
import * as facts from '../../support/supervisors-facts.ts';
import { aroundOn, groupAfter } from '../../support/supervisors-standing.ts';
import * as turns from '../../support/supervisors-turns.ts';

const office = (when: string) => on(when, 'cppcc_office');
const leaders = (when: string) => on(when, 'leadership');
const sector = (when: string, who = 'agriculture-sector') => on(when, 'collective', who);
const earlier = SupervisorGroupId.parse('g0');

/** The sentences of a group, in a county after these facts, perhaps after another group. */
const within =
  (county: readonly CountyEvent[], ...before: readonly SupervisorGroupEvent[]) =>
  (...history: readonly SupervisorGroupEvent[]) => ({
    when: (command: SupervisorGroupCommand, { at, actor }: Moment) => {
      const { calendar } = aroundOn('2026-01-05');
      const ctx = {
        ...contextOf(
          { ...emptyLedger, register: registerAfter(...county), cases: noCases, calendar },
          { caseId: facts.GROUP, actor, at },
          'supervisor_group',
        ),
        others: before.length > 0 ? { [earlier]: groupAfter(...before) } : {},
      };
      const decision = supervisorGroup.decide(groupAfter(...history), command, ctx);
      return {
        yields: (fact: { readonly type: SupervisorGroupEvent['type'] } & Record<string, unknown>) =>
          expect(decision).toMatchObject({ ok: true, events: [fact] }),
        refusedBy: (...broken: readonly Pick<RuleCard, 'id'>[]) =>
          expect(decision.ok ? [] : decision.violations.map(({ rule }) => rule)).toEqual(
            broken.map(({ id }) => id),
          ),
      };
    },
  });
const given = within([]);

describe('委派到单位', () => {
  const opens = {
    type: 'OpenSupervisorGroup',
    title: facts.groupOpened.title,
    unit: unit('health-bureau'),
  } as const;
  const renews = { ...opens, renews: earlier } as const;
  const merger = facts.merged('2028-01-01');

  it('is to a unit of the register', () =>
    given()
      .when({ ...opens, unit: unit('nowhere') }, office('2026-01-05'))
      .refusedBy(rules.sentToAUnit));

  it('carries on no group that is not there', () =>
    given().when(renews, office('2029-01-20')).refusedBy(rules.sentToAUnit));

  it('carries on no group of another unit', () =>
    within([], ...facts.inOffice)()
      .when({ ...renews, unit: unit('roads-bureau') }, office('2029-01-20'))
      .refusedBy(rules.sentToAUnit));

  it('carries on the group of a unit at its successor, and no longer at the unit itself', () => {
    const merged = within([merger], ...facts.inOffice);
    merged()
      .when({ ...renews, unit: unit('roads-bureau') }, office('2029-01-20'))
      .yields({ type: 'SupervisorGroupOpened', unit: 'roads-bureau', renews: 'g0' });
    merged().when(renews, office('2029-01-20')).refusedBy(rules.sentToAUnit);
  });
});

describe('界别推荐', () => {
  const recommend = (n: number) =>
    ({ type: 'RecommendSupervisor', member: member(n), reason: '熟悉医疗。' }) as const;
  const ofWomen: CountyEvent = {
    type: 'MembersSeated',
    members: [{ id: member(5), name: '委员5', term: 11, sector: body('women'), standing: false }],
  };

  it('is of a member of its own', () => {
    within([ofWomen])(facts.groupOpened)
      .when(recommend(5), sector('2026-01-08'))
      .refusedBy(rules.sectorRecommends);
    given(facts.groupOpened)
      .when(recommend(9), sector('2026-01-08'))
      .refusedBy(rules.sectorRecommends);
  });

  it('is by a sector of the register', () => {
    given(facts.groupOpened)
      .when(recommend(1), sector('2026-01-08', 'nowhere'))
      .refusedBy(rules.sectorRecommends);
    within([ofWomen])(facts.groupOpened)
      .when(recommend(5), sector('2026-01-08', 'women'))
      .refusedBy(rules.sectorRecommends);
  });

  it('is of nobody who stands already, and again of whoever has withdrawn', () => {
    given(...facts.toCandidates)
      .when(recommend(2), sector('2026-01-10'))
      .refusedBy(rules.sectorRecommends);
    given(...facts.toCandidates, turns.candidacyWithdrawn)
      .when(recommend(2), sector('2026-01-10'))
      .yields({ type: 'SupervisorNominated', candidate: 'C4', member: 'm2' });
  });

  it('is of nobody who sits in the group', () =>
    given(...facts.inOffice)
      .when(recommend(2), sector('2026-02-10'))
      .refusedBy(rules.sectorRecommends));
});

describe('人选的确定', () => {
  const select = (candidate: string) =>
    ({ type: 'SelectSupervisor', candidate, judgement: '敢担当。' }) as const;
  const renewed = { ...facts.groupOpened, renews: earlier };
  const standing = [renewed, facts.volunteered(1), facts.volunteered(4)] as const;

  it('counts the terms of whoever sat in the group before, and of nobody else', () => {
    const seats = facts.appointed.seats.map((seat, at) => ({ ...seat, terms: at === 0 ? 1 : 2 }));
    const before = [...facts.toApproved, { ...facts.appointed, seats }];
    within(
      [],
      ...before,
    )(...standing)
      .when(select('C1'), leaders('2026-01-12'))
      .yields({ type: 'SupervisorSelected', terms: 2 });
    within(
      [],
      ...before,
    )(...standing)
      .when(select('C4'), leaders('2026-01-12'))
      .yields({ type: 'SupervisorSelected', candidate: 'C4', terms: 1 });
  });

  it('asks of whoever was selected alone that they may supervise', () =>
    within([ended(4, '2026-01-13')])(...facts.toSelected, facts.volunteered(4))
      .when({ type: 'SubmitSelection' }, leaders('2026-01-13'))
      .yields({ type: 'SelectionSubmitted' }));

  it('gives letters to whoever was selected, and to nobody else', () =>
    given(
      ...facts.toSelected.slice(0, 4),
      facts.volunteered(4),
      ...facts.toSelected.slice(4),
      ...facts.toApproved.slice(-2),
    )
      .when({ type: 'IssueAppointment', issuedBy: '县委书记' }, office('2026-01-20'))
      .yields({
        type: 'SupervisorsAppointed',
        seats: [1, 2, 3].map((n) => ({ id: `S${n}`, member: `m${n}`, terms: 1 })),
        shownToUnit: true,
        dissolveBy: { by: '2029-02-02', version: 1 },
      }));

  it('is begun anew where names are returned, also after they were agreed to', () => {
    const back = { type: 'ReturnSelection', reason: '请调整一名。' } as const;
    given(...facts.toApproved)
      .when(back, on('2026-01-15', 'party_office'))
      .yields(turns.selectionReturned as never);
    given(...facts.toSelected, facts.selectionSubmitted, turns.selectionReturned)
      .when({ type: 'PassOverCandidate', candidate: 'C2', reason: '另选。' }, leaders('2026-01-16'))
      .yields({ type: 'CandidatePassedOver', candidate: 'C2', reason: '另选。' });
  });
});

describe('补选的人选', () => {
  const propose = (seat: string, candidate: string) =>
    ({ type: 'ProposeReplacement', seat, candidate }) as const;
  const second = { ...facts.vacated, seat: 'S2' };
  const proposing = (when: string, candidate: string) =>
    given(...facts.toVacancy).when(propose('S3', candidate), leaders(when));

  it('was selected, has no seat, and is there', () => {
    proposing('2026-03-10', 'C4').yields({ type: 'ReplacementProposed', candidate: 'C4' });
    proposing('2026-03-10', 'C1').refusedBy(rules.replacedBySelected);
    proposing('2026-03-10', 'C9').refusedBy(rules.replacedBySelected);
  });

  it('may still supervise', () =>
    within([ended(4, '2026-03-10')])(...facts.toVacancy)
      .when(propose('S3', 'C4'), leaders('2026-03-10'))
      .refusedBy(rules.replacedBySelected));

  it('is proposed for one seat at a time', () =>
    given(...facts.toVacancy, facts.replacementProposed, second)
      .when(propose('S2', 'C4'), leaders('2026-03-11'))
      .refusedBy(rules.replacedBySelected));

  it('gets a letter within the term, with the terms that were counted', () => {
    const replacing = [
      ...facts.inOffice,
      facts.vacated,
      facts.volunteered(4),
      facts.selected(4, 2),
      facts.replacementProposed,
      facts.replacementApproved,
    ] as const;
    const appoint = { type: 'AppointReplacement', seat: 'S3' } as const;
    given(...replacing)
      .when(appoint, office('2029-01-19'))
      .yields({ type: 'ReplacementAppointed', seat: 'S3', member: 'm4', terms: 2 });
    given(...replacing)
      .when(appoint, office('2029-01-20'))
      .refusedBy(rules.replacedWithinTheTerm);
  });

  it('is looked for anew where one is set aside', () => {
    const proposed = [...facts.toVacancy, facts.replacementProposed] as const;
    given(...proposed)
      .when(
        { type: 'RefuseReplacement', seat: 'S3', reason: turns.replacementSetAside.reason },
        on('2026-03-12', 'party_office'),
      )
      .yields(turns.replacementSetAside as never);
    given(...proposed, facts.replacementApproved)
      .when({ type: 'WithdrawReplacement', seat: 'S3' }, leaders('2026-03-16'))
      .yields({
        type: 'ReplacementSetAside',
        seat: 'S3',
        replaceBy: { by: '2026-05-18', version: 1 },
      });
  });
});

describe('监督员的离任', () => {
  it('is recorded for the seat it is', () => {
    const left = within([ended(2, '2026-03-02')])(...facts.inOffice);
    const record = (seat: string) => ({ type: 'RecordVacancy', seat }) as const;
    left
      .when(record('S2'), office('2026-03-02'))
      .yields({ type: 'SupervisorSeatVacated', seat: 'S2' });
    left.when(record('S3'), office('2026-03-02')).refusedBy(rules.supervisorCountsNoLonger);
  });
});
