import {
  stateCouncilCalendar as calendar,
  day,
  followUpReport,
  type InstructionCase,
  type InstructionEvent,
  instructionShowing as showing,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { unit } from '../../support/county.ts';
import { playing, type Step, standing, story, upTo, who } from '../../support/instruction-facts.ts';
import { speaking } from '../../support/speech-facts.ts';
import { registerAfter } from '../../support/standing.ts';

const around = { today: day('2026-11-05'), register: registerAfter(), calendar };

const opened = (events: readonly InstructionEvent[]): InstructionCase => {
  const state = standing(events);
  if (state.stage === 'none') throw new Error('the story is not begun');
  return state;
};

const see = (events: readonly InstructionEvent[], actor = who.office) =>
  showing.project(opened(events), actor, around);

const returned: Step = [
  '2026-05-14',
  who.health,
  {
    type: 'ReturnRecommendation',
    recommendation: 'R1',
    reason: '非本局职责。',
    proposedUnit: unit('roads-bureau'),
  },
];
const readdressed: Step = [
  '2026-05-15',
  who.government,
  {
    type: 'ReaddressRecommendation',
    recommendation: 'R1',
    unit: unit('roads-bureau'),
    reason: '同意。',
  },
];
const postponed: Step = [
  '2026-10-15',
  who.health,
  {
    type: 'PostponeCarryingOut',
    recommendation: 'R1',
    carryOutBy: day('2026-11-30'),
    reason: '到货延迟。',
  },
];
const explained: Step = [
  '2026-10-16',
  who.health,
  { type: 'ExplainNotCarriedOut', recommendation: 'R1', text: '规划调整。' },
];

describe('办理情况的展示', () => {
  it('tells the whole way of a recommendation', () =>
    expect(see(upTo('closed')).recommendations).toEqual([
      {
        ...{ id: 'R1', no: 1, unit: 'health-bureau', stage: 'carried_out' },
        text: '六个村卫生室设备陈旧,应于年内更新。',
        ...{ handedOutOn: '2026-05-12', takeOnBy: '2026-05-19', answerBy: '2026-08-12' },
        ...{ takenOnOn: '2026-05-13', responsible: '局长甲', headIsResponsible: true },
        ...{ result: 'adopted', answeredOn: '2026-06-01', answer: '统一采购设备。' },
        ...{ carryOutBy: '2026-10-30', postponedFrom: [], notes: [] },
        reports: [
          {
            ...{ on: '2026-10-20', carriedOutOn: '2026-10-16', text: '设备已更新。' },
            ...{ late: false, toldLate: false },
          },
        ],
      },
      {
        ...{ id: 'R2', no: 2, unit: 'health-bureau', stage: 'not_adopted' },
        text: '村卫生室道路应予硬化。',
        ...{ handedOutOn: '2026-05-12', takeOnBy: '2026-05-19', answerBy: '2026-08-12' },
        ...{ takenOnOn: '2026-05-13', responsible: '局长甲', headIsResponsible: true },
        ...{ result: 'not_adopted_with_reason', answeredOn: '2026-06-02' },
        answer: '道路已列入其他项目。',
        ...{ postponedFrom: [], reports: [], notes: [] },
      },
    ]));

  it('tells of a return and what was ruled on it', () => {
    const begun = [story.opened, story.instructed, story.handedOut, returned];
    expect(see(playing(begun)).recommendations[0]).toMatchObject({
      ...{ stage: 'returned', unit: 'health-bureau', returnedOn: '2026-05-14' },
      ...{ returnReason: '非本局职责。', returnedBy: 'health-bureau' },
      proposedUnit: 'roads-bureau',
    });
    expect(see(playing([...begun, readdressed])).recommendations[0]).toMatchObject({
      ...{ stage: 'handed_out', unit: 'roads-bureau', returnedBy: 'health-bureau' },
      ...{ ruledOn: '2026-05-15', ruling: '同意。', handedOutOn: '2026-05-15' },
    });
  });

  it('tells from which day it was postponed, and why it was not carried out', () =>
    expect(
      see(playing([postponed, explained], upTo('inspectionReceived'))).recommendations[0],
    ).toMatchObject({
      ...{ stage: 'explained', carryOutBy: '2026-11-30', postponedFrom: ['2026-10-30'] },
      explanation: '规划调整。',
    }));

  it('tells of inspection, of what was passed on, and of the report', () =>
    expect(see(upTo('closed'))).toMatchObject({
      inspections: [
        {
          ...{ id: 'D1', stage: 'concluded', recommendations: ['R1'], reason: '群众关注。' },
          ...{ requestedOn: '2026-06-05', receivedOn: '2026-06-08', result: '已现场核实。' },
        },
      ],
      passedOnOn: ['2026-06-04', '2026-10-26'],
      ...{ reportedOn: '2026-11-02', report: '一条采纳并落实,一条未采纳并说明理由。' },
      published: true,
      followsUpSubject: 'supervision',
      followsUpKey: 's1',
      committee: 'economy-committee',
    }));

  it('keeps inspections and drafts from who took part, and tells them the rest', () => {
    const seen = see(upTo('closed'), who.member);
    expect(seen).toMatchObject({ inspections: [], drafts: [], reportedOn: '2026-11-02' });
    expect(seen.recommendations).toHaveLength(2);
    expect(seen.passedOnOn).toHaveLength(2);
  });

  it('tells the public that it was published, and the figures, no text', () => {
    const seen = see(upTo('closed'), who.public);
    expect(seen).toMatchObject({
      ...{ recommendations: [], instructions: [], inspections: [], passedOnOn: [] },
      published: true,
    });
    expect(seen.report).toBeUndefined();
    expect(seen.answers[0]).toEqual({ id: 'adopted', recommendations: ['R1'] });
  });

  it('counts for a unit what was handed to it', () => {
    const begun = [story.opened, story.instructed, story.handedOut, returned, readdressed];
    const all = see(playing(begun), who.health).answers.flatMap(
      ({ recommendations }) => recommendations,
    );
    expect(all).toEqual([]);
    const own = see(upTo('handedOut'), who.health).answers.flatMap(
      ({ recommendations }) => recommendations,
    );
    expect(own).toEqual(['R1']);
  });

  it('tells what the speaker thought of the answer', () =>
    expect(
      see(speaking('opened', 'instructed', 'handedOut', 'led', 'takenOn', 'answered', 'appraised'))
        .speeches,
    ).toEqual([
      {
        ...{ id: 'F1', stage: 'appraised', recommendation: 'R1', statement: 'S1' },
        ...{ speaker: 'm2', leader: 'm4', metOn: '2026-05-20', answer: '当面答复。' },
        satisfaction: 'satisfied',
      },
    ]));
});

describe('跟踪问效的指标', () => {
  const figures = (events: readonly InstructionEvent[], on: string) => {
    const { all, answers, implementation } = followUpReport(opened(events), day(on));
    const told = [...answers, ...implementation].flatMap(({ id, recommendations }) =>
      recommendations.map((one) => `${one} ${id}`),
    );
    expect(answers.flatMap(({ recommendations }) => recommendations).toSorted()).toEqual(all);
    return told.toSorted();
  };

  it('count what is outstanding', () =>
    expect(figures(upTo('takenOnToo'), '2026-05-20')).toEqual([
      'R1 outstanding',
      'R2 outstanding',
    ]));

  it.each([
    ['2026-10-30', 'under_way'],
    ['2026-10-31', 'overdue'],
  ])('count what is carried out as of %s: %s', (on, id) =>
    expect(figures(upTo('declined'), on)).toEqual([
      'R1 adopted',
      `R1 ${id}`,
      'R2 not_adopted_with_reason',
    ]),
  );

  it('count what was carried out, or explained, and no more as overdue', () => {
    expect(figures(upTo('noted'), '2026-11-05')).toContain('R1 carried_out');
    expect(figures(upTo('noted'), '2026-11-05')).not.toContain('R1 overdue');
    const last = figures(playing([explained], upTo('inspectionReceived')), '2026-11-05');
    expect(last).toContain('R1 explained');
    expect(last).not.toContain('R1 overdue');
  });

  it('count what was adopted in part, noted, or sent for reference', () => {
    const partly: Step = [
      '2026-06-01',
      who.health,
      {
        type: 'AdoptRecommendationInPart',
        ...{ recommendation: 'R1', text: '先行试点。', reason: '经费所限。' },
        carryOutBy: day('2026-10-30'),
      },
    ];
    const noted: Step = [
      '2026-06-02',
      who.health,
      { type: 'NoteRecommendation', recommendation: 'R2', reason: '供参考。' },
    ];
    const taken = upTo('takenOnToo');
    expect(figures(playing([partly, noted], taken), '2026-06-03')).toEqual([
      'R1 partly_adopted',
      'R1 under_way',
      'R2 noted',
    ]);
    const referred: readonly Step[] = [
      story.opened,
      ['2026-05-21', who.office, { type: 'RecordNoInstruction', reason: '未作批示。' }],
      ['2026-05-22', who.office, { type: 'SendForReference', recommendation: 'R1' }],
    ];
    expect(figures(playing(referred), '2026-06-03')).toEqual([
      'R1 sent_for_reference',
      'R2 outstanding',
    ]);
  });

  it('keep both texts of an answer in part', () => {
    const partly: Step = [
      '2026-06-01',
      who.health,
      {
        type: 'AdoptRecommendationInPart',
        ...{ recommendation: 'R1', text: '先行试点。', reason: '经费所限。' },
        carryOutBy: day('2026-10-30'),
      },
    ];
    const [one] = see(playing([partly], upTo('takenOn'))).recommendations;
    expect(one?.answer).toBe('先行试点。\n经费所限。');
  });
});
