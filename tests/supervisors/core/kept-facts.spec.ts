import { type SupervisorGroup, type SupervisorGroupEvent, SupervisorGroupId } from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import * as facts from '../../support/supervisors-facts.ts';
import { groupAfter } from '../../support/supervisors-standing.ts';
import * as turns from '../../support/supervisors-turns.ts';

const kept = (...history: readonly SupervisorGroupEvent[]) =>
  groupAfter(...history) as SupervisorGroup;
const replacing = [
  ...facts.toVacancy,
  facts.replacementProposed,
  facts.replacementApproved,
] as const;

describe('小组的记载', () => {
  it('keeps which unit it is for, and since when', () =>
    expect(kept({ ...facts.groupOpened, renews: SupervisorGroupId.parse('g0') })).toEqual({
      stage: 'selecting',
      id: 'g1',
      title: facts.groupOpened.title,
      unit: 'health-bureau',
      renews: 'g0',
      openedOn: '2026-01-05',
      candidates: [],
      seats: [],
      members: [],
      clocks: [
        { kind: 'select', target: 'g1', start: '2026-01-05', due: facts.groupOpened.selectBy },
      ],
    }));

  it('keeps why names were returned, and is selecting again', () =>
    expect(
      kept(...facts.toSelected, facts.selectionSubmitted, turns.selectionReturned),
    ).toMatchObject({ stage: 'selecting', reason: turns.selectionReturned.reason }));

  it('keeps who gave the letters, when, until when, and whether the unit learns of it', () =>
    expect(kept(...facts.inOffice)).toMatchObject({
      stage: 'in_office',
      issuedOn: '2026-01-20',
      issuedBy: '县委书记',
      until: '2029-01-20',
      shownToUnit: true,
      members: ['m1', 'm2', 'm3'],
    }));

  it('keeps why it was given up, and when', () =>
    expect(kept(...facts.toCandidates, turns.groupAbandoned)).toMatchObject({
      stage: 'abandoned',
      endedOn: '2026-01-16',
      reason: turns.groupAbandoned.reason,
    }));

  it('has nobody in office once it is dissolved', () =>
    expect(kept(...facts.inOffice, turns.groupDissolved)).toMatchObject({
      stage: 'dissolved',
      endedOn: '2029-01-22',
      members: [],
    }));

  it('goes with its unit, and stays what it was', () => {
    const before = kept(...facts.inOffice);
    expect(kept(...facts.inOffice, turns.groupMoved)).toEqual({ ...before, unit: 'roads-bureau' });
  });

  it('cannot be told from facts that begin in the middle', () =>
    expect(() => groupAfter(turns.groupMoved)).toThrow());
});

describe('人选的记载', () => {
  const first = {
    id: 'C1',
    stage: 'nominated',
    member: 'm1',
    statement: '愿意担任民主监督员。',
    nominatedOn: '2026-01-08',
  };
  const second = { ...first, id: 'C2', member: 'm2' };
  const third = {
    ...first,
    id: 'C3',
    member: 'm3',
    recommendedBy: 'agriculture-sector',
    statement: '熟悉基层医疗。',
  };
  const candidates = (...history: readonly SupervisorGroupEvent[]) => kept(...history).candidates;

  it('keeps who volunteered, and whom a sector recommended', () =>
    expect(candidates(...facts.toCandidates)).toEqual([first, second, third]));

  it('keeps what was judged of one, and for which term', () =>
    expect(candidates(...facts.toCandidates, facts.selected(1, 2))).toEqual([
      { ...first, stage: 'selected', judgement: facts.selected(1).judgement, terms: 2 },
      second,
      third,
    ]));

  it('keeps why one was passed over', () =>
    expect(candidates(...facts.toCandidates, turns.passedOver)).toEqual([
      first,
      { ...second, stage: 'passed_over', passedOver: turns.passedOver.reason },
      third,
    ]));

  it('keeps that one has withdrawn', () =>
    expect(candidates(...facts.toCandidates, turns.candidacyWithdrawn)).toEqual([
      first,
      { ...second, stage: 'withdrawn' },
      third,
    ]));
});

describe('名额的记载', () => {
  const seatsOf = (...history: readonly SupervisorGroupEvent[]) => kept(...history).seats;
  const sitting = { id: 'S3', stage: 'in_office', member: 'm3', since: '2026-01-20', terms: 1 };
  const vacant = {
    ...sitting,
    stage: 'vacated',
    vacatedOn: '2026-03-02',
    reason: facts.vacated.reason,
  };
  const one = { ...sitting, id: 'S1', member: 'm1' };
  const two = { ...sitting, id: 'S2', member: 'm2' };

  it('is one for each supervisor, since the letters', () =>
    expect(seatsOf(...facts.inOffice)).toEqual([one, two, sitting]));

  it('keeps when and why one fell vacant, and whoever else is in office', () => {
    expect(seatsOf(...facts.toVacancy)).toEqual([one, two, vacant]);
    expect(kept(...facts.toVacancy).members).toEqual(['m1', 'm2']);
  });

  it('keeps who is to come after, until that is agreed to or set aside', () => {
    const proposed = { ...vacant, stage: 'replacement_proposed', candidate: 'C4' };
    const history = [...facts.toVacancy, facts.replacementProposed] as const;
    expect(seatsOf(...history)[2]).toEqual(proposed);
    expect(seatsOf(...replacing)[2]).toEqual({ ...proposed, stage: 'replacement_approved' });
    expect(seatsOf(...history, turns.replacementSetAside)[2]).toEqual(vacant);
  });

  it('is that of the replacement with the letter, and tells nothing of the one before', () => {
    const { seats, members } = kept(...replacing, facts.replacementAppointed);
    expect(seats[2]).toEqual({ ...sitting, member: 'm4', since: '2026-03-16' });
    expect(members).toEqual(['m1', 'm2', 'm4']);
  });
});
