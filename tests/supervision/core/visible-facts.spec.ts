import {
  stateCouncilCalendar as calendar,
  day,
  type SupervisionCommand,
  type SupervisionEvent,
  supervisionShowing as showing,
  supervision,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { unit } from '../../support/county.ts';
import { as } from '../../support/scenario.ts';
import { registerAfter } from '../../support/standing.ts';
import { stateAfter } from '../../support/supervision-context.ts';
import * as facts from '../../support/supervision-facts.ts';
import * as two from '../../support/supervision-of-several.ts';
import * as variants from '../../support/supervision-variants.ts';

const around = { today: day('2026-09-14'), register: registerAfter(), calendar };
const actors = {
  office: as('cppcc_office'),
  leadership: as('leadership'),
  party: as('party_office'),
  committee: as('special_committee', 'economy-committee'),
  supervisor: as('member', 'm1'),
  another: as('special_committee', 'another-committee'),
  sector: as('collective', 'agriculture-sector'),
  health: as('handling_unit', 'health-bureau'),
  roads: as('handling_unit', 'roads-bureau'),
  agriculture: as('handling_unit', 'agriculture-bureau'),
  government: as('government_office'),
  inspection: as('supervising_office'),
  public: as('public'),
} as const;
type Name = keyof typeof actors;
const within = ['office', 'leadership', 'party', 'committee', 'supervisor'] as const;

const succeeded: SupervisionEvent = {
  type: 'SupervisedUnitSucceeded',
  on: day('2026-06-01'),
  unit: unit('shacheng'),
  successor: unit('health-bureau'),
};
const failed = [facts.counted(facts.badBallot), facts.failedPublished, facts.tracked] as const;
const roadsAppraised = [
  { ...facts.appraisalProposed, appraisal: 'P2', unit: unit('roads-bureau') },
  { ...facts.appraisalAgreed, appraisal: 'P2' },
  { ...facts.counted(facts.goodBallot), appraisal: 'P2' },
  { ...facts.passedPublished, appraisal: 'P2' },
] as const;
/** A history in which almost everything has happened, to both units. */
const whole: readonly SupervisionEvent[] = [
  ...two.toBothAnswered,
  succeeded,
  facts.appraisalProposed,
  facts.appraisalAgreed,
  ...failed,
  ...roadsAppraised,
  { ...variants.overdueReported, item: 'A1-2' },
  facts.rectified,
  facts.recheckPassed,
  facts.closed,
];
const historyFor = (name: Name) =>
  whole
    .filter((event) => showing.showsEvent(event, stateAfter(...whole), actors[name], around))
    .map((event) => {
      const { type, advice, item, appraisal, briefing } = event as unknown as Record<
        string,
        string
      >;
      return [type, advice ?? item ?? appraisal ?? briefing].filter(Boolean).join(' ');
    });

describe('办理经过', () => {
  it.each(within)('is told to the %s whole', (name) =>
    expect(historyFor(name)).toHaveLength(whole.length),
  );

  it('tells a unit what was put to it and what it did, and of a ballot once it was published', () =>
    expect(historyFor('health')).toEqual([
      'SupervisedUnitsNotified',
      'SupervisorsBriefed B1',
      'SupervisionBegun',
      'AdviceHandedOver A1',
      'AdviceReceived A1',
      'RectificationItemAnswered A1-1',
      'SupervisedUnitSucceeded',
      'FailedAppraisalPublished P1',
      'FailedAppraisalTracked P1',
      'ItemReportedRectified A1-1',
      'SupervisionClosed',
    ]));

  it('tells another unit its own', () =>
    expect(historyFor('roads')).toEqual([
      'SupervisedUnitsNotified',
      'SupervisorsBriefed B2',
      'SupervisionBegun',
      'AdviceHandedOver A2',
      'AdviceReceived A2',
      'RectificationItemAnswered A2-1',
      'SupervisedUnitSucceeded',
      'PassedAppraisalPublished P2',
      'SupervisionClosed',
    ]));

  it.each(['another', 'sector'] as const)(
    'tells the %s what was handed over and published',
    (name) =>
      expect(historyFor(name)).toEqual([
        'SupervisedUnitsNotified',
        'SupervisionBegun',
        'AdviceHandedOver A1',
        'AdviceHandedOver A2',
        'SupervisedUnitSucceeded',
        'FailedAppraisalPublished P1',
        'PassedAppraisalPublished P2',
        'SupervisionClosed',
      ]),
  );

  it.each(['government', 'inspection'] as const)('tells the %s how far it has come', (name) =>
    expect(historyFor(name)).toEqual([
      'SupervisedUnitsNotified',
      'SupervisionBegun',
      'SupervisedUnitSucceeded',
      'SupervisionClosed',
    ]),
  );

  it.each(['agriculture', 'public'] as const)('tells the %s that it was closed', (name) =>
    expect(historyFor(name)).toEqual(['SupervisionClosed']),
  );
});

describe('可办事项', () => {
  const told = (name: Name) =>
    (Object.keys(supervision.commands) as SupervisionCommand['type'][]).filter((command) =>
      showing.showsAction(
        { command, part: 'case' },
        stateAfter(...whole.slice(0, -1)),
        actors[name],
        around,
      ),
    );

  it.each(within)('are told to the %s whole', (name) =>
    expect(told(name)).toHaveLength(Object.keys(supervision.commands).length),
  );

  it.each(['health', 'roads'] as const)('are for %s the four of a supervised unit', (name) =>
    expect(told(name)).toEqual([
      'BriefSupervisors',
      'ReceiveAdvice',
      'AnswerRectificationItem',
      'ReportRectified',
    ]),
  );

  it.each(['another', 'sector', 'agriculture', 'government', 'inspection', 'public'] as const)(
    'are none for the %s',
    (name) => expect(told(name)).toEqual([]),
  );
});

describe('下一步和期限', () => {
  it.each(Object.keys(actors) as Name[])('are told within alone: %s', (name) =>
    expect(showing.showsSteps(stateAfter(...whole), actors[name], around)).toBe(
      within.some((one) => one === name),
    ),
  );
});

describe('监督的标题', () => {
  const heading = {
    title: '村级卫生室建设',
    kind: 'special',
    year: 2026,
    beganOn: '2026-03-02',
  };

  it('says what it is about, in which form, where it stands and since when', () =>
    expect(showing.heading(stateAfter(...facts.toReceived))).toEqual({
      ...heading,
      status: 'assigned',
    }));

  it('says when it ended', () =>
    expect(showing.heading(stateAfter(...facts.toClosed))).toEqual({
      ...heading,
      status: 'closed',
      endedOn: '2026-09-14',
    }));
});

describe('查阅的事实', () => {
  const factsOf = (...history: readonly SupervisionEvent[]) =>
    showing.scopeFacts(stateAfter(...history));

  it('are none before there is a supervision', () =>
    expect(factsOf()).toEqual({ stage: [], person: [], unit: [], public: [], secret: [] }));

  it('name those who supervise from the beginning, and the unit once it was notified', () => {
    const person = ['economy-committee', 'm1', 'm2', 'm3'];
    const planned = { stage: ['planned'], person, unit: [], public: ['no'], secret: ['no'] };
    expect(factsOf(facts.opened)).toEqual(planned);
    expect(factsOf(...facts.toInformed)).toEqual({
      ...planned,
      stage: ['informed'],
      unit: ['health-bureau'],
    });
  });

  it('name the unit while it is supervised and after, and are public with the summary', () => {
    expect(factsOf(...facts.toBegun)).toMatchObject({ unit: ['health-bureau'], public: ['no'] });
    expect(factsOf(...facts.toClosed)).toMatchObject({ unit: ['health-bureau'], public: ['yes'] });
    expect(factsOf(...facts.toRechecked, { ...facts.closed, published: false })).toMatchObject({
      public: ['no'],
    });
  });
});
