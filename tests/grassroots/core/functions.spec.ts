import {
  stateCouncilCalendar as calendar,
  day,
  fold,
  type GrassrootsConsultation,
  type GrassrootsEvent,
  grassrootsConsultation,
  grassrootsNextStep,
  grassrootsShowing,
  huailaiDemoProfile,
  isDerivable,
  missingSteps,
  readProfile,
  statusOfGrassroots,
  stepsTaken,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { member } from '../../support/county.ts';
import {
  confirmed,
  expertRegistered,
  ownRefusal,
  platformsRegistered,
  raised,
  reported,
  toAccepted,
  toCalled,
  toEnded,
  toFeedback,
  toFound,
  toHeld,
  toListed,
} from '../../support/grassroots-facts.ts';
import { as } from '../../support/scenario.ts';
import { registerAfter } from '../../support/standing.ts';

const register = registerAfter(platformsRegistered, expertRegistered);
const around = { today: day('2026-06-01'), register, calendar };
const stateAfter = (...facts: readonly GrassrootsEvent[]): GrassrootsConsultation => {
  const state = fold(grassrootsConsultation, facts);
  if (state.stage === 'none') throw new Error('a consultation needs a fact');
  return state;
};
const published: GrassrootsEvent = { type: 'AgreedListPublished', on: day('2026-03-26') };

describe('标准流程', () => {
  it('lists the steps of the platform, each with the day it was done', () => {
    expect(stepsTaken(stateAfter(...toFeedback)).map(({ step, doneOn }) => [step, doneOn])).toEqual(
      [
        ['topic', '2026-03-04'],
        ['fact_finding', '2026-03-09'],
        ['session', '2026-03-20'],
        ['agreed_list', '2026-03-25'],
        ['carrying_out', '2026-04-28'],
        ['feedback', '2026-05-06'],
      ],
    );
    expect(missingSteps(stateAfter(...toFeedback))).toEqual([]);
  });

  it('names what is missing', () => {
    expect(missingSteps(stateAfter(...toFound))).toEqual([
      'session',
      'agreed_list',
      'carrying_out',
      'feedback',
    ]);
    expect(missingSteps(stateAfter(...toListed, reported))).toEqual(['carrying_out', 'feedback']);
  });

  it('wants the list published where the platform says so', () => {
    const room = stateAfter(
      raised,
      {
        type: 'GrassrootsTopicAccepted',
        on: day('2026-03-04'),
        procedure: ['topic', 'publicity'],
        prepareBy: { by: day('2026-04-07'), version: 1 },
      },
      ...toFeedback.slice(2),
    );
    expect(missingSteps(room)).toEqual(['publicity']);
    expect(
      missingSteps(
        fold({ ...grassrootsConsultation, initial: room }, [published]) as GrassrootsConsultation,
      ),
    ).toEqual([]);
  });

  it('is fixed for every kind of platform, once', () => {
    const { grassroots } = huailaiDemoProfile;
    const read = (procedures: typeof grassroots.procedures) =>
      readProfile({ ...huailaiDemoProfile, grassroots: { ...grassroots, procedures } });
    expect(() => read(grassroots.procedures.slice(1))).toThrow(/procedures/);
    expect(() => read([...grassroots.procedures, ...grassroots.procedures])).toThrow(/procedures/);
    expect(read(grassroots.procedures).id).toBe('huailai-demo');
  });
});

describe('状态和下一步', () => {
  // biome-ignore format: a table is read by its columns
  const cases = [
    ['raised',            'platform',      'studio-1',     'grassroots.screen',   '2026-03-09', [raised]],
    ['researching',       'platform',      'studio-1',     'grassroots.prepare',  '2026-04-07', toAccepted],
    ['preparing',         'platform',      'studio-1',     'grassroots.prepare',  '2026-04-07', toFound],
    ['called',            'platform',      'studio-1',     'grassroots.hold',     '2026-03-20', toCalled],
    ['held',              'platform',      'studio-1',     'grassroots.list',     '2026-03-31', toHeld],
    ['carrying_out',      'platform',      'studio-1',     'grassroots.item',     '2026-04-15', toListed],
    ['carrying_out',      'handling_unit', 'roads-bureau', 'grassroots.item',     '2026-04-30', [...toListed, { ...reported, item: 'L3' }, confirmed('L3')]],
    ['own_decision',      'platform',      'studio-1',     'grassroots.rate',     '2026-05-13', [...toListed, { ...reported, item: 'L3' }, confirmed('L3'), reported]],
    ['rating',            'platform',      'studio-1',     'grassroots.rate',     '2026-05-13', [...toListed, { ...reported, item: 'L3' }, confirmed('L3'), ownRefusal, reported]],
    ['awaiting_feedback', 'platform',      'studio-1',     'grassroots.feedback', '2026-05-14', toEnded],
    ['awaiting_closing',  'platform',      'studio-1',     'grassroots.close',    '2026-05-19', toFeedback],
  ] as const;

  it.each(cases)(
    'are %s, owed by the %s %s as %s until %s',
    (status, party, who, kind, by, facts) => {
      const state = stateAfter(...facts);
      expect(statusOfGrassroots(state)).toBe(status);
      expect(grassrootsNextStep(state, around)).toMatchObject({
        party,
        who: [who],
        kind,
        due: { by },
      });
    },
  );

  it('are owed by the successor of a unit', () => {
    const later = registerAfter(platformsRegistered, {
      type: 'UnitSucceeded',
      unit: 'roads-bureau' as never,
      successor: 'agriculture-bureau' as never,
      on: day('2026-04-01'),
    });
    const state = stateAfter(...toListed, { ...reported, item: 'L3' }, confirmed('L3'));
    expect(grassrootsNextStep(state, { ...around, register: later })?.who).toEqual([
      'agriculture-bureau',
    ]);
  });

  it('end with the closing', () => {
    const state = stateAfter(...toFeedback, {
      type: 'GrassrootsConsultationClosed',
      on: day('2026-05-08'),
    });
    expect(statusOfGrassroots(state)).toBe('closed');
    expect(grassrootsNextStep(state, around)).toBeUndefined();
  });

  it('let other cases know when the session was held', () =>
    expect(stateAfter(...toHeld)).toMatchObject({
      title: raised.title,
      carriedOutOn: '2026-03-20',
    }));
});

describe('期限', () => {
  it('are certified, step by step and item by item', () => {
    const all = grassrootsShowing.deadlines(stateAfter(...toFeedback), around);
    expect(all.map(({ kind, target, due, doneOn }) => [kind, target, due, doneOn])).toEqual([
      ['grassroots.screen', 'g1', '2026-03-09', '2026-03-04'],
      ['grassroots.prepare', 'g1', '2026-04-07', '2026-03-11'],
      ['grassroots.notice', 'g1', '2026-03-17', '2026-03-11'],
      ['grassroots.list', 'g1', '2026-03-31', '2026-03-25'],
      ['grassroots.rate', 'L1', '2026-05-13', '2026-04-28'],
      ['grassroots.ownDecision', 'L2', '2026-05-25', '2026-04-10'],
      ['grassroots.rate', 'L3', '2026-05-07', '2026-04-16'],
      ['grassroots.feedback', 'g1', '2026-05-14', '2026-05-06'],
      ['grassroots.close', 'g1', '2026-05-19', undefined],
      ['grassroots.hold', 'g1', '2026-03-20', '2026-03-20'],
      ['grassroots.item', 'L1', '2026-04-30', '2026-04-20'],
      ['grassroots.item', 'L2', '2026-06-30', '2026-04-10'],
      ['grassroots.item', 'L3', '2026-04-15', '2026-04-13'],
    ]);
    expect(all.every((one) => isDerivable(one, calendar) && one.recorded === one.due)).toBe(true);
  });
});

describe('查阅', () => {
  const state = stateAfter(...toFeedback);
  const shown = stateAfter(...toListed, published, ...toEnded.slice(toListed.length));
  const access = (facts: GrassrootsConsultation, ...who: Parameters<typeof as>) =>
    grassrootsConsultation.workflow.access?.holds({
      state: facts,
      part: facts,
      ctx: { ...around, caseId: 'g1', actor: as(...who), now: '' },
    });

  it.each([
    ['platform', 'studio-1', true],
    ['platform', 'room-1', false],
    ['member', 'm4', true],
    ['handling_unit', 'roads-bureau', true],
    ['handling_unit', 'shacheng', true],
    ['handling_unit', 'health-bureau', false],
    ['expert', 'e1', true],
    ['expert', 'e2', false],
    ['cppcc_office', 'm1', true],
    ['public', 'm1', false],
    ['registrar', 'm1', false],
  ] as const)('is open to the %s %s before it is published: %s', (role, who, may) =>
    expect(access(state, role, who)).toBe(may),
  );

  it('keeps a raised topic to the platform, whoever raised it, and the CPPCC', () => {
    const topic = stateAfter({
      ...raised,
      raisedBy: { role: 'member', member: member(3), forResidents: true },
    });
    expect(access(topic, 'member', 'm3')).toBe(true);
    expect(access(topic, 'member', 'm4')).toBe(false);
    expect(access(topic, 'government_office')).toBe(false);
  });

  it('is open to the public once its list is published, without what was said', () => {
    expect(access(shown, 'public')).toBe(true);
    const seen = grassrootsShowing.project(shown, as('public'), around);
    expect(seen).toMatchObject({
      title: raised.title,
      findings: [],
      invited: [],
      statements: [],
      agreed: [{ id: 'L1', reports: [], ratings: [] }, { id: 'L2' }, { id: 'L3' }],
    });
    expect(seen).not.toHaveProperty('summary');
    expect(seen).not.toHaveProperty('raisedByRole');
  });

  it('shows those concerned what was said and how it was rated', () =>
    expect(
      grassrootsShowing.project(state, as('handling_unit', 'roads-bureau'), around),
    ).toMatchObject({
      statements: [{ by: 'residents' }, { by: 'unit' }],
      agreed: [{ ratings: [{ rating: 'satisfied', raters: 12 }] }, {}, {}],
    }));

  it('keeps from the public what led to the list', () => {
    const facts = [...toListed, published];
    const types = facts
      .filter((fact) => grassrootsShowing.showsEvent(fact, shown, as('public'), around))
      .map(({ type }) => type);
    expect(types).toEqual(['AgreedListIssued', 'AgreedListPublished']);
  });
});
