import {
  day,
  type SupervisionCommand,
  SupervisionProfile,
  SupervisionView,
  supervision,
  supervisionWorkflow as workflow,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { namesIn } from '../../support/schema-names.ts';
import { sampleOf } from '../../support/supervision-samples.ts';

const cards = Object.entries(supervision.commands);

/** Is this command well-formed, with these fields in place of those of the sample? */
const isWellFormed = (type: SupervisionCommand['type'], fields: object): boolean => {
  const { type: _, ...sample } = sampleOf(type, {
    state: supervision.initial,
    today: day('2026-03-02'),
    n: 0,
  });
  return supervision.commands[type]?.input.safeParse({ ...sample, ...fields }).success ?? false;
};

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

  it.each(cards)('are there for each part and each choice of the input of %s', (_type, card) => {
    const { unnamed, undescribed } = namesIn(card.input);
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
  it.each([
    [true, { kind: 'members', purpose: 'inspection' }],
    [false, { kind: 'members' }],
  ])('says who inspects, and that it is no study visit: %s', (wellFormed, inspection) =>
    expect(isWellFormed('OpenSupervision', { inspection })).toBe(wellFormed),
  );
});

describe('票数的填写', () => {
  it.each([0, 1, 10_000])('may be %i', (due) =>
    expect(isWellFormed('CountBallots', { due })).toBe(true),
  );

  it.each([-1, 0.5, 10_001])('is not %d', (due) =>
    expect(isWellFormed('CountBallots', { due })).toBe(false),
  );
});
