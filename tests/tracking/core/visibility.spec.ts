import {
  type Actor,
  available,
  type CountyEvent,
  stateCouncilCalendar as calendar,
  day,
  lightAt,
  lightTimesOf,
  noCases,
  opens,
  type RegisterOfDay,
  trackingShowing as showing,
  startOf,
  trackingReport as subject,
  type TrackingEvent,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { unit } from '../../support/county.ts';
import { as } from '../../support/scenario.ts';
import { registerAfter } from '../../support/standing.ts';
import {
  answered,
  closed,
  collected,
  drawnUp,
  handledTaken,
  named,
  opened,
  otherTaken,
  published,
  REPORT,
  returned,
  secretTaken,
  sentToGovernmentAlone,
  sentToParty,
  taken,
  toApproved,
  toDraft,
  toPrinted,
  toSent,
} from '../../support/tracking-facts.ts';

const people = {
  office: as('cppcc_office'),
  leadership: as('leadership'),
  party: as('party_office'),
  government: as('government_office'),
  inspectors: as('supervising_office'),
  member: as('member', 'm3'),
  sector: as('collective', 'agriculture-sector'),
  committee: as('special_committee', 'economy-committee'),
  health: as('handling_unit', 'health-bureau'),
  roads: as('handling_unit', 'roads-bureau'),
  agriculture: as('handling_unit', 'agriculture-bureau'),
  shacheng: as('handling_unit', 'shacheng'),
  expert: as('expert', 'x1'),
  public: as('public'),
} as const satisfies Readonly<Record<string, Actor>>;
type Name = keyof typeof people;

const offices: readonly Name[] = ['office', 'leadership', 'party', 'government', 'inspectors'];
const members: readonly Name[] = ['member', 'sector', 'committee'];

/** The report took up three follow-ups, one of which is secret. */
const withThree = (facts: readonly TrackingEvent[]): readonly TrackingEvent[] =>
  facts.map((event) =>
    event === taken ? { ...taken, followUps: [handledTaken, otherTaken, secretTaken] } : event,
  );

const stateAfter = (facts: readonly TrackingEvent[]) =>
  withThree(facts).reduce(subject.evolve, subject.initial);

const plain = registerAfter();

const around = (register: RegisterOfDay = plain) => ({
  today: day('2027-01-12'),
  register,
  calendar,
});

const readers = (...facts: readonly TrackingEvent[]): readonly Name[] =>
  (Object.keys(people) as Name[]).filter((name) =>
    opens(showing.readable(people[name], plain), showing.scopeFacts(stateAfter(facts))),
  );

/** A view of which nothing is shown. */
const blank: Partial<ReturnType<typeof showing.project>> = Object.fromEntries(
  Object.keys(showing.view.shape).map((field) => [field, undefined]),
);

const see = (name: Name, facts: readonly TrackingEvent[], register?: RegisterOfDay) => ({
  ...blank,
  ...showing.project(stateAfter(facts), people[name], around(register)),
});

const figures = (name: Name, facts: readonly TrackingEvent[]) =>
  Object.fromEntries(see(name, facts).figures.map(({ id, value }) => [id, value]));

const lines = (name: Name, facts: readonly TrackingEvent[]) =>
  see(name, facts).followUps.map(({ followUp }) => followUp);

describe('谁可以查阅年度跟踪问效报告', () => {
  it('the offices alone, until it is printed', () => {
    for (const facts of [[opened], toDraft, toApproved, [...toSent, named]])
      expect(readers(...facts)).toEqual(offices);
  });

  it('members and the units it speaks of, once it is', () => {
    const all = [...offices, ...members, 'health', 'roads'];
    expect(readers(...toPrinted)).toEqual(all);
    expect(readers(...toPrinted, closed)).toEqual(all);
  });

  it('everybody, once it is published', () =>
    expect(readers(...toPrinted, published)).toEqual(Object.keys(people)));

  it('nobody reads what is not there', () =>
    expect(showing.scopeFacts(subject.initial)).toEqual({
      stage: [],
      person: [],
      unit: [],
      public: [],
      secret: [],
    }));
});

describe('涉密的督办', () => {
  it('are told the offices', () =>
    expect(lines('government', toPrinted)).toEqual(['i1', 'i2', 'i3']));

  it.each(members)('are counted for %s, and not told', (name) => {
    expect(lines(name, toPrinted)).toEqual(['i1', 'i2']);
    expect(figures(name, toPrinted)).toEqual(figures('office', toPrinted));
    const seen = see(name, toPrinted);
    expect(seen.figures.find(({ id }) => id === 'follow_ups')).toEqual({
      id: 'follow_ups',
      value: 3,
      followUps: [
        { followUp: 'i1', value: 1 },
        { followUp: 'i2', value: 1 },
      ],
    });
    expect(JSON.stringify(seen)).not.toMatch(/i3|涉密事项/);
  });

  it('name no unit: that of a secret one does not find the report', () => {
    const facts = { stage: ['printed'], person: [], unit: ['health-bureau', 'roads-bureau'] };
    expect(showing.scopeFacts(stateAfter(toPrinted))).toEqual({
      ...facts,
      public: ['no'],
      secret: ['no'],
    });
    expect(lines('shacheng', [...toPrinted, published])).toEqual([]);
  });
});

describe('单位', () => {
  it('sees its own recommendations, and figures over them', () => {
    const seen = see('health', toPrinted);
    expect(seen.followUps).toEqual([
      {
        followUp: 'i1',
        title: handledTaken.title,
        instructed: true,
        recommendations: [
          {
            key: 'R1',
            unit: 'health-bureau',
            counted: ['recommendations', 'handed_out', 'adopted', 'carried_out'],
          },
        ],
      },
    ]);
    expect(figures('health', toPrinted)).toMatchObject({
      follow_ups: 1,
      recommendations: 1,
      adopted: 1,
      not_adopted: 0,
    });
    expect(figures('roads', toPrinted)).toMatchObject({ adopted: 0, not_adopted: 1, late: 1 });
    expect(seen).toMatchObject({ text: undefined, sent: [], answers: [], leftOutFollowUps: [] });
    expect(seen.printedOn).toBe('2027-01-11');
  });

  it('is not told of what never reached it', () =>
    expect(lines('agriculture', [...toPrinted, published])).toEqual([]));

  it('is told of what was sent to it for reference', () => {
    const [one] = otherTaken.recommendations;
    if (!one) throw new Error('nothing was recommended');
    const sent = {
      ...otherTaken,
      recommendations: [{ ...one, counted: ['recommendations', 'sent_for_reference'] as const }],
    };
    const facts = toPrinted.map((event) =>
      event === taken ? { ...taken, followUps: [sent] } : event,
    );
    const state = facts.reduce(subject.evolve, subject.initial);
    expect(showing.scopeFacts(state).unit).toEqual(['agriculture-bureau']);
    expect(showing.project(state, people.agriculture, around()).followUps).toHaveLength(1);
  });

  it('has the lines of a unit it succeeded', () => {
    const merged: CountyEvent = {
      type: 'UnitSucceeded',
      unit: unit('health-bureau'),
      successor: unit('shacheng'),
      on: day('2027-01-04'),
    };
    const register = registerAfter(merged);
    expect(see('shacheng', toPrinted, register).followUps).toHaveLength(1);
    const scope = showing.readable(people.shacheng, register);
    expect(opens(scope, showing.scopeFacts(stateAfter(toPrinted)))).toBe(true);
    expect(showing.readable(people.shacheng, undefined)).toContainEqual({
      stage: ['printed', 'closed'],
      unit: ['shacheng'],
    });
  });

  it('sees its lines beside the whole once it is published', () => {
    const seen = see('health', [...toPrinted, published]);
    expect(seen.followUps).toHaveLength(1);
    expect(seen.text).toBe('本年度意见建议办理情况如下。');
    expect(figures('health', [...toPrinted, published])).toMatchObject({ follow_ups: 3 });
  });

  it('has its lines when the report is closed', () =>
    expect(lines('health', [...toPrinted, closed])).toEqual(['i1']));
});

describe('报告内容', () => {
  const everything = [...toPrinted, answered, published];

  it('is whole for the offices', () =>
    expect(see('inspectors', everything)).toMatchObject({
      collectedOn: '2026-12-07',
      leftOut: 1,
      leftOutFollowUps: ['i2'],
      leftOutReason: '刚刚启动,列入下年度说明。',
      text: '本年度意见建议办理情况如下。',
      returned: [],
      approvedOn: '2026-12-22',
      sent: [
        { to: 'party_committee', on: '2026-12-23' },
        { to: 'government', on: '2026-12-24' },
      ],
      plenary: { term: 12, session: 1, opensOn: '2027-01-18', printBy: '2027-01-15' },
      printedOn: '2027-01-11',
      printedLate: false,
      answers: [{ on: '2027-02-08', from: 'government', text: '已部署有关部门抓紧落实。' }],
      publishedOn: '2027-02-10',
    }));

  it('fits what is promised of it, for everybody', () => {
    for (const name of readers(...everything)) {
      const seen = see(name, everything);
      expect(showing.view.strict().parse(seen)).toEqual(seen);
    }
  });

  it('says members how many were left out, and not which', () =>
    expect(see('member', everything)).toMatchObject({
      collectedOn: '2026-12-07',
      leftOut: 1,
      leftOutFollowUps: [],
      leftOutReason: undefined,
      text: '本年度意见建议办理情况如下。',
      approvedOn: '2026-12-22',
      sent: [{ to: 'party_committee' }, { to: 'government' }],
      plenary: { term: 12 },
      printedLate: false,
      answers: [{ from: 'government' }],
    }));

  it('is text and figures for the public', () => {
    expect(see('public', everything)).toMatchObject({
      followUps: [],
      collectedOn: undefined,
      leftOut: undefined,
      text: '本年度意见建议办理情况如下。',
      approvedOn: undefined,
      sent: [],
      plenary: undefined,
      printedOn: '2027-01-11',
      printedLate: undefined,
      answers: [],
    });
    expect(figures('public', everything)).toEqual(figures('office', everything));
    for (const { followUps } of see('public', everything).figures) expect(followUps).toEqual([]);
  });

  it('tells the offices why it was sent back', () => {
    const facts = [...toDraft, returned];
    expect(see('office', facts)).toMatchObject({
      returned: ['请补充未采纳的理由。'],
      text: undefined,
      collectedOn: '2026-12-07',
    });
    const printed = [...facts, ...toPrinted.slice(3)];
    expect(see('member', printed).returned).toEqual([]);
  });

  it('has neither collection nor session while it is open', () =>
    expect(see('office', [opened])).toMatchObject({
      followUps: [],
      leftOut: undefined,
      leftOutFollowUps: [],
      plenary: undefined,
      printedOn: undefined,
    }));
});

describe('办理经过和办理事项', () => {
  const everything = [...toDraft, returned, ...toPrinted.slice(3), answered, published, closed];
  const shown = (name: Name) =>
    everything
      .filter((event) => showing.showsEvent(event, stateAfter(everything), people[name], around()))
      .map(({ type }) => type);

  it('is told the offices as a whole', () =>
    expect(shown('party')).toEqual(everything.map(({ type }) => type)));

  it('is told members save how the text came about', () =>
    expect(shown('member')).toEqual([
      'TrackingReportOpened',
      'FollowUpsTakenUp',
      'FollowUpCollectionClosed',
      'TrackingReportApproved',
      'TrackingReportSent',
      'TrackingReportSent',
      'PlenaryNamed',
      'TrackingReportPrinted',
      'TrackingReportAnswered',
      'TrackingReportPublished',
      'TrackingReportClosed',
    ]));

  it.each(['health', 'public'] as const)('is told %s from the printing on', (name) =>
    expect(shown(name)).toEqual([
      'TrackingReportPrinted',
      'TrackingReportPublished',
      'TrackingReportClosed',
    ]),
  );

  it('offers steps to the offices, and to nobody else', () => {
    const open = (name: Name, facts: readonly TrackingEvent[] = toPrinted) => {
      const actor = people[name];
      const state = stateAfter(facts);
      const today = day('2027-01-12');
      const who = { caseId: REPORT, actor, today, now: startOf(today) };
      const ctx = { ...who, register: plain, calendar, numbers: {}, others: {}, cases: noCases };
      return available(subject.workflow, { state, ctx: ctx as never })
        .filter((action) => showing.showsAction(action, state, actor, around()))
        .filter(({ allowed }) => allowed)
        .map(({ command }) => command);
    };
    const state = stateAfter(toPrinted);
    expect(open('office', [])).toEqual(['OpenTrackingReport']);
    expect(open('office')).toEqual(['CloseTrackingReport']);
    expect(open('leadership')).toEqual(['PublishTrackingReport']);
    expect(open('party')).toEqual(['AnswerTrackingReport']);
    for (const name of ['member', 'health', 'public'] as const) {
      expect(open(name)).toEqual([]);
      expect(
        showing.showsAction({ command: '', part: 'case' }, state, people[name], around()),
      ).toBe(false);
    }
  });
});

describe('下一步和期限', () => {
  const step = (...facts: readonly TrackingEvent[]) => {
    const owed = showing.nextStep(stateAfter(facts), around());
    return owed && [owed.party, owed.kind, owed.due.by, ...owed.who];
  };
  const status = (...facts: readonly TrackingEvent[]) => showing.heading(stateAfter(facts)).status;

  it.each<readonly [string, readonly TrackingEvent[], readonly string[] | undefined]>([
    ['collecting', [opened, taken], ['cppcc_office', 'tracking.collect', '2026-12-15']],
    ['drafting', [opened, taken, collected], ['cppcc_office', 'tracking.drawUp', '2026-12-21']],
    ['drafted', toDraft, ['leadership', 'tracking.approve', '2026-12-28']],
    ['drafted', [...toDraft, returned, drawnUp], ['leadership', 'tracking.approve', '2026-12-28']],
    ['revising', [...toDraft, returned], ['cppcc_office', 'tracking.drawUp', '2026-12-30']],
    ['approved', toApproved, ['cppcc_office', 'tracking.send', '2026-12-29']],
    ['approved', [...toApproved, sentToParty], ['cppcc_office', 'tracking.send', '2026-12-29']],
    [
      'approved',
      [...toApproved, sentToGovernmentAlone, named],
      ['cppcc_office', 'tracking.send', '2026-12-29'],
    ],
    ['sent', toSent, ['cppcc_office', 'tracking.name', '2027-01-25']],
    ['sent', [...toSent, named], ['cppcc_office', 'tracking.print', '2027-01-15']],
    ['printed', toPrinted, ['cppcc_office', 'tracking.close', '2027-04-12']],
    ['closed', [...toPrinted, closed], undefined],
  ])('at %s is owed by one party', (expected, facts, owed) => {
    expect(status(...facts)).toBe(expected);
    expect(step(...facts)).toEqual(owed);
  });

  it('are nobody’s before it is opened', () => {
    expect(showing.nextStep(subject.initial, around())).toBeUndefined();
    expect(showing.deadlines(subject.initial, around())).toEqual([]);
    expect(showing.showsSteps(subject.initial, people.office, around())).toBe(false);
  });

  it('are told the offices', () => {
    const state = stateAfter(toPrinted);
    for (const name of offices)
      expect(showing.showsSteps(state, people[name], around())).toBe(true);
    for (const name of [...members, 'health', 'public'] as const)
      expect(showing.showsSteps(state, people[name], around())).toBe(false);
  });

  const deadlines = (...facts: readonly TrackingEvent[]) =>
    showing
      .deadlines(stateAfter(facts), around())
      .map(({ kind, target, start, due, recorded, doneOn }) => {
        expect([target, recorded]).toEqual([REPORT, due]);
        return [kind, start, due, doneOn];
      });

  it('are counted one by one, each with the day on which it was kept', () =>
    expect(deadlines(...toPrinted, closed)).toEqual([
      ['tracking.collect', '2026-12-01', '2026-12-15', '2026-12-07'],
      ['tracking.drawUp', '2026-12-07', '2026-12-21', '2026-12-14'],
      ['tracking.approve', '2026-12-14', '2026-12-28', '2026-12-22'],
      ['tracking.send', '2026-12-22', '2026-12-29', '2026-12-24'],
      ['tracking.name', '2026-12-24', '2027-01-25', '2026-12-25'],
      ['tracking.print', '2027-01-18', '2027-01-15', '2027-01-11'],
      ['tracking.close', '2027-01-11', '2027-04-12', '2027-03-01'],
    ]));

  it('run while nothing kept them', () => {
    expect(deadlines(opened)).toEqual([
      ['tracking.collect', '2026-12-01', '2026-12-15', undefined],
    ]);
    expect(deadlines(...toApproved, sentToParty).at(-1)).toEqual([
      'tracking.send',
      '2026-12-22',
      '2026-12-29',
      undefined,
    ]);
    expect(deadlines(...toSent).at(-1)).toEqual([
      'tracking.name',
      '2026-12-24',
      '2027-01-25',
      undefined,
    ]);
  });

  it('begin anew when the text is sent back', () =>
    expect(deadlines(...toDraft, returned).slice(1)).toEqual([
      ['tracking.drawUp', '2026-12-16', '2026-12-30', undefined],
    ]));

  it('turn their lights five and two working days before', () => {
    const warnings = showing.warnings(plain.profile);
    const times = lightTimesOf(day('2026-12-15'), warnings, calendar);
    expect(
      ['2026-12-07', '2026-12-09', '2026-12-14', '2026-12-16'].map((date) =>
        lightAt(times, startOf(day(date))),
      ),
    ).toEqual(['none', 'first_warning', 'second_warning', 'overdue']);
  });
});

describe('列表中的报告', () => {
  it('is called by its year, and lies between its days', () => {
    expect(showing.heading(stateAfter([opened]))).toEqual({
      title: '2026年度跟踪问效报告',
      status: 'collecting',
      year: 2026,
      beganOn: '2026-12-01',
    });
    expect(showing.heading(stateAfter([...toPrinted, closed])).endedOn).toBe('2027-03-01');
  });

  it('is nothing before it is opened', () =>
    expect(() => showing.heading(subject.initial)).toThrow());
});
