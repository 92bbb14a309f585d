import {
  type CalendarDay,
  stateCouncilCalendar as calendar,
  day,
  type InstructionCase,
  type InstructionEvent,
  type RegisterOfDay,
  instructionShowing as showing,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { member } from '../../support/county.ts';
import { playing, type Step, standing, story, upTo, who } from '../../support/instruction-facts.ts';
import { type SpeechStep, speaking } from '../../support/speech-facts.ts';
import { registerAfter } from '../../support/standing.ts';

const register = registerAfter();

const opened = (events: readonly InstructionEvent[]): InstructionCase => {
  const state = standing(events);
  if (state.stage === 'none') throw new Error('the story is not begun');
  return state;
};

const owed = (
  events: readonly InstructionEvent[],
  today: CalendarDay = day('2026-05-26'),
  of: RegisterOfDay = register,
) => {
  const next = showing.nextStep(opened(events), { today, register: of, calendar });
  return next && [next.kind.slice('instruction.'.length), next.party, next.due.by, ...next.who];
};

const status = (events: readonly InstructionEvent[]) => showing.heading(opened(events)).status;

const clocks = (events: readonly InstructionEvent[], kind: string) =>
  showing
    .deadlines(opened(events), { today: day('2026-05-26'), register, calendar })
    .filter((one) => one.kind === `instruction.${kind}`)
    .map(({ target, start, due, doneOn }) => [target, start, due, doneOn]);

const returned: Step = [
  '2026-05-14',
  who.health,
  { type: 'ReturnRecommendation', recommendation: 'R1', reason: '非本局职责。' },
];
const insisted: Step = [
  '2026-05-15',
  who.inspectors,
  { type: 'InsistOnRecommendation', recommendation: 'R1', reason: '属卫健局职责。' },
];
const handed = [
  story.opened,
  story.instructed,
  story.handedOut,
  story.handedOutToo,
  story.fedBack,
  story.concluded,
  ['2026-05-18', who.office, { type: 'PassOnFeedback' }],
] as const satisfies readonly Step[];
const back = playing([...handed, returned]);

describe('下一步', () => {
  it.each([
    [
      'the Party committee office while no instruction has come',
      'opened',
      'instruct',
      'party_office',
      '2026-05-20',
    ],
    ['the addressees of an instruction', 'instructed', 'feedBack', 'handling_unit', '2026-05-18'],
    [
      'the office that passes on what was fed back',
      'concluded',
      'passOn',
      'cppcc_office',
      '2026-05-22',
    ],
    ['the unit that carries out', 'passedOn', 'carryOut', 'handling_unit', '2026-10-30'],
    ['the office that takes note', 'carriedOut', 'takeNote', 'cppcc_office', '2026-11-03'],
    ['the office that sums up', 'passedOnAgain', 'report', 'cppcc_office', '2026-12-31'],
    ['the office that closes', 'reported', 'close', 'cppcc_office', '2026-11-16'],
  ] as const)('is owed by %s', (_, step, ...expected) =>
    expect(owed(upTo(step))?.slice(0, 3)).toEqual(expected),
  );

  it('is owed by the inspectors until everything is handed out', () => {
    const one = [story.opened, story.instructed, story.handedOut, story.fedBack, story.concluded];
    expect(owed(playing(one))).toEqual(['handOut', 'supervising_office', '2026-05-20']);
  });

  it('is owed by the unit that has not taken on, first what is due first', () =>
    expect(owed(playing([...handed, returned, insisted]))).toEqual([
      'takeOn',
      'handling_unit',
      '2026-05-19',
      'health-bureau',
    ]));

  it('is owed by the unit that has taken on and not answered', () =>
    expect(owed(playing([...handed, story.takenOn, story.takenOnToo]))).toEqual([
      'answer',
      'handling_unit',
      '2026-08-12',
      'health-bureau',
    ]));

  it('is owed by the inspectors on a return', () =>
    expect(owed(back)).toEqual(['ruleOnReturn', 'supervising_office', '2026-05-21']));

  it('is owed by the inspectors on what they were asked to inspect', () => {
    const settled: readonly Step[] = [
      ...handed,
      story.takenOn,
      story.takenOnToo,
      [
        '2026-05-20',
        who.health,
        { type: 'NoteRecommendation', recommendation: 'R1', reason: '参考。' },
      ],
      story.declined,
      story.passedOn,
      story.inspected,
    ];
    expect(owed(playing(settled))).toEqual(['receive', 'supervising_office', '2026-06-12']);
    expect(owed(playing([...settled, story.inspectionReceived]))).toEqual([
      'inspect',
      'supervising_office',
      '2026-09-08',
    ]);
  });

  it('is owed by nobody once it is closed', () => expect(owed(upTo('closed'))).toBeUndefined());
});

describe('大会发言督办的下一步', () => {
  const begun: readonly SpeechStep[] = [
    'opened',
    'instructed',
    'fedBack',
    'handedOut',
    'handedOutToo',
  ];
  const taken: readonly SpeechStep[] = [...begun, 'led', 'takenOn', 'takenOnToo'];
  const noted: readonly SpeechStep[] = [...taken, 'noted', 'notedToo', 'passedOn'];

  it('is owed by the office until somebody leads', () =>
    expect(owed(speaking(...begun))).toEqual(['lead', 'cppcc_office', '2026-05-07']));

  it('is owed by the unit that meets the speaker once it has answered', () =>
    expect(owed(speaking(...noted))).toEqual([
      'meetSpeaker',
      'handling_unit',
      '2026-08-12',
      'health-bureau',
    ]));

  it('is owed by the speaker, while there is time', () => {
    const answered = speaking(...noted, 'answered');
    expect(owed(answered, day('2026-06-03'))).toEqual(['appraise', 'member', '2026-06-03', 'm2']);
    expect(owed(answered, day('2026-06-04'))).toEqual([
      'follow',
      'special_committee',
      '2026-12-31',
      'economy-committee',
    ]);
  });

  it('is owed by the committee that has not noted it', () =>
    expect(owed(speaking(...noted, 'answered', 'appraised'))?.[0]).toBe('follow'));

  it('is owed by the office when all five steps were taken', () =>
    expect(owed(speaking(...noted, 'followed', 'answered', 'appraised'))?.[0]).toBe('report'));

  it('is not owed to a speaker who holds no seat any more', () => {
    const members = {
      ...register.members,
      m2: { ...register.members['m2'], ended: { on: day('2026-05-20'), reason: 'resigned' } },
    } as RegisterOfDay['members'];
    expect(owed(speaking(...noted), day('2026-05-26'), { ...register, members })?.[0]).toBe(
      'follow',
    );
    expect(member(2)).toBe('m2');
  });
});

describe('状态', () => {
  it.each([
    ['opened', 'awaiting_instruction'],
    ['instructed', 'handing_out'],
    ['handedOut', 'handing_out'],
    ['handedOutToo', 'answering'],
    ['takenOnToo', 'answering'],
    ['adopted', 'answering'],
    ['declined', 'implementing'],
    ['carriedOut', 'implementing'],
    ['noted', 'implementing'],
    ['inspectionOver', 'settled'],
    ['closed', 'closed'],
  ] as const)('after %s is %s', (step, expected) => expect(status(upTo(step))).toBe(expected));

  it('says that no instruction came, until one does', () => {
    const none = playing([
      story.opened,
      ['2026-05-21', who.office, { type: 'RecordNoInstruction', reason: '未作批示。' }],
    ]);
    expect(status(none)).toBe('no_instruction');
    expect(owed(none)).toEqual(['refer', 'cppcc_office', '2026-06-04']);
    expect(clocks(none, 'instruct')).toEqual([['i1', '2026-04-20', '2026-05-20', '2026-05-21']]);
    expect(clocks(none, 'refer')).toEqual([['i1', '2026-05-21', '2026-06-04', undefined]]);
  });

  it('is still that of answering while a return is open', () =>
    expect(status(back)).toBe('answering'));
});

describe('期限', () => {
  it('runs for taking on and for the answer, from hand-out', () => {
    const taken = upTo('takenOnToo');
    expect(clocks(taken, 'takeOn')[0]).toEqual(['R1', '2026-05-12', '2026-05-19', '2026-05-13']);
    expect(clocks(taken, 'answer')[0]).toEqual(['R1', '2026-05-12', '2026-08-12', undefined]);
    expect(clocks(upTo('adopted'), 'answer')[0]?.[3]).toBe('2026-06-01');
    expect(clocks(upTo('instructed'), 'takeOn')).toEqual([]);
  });

  it('for taking on rests from a return until the ruling, and runs anew from it', () => {
    expect(clocks(back, 'takeOn')[0]).toEqual(['R1', '2026-05-12', '2026-05-19', '2026-05-14']);
    expect(clocks(back, 'ruleOnReturn')).toEqual([['R1', '2026-05-14', '2026-05-21', undefined]]);
    const ruled = playing([...handed, returned, insisted]);
    expect(clocks(ruled, 'takeOn')[0]).toEqual(['R1', '2026-05-15', '2026-05-22', undefined]);
    expect(clocks(ruled, 'ruleOnReturn')).toEqual([
      ['R1', '2026-05-14', '2026-05-21', '2026-05-15'],
    ]);
  });

  it('runs for telling the CPPCC, and for taking note', () => {
    expect(clocks(upTo('carriedOut'), 'tell')).toEqual([
      ['R1', '2026-10-16', '2026-10-23', '2026-10-20'],
    ]);
    expect(clocks(upTo('carriedOut'), 'takeNote')).toEqual([
      ['R1', '2026-10-20', '2026-11-03', undefined],
    ]);
    expect(clocks(upTo('noted'), 'takeNote')[0]?.[3]).toBe('2026-10-22');
  });

  it('for taking note ends when more is asked for', () => {
    const asked: Step = [
      '2026-10-23',
      who.office,
      { type: 'AskForMore', recommendation: 'R1', reason: '请附照片。' },
    ];
    expect(clocks(playing([asked], upTo('carriedOut')), 'takeNote')[0]?.[3]).toBe('2026-10-23');
  });

  it('runs for feedback on an instruction until every addressee has fed back', () => {
    expect(clocks(upTo('instructed'), 'feedBack')).toEqual([
      ['L1', '2026-05-11', '2026-05-18', undefined],
    ]);
    expect(clocks(upTo('fedBack'), 'feedBack')[0]?.[3]).toBe('2026-05-15');
    expect(clocks(upTo('fedBack'), 'passOn')).toEqual([
      ['i1', '2026-05-15', '2026-05-22', undefined],
    ]);
    expect(clocks(upTo('passedOn'), 'passOn')).toEqual([]);
    expect(clocks(upTo('instructed'), 'instruct')[0]?.[3]).toBe('2026-05-11');
  });

  it('runs for inspection', () => {
    expect(clocks(upTo('inspected'), 'receive')).toEqual([
      ['D1', '2026-06-05', '2026-06-12', undefined],
    ]);
    expect(clocks(upTo('inspected'), 'inspect')).toEqual([]);
    expect(clocks(upTo('inspectionReceived'), 'receive')[0]?.[3]).toBe('2026-06-08');
    expect(clocks(upTo('inspectionOver'), 'inspect')).toEqual([
      ['D1', '2026-06-08', '2026-09-08', '2026-10-23'],
    ]);
  });

  it('runs for the report of the year, and then for closing', () => {
    expect(clocks(upTo('opened'), 'report')).toEqual([
      ['i1', '2026-04-20', '2026-12-31', undefined],
    ]);
    expect(clocks(upTo('opened'), 'close')).toEqual([]);
    expect(clocks(upTo('reported'), 'report')[0]?.[3]).toBe('2026-11-02');
    expect(clocks(upTo('closed'), 'close')).toEqual([
      ['i1', '2026-11-02', '2026-11-16', '2026-11-04'],
    ]);
  });

  it('runs for leading and appraising the follow-up of a plenary statement', () => {
    expect(clocks(speaking('opened'), 'lead')).toEqual([
      ['F1', '2026-04-20', '2026-05-07', undefined],
    ]);
    const over = speaking(
      'opened',
      'instructed',
      'handedOut',
      'led',
      'takenOn',
      'answered',
      'appraised',
    );
    expect(clocks(over, 'lead')[0]?.[3]).toBe('2026-05-12');
    expect(clocks(over, 'appraise')).toEqual([['F1', '2026-05-20', '2026-06-03', '2026-05-25']]);
    expect(clocks(speaking('opened'), 'appraise')).toEqual([]);
  });
});
