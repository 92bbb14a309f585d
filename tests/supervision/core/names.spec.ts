import {
  supervisionCommands as commands,
  type SupervisionCommand,
  SupervisionProfile,
  SupervisionView,
  supervisionWorkflow as workflow,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { namesIn } from '../../support/schema-names.ts';

const types = Object.keys(commands) as readonly SupervisionCommand['type'][];

describe('监督的组成部分', () => {
  it('are those of the tables', () =>
    expect(workflow.tables.map(({ part }) => part)).toEqual([
      'case',
      'briefing',
      'visit_record',
      'advice',
      'delivery',
      'rectification_item',
      'unit_appraisal',
    ]));

  it.each([
    ['case', 'SupervisionStage'],
    ['briefing', 'SupervisionBriefingStage'],
    ['advice', 'SupervisionAdviceStage'],
    ['rectification_item', 'SupervisionItemStage'],
    ['unit_appraisal', 'SupervisionAppraisalStage'],
  ] as const)('of the kind %s are shown at every stage of its table', (part, name) => {
    const table = workflow.tables.find((one) => one.part === part);
    expect(namesIn(SupervisionView).choices[name]).toEqual(Object.keys(table?.stages ?? {}));
  });
});

describe('监督的名称', () => {
  it('are there for each part and each choice that is shown, with what it is', () => {
    const { unnamed, undescribed } = namesIn(SupervisionView);
    expect({ unnamed, undescribed }).toEqual({ unnamed: [], undescribed: [] });
  });

  it.each(types)('are there for each part and each choice of the input of %s', (type) => {
    const { unnamed, undescribed } = namesIn(commands[type].input);
    expect({ unnamed, undescribed }).toEqual({ unnamed: [], undescribed: [] });
  });

  it('begin with what they belong to', () => {
    const own = namesIn(SupervisionView).names.filter((name) => !/Id$|^CalendarDay$/.test(name));
    expect(own.filter((name) => !name.startsWith('Supervision'))).toEqual([]);
  });

  it('are there for what the county decides', () =>
    expect(SupervisionProfile.meta()).toMatchObject({ id: 'SupervisionProfile' }));
});

describe('视察的填写', () => {
  const inspection = commands.OpenSupervision.input.shape.inspection;

  it('says who inspects, and that it is no study visit', () => {
    const given = { kind: 'members', purpose: 'inspection' };
    expect(inspection.parse(given)).toEqual(given);
    expect(inspection.safeParse({ kind: 'members' }).success).toBe(false);
  });
});

describe('票数的填写', () => {
  const { due } = commands.CountBallots.input.shape;

  it.each([0, 1, 10_000])('may be %i', (votes) => expect(due.safeParse(votes).success).toBe(true));

  it.each([-1, 0.5, 10_001])('is not %d', (votes) =>
    expect(due.safeParse(votes).success).toBe(false),
  );
});
