import { consultation, consultationShowing as showing } from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { playing, standing, story, to } from '../../support/consultation-facts.ts';
import {
  committee,
  givenUp,
  minutesReturned,
  moved,
  putOff,
  researchReturned,
  withGuests,
  workPlanReturned,
} from '../../support/consultation-variants.ts';
import { as } from '../../support/scenario.ts';

/** A zod schema, as far as its names are read. */
interface Shape {
  readonly def: {
    readonly type: string;
    readonly innerType?: Shape;
    readonly element?: Shape;
    readonly in?: Shape;
    readonly shape?: Readonly<Record<string, Shape>>;
  };
  readonly options?: readonly string[];
  meta(): { readonly id?: string; readonly description?: string } | undefined;
}

/** Every shape inside one, with itself. */
const inside = (shape: Shape): readonly Shape[] => {
  const { innerType, element, in: input, shape: fields = {} } = shape.def;
  const under = [innerType, element, input, ...Object.values(fields)].filter((one) => !!one);
  return [shape, ...under.flatMap(inside)];
};

const cards = Object.entries(consultation.commands);
const asked = cards.map(([, { input }]) => input as unknown as Shape);
const told = showing.view as unknown as Shape;
/** What has fields or a choice of values, and so is known by a name. */
const named = (shapes: readonly Shape[]): readonly Shape[] =>
  shapes.filter(({ def: { type } }) => type === 'object' || type === 'enum');
const fieldsOf = ({ def: { shape = {} } }: Shape) => Object.entries(shape);

describe('所填', () => {
  it.each(Object.entries(story))('%s is asked in the shape of its command', (_, [command]) => {
    const { type, ...input } = command;
    expect(consultation.commands[type]?.input.parse(input)).toEqual(input);
  });

  it('names parts of the consultation by their ids', () => {
    const reason = '理由。';
    const inputs = {
      ReturnResearchPlan: { researchPlan: 'P1', reason },
      ReturnConsultationWorkPlan: { workPlan: 'W1', reason },
      ReturnConsultationOutcome: { outcome: 'O1', reason },
      DropConsultationRecommendation: { recommendation: 'M1' },
      DeferAnswer: { question: 'Q1' },
    } as const;
    for (const [type, input] of Object.entries(inputs)) {
      const shape = consultation.commands[type]?.input;
      expect(shape?.safeParse(input).data).toEqual(input);
      for (const name of Object.keys(input))
        expect(shape?.safeParse({ ...input, [name]: '' }).success).toBe(false);
    }
  });

  it('is told what each field is for', () => {
    const unsaid = asked.flatMap(fieldsOf).filter(([, field]) => !field.meta()?.description);
    expect(unsaid.map(([name]) => name)).toEqual([]);
  });
});

describe('所示', () => {
  const names = [...asked.flatMap((one) => inside(one).slice(1)), ...inside(told)].filter(
    (one) => named([one]).length > 0,
  );

  it('has a name of its own for every list of choices and every group of fields', () => {
    const known = new Map<string, string>();
    for (const shape of names) {
      const id = shape.meta()?.id ?? '';
      expect(id).toMatch(/^Consultation[A-Z]/);
      const holds = JSON.stringify([shape.options, Object.keys(shape.def.shape ?? {})]);
      expect(known.get(id) ?? holds).toBe(holds);
      known.set(id, holds);
    }
  });

  it.each([
    ['research that was returned', researchReturned],
    ['a work plan that was returned', workPlanReturned],
    ['a work plan that lapsed', putOff(to('notified'), '2026-04-01')],
    ['a meeting with guests', withGuests(to('spoken'))],
    ['a meeting that was moved', moved(to('materialsSent'))],
    ['minutes that were returned', minutesReturned],
    ['a report that was adopted', to('reportAdopted')],
    [
      'a recommendation that was dropped',
      playing(
        [
          [
            { type: 'DropConsultationRecommendation', recommendation: 'M1' },
            committee('2026-04-28'),
          ],
        ],
        to('recommended'),
      ),
    ],
    ['one that was closed', to('closed')],
    ['one that was given up', givenUp(to('opened'), '2026-03-04')],
  ])('loses nothing of %s', (_, facts) => {
    const around = { register: undefined, calendar: undefined, today: undefined } as never;
    const seen = showing.project(standing(facts), as('cppcc_office'), around);
    expect(showing.view.parse(seen)).toEqual(seen);
  });
});
