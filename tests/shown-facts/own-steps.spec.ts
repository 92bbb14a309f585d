import {
  type Actor,
  type CaseSubject,
  stateCouncilCalendar as calendar,
  day,
  deadlinesShown,
  nextStepShown,
  type States,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { standing as consulted, to as toConsulted } from '../support/consultation-facts.ts';
import {
  instruct,
  playing,
  standing,
  story,
  told,
  units,
  who,
} from '../support/instruction-facts.ts';
import { as } from '../support/scenario.ts';
import { speaking } from '../support/speech-facts.ts';
import { registerAfter } from '../support/standing.ts';
import { stateAfter } from '../support/supervision-context.ts';
import * as supervised from '../support/supervision-facts.ts';
import { merged } from '../support/supervisors-facts.ts';

const shown = <Name extends CaseSubject>(
  subject: Name,
  state: States[Name],
  actor: Actor,
  today: string,
  register = registerAfter(),
) => {
  const step = nextStepShown(subject, state, actor, { today: day(today), register, calendar });
  return step && [step.kind.split('.')[1], step.due.by, ...step.who];
};

describe('下一步告知应办的一方', () => {
  const handed = standing(told('opened', 'instructed', 'handedOut', 'handedOutToo'));

  it('tells a unit what it owes on an instruction, and until when', () =>
    expect(shown('instruction', handed, who.health, '2026-05-12')).toEqual([
      'feedBack',
      '2026-05-18',
      'health-bureau',
    ]));

  it('tells a unit nothing of what another unit owes', () =>
    expect(shown('instruction', handed, who.roads, '2026-05-12')).toBeUndefined());

  it('tells the successor of a unit what it owes', () =>
    expect(
      shown('instruction', handed, who.roads, '2026-05-12', registerAfter(merged('2026-05-11'))),
    ).toEqual(['feedBack', '2026-05-18', 'roads-bureau']));

  it('tells a unit, before what all owe, what it owes on an instruction others may not know of', () => {
    const secret = { ...instruct, secrecy: 'secret', addressees: [units.roads] } as const;
    const state = standing(
      playing([story.opened, story.instructed, ['2026-05-11', who.government, secret]]),
    );
    expect(shown('instruction', state, who.roads, '2026-05-12')?.[0]).toBe('feedBack');
    expect(shown('instruction', state, who.health, '2026-05-12')?.[2]).toBe('health-bureau');
    expect(shown('instruction', state, who.office, '2026-05-12')?.slice(2)).toEqual([
      'health-bureau',
    ]);
  });

  it('tells the committee that is to follow up, while a unit owes its own step', () => {
    const state = standing(
      speaking('opened', 'instructed', 'fedBack', 'handedOut', 'handedOutToo', 'led'),
    );
    expect(shown('instruction', state, who.committee, '2026-05-16')).toEqual([
      'follow',
      '2026-12-31',
      'economy-committee',
    ]);
    expect(shown('instruction', state, who.health, '2026-05-16')?.[0]).toBe('takeOn');
    expect(shown('instruction', state, who.leadership, '2026-05-16')?.[0]).toBe('passOn');
  });

  it('tells a supervised unit what it owes, and who owes nothing but reads from within the next step', () => {
    const state = stateAfter(...supervised.toReceived);
    const respond = ['respond', '2026-05-29', 'health-bureau'];
    const health = as('handling_unit', 'health-bureau');
    expect(shown('supervision', state, health, '2026-05-06')).toEqual(respond);
    expect(shown('supervision', state, as('leadership'), '2026-05-06')).toEqual(respond);
    expect(shown('supervision', state, as('government_office'), '2026-05-06')).toBeUndefined();
  });

  it('tells whoever owes nothing, and may not follow the case, of no step and no deadline', () => {
    const state = stateAfter(...supervised.toAnswered, supervised.rectified);
    const health = as('handling_unit', 'health-bureau');
    const around = { today: day('2026-09-01'), register: registerAfter(), calendar };
    expect(nextStepShown('supervision', state, health, around)).toBeUndefined();
    expect(deadlinesShown('supervision', state, as('public'), around)).toEqual([]);
  });

  it('tells each of two parties of a consultation its own step', () => {
    const byTheOffice = toConsulted('completed').map((one) =>
      one.type === 'ConsultationOpened' ? { ...one, lead: { kind: 'cppcc' as const } } : one,
    );
    const anew = byTheOffice.filter(({ type }) => type === 'ResearchPlanned');
    const state = consulted([...byTheOffice, ...anew]);
    expect(shown('consultation', state, who.leadership, '2026-03-24')?.[0]).toBe('approval');
    expect(shown('consultation', state, who.office, '2026-03-24')?.[0]).toBe('workPlan');
  });

  it('tells nobody who may not read the case', () =>
    expect(shown('instruction', handed, as('public'), '2026-05-12')).toBeUndefined());
});
