import {
  type Actor,
  available,
  stateCouncilCalendar as calendar,
  day,
  type InstructionCase,
  type InstructionEvent,
  instruction,
  opens,
  instructionShowing as showing,
  startOf,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { unit } from '../../support/county.ts';
import { expertRegistered, platformsRegistered } from '../../support/grassroots-facts.ts';
import {
  FOLLOW_UP,
  instruct,
  known,
  playing,
  type Step,
  standing,
  story,
  told,
  units,
  who,
} from '../../support/instruction-facts.ts';
import { as } from '../../support/scenario.ts';
import { speaking } from '../../support/speech-facts.ts';
import { registerAfter } from '../../support/standing.ts';

const register = registerAfter(platformsRegistered, expertRegistered);
const today = day('2026-05-20');
const around = { today, register, calendar };
const shacheng = as('handling_unit', 'shacheng');
const people = { ...who, shacheng } as const satisfies Readonly<Record<string, Actor>>;
type Name = keyof typeof people;

const opened = (events: readonly InstructionEvent[]): InstructionCase => {
  const state = standing(events);
  if (state.stage === 'none') throw new Error('the story is not begun');
  return state;
};

const see = (events: readonly InstructionEvent[], name: Name) =>
  showing.project(opened(events), people[name], around);
const history = (events: readonly InstructionEvent[], name: Name) =>
  events.filter((event) => showing.showsEvent(event, opened(events), people[name], around));
const actions = (events: readonly InstructionEvent[], name: Name) => {
  const state = opened(events);
  const ctx = {
    ...{ caseId: FOLLOW_UP, actor: people[name], today, now: startOf(today) },
    ...{ register, calendar, numbers: {}, others: {}, cases: known },
  };
  return available(instruction.workflow, { state, ctx }).filter((action) =>
    showing.showsAction(action, state, people[name], around),
  );
};
const mayRead = (state: InstructionCase, actor: Actor): boolean =>
  opens(showing.readable(actor, register), showing.scopeFacts(state));

const secretStep: Step = [
  '2026-05-11',
  who.government,
  { ...instruct, secrecy: 'secret', addressees: [units.roads, unit('shacheng')] },
];
const secretFeedback: Step = [
  '2026-05-15',
  who.roads,
  { type: 'FeedBackOnInstruction', leaderInstruction: 'SG1', text: '已办。' },
];
const plain = told('opened', 'instructed', 'handedOut');
const secretly = playing([secretStep, secretFeedback], plain);

describe('涉密批示', () => {
  const knowing = ['leadership', 'government', 'inspectors'] as const;
  const others = (Object.keys(people) as Name[]).filter(
    (name) => ![...knowing, 'roads', 'shacheng'].includes(name),
  );

  it.each(knowing)('is seen by %s with all it is addressed to', (name) => {
    const secret = see(secretly, name).instructions.find(({ secrecy }) => secrecy === 'secret');
    expect(secret?.addressees).toEqual(['roads-bureau', 'shacheng']);
    expect(secret?.feedback).toHaveLength(1);
  });

  it.each([
    ['roads', ['roads-bureau'], 1],
    ['shacheng', ['shacheng'], 0],
  ] as const)('is seen by %s as if it were addressed to nobody else', (name, own, said) => {
    const secret = see(secretly, name).instructions.find(({ secrecy }) => secrecy === 'secret');
    expect(secret?.addressees).toEqual(own);
    expect(secret?.feedback).toHaveLength(said);
    expect(history(secretly, name).map(({ type }) => type)).toContain('LeaderInstructionRecorded');
  });

  it.each(others)('is to %s as if it were not there', (name) => {
    expect(see(secretly, name)).toEqual(see(plain, name));
    expect(history(secretly, name)).toEqual(history(plain, name));
    expect(actions(secretly, name)).toEqual(actions(plain, name));
  });

  it.each(others)('is to %s as if it were not there when it is the only one', (name) => {
    const none = told('opened');
    const first = playing([secretStep], none);
    expect(see(first, name)).toEqual(see(none, name));
    expect(history(first, name)).toEqual(history(none, name));
    expect(actions(first, name)).toEqual(actions(none, name));
  });

  it('changes nothing that is told to all', () => {
    expect(showing.heading(opened(secretly))).toEqual(showing.heading(opened(plain)));
    expect(showing.nextStep(opened(secretly), around)).toEqual(
      showing.nextStep(opened(plain), around),
    );
    expect(showing.deadlines(opened(secretly), around)).toEqual(
      showing.deadlines(opened(plain), around),
    );
  });

  it('is numbered by each office apart, so that neither knows of the other’s', () => {
    const after = playing(
      [
        [
          '2026-05-12',
          who.party,
          { ...instruct, leader: 'county_party_secretary', secrecy: 'secret' },
        ],
      ],
      secretly,
    );
    expect(after.at(-1)).toMatchObject({ leaderInstruction: 'SP1' });
  });
});

describe('仅有涉密批示的交办', () => {
  const handOut = { type: 'HandOutRecommendation', recommendation: 'R1' } as const;
  const onSecret = playing([
    story.opened,
    secretStep,
    ['2026-05-12', who.inspectors, handOut],
    story.takenOn,
  ]);
  const onWord = playing([
    story.opened,
    ['2026-05-12', who.inspectors, { ...handOut, onWordOf: 'county_head' }],
    story.takenOn,
  ]);
  const told = ['leadership', 'government', 'inspectors', 'roads', 'shacheng'];
  const others = (Object.keys(people) as Name[]).filter((name) => !told.includes(name));

  it.each(others)('looks to %s as one on the spoken word of a leader', (name) => {
    expect(see(onSecret, name)).toEqual(see(onWord, name));
    expect(history(onSecret, name).map(({ type }) => type)).toEqual(
      history(onWord, name).map(({ type }) => type),
    );
    expect(actions(onSecret, name)).toEqual(actions(onWord, name));
  });

  it('looks alike in what is told to all: status, owner of the next step, deadlines, figures', () => {
    const [secret, word] = [opened(onSecret), opened(onWord)];
    expect(showing.heading(secret)).toEqual(showing.heading(word));
    expect(showing.nextStep(secret, around)).toEqual(showing.nextStep(word, around));
    expect(showing.deadlines(secret, around)).toEqual(showing.deadlines(word, around));
    const inPublic = (one: InstructionCase) =>
      showing.project({ ...one, stage: 'closed', published: true }, who.public, around);
    expect(inPublic(secret)).toEqual(inPublic(word));
  });

  it('tells the inspectors and the leadership alone on whose word it rests', () => {
    const shown = (name: Name) => see(onWord, name).recommendations[0]?.onWordOf;
    expect(shown('inspectors')).toBe('county_head');
    expect(shown('leadership')).toBe('county_head');
    expect(
      others
        .map(shown)
        .concat(shown('government'))
        .filter((one) => one !== undefined),
    ).toEqual([]);
  });

  it('is a sign that an instruction came: what else there is waits to be handed out', () => {
    expect(showing.heading(opened(onSecret)).status).toBe('handing_out');
    expect(showing.nextStep(opened(onSecret), around)).toMatchObject({
      party: 'supervising_office',
      kind: 'instruction.handOut',
    });
    const instruct = showing
      .deadlines(opened(onSecret), around)
      .find(({ kind }) => kind === 'instruction.instruct');
    expect(instruct?.doneOn).toBe('2026-05-12');
  });
});

describe('跟进记录和大会发言', () => {
  const noted = speaking(
    'opened',
    'instructed',
    'handedOut',
    'led',
    'takenOn',
    'followed',
    'answered',
  );
  const inside = [
    'office',
    'party',
    'leadership',
    'member',
    'speaker',
    'committee',
    'health',
  ] as const;

  it.each(inside)('are seen by %s', (name) => {
    const seen = see(noted, name);
    expect(seen.recommendations[0]?.notes).toMatchObject([{ committee: 'economy-committee' }]);
    expect(seen.speeches).toMatchObject([{ speaker: 'm2', leader: 'm4', metOn: '2026-05-20' }]);
    expect(history(noted, name).map(({ type }) => type)).toEqual(
      expect.arrayContaining(['FollowUpNoteRecorded', 'SpeakerAnswered']),
    );
  });

  it('are kept from the public', () => {
    const state: InstructionCase = { ...opened(noted), stage: 'closed', published: true };
    const seen = showing.project(state, who.public, around);
    expect(seen).toMatchObject({ recommendations: [], speeches: [] });
    expect(seen.committee).toBeUndefined();
    expect(noted.filter((event) => showing.showsEvent(event, state, who.public, around))).toEqual(
      [],
    );
  });

  it('are no business of a unit that was addressed for something else', () => {
    const asked = playing(
      [['2026-05-21', who.government, { ...instruct, addressees: [units.roads] }]],
      noted,
    );
    expect(see(asked, 'roads')).toMatchObject({ recommendations: [], speeches: [] });
    expect(history(asked, 'roads').map(({ type }) => type)).toEqual(['LeaderInstructionRecorded']);
  });

  it('offer the committee its note, and the speaker the appraisal', () => {
    const offered = (name: Name) =>
      actions(noted, name)
        .filter(({ allowed }) => allowed)
        .map(({ command }) => command);
    expect(offered('committee')).toEqual(['RecordFollowUpNote']);
    expect(offered('speaker')).toEqual(['AppraiseSpeechAnswer']);
    expect(offered('member')).toEqual([]);
  });
});

describe('反馈对象的查阅', () => {
  it('lets experts and platforms read what they are told of, and nobody else of theirs', () => {
    const state: InstructionCase = { ...opened(plain), informed: ['e1', 'studio-1'] };
    expect(
      [
        as('expert', 'e1'),
        as('platform', 'studio-1'),
        as('expert', 'x2'),
        as('platform', 'p2'),
      ].map((actor) => mayRead(state, actor)),
    ).toEqual([true, true, false, false]);
    expect(showing.project(state, as('expert', 'e1'), around).recommendations).toHaveLength(2);
  });

  it('lets anybody read what was published', () => {
    const state: InstructionCase = { ...opened(plain), published: true };
    expect(
      [as('expert', 'x2'), as('platform', 'p2'), who.public, as('registrar')].map((actor) =>
        mayRead(state, actor),
      ),
    ).toEqual([true, true, true, true]);
  });
});

describe('批示所转单位', () => {
  it('sees itself alone among several, and what it said itself', () => {
    const both = playing([
      story.opened,
      ['2026-05-11', who.government, { ...instruct, addressees: [units.health, units.roads] }],
      story.fedBack,
    ]);
    expect(see(both, 'roads').instructions).toMatchObject([
      { addressees: ['roads-bureau'], feedback: [] },
    ]);
    expect(see(both, 'office').instructions).toMatchObject([
      { addressees: ['health-bureau', 'roads-bureau'], feedback: [{ text: '已列入计划。' }] },
    ]);
  });
});

describe('涉密协商的办理', () => {
  const closed: InstructionCase = { ...opened(plain), stage: 'closed' };

  it('is kept from members where that of others is open to them', () => {
    expect(mayRead(closed, who.other)).toBe(true);
    expect(mayRead({ ...closed, secret: true }, who.other)).toBe(false);
  });

  it('is still read by those who took part and by the offices', () =>
    expect(
      [who.member, who.office, who.party].map((actor) =>
        mayRead({ ...closed, secret: true }, actor),
      ),
    ).toEqual([true, true, true]));

  it('is known as secret from the case it follows up', () => {
    const cases = {
      supervision: { s1: { ...known.supervision.s1, secret: true } },
    };
    const [, actor, command] = story.opened;
    const decision = instruction.decide(instruction.initial, command, {
      ...{ caseId: FOLLOW_UP, actor, today, now: startOf(today) },
      ...{ register, calendar, numbers: {}, others: {}, cases },
    });
    expect(decision).toMatchObject({ ok: true, events: [{ secret: true }] });
  });
});
