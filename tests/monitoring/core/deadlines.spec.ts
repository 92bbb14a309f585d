import { day, type Events, monitoringReport, monitoringShowing as showing } from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import * as facts from '../../support/monitoring-facts.ts';
import { aroundOn, matterAfter } from '../../support/monitoring-standing.ts';

type Fact = Events['monitoring_report'];

const deadlinesOf = (...history: readonly Fact[]) =>
  showing
    .deadlines(matterAfter(...history), aroundOn('2026-03-31'))
    .map(({ kind, target, start, due, recorded, doneOn }) => ({
      kind,
      target,
      start,
      due,
      recorded,
      doneOn,
    }));
const deadline = (kind: string, start: string, due: string, doneOn?: string) => ({
  kind: `monitoring.${kind}`,
  target: 'm-1',
  start: day(start),
  due: day(due),
  recorded: day(due),
  doneOn: doneOn && day(doneOn),
});

const { reported, ordinary, petition, assigned, accepted, asked, changed, referred } = facts;
const assigning = deadline('assign', '2026-03-02', '2026-03-05', '2026-03-03');
const handling = [reported, ordinary, assigned, accepted] as const;

describe('监测点事项的期限', () => {
  it('are none before it is reported', () =>
    expect(showing.deadlines(monitoringReport.initial, aroundOn('2026-03-31'))).toEqual([]));

  it('begin with the assignment', () =>
    expect(deadlinesOf(reported)).toEqual([deadline('assign', '2026-03-02', '2026-03-05')]));

  it('run until the unit feeds back', () =>
    expect(deadlinesOf(...handling)).toEqual([
      assigning,
      deadline('handle.general', '2026-03-03', '2026-03-12'),
    ]));

  it('are those of the class it was given', () =>
    expect(deadlinesOf(...handling, asked, changed)).toEqual([
      assigning,
      deadline('handle.investigated', '2026-03-03', '2026-03-17'),
    ]));

  it('end with the feedback, which is to be rated', () =>
    expect(deadlinesOf(...facts.toFeedback)).toEqual([
      assigning,
      deadline('handle.general', '2026-03-03', '2026-03-12', '2026-03-10'),
      deadline('rate', '2026-03-10', '2026-03-24'),
    ]));

  it('stay met once it is rated and closed', () =>
    expect(deadlinesOf(...facts.toFeedback, facts.satisfied, facts.closed)).toEqual([
      assigning,
      deadline('handle.general', '2026-03-03', '2026-03-12', '2026-03-10'),
      deadline('rate', '2026-03-10', '2026-03-24', '2026-03-12'),
    ]));

  it('begin anew when it is handled again', () =>
    expect(deadlinesOf(...facts.toFeedback, facts.dissatisfied, facts.again)).toEqual([
      assigning,
      deadline('handle.general', '2026-03-13', '2026-03-24'),
      deadline('rate', '2026-03-10', '2026-03-24', '2026-03-12'),
    ]));

  it('tell until when what belongs elsewhere is to be referred', () => {
    expect(deadlinesOf(reported, petition)).toEqual([
      deadline('assign', '2026-03-02', '2026-03-05'),
      deadline('refer', '2026-03-03', '2026-03-06'),
    ]);
    expect(deadlinesOf(reported, petition, referred)).toEqual([
      deadline('assign', '2026-03-02', '2026-03-05', '2026-03-05'),
      deadline('refer', '2026-03-03', '2026-03-06', '2026-03-05'),
    ]);
  });

  it('end with the referral for the unit too', () =>
    expect(deadlinesOf(...handling, petition, referred)).toEqual([
      assigning,
      deadline('refer', '2026-03-03', '2026-03-06', '2026-03-05'),
      deadline('handle.general', '2026-03-03', '2026-03-12', '2026-03-05'),
    ]));

  it('are no more once it is found to be ordinary after all', () =>
    expect(deadlinesOf(reported, petition, ordinary)).toEqual([
      deadline('assign', '2026-03-02', '2026-03-05'),
    ]));

  it('end for a repeated report with its merging', () =>
    expect(deadlinesOf(reported, facts.merged)).toEqual([
      deadline('assign', '2026-03-02', '2026-03-05', '2026-03-04'),
    ]));

  it('say in words what they are, and from when they count', () => {
    const history = [...handling, asked, changed, petition, facts.fedBack];
    const all = showing.deadlines(matterAfter(...history), aroundOn('2026-03-31'));
    expect(all).toHaveLength(4);
    const words = { zh: expect.any(String), en: expect.any(String) };
    for (const { title, startFact } of all)
      expect({ title, startFact }).toEqual({ title: words, startFact: words });
  });

  it('warn as the county says', () => {
    const { profile } = aroundOn('2026-03-31').register;
    expect(showing.warnings(profile)).toMatchObject({
      firstWarning: { value: { n: 3, unit: 'working_day' } },
      secondWarning: { value: { n: 1, unit: 'working_day' } },
    });
  });
});
