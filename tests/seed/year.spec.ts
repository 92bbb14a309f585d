import {
  type CaseSubject,
  day,
  type MonitoredMatter,
  monitoringStatistics,
  showings,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { type Played, played } from './played.ts';

const spring = played(day('2026-06-30'));
const autumn = played(day('2026-11-26'));

const casesIn = ({ ledger }: Played, subject: CaseSubject) =>
  Object.values(ledger.cases[subject]).filter(({ stage }) => stage !== 'none');

const statusesIn = (county: Played, subject: CaseSubject): readonly string[] => {
  const heading = showings[subject].heading as (state: never) => { readonly status: string };
  return casesIn(county, subject).map((one) => heading(one as never).status);
};

describe('a year of consultation and supervision in 怀来县(演示)', () => {
  it('has cases of every subject', () => {
    for (const subject of Object.keys(showings) as CaseSubject[])
      expect(casesIn(autumn, subject).length, subject).toBeGreaterThan(0);
  });

  it('tells last year to its end and leaves this year at work', () => {
    for (const subject of ['consultation', 'supervision', 'instruction'] as const) {
      const statuses = new Set(statusesIn(autumn, subject));
      expect(statuses, subject).toContain('closed');
      expect(statuses.size, subject).toBeGreaterThanOrEqual(3);
    }
  });

  it('shows consultations before their meeting, held, and followed up', () =>
    expect(statusesIn(spring, 'consultation')).toEqual(
      expect.arrayContaining(['planned', 'materials_sent', 'held', 'tracked', 'closed']),
    ));

  it('shows outcomes that leaders instructed on, two who differed, and one nobody instructed on', () => {
    const all = Object.values(autumn.ledger.cases.instruction);
    const followed = all.filter((one) => one.stage !== 'none');
    expect(followed.some(({ noInstruction }) => noInstruction !== undefined)).toBe(true);
    expect(followed.some(({ instructions }) => instructions.length === 2)).toBe(true);
  });

  it('has the report of last year, printed, answered and published', () => {
    const all = Object.values(autumn.ledger.cases.tracking_report);
    const reports = all.filter((one) => one.stage !== 'none');
    expect(reports).toMatchObject([
      { year: 2025, stage: 'closed', printed: { late: false }, publishedOn: expect.any(String) },
    ]);
    const [{ followUps, collected } = { followUps: [] }] = reports;
    const ofYear = Object.values(autumn.ledger.cases.instruction).filter(
      (one) => one.stage !== 'none' && one.openedOn < '2026-01-01',
    );
    expect(followUps.length).toBeGreaterThan(5);
    expect(followUps.length + (collected?.leftOut.length ?? 0)).toBe(ofYear.length);
    expect(collected?.leftOut.length).toBeGreaterThan(0);
  });

  it('shows items of the plans carried out, postponed and cancelled', () => {
    const all = Object.values(autumn.ledger.cases.annual_plan);
    const plans = all.filter((one) => one.stage !== 'none');
    const stages = plans.flatMap(({ items }) => items.map(({ stage }) => stage));
    expect(stages).toEqual(expect.arrayContaining(['carried_out', 'postponed', 'cancelled']));
    expect(plans).toHaveLength(4);
  });

  it('shows matters of monitoring points handled, merged, referred and late', () => {
    expect(new Set(statusesIn(autumn, 'monitoring_report'))).toEqual(
      new Set(['closed', 'merged', 'referred', 'handling']),
    );
    const matters = casesIn(autumn, 'monitoring_report') as readonly MonitoredMatter[];
    const { register } = autumn;
    const groups = monitoringStatistics({ matters, register, on: autumn.on, year: 2026 });
    const [county] = groups;
    const share = (id: string) => county?.figures.find((one) => one.id === id)?.share?.exact;
    expect({ closed: share('closed'), urged: share('urged') }).toEqual({
      closed: [5, 6],
      urged: [1, 6],
    });
    expect(groups.filter(({ by }) => by === 'point').length).toBeGreaterThan(3);
  });
});
