import { supervisorRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import { ended, member, unit } from '../support/county.ts';
import { noSuchStep, notYourStep } from '../support/refusals.ts';
import { on } from '../support/scenario.ts';
import {
  givenGroup as given,
  groupOpened,
  inOffice,
  merged,
  seated,
  selected,
  selectionSubmitted,
  toApproved,
  toCandidates,
  toSelected,
  volunteered,
} from '../support/supervisors-facts.ts';

const office = (when: string) => on(when, 'cppcc_office');
const leaders = (when: string) => on(when, 'leadership');
const party = (when: string) => on(when, 'party_office');
const opens = {
  type: 'OpenSupervisorGroup',
  title: '卫生健康局民主监督员小组',
  unit: unit('health-bureau'),
} as const;
const volunteer = { type: 'VolunteerAsSupervisor', statement: '愿意担任。' } as const;
const recommend = { type: 'RecommendSupervisor', member: member(1), reason: '熟悉医疗。' } as const;
const select = { type: 'SelectSupervisor', candidate: 'C1', judgement: '敢于直言。' } as const;

describe('组建民主监督员小组', () => {
  it('is for the office, and for one unit', () =>
    given().when(opens, office('2026-01-05')).yields(groupOpened));

  it('is for a unit that exists', () =>
    given()
      .inCounty(merged('2026-01-01'))
      .when(opens, office('2026-01-05'))
      .refusedBy(rules.sentToAUnit));

  it('carries on a group of the same unit', () =>
    given()
      .beside('g0', ...inOffice)
      .when({ ...opens, renews: 'g0' as never }, office('2029-01-20'))
      .yields({ type: 'SupervisorGroupOpened', renews: 'g0' }));

  it('carries on no group that never got its letters', () =>
    given()
      .beside('g0', groupOpened)
      .when({ ...opens, renews: 'g0' as never }, office('2029-01-20'))
      .refusedBy(rules.sentToAUnit));

  it.each(['handling_unit', 'leadership', 'special_committee'] as const)(
    'is nothing a %s asks for',
    (role) =>
      given()
        .when(
          opens,
          on('2026-01-05', role, role === 'handling_unit' ? 'health-bureau' : 'economy-committee'),
        )
        .refusedBy(notYourStep),
  );
});

describe('自愿报名、界别推荐', () => {
  it('lets a member volunteer', () =>
    given(groupOpened)
      .when(volunteer, on('2026-01-08', 'member', 'm1'))
      .yields({ ...volunteered(1), statement: '愿意担任。' }));

  it.each([{ employer: 'health-bureau' }, { heads: 'health-bureau' }])(
    'takes nobody who works for the unit: %o',
    (at) =>
      given(groupOpened)
        .inCounty(seated(5, at))
        .when(volunteer, on('2026-01-08', 'member', 'm5'))
        .refusedBy(rules.volunteerMaySupervise),
  );

  it('takes nobody whose employer was merged into the unit', () =>
    given({ ...groupOpened, unit: unit('roads-bureau') })
      .inCounty(seated(5, { employer: 'health-bureau' }), merged('2026-01-06'))
      .when(volunteer, on('2026-01-08', 'member', 'm5'))
      .refusedBy(rules.volunteerMaySupervise));

  it('takes a member of another employer', () =>
    given(groupOpened)
      .inCounty(seated(5, { employer: 'roads-bureau' }))
      .when(volunteer, on('2026-01-08', 'member', 'm5'))
      .yields({ type: 'SupervisorNominated', member: 'm5' }));

  it('takes nobody who stands already', () =>
    given(...toCandidates)
      .when(volunteer, on('2026-01-08', 'member', 'm1'))
      .refusedBy(rules.volunteersOnce));

  it('lets a sector recommend a member of its own', () =>
    given(groupOpened)
      .when(recommend, on('2026-01-08', 'collective', 'agriculture-sector'))
      .yields({ type: 'SupervisorNominated', member: 'm1', recommendedBy: 'agriculture-sector' }));

  it('takes no recommendation of a body that is no sector', () =>
    given(groupOpened)
      .when(recommend, on('2026-01-08', 'collective', 'women'))
      .refusedBy(rules.sectorRecommends));

  it('takes no recommendation of somebody who works for the unit', () =>
    given(groupOpened)
      .inCounty(seated(5, { employer: 'health-bureau' }))
      .when(
        { ...recommend, member: member(5) },
        on('2026-01-08', 'collective', 'agriculture-sector'),
      )
      .refusedBy(rules.sectorRecommends));

  it('is withdrawn by whoever stands', () =>
    given(...toCandidates)
      .when({ type: 'WithdrawCandidacy', candidate: 'C1' }, on('2026-01-09', 'member', 'm1'))
      .yields({ type: 'CandidacyWithdrawn', candidate: 'C1' }));

  it('is withdrawn by nobody else', () =>
    given(...toCandidates)
      .when({ type: 'WithdrawCandidacy', candidate: 'C1' }, on('2026-01-09', 'member', 'm2'))
      .refusedBy(rules.ownCandidacy));
});

describe('常委会协商', () => {
  it('chooses a candidate and says why in words', () =>
    given(...toCandidates)
      .when(select, leaders('2026-01-12'))
      .yields({ ...selected(1), judgement: '敢于直言。' }));

  it('chooses nobody who is no longer a member', () =>
    given(...toCandidates)
      .inCounty(ended(1, '2026-01-12'))
      .when(select, leaders('2026-01-12'))
      .refusedBy(rules.candidateMaySupervise));

  it('chooses somebody whose membership ends tomorrow', () =>
    given(...toCandidates)
      .inCounty(ended(1, '2026-01-13'))
      .when(select, leaders('2026-01-12'))
      .yields({ type: 'SupervisorSelected' }));

  const renewed = { ...groupOpened, renews: 'g0' as never };
  const servedFor = (terms: number) =>
    inOffice.map((fact) =>
      fact.type === 'SupervisorsAppointed'
        ? { ...fact, seats: fact.seats.map((seat) => ({ ...seat, terms })) }
        : fact,
    );

  it('chooses a supervisor for a second term', () =>
    given(renewed, volunteered(1))
      .beside('g0', ...servedFor(1))
      .when(select, leaders('2026-01-12'))
      .yields({ type: 'SupervisorSelected', terms: 2 }));

  it('chooses nobody for a third term in a row', () =>
    given(renewed, volunteered(1))
      .beside('g0', ...servedFor(2))
      .when(select, leaders('2026-01-12'))
      .refusedBy(rules.withinTheTerms));

  it('passes a candidate over', () =>
    given(...toCandidates)
      .when(
        { type: 'PassOverCandidate', candidate: 'C1', reason: '名额已满。' },
        leaders('2026-01-12'),
      )
      .yields({ type: 'CandidatePassedOver', candidate: 'C1' }));

  it('submits a whole group', () =>
    given(...toSelected)
      .when({ type: 'SubmitSelection' }, leaders('2026-01-13'))
      .yields(selectionSubmitted));

  it('submits no group of two', () =>
    given(...toCandidates, selected(1), selected(2))
      .when({ type: 'SubmitSelection' }, leaders('2026-01-13'))
      .refusedBy(rules.groupIsWhole));

  it('submits no group of four', () =>
    given(...toSelected, volunteered(4), selected(4))
      .when({ type: 'SubmitSelection' }, leaders('2026-01-13'))
      .refusedBy(rules.groupIsWhole));

  it('submits nobody who may no longer supervise', () =>
    given(...toSelected)
      .inCounty(ended(3, '2026-01-13'))
      .when({ type: 'SubmitSelection' }, leaders('2026-01-13'))
      .refusedBy(rules.everyoneMaySupervise));
});

describe('县委同意、颁发聘书', () => {
  it('is agreed to by the county Party committee', () =>
    given(...toSelected, selectionSubmitted)
      .when({ type: 'ApproveSelection' }, party('2026-01-15'))
      .yields({ type: 'SelectionApproved', issueBy: { by: '2026-01-29', version: 1 } }));

  it('may be returned by it', () =>
    given(...toSelected, selectionSubmitted)
      .when({ type: 'ReturnSelection', reason: '请调整一名。' }, party('2026-01-15'))
      .yields({ type: 'SelectionReturned' }));

  it('issues the letters for three years', () =>
    given(...toApproved)
      .when({ type: 'IssueAppointment', issuedBy: '县委书记' }, office('2026-01-20'))
      .yields({
        type: 'SupervisorsAppointed',
        issuedBy: '县委书记',
        until: '2029-01-20',
        seats: [
          { id: 'S1', member: 'm1', terms: 1 },
          { id: 'S2', member: 'm2', terms: 1 },
          { id: 'S3', member: 'm3', terms: 1 },
        ],
      }));

  it('issues none before the Party committee has agreed', () =>
    given(...toSelected, selectionSubmitted)
      .when({ type: 'IssueAppointment', issuedBy: '县委书记' }, office('2026-01-20'))
      .refusedBy(noSuchStep));

  it('issues none where somebody has gone to work for the unit', () =>
    given(...toApproved)
      .inCounty(seated(3, { employer: 'health-bureau' }))
      .when({ type: 'IssueAppointment', issuedBy: '县委书记' }, office('2026-01-20'))
      .refusedBy(rules.everyoneMaySupervise));

  it('may be abandoned before', () =>
    given(...toCandidates)
      .when({ type: 'AbandonSupervisorGroup', reason: '单位撤销。' }, leaders('2026-01-15'))
      .yields({ type: 'SupervisorGroupAbandoned' }));
});
