import {
  type Actor,
  stateCouncilCalendar as calendar,
  day,
  type InstructionCase,
  type InstructionEvent,
  instruction,
  instructionShowing as showing,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import {
  playing,
  type Step,
  standing,
  story,
  units,
  upTo,
  who,
} from '../../support/instruction-facts.ts';
import { as } from '../../support/scenario.ts';
import { registerAfter } from '../../support/standing.ts';

const around = { today: day('2026-11-05'), register: registerAfter(), calendar };
const people = { ...who, stranger: as('handling_unit', 'shacheng') } as const;
type Name = keyof typeof people;

const opened = (events: readonly InstructionEvent[]): InstructionCase => {
  const state = standing(events);
  if (state.stage === 'none') throw new Error('the story is not begun');
  return state;
};
const whole = upTo('reported');
const told = (name: Name, events = whole) => [
  ...new Set(
    events
      .filter((event) => showing.showsEvent(event, opened(events), people[name], around))
      .map(({ type }) => type),
  ),
];

const ofRecommendations = [
  'RecommendationHandedOut',
  'RecommendationTakenOn',
  'RecommendationAnswered',
  'ImplementationReported',
  'ImplementationNoted',
] as const;
const sorted = (types: readonly string[]) => types.toSorted();

describe('督办的办理经过', () => {
  it.each(['office', 'party', 'government', 'inspectors', 'leadership'] as const)(
    'is told to the %s whole',
    (name) => expect(told(name)).toEqual([...new Set(whole.map(({ type }) => type))]),
  );

  it.each(['committee', 'member'] as const)(
    'is for a %s concerned what became of recommendations, and what was passed on and reported',
    (name) =>
      expect(sorted(told(name))).toEqual(
        sorted([
          ...ofRecommendations,
          ...['FollowUpOpened', 'FeedbackPassedOn', 'FollowUpReported'],
        ]),
      ),
  );

  it('is for a unit what it was instructed and asked, and what it answered', () =>
    expect(sorted(told('health'))).toEqual(
      sorted([
        ...ofRecommendations,
        ...['LeaderInstructionRecorded', 'InstructionFedBack', 'InstructionConcluded'],
      ]),
    ));

  it.each(['roads', 'stranger', 'other', 'public'] as const)('is nothing for %s', (name) =>
    expect(told(name)).toEqual([]),
  );

  it('is for everybody that it was closed', () => {
    for (const name of Object.keys(people) as Name[])
      expect(told(name, upTo('closed'))).toContain('FollowUpClosed');
  });
});

const acts = (name: Name, events: readonly InstructionEvent[] = whole) =>
  (
    [
      ['case', 'PassOnFeedback'],
      ['note', 'RecordFollowUpNote'],
      ['leader_instruction', 'RecordLeaderInstruction'],
      ['leader_instruction', 'ConcludeInstruction'],
      ['inspection', 'RequestCountyInspection'],
      ['draft', 'SendDraftForComment'],
    ] as const
  )
    .filter(([part, command]) =>
      showing.showsAction({ command, part }, standing(events), people[name], around),
    )
    .map(([, command]) => command);

describe('督办的可办事项', () => {
  const all = [
    ...['PassOnFeedback', 'RecordFollowUpNote', 'RecordLeaderInstruction'],
    ...['RequestCountyInspection', 'SendDraftForComment'],
  ];

  it.each(['office', 'party', 'government', 'inspectors', 'leadership'] as const)(
    'are told to the %s, without what would tell of an instruction',
    (name) => expect(acts(name)).toEqual(all),
  );

  it('are for the committee what it may note, and what is done with the case', () =>
    expect(acts('committee')).toEqual(['PassOnFeedback', 'RecordFollowUpNote']));

  it.each(['member', 'health', 'public'] as const)(
    'are for the %s what is done with the case',
    (name) => expect(acts(name)).toEqual(['PassOnFeedback']),
  );

  it('are all before it was opened, when there is nothing to tell', () =>
    expect(acts('public', [])).toEqual([
      ...all.slice(0, 3),
      'ConcludeInstruction',
      ...all.slice(3),
    ]));

  it.each([
    ['office', true],
    ['committee', true],
    ['member', true],
    ['health', true],
    ['roads', false],
    ['public', false],
  ] as const)('on a recommendation are told to the %s: %s', (name, isTold) => {
    const asked = (target: string) =>
      showing.showsAction(
        { command: 'TakeOnRecommendation', part: 'recommendation', target },
        standing(whole),
        people[name],
        around,
      );
    expect(asked('R1')).toBe(isTold);
    expect(asked('R9')).toBe(false);
  });

  it.each([
    ['office', true],
    ['health', true],
    ['member', false],
    ['roads', false],
  ] as const)('on an instruction that may be public are told to the %s: %s', (name, isTold) =>
    expect(
      showing.showsAction(
        { command: 'ConcludeInstruction', part: 'leader_instruction', target: 'L1' },
        standing(whole),
        people[name],
        around,
      ),
    ).toBe(isTold),
  );
});

describe('督办的视图', () => {
  const noted: Step = [
    '2026-06-02',
    who.committee,
    { type: 'RecordFollowUpNote', recommendation: 'R1', text: '已实地了解。' },
  ];
  const progress: Step = [
    '2026-06-10',
    who.inspectors,
    { type: 'ReportInspectionProgress', inspection: 'D1', text: '设备已招标。' },
  ];
  const more: Step = [
    '2026-10-21',
    who.office,
    { type: 'AskForMore', recommendation: 'R1', reason: '请附清单。' },
  ];
  const rich = playing(
    [
      story.opened,
      story.instructed,
      story.handedOut,
      story.handedOutToo,
      story.takenOn,
      story.takenOnToo,
      story.fedBack,
      story.adopted,
      noted,
      story.inspected,
      story.inspectionReceived,
      progress,
      story.carriedOut,
      more,
    ] as readonly Step[],
    [],
  );

  it.each(Object.keys(people) as Name[])('says to the %s all it has and nothing else', (name) => {
    const actor: Actor = people[name];
    for (const events of [rich, upTo('closed')]) {
      const seen = showing.project(opened(events), actor, around);
      expect(showing.view.parse(seen)).toEqual(seen);
    }
  });

  it('is headed by what is followed up, since when, and when it ended', () => {
    expect(showing.heading(opened(rich))).toMatchObject({ year: 2026, beganOn: '2026-04-20' });
    expect(showing.heading(opened(rich))).not.toHaveProperty('endedOn');
    expect(showing.heading(opened(upTo('closed')))).toMatchObject({ endedOn: '2026-11-04' });
  });

  it('is open to nobody before it was opened', () => {
    expect(showing.scopeFacts(instruction.initial)).toEqual({
      ...{ stage: [], person: [], unit: [], public: [], secret: [] },
    });
    expect(
      showing.showsEvent(rich[0] as InstructionEvent, instruction.initial, who.office, around),
    ).toBe(false);
    expect(showing.showsSteps(instruction.initial, who.office, around)).toBe(false);
  });
});

describe('批示反馈的告知', () => {
  it('is told to the unit that fed back, and not to another that is addressed too', () => {
    const both = {
      type: 'RecordLeaderInstruction',
      leader: 'county_head',
      on: day('2026-05-08'),
      text: '请研究。',
      secrecy: 'open',
      addressees: [units.health, units.roads],
    } as const;
    const events = playing([story.opened, ['2026-05-11', who.government, both], story.fedBack]);
    expect(told('health', events)).toContain('InstructionFedBack');
    expect(told('roads', events)).toEqual(['LeaderInstructionRecorded']);
    expect(told('office', events)).toContain('InstructionFedBack');
  });
});
