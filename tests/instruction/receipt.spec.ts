import { day, instructionRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import { unit } from '../support/county.ts';
import { given, told } from '../support/instruction-facts.ts';
import { noSuchStep } from '../support/refusals.ts';
import { on } from '../support/scenario.ts';
import { speaking } from '../support/speech-facts.ts';

const instructed = told('opened', 'instructed').slice(1);
const secret = {
  type: 'LeaderInstructionRecorded',
  on: day('2026-05-11'),
  leaderInstruction: 'SP1',
  leader: 'county_party_secretary',
  instructedOn: day('2026-05-11'),
  recordedBy: 'party_office',
  text: '请卫健局研究。',
  secrecy: 'secret',
  addressees: [unit('health-bureau')],
  feedBackBy: { by: day('2026-05-18'), version: 1 },
} as const;

describe('交办', () => {
  const handOut = { type: 'HandOutRecommendation', recommendation: 'R1' } as const;

  it('follows an instruction, and is answered within three months', () =>
    given(...told('opened', 'instructed'))
      .when(handOut, on('2026-05-12', 'supervising_office'))
      .yields({
        type: 'RecommendationHandedOut',
        unit: 'health-bureau',
        answerBy: { by: day('2026-08-12') },
      }));

  it('does not happen without one', () =>
    given(...told('opened'))
      .when(handOut, on('2026-05-12', 'supervising_office'))
      .refusedBy(rules.instructionCame));

  it('does not rest on an instruction another office keeps secret, but on one whoever hands out knows of', () =>
    given(...told('opened'), secret)
      .when(handOut, on('2026-05-12', 'supervising_office'))
      .yields({ type: 'RecommendationHandedOut', unit: 'health-bureau' }));

  it('may rest on the spoken word of a leader, who is named', () =>
    given(...told('opened'))
      .when({ ...handOut, onWordOf: 'county_head' }, on('2026-05-12', 'supervising_office'))
      .yields({ type: 'RecommendationHandedOut', onWordOf: 'county_head' }));

  it('is by a document with a number where it rests on a plenary statement', () =>
    given(...speaking('opened'), ...instructed)
      .when({ ...handOut, document: '怀督办〔2026〕1号' }, on('2026-05-12', 'supervising_office'))
      .yields({ type: 'RecommendationHandedOut', document: '怀督办〔2026〕1号' }));

  it('is not without one there', () =>
    given(...speaking('opened'), ...instructed)
      .when(handOut, on('2026-05-12', 'supervising_office'))
      .refusedBy(rules.documentIsNamed));

  it('needs none where the recommendation rests on something else', () =>
    given(...speaking('opened'), ...instructed)
      .when({ ...handOut, recommendation: 'R2' }, on('2026-05-12', 'supervising_office'))
      .yields({ type: 'RecommendationHandedOut', unit: 'health-bureau' }));
});

const handed = told('opened', 'instructed', 'handedOut');
const back = {
  type: 'ReturnRecommendation',
  recommendation: 'R1',
  reason: '属交通局职责。',
  proposedUnit: unit('roads-bureau'),
} as const;
const returned = {
  type: 'RecommendationReturned',
  on: day('2026-05-14'),
  recommendation: 'R1',
  reason: '属交通局职责。',
  ruleBy: { by: day('2026-05-21'), version: 1 },
} as const;
const readdressed = {
  type: 'RecommendationReaddressed',
  on: day('2026-05-15'),
  recommendation: 'R1',
  unit: unit('roads-bureau'),
  reason: '属交通局职责。',
  answerBy: { by: day('2026-08-15'), version: 1 },
  takeOnBy: { by: day('2026-05-22'), version: 1 },
} as const;
const insisted = {
  type: 'RecommendationInsistedOn',
  on: day('2026-05-15'),
  recommendation: 'R1',
  reason: '属卫健局职责。',
  takeOnBy: { by: day('2026-05-22'), version: 1 },
} as const;

describe('接办', () => {
  const takeOn = {
    type: 'TakeOnRecommendation',
    recommendation: 'R1',
    responsible: { name: '局长甲', isHead: true },
  } as const;

  it.each([
    ['2026-05-19', false],
    ['2026-05-20', true],
  ])('names the head of the unit, who is responsible; on %s it is late: %s', (today, late) =>
    given(...handed)
      .when(takeOn, on(today, 'handling_unit', 'health-bureau'))
      .yields({ type: 'RecommendationTakenOn', responsible: takeOn.responsible, late }),
  );

  it('does not leave it to somebody else of the unit', () =>
    given(...handed)
      .when(
        { ...takeOn, responsible: { name: '副局长乙', isHead: false } },
        on('2026-05-19', 'handling_unit', 'health-bureau'),
      )
      .refusedBy(rules.headIsResponsible));

  it('is for the unit it is addressed to', () =>
    given(
      ...handed,
      returned,
      readdressed,
      ...told('opened', 'instructed', 'handedOutToo').slice(2),
    )
      .when(takeOn, on('2026-05-19', 'handling_unit', 'health-bureau'))
      .refusedBy(rules.addressedUnitActs));

  it('comes before the answer', () =>
    given(...handed)
      .when(
        { type: 'NoteRecommendation', recommendation: 'R1', reason: '供规划参考。' },
        on('2026-05-19', 'handling_unit', 'health-bureau'),
      )
      .refusedBy(noSuchStep));
});

describe('退回', () => {
  it('is asked for within five working days, with another unit in mind', () =>
    given(...handed)
      .when(back, on('2026-05-19', 'handling_unit', 'health-bureau'))
      .yields({
        type: 'RecommendationReturned',
        proposedUnit: 'roads-bureau',
        ruleBy: { by: day('2026-05-26') },
      }));

  it('may leave open whose matter it is', () =>
    given(...handed)
      .when(
        { type: 'ReturnRecommendation', recommendation: 'R1', reason: '非本局职责。' },
        on('2026-05-19', 'handling_unit', 'health-bureau'),
      )
      .yields({ type: 'RecommendationReturned', reason: '非本局职责。' }));

  it('comes too late on the sixth', () =>
    given(...handed)
      .when(back, on('2026-05-20', 'handling_unit', 'health-bureau'))
      .refusedBy(rules.returnedInTime));

  it.each(['health-bureau', 'chess-club'])('does not propose %s', (id) =>
    given(...handed)
      .when({ ...back, proposedUnit: unit(id) }, on('2026-05-14', 'handling_unit', 'health-bureau'))
      .refusedBy(rules.anotherUnit),
  );

  it.each([['supervising_office'], ['government_office']] as const)(
    'is granted by the %s: another unit has the whole time',
    (role) =>
      given(...handed, returned)
        .when(
          {
            type: 'ReaddressRecommendation',
            recommendation: 'R1',
            unit: unit('roads-bureau'),
            reason: '属交通局职责。',
          },
          on('2026-05-15', role),
        )
        .yields({
          type: 'RecommendationReaddressed',
          unit: 'roads-bureau',
          answerBy: { by: day('2026-08-17') },
          takeOnBy: { by: day('2026-05-22') },
        }),
  );

  it.each(['health-bureau', 'chess-club'])('does not go on to %s', (id) =>
    given(...handed, returned)
      .when(
        { type: 'ReaddressRecommendation', recommendation: 'R1', unit: unit(id), reason: '另定。' },
        on('2026-05-15', 'government_office'),
      )
      .refusedBy(rules.anotherUnit),
  );

  it('is what another unit is found on: nothing is readdressed that was not returned', () =>
    given(...handed)
      .when(
        {
          type: 'ReaddressRecommendation',
          recommendation: 'R1',
          unit: unit('roads-bureau'),
          reason: '属交通局职责。',
        },
        on('2026-05-14', 'government_office'),
      )
      .refusedBy(noSuchStep));

  it('may be refused: the unit takes it on within five working days', () =>
    given(...handed, returned)
      .when(
        { type: 'InsistOnRecommendation', recommendation: 'R1', reason: '属卫健局职责。' },
        on('2026-05-15', 'supervising_office'),
      )
      .yields({ type: 'RecommendationInsistedOn', takeOnBy: { by: day('2026-05-22') } }));

  it('that was refused gains no time for the answer', () =>
    given(
      ...handed,
      returned,
      insisted,
      ...told('opened', 'instructed', 'handedOut', 'takenOn').slice(3),
    )
      .when(
        { type: 'NoteRecommendation', recommendation: 'R1', reason: '供规划参考。' },
        on('2026-08-13', 'handling_unit', 'health-bureau'),
      )
      .yields({ type: 'RecommendationAnswered', late: true }));

  it.each([
    ['refused', insisted, 'health-bureau'],
    ['granted', readdressed, 'roads-bureau'],
  ])('is not asked for again once it was %s', (_, ruling, id) =>
    given(...handed, returned, ruling)
      .when(
        { type: 'ReturnRecommendation', recommendation: 'R1', reason: '非本局职责。' },
        on('2026-05-18', 'handling_unit', id),
      )
      .refusedBy(rules.rulingIsFinal),
  );
});
