import { day, proposalRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import { unit } from '../support/county.ts';
import {
  acceptedByUnit,
  assigned,
  reassigned,
  returnGranted,
  returnRejected,
  returnRequested,
  toFiling,
  toUnit,
} from '../support/facts.ts';
import {
  assignedFirstPoint,
  assignedSecondPoint,
  assignedToCo,
  assignedToLead,
  registered,
  succeeded,
  toLeadOffered,
  toSeparate,
} from '../support/handling-facts.ts';
import { noSuchStep, notYourStep } from '../support/refusals.ts';
import { given, on } from '../support/scenario.ts';

const office = (when: string) => on(when, 'supervising_office');
const health = (when: string) => on(when, 'handling_unit', 'health-bureau');
const roads = (when: string) => on(when, 'handling_unit', 'roads-bureau');

type Task = readonly [string, 'sole' | 'lead' | 'co_handler' | 'separate_handler', number[]?];

const to = (...tasks: readonly Task[]) =>
  ({
    type: 'AssignProposal',
    tasks: tasks.map(([id, role, points]) => ({ unit: unit(id), role, ...(points && { points }) })),
  }) as const;
const secondReturn = [
  { ...returnRequested, on: reassigned.on, assignment: 'A2' },
  { ...returnGranted, on: reassigned.on, assignment: 'A2' },
] as const;

describe('独办、主办会办、分办', () => {
  it('gives a lead handler three months to reply and each co-handler one for its opinion', () =>
    given(...toFiling)
      .when(to(['health-bureau', 'lead'], ['roads-bureau', 'co_handler']), office('2026-02-02'))
      .yields(assignedToLead, assignedToCo));

  it('gives each separate handler its suggestions', () =>
    given(...toFiling)
      .when(
        to(['health-bureau', 'separate_handler', [1]], ['roads-bureau', 'separate_handler', [2]]),
        office('2026-02-02'),
      )
      .yields(assignedFirstPoint, assignedSecondPoint));

  it.each<[string, readonly Task[]]>([
    [
      'two sole handlers',
      [
        ['health-bureau', 'sole'],
        ['roads-bureau', 'sole'],
      ],
    ],
    [
      'a sole handler with a co-handler',
      [
        ['health-bureau', 'sole'],
        ['roads-bureau', 'co_handler'],
      ],
    ],
    ['a lead handler alone', [['health-bureau', 'lead']]],
    ['a co-handler alone', [['health-bureau', 'co_handler']]],
    [
      'two lead handlers',
      [
        ['health-bureau', 'lead'],
        ['roads-bureau', 'lead'],
        ['shacheng', 'co_handler'],
      ],
    ],
    ['one separate handler', [['health-bureau', 'separate_handler', [1, 2]]]],
    [
      'a lead with a separate handler',
      [
        ['health-bureau', 'lead'],
        ['roads-bureau', 'separate_handler', [1, 2]],
      ],
    ],
  ])('refuses %s', (_mix, tasks) =>
    given(...toFiling)
      .when(to(...tasks), office('2026-02-02'))
      .refusedBy(rules.unitsFitTogether),
  );

  it('gives a lead handler a further co-handler', () =>
    given(...toLeadOffered)
      .when(to(['shacheng', 'co_handler']), office('2026-02-03'))
      .yields({
        type: 'ProposalAssigned',
        assignment: 'A3',
        unit: 'shacheng',
        role: 'co_handler',
      }));

  it('refuses a second lead handler beside the first', () =>
    given(...toLeadOffered)
      .when(to(['shacheng', 'lead']), office('2026-02-03'))
      .refusedBy(rules.unitsFitTogether));

  it('refuses a co-handler for a sole handler: the proposal is assigned', () =>
    given(...toUnit)
      .when(to(['shacheng', 'co_handler']), office('2026-02-03'))
      .refusedBy(rules.somethingToAssign, rules.unitsFitTogether));

  it('finds another lead handler when the first has returned it', () =>
    given(...toLeadOffered, returnRequested, returnGranted)
      .when(to(['shacheng', 'lead']), office('2026-02-11'))
      .yields({ type: 'ProposalAssigned', assignment: 'A3', role: 'lead' }));

  it('finds no sole handler in its place while the co-handler remains', () =>
    given(...toLeadOffered, returnRequested, returnGranted)
      .when(to(['shacheng', 'sole']), office('2026-02-11'))
      .refusedBy(rules.unitsFitTogether));
});

describe('分办须覆盖全部建议', () => {
  it.each<[string, readonly Task[]]>([
    [
      'a suggestion that nobody answers',
      [
        ['health-bureau', 'separate_handler', [1]],
        ['roads-bureau', 'separate_handler', [1]],
      ],
    ],
    [
      'a suggestion with two units',
      [
        ['health-bureau', 'separate_handler', [1, 2]],
        ['roads-bureau', 'separate_handler', [2]],
      ],
    ],
    [
      'a suggestion that is not there',
      [
        ['health-bureau', 'separate_handler', [1]],
        ['roads-bureau', 'separate_handler', [3]],
      ],
    ],
    [
      'a separate handler without its suggestions',
      [
        ['health-bureau', 'separate_handler', [1, 2]],
        ['roads-bureau', 'separate_handler'],
      ],
    ],
    [
      'a lead handler for one suggestion only',
      [
        ['health-bureau', 'lead', [1]],
        ['roads-bureau', 'co_handler'],
      ],
    ],
    ['a sole handler for one suggestion only', [['health-bureau', 'sole', [1]]]],
  ])('refuses %s', (_gap, tasks) =>
    given(...toFiling)
      .when(to(...tasks), office('2026-02-02'))
      .refusedBy(rules.everyPointHasItsUnit),
  );

  it('leaves no suggestion to assign once each has its unit', () =>
    given(...toSeparate)
      .when(to(['shacheng', 'separate_handler', [2]]), office('2026-02-11'))
      .refusedBy(rules.somethingToAssign, rules.everyPointHasItsUnit));

  it('assigns the suggestion of a unit that returned it', () =>
    given(...toFiling, assignedFirstPoint, assignedSecondPoint, returnRequested, returnGranted)
      .when(to(['shacheng', 'separate_handler', [1]]), office('2026-02-11'))
      .yields({ type: 'ProposalAssigned', assignment: 'A3', points: [1] }));

  it('does not assign that of the other unit with it', () =>
    given(...toFiling, assignedFirstPoint, assignedSecondPoint, returnRequested, returnGranted)
      .when(to(['shacheng', 'separate_handler', [1, 2]]), office('2026-02-11'))
      .refusedBy(rules.everyPointHasItsUnit));
});

describe('一个单位一项任务', () => {
  it('refuses a lead handler that is its own co-handler', () =>
    given(...toFiling)
      .when(to(['health-bureau', 'lead'], ['health-bureau', 'co_handler']), office('2026-02-02'))
      .refusedBy(rules.eachUnitOnce));

  it('refuses a further co-handler that is one already', () =>
    given(...toLeadOffered)
      .when(to(['roads-bureau', 'co_handler']), office('2026-02-03'))
      .refusedBy(rules.eachUnitOnce));

  it('does not give a proposal back as co-handler to the unit that returned it', () =>
    given(...toUnit, returnRequested, returnGranted)
      .when(to(['shacheng', 'lead'], ['health-bureau', 'co_handler']), office('2026-02-11'))
      .refusedBy(rules.notTheUnitThatReturned));
});

describe('二次退办', () => {
  it('leaves the unit after the first return free to return it too, until its last day', () =>
    given(...toUnit, returnRequested, returnGranted, reassigned)
      .when(
        { type: 'RequestReturn', assignment: 'A2', reason: '非本单位职责。' },
        roads('2026-02-25'),
      )
      .yields({ type: 'ReturnRequested', assignment: 'A2' }));

  it('is too late on the day after', () =>
    given(...toUnit, returnRequested, returnGranted, reassigned)
      .when(
        { type: 'RequestReturn', assignment: 'A2', reason: '非本单位职责。' },
        roads('2026-02-26'),
      )
      .refusedBy(rules.returnedInTime));

  const returnedTwice = [
    ...toUnit,
    returnRequested,
    returnGranted,
    reassigned,
    ...secondReturn,
  ] as const;

  it('makes the third assignment final', () =>
    given(...returnedTwice)
      .when(to(['shacheng', 'sole']), office('2026-02-12'))
      .yields({ type: 'ProposalAssigned', assignment: 'A3', final: true }));

  it('leaves the second assignment open to a return', () =>
    given(...toUnit, returnRequested, returnGranted)
      .when(to(['shacheng', 'sole']), office('2026-02-12'))
      .yields({ type: 'ProposalAssigned', assignment: 'A2', final: false }));

  it('lets the third unit return it no more', () =>
    given(...returnedTwice, {
      ...reassigned,
      on: returnGranted.on,
      assignment: 'A3',
      unit: unit('shacheng'),
      final: true,
    })
      .when(
        { type: 'RequestReturn', assignment: 'A3', reason: '非本单位职责。' },
        on('2026-02-25', 'handling_unit', 'shacheng'),
      )
      .refusedBy(rules.notRuledYet));
});

describe('机构改革', () => {
  const merger = succeeded('health-bureau', 'roads-bureau');
  const handOver = {
    type: 'HandOverAssignment',
    assignment: 'A1',
    reason: '机构改革,职能划转。',
  } as const;
  const handedOver = {
    type: 'AssignmentHandedOver',
    assignment: 'A1',
    unit: unit('roads-bureau'),
  } as const;

  it('assigns nothing to a unit whose duties have passed on', () =>
    given(...toFiling)
      .inCounty(merger)
      .when(to(['health-bureau', 'sole']), office('2026-02-04'))
      .refusedBy(rules.unitsAreRegistered));

  it('assigns to its successor', () =>
    given(...toFiling)
      .inCounty(merger)
      .when(to(['roads-bureau', 'sole']), office('2026-02-04'))
      .yields({ type: 'ProposalAssigned', unit: 'roads-bureau' }));

  it.each([
    ['was offered', toUnit],
    ['was accepted', [...toUnit, acceptedByUnit]],
  ])('hands over to the successor what %s', (_standing, history) =>
    given(...history)
      .inCounty(merger)
      .when(handOver, office('2026-02-05'))
      .yields(handedOver),
  );

  it('hands nothing over while the unit exists', () =>
    given(...toUnit)
      .when(handOver, office('2026-02-05'))
      .refusedBy(rules.successorIsKnown));

  it('hands nothing over while a return is asked for', () =>
    given(...toUnit, returnRequested)
      .inCounty(merger)
      .when(handOver, office('2026-02-10'))
      .refusedBy(noSuchStep));

  it('is not for the successor to decide', () =>
    given(...toUnit)
      .inCounty(merger)
      .when(handOver, roads('2026-02-05'))
      .refusedBy(notYourStep));

  const after = [
    ...toUnit,
    {
      type: 'AssignmentHandedOver',
      on: assigned.on,
      assignment: 'A1',
      unit: unit('roads-bureau'),
      reason: '机构改革,职能划转。',
    },
  ] as const;

  describe('without a hand-over', () => {
    const accept = { type: 'AcceptAssignment', assignment: 'A1' } as const;
    const reformed = (on: string) => ({ ...merger, on: day(on) });

    it('leaves a case with its unit to the last day before the reform', () =>
      given(...toUnit)
        .inCounty(reformed('2026-02-07'))
        .when(accept, health('2026-02-06'))
        .yields({ type: 'AssignmentAccepted', assignment: 'A1' }));

    it('has the successor act from the day of the reform on', () =>
      given(...toUnit)
        .inCounty(reformed('2026-02-06'))
        .when(accept, roads('2026-02-06'))
        .yields({ type: 'AssignmentAccepted', assignment: 'A1' }));

    it('lets neither act out of its time: the successor before that day, the unit from it on', async () => {
      const early = given(...toUnit).inCounty(reformed('2026-02-07'));
      await early.when(accept, roads('2026-02-06')).refusedBy(rules.onlyTheAssignedUnit);
      const late = given(...toUnit).inCounty(reformed('2026-02-06'));
      await late.when(accept, health('2026-02-06')).refusedBy(rules.onlyTheAssignedUnit);
    });

    it('hands nothing over before the day has come', () =>
      given(...toUnit)
        .inCounty(reformed('2026-02-06'))
        .when(handOver, office('2026-02-05'))
        .refusedBy(rules.successorIsKnown));

    it('assigns to the unit to the last day before the reform', () =>
      given(...toFiling)
        .inCounty(reformed('2026-02-05'))
        .when(to(['health-bureau', 'sole']), office('2026-02-04'))
        .yields({ type: 'ProposalAssigned', unit: 'health-bureau' }));
  });

  it('lets the successor act from then on', () =>
    given(...after)
      .inCounty(merger)
      .when({ type: 'AcceptAssignment', assignment: 'A1' }, roads('2026-02-06'))
      .yields({ type: 'AssignmentAccepted', assignment: 'A1' }));

  it('lets the former unit act no more', () =>
    given(...after)
      .inCounty(merger)
      .when({ type: 'AcceptAssignment', assignment: 'A1' }, health('2026-02-06'))
      .refusedBy(rules.onlyTheAssignedUnit));

  it('keeps a ruling against a return in force for the successor', () =>
    given(...toUnit, returnRequested, returnRejected, after[4])
      .inCounty(merger)
      .when(
        { type: 'RequestReturn', assignment: 'A1', reason: '非本单位职责。' },
        roads('2026-02-09'),
      )
      .refusedBy(rules.notRuledYet));
});

describe('交办机关', () => {
  const outside = [
    'party_mass',
    'npc',
    'cppcc',
    'court',
    'procuratorate',
    'vertical_agency',
    'military',
  ] as const;
  const other = { type: 'AssignProposal', tasks: [{ unit: unit('other'), role: 'sole' }] } as const;
  const mixed = {
    type: 'AssignProposal',
    tasks: [
      { unit: unit('health-bureau'), role: 'lead' },
      { unit: unit('other'), role: 'co_handler' },
    ],
  } as const;

  it.each(outside)("is the Party committee's office for a unit of the kind %s", (kind) =>
    given(...toFiling)
      .inCounty(registered('other', kind))
      .when({ ...other, assigner: 'party_office' }, office('2026-02-02'))
      .yields({ type: 'ProposalAssigned', unit: 'other', assigner: 'party_office' }),
  );

  it.each(outside)('is not the government office for a unit of the kind %s', (kind) =>
    given(...toFiling)
      .inCounty(registered('other', kind))
      .when(other, office('2026-02-02'))
      .refusedBy(rules.assignerFits),
  );

  it("is not the Party committee's office for a unit of the government", () =>
    given(...toFiling)
      .when({ ...to(['health-bureau', 'sole']), assigner: 'party_office' }, office('2026-02-02'))
      .refusedBy(rules.assignerFits));

  it('are both offices jointly for units of both sides', () =>
    given(...toFiling)
      .inCounty(registered('other', 'party_mass'))
      .when({ ...mixed, assigner: 'joint' }, office('2026-02-02'))
      .yields(
        { type: 'ProposalAssigned', unit: 'health-bureau', assigner: 'joint' },
        { type: 'ProposalAssigned', unit: 'other', assigner: 'joint' },
      ));

  it.each(['government_office', 'party_office'] as const)(
    'is not one office alone for units of both sides: %s',
    (assigner) =>
      given(...toFiling)
        .inCounty(registered('other', 'party_mass'))
        .when({ ...mixed, assigner }, office('2026-02-02'))
        .refusedBy(rules.assignerFits),
  );

  it('are not both offices for units of the government', () =>
    given(...toFiling)
      .when({ ...to(['health-bureau', 'sole']), assigner: 'joint' }, office('2026-02-02'))
      .refusedBy(rules.assignerFits));
});
