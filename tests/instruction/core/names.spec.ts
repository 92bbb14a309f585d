import {
  InstructionId,
  instruction,
  instructionShowing,
  SupervisionId,
  instructionWorkflow as workflow,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { open, standing, told } from '../../support/instruction-facts.ts';
import { namesIn } from '../../support/schema-names.ts';

const commands = Object.entries(instruction.commands);

describe('督办的组成部分', () => {
  it('are those of the tables', () =>
    expect(workflow.tables.map(({ part }) => part).toSorted()).toEqual([
      ...['case', 'draft', 'inspection', 'leader_instruction', 'note', 'recommendation', 'speech'],
    ]));

  it('are none before it was opened', () =>
    expect(workflow.tables.flatMap(({ partsOf }) => partsOf(standing([])))).toEqual([]));

  it.each([
    ['leader_instruction', 'InstructionLeaderStage'],
    ['inspection', 'InstructionInspectionStage'],
    ['recommendation', 'InstructionRecommendationStage'],
  ] as const)('of the kind %s are shown at every stage of its table', (part, name) => {
    const table = workflow.tables.find((one) => one.part === part);
    expect(namesIn(instructionShowing.view).choices[name]).toEqual(
      Object.keys(table?.stages ?? {}),
    );
  });
});

describe('督办的名称', () => {
  it('are there for each part and each choice that is shown, with what it is', () => {
    const { unnamed, undescribed } = namesIn(instructionShowing.view);
    expect({ unnamed, undescribed }).toEqual({ unnamed: [], undescribed: [] });
  });

  it.each(commands)('are there for each part and each choice of the input of %s', (_type, card) => {
    const { unnamed, undescribed } = namesIn(card.input);
    expect({ unnamed, undescribed }).toEqual({ unnamed: [], undescribed: [] });
  });
});

describe('督办所涉他案', () => {
  it('are the case whose outcome is followed up', () => {
    const supervision = SupervisionId.parse('s1');
    expect(instruction.othersNamed({ ...open, supervision }, instruction.initial)).toEqual([
      { subject: 'supervision', caseId: 's1' },
    ]);
    expect(instruction.othersNamed({ type: 'PassOnFeedback' }, standing(told('opened')))).toEqual(
      [],
    );
  });

  it('is what the case is found by, once it is opened', () => {
    expect(instruction.references?.(instruction.initial)).toEqual([]);
    expect(instruction.references?.(standing(told('opened')))).toEqual(['supervision s1']);
  });

  it('has an id of its own kind', () => expect(InstructionId.parse('i1')).toBe('i1'));
});
