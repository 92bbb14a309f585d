import { z } from 'zod';
import { oneOf } from '../kernel/field.ts';
import { CitationsSchema, figureOf, WordsSchema } from '../kernel/figure.ts';
import { Period } from '../kernel/period.ts';
import { platformKinds } from '../words/county.ts';
import { standardStepWords } from '../words/grassroots.ts';

const period = figureOf(Period);

/** 标准流程 of one kind of platform. */
const Procedure = z.object({
  id: z.enum(platformKinds),
  steps: z
    .array(oneOf(standardStepWords))
    .min(1)
    .refine(
      (steps) => new Set(steps).size === steps.length,
      'Each step stands once. 每个环节只列一次。',
    ),
  cites: CitationsSchema,
});

/** 村(居)民自治事项. */
const OwnMatter = z.object({
  id: z.string().regex(/^[a-z_]+$/),
  words: WordsSchema,
  cites: CitationsSchema,
});

/** What a county fixes for grass-roots consultation (基层协商). */
export const GrassrootsProfile = z.object({
  periods: z.object({
    screen: period,
    prepare: period,
    /** How long before a session its parties are told. */
    notice: period,
    list: period,
    ownDecision: period,
    rate: period,
    feedback: period,
    close: period,
    firstWarning: period,
    secondWarning: period,
  }),
  procedures: z
    .array(Procedure)
    .refine(
      (all) => platformKinds.every((kind) => all.filter(({ id }) => id === kind).length === 1),
      'Each kind of platform has one procedure. 每类平台有一个标准流程。',
    ),
  /** 列席: how many citizens may sit in on a session. */
  observers: figureOf(z.number().int().nonnegative()),
  /** How often an agreed item goes back to be carried out again. */
  maxReturns: figureOf(z.number().int().nonnegative()),
  ownMatters: z.array(OwnMatter).min(1),
});
