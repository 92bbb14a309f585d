import {
  stateCouncilCalendar as calendar,
  day,
  type InstructionCommand,
  instruction,
  instructionRules,
  type KnownCase,
  type RegisterOfDay,
  startOf,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { body, member } from '../../support/county.ts';
import { FOLLOW_UP, known, open, who } from '../../support/instruction-facts.ts';
import { openSpeech } from '../../support/speech-facts.ts';
import { registerAfter } from '../../support/standing.ts';

const register = registerAfter();
const today = day('2026-04-20');

const opening = (
  source: KnownCase,
  command: InstructionCommand = openSpeech,
  of: RegisterOfDay = register,
) =>
  instruction.decide(instruction.initial, command, {
    ...{ caseId: FOLLOW_UP, actor: who.office, today, now: startOf(today), register: of },
    ...{ calendar, numbers: {}, others: {} },
    cases: { consultation: { c1: source }, supervision: { s1: source } },
  });

const { plenary } = { plenary: known.consultation.c1 };
const without = ({ committee: _, ...rest }: typeof openSpeech) => rest;

const speechesOf = (source: KnownCase, of?: RegisterOfDay) => {
  const decision = opening(source, openSpeech, of);
  const [event] = decision.ok ? decision.events : [];
  return event?.type === 'FollowUpOpened' ? event.speeches : undefined;
};

describe('大会发言督办的立项', () => {
  it('takes from the consultation which recommendation rests on whose statement', () =>
    expect(speechesOf(plenary)).toMatchObject([
      { id: 'F1', recommendation: 'R1', statement: 'S1', by: 'm2', leadBy: { by: '2026-05-07' } },
    ]));

  it('numbers two speakers apart', () =>
    expect(
      speechesOf({
        ...plenary,
        statements: [...(plenary.statements ?? []), { id: 'S2', by: member(3) }],
        recommendations: [
          { no: 1, text: '一', unit: 'health-bureau', restsOn: ['S2', 'S1'] },
          { no: 2, text: '二', unit: 'health-bureau' },
        ],
      }),
    ).toMatchObject([
      { id: 'F1', recommendation: 'R1', by: 'm2' },
      { id: 'F2', recommendation: 'R1', by: 'm3' },
    ]));

  it('has nothing to follow up of a meeting that was no plenary session', () =>
    expect(speechesOf({ ...plenary, form: 'topical_meeting' })).toEqual([]));

  it('has nothing to follow up where the speaker holds no seat', () =>
    expect(speechesOf({ ...plenary, statements: [{ id: 'S1', by: 'x1' }] })).toEqual([]));

  it('is the choice of a county', () => {
    const { profile } = register;
    const flags = {
      ...profile.instruction.flags,
      plenaryStatementsFollowedUp: {
        ...profile.instruction.flags.plenaryStatementsFollowedUp,
        value: false,
      },
    };
    const instruction = { ...profile.instruction, flags };
    expect(speechesOf(plenary, { ...register, profile: { ...profile, instruction } })).toEqual([]);
  });

  it('needs a committee that follows it', () =>
    expect(opening(plenary, without(openSpeech))).toMatchObject({
      ok: false,
      violations: [{ rule: instructionRules.speechesHaveACommittee.id }],
    }));

  it('is followed by the committee that led, where none is named', () =>
    expect(
      opening({ ...plenary, lead: { body: body('economy-committee') } }, without(openSpeech)),
    ).toMatchObject({ ok: true, events: [{ committee: 'economy-committee' }] }));

  it('is not followed by a sector that led', () =>
    expect(
      opening({ ...plenary, lead: { body: body('agriculture-sector') } }, without(openSpeech)),
    ).toMatchObject({
      ok: false,
      violations: [{ rule: instructionRules.speechesHaveACommittee.id }],
    }));
});

describe('反馈对象', () => {
  const informed = (source: KnownCase, command: InstructionCommand = openSpeech) => {
    const decision = opening(source, command);
    const [event] = decision.ok ? decision.events : [];
    return event?.type === 'FollowUpOpened' ? event.informed.toSorted() : undefined;
  };

  it('is whoever led, was present, spoke, was spoken for or was heard, each once', () =>
    expect(
      informed({
        ...plenary,
        lead: { body: body('economy-committee') },
        meeting: { concluded: { present: [member(2), member(3)] } },
        statements: [{ id: 'S1', by: member(2), onBehalfOf: body('agriculture-sector') }],
        expertOpinions: [{ expert: 'x1' }],
      }),
    ).toEqual(['agriculture-sector', 'economy-committee', 'm1', 'm2', 'm3', 'x1']));

  it('is whoever supervised, and the committee that answers for it', () =>
    expect(
      informed(
        {
          ...known.supervision.s1,
          committee: body('economy-committee'),
          supervisors: [{ member: member(3) }, { member: member(4) }],
        },
        { ...open, members: [] },
      ),
    ).toEqual(['economy-committee', 'm3', 'm4']));

  it('is nobody of a meeting that is not over', () =>
    expect(informed({ ...plenary, meeting: {} })).toEqual(['economy-committee', 'm1', 'm2']));
});
