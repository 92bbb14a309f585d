import {
  type CalendarDay,
  type ContactMethod,
  type Content,
  plusMonths,
  type ResultClass,
  type Satisfaction,
  type Unit,
} from '@xieshang/core';
import { at, between, pick, type Random } from '../../random.ts';
import type { Topic } from './topics/topic.ts';
import { unitNamed } from './units.ts';
import * as words from './words.ts';

const filledIn = (text: string, unit: string): string => text.replaceAll('{unit}', unit);

/** What a proposal says, as its proposer hands it in. */
export const contentOf = (topic: Topic, random: Random): Content => {
  const { title, category, matter, situation, analysis, suggestions, unit } = topic;
  const consent = random() < 0.86;
  const number = between(random, 1, 998);
  return {
    title,
    category,
    matters: [matter],
    situation,
    analysis,
    suggestions,
    suggestedUnits: random() < 0.75 ? [unitNamed(unit).id] : [],
    publication: consent
      ? { consent }
      : { consent, reason: pick(random, words.unpublishedBecause) },
    contact: {
      address: `怀来县沙城镇演示路${between(random, 1, 199)}号`,
      phone: `0313-0000${String(number).padStart(3, '0')}`,
    },
  };
};

/** The same proposal before its proposer learnt that it raises two matters. */
export const withTwoMatters = (content: Content): Content => ({
  ...content,
  matters: [...content.matters, '相关配套设施建设'],
});

// Results in the order in which replies come: about two in three say that something was done.
const results: readonly ResultClass[] = [
  'resolved',
  'in_progress',
  'resolved',
  'partly_resolved',
  'planned',
  'resolved',
  'in_progress',
  'constrained',
  'resolved',
  'partly_resolved',
  'resolved',
  'in_progress',
  'reference_only',
  'resolved',
  'planned',
  'partly_resolved',
  'resolved',
  'infeasible',
];

/** What comes of the reply at this place in the story. */
export const resultAt = (place: number): ResultClass => at(results, place);

const suggestionShort = (text: string): string => text.split(/[,,。;]/)[0] ?? text;

/** A reply, point by point. */
export const answersTo = (
  suggestions: readonly string[],
  result: ResultClass,
  unit: Unit,
  random: Random,
): readonly string[] => {
  const first = Math.floor(random() * 4);
  return suggestions.map((suggestion, place) => {
    const answer = at(words.answers[result], first + place);
    return `关于“${suggestionShort(suggestion)}”:${filledIn(answer, unit.name)}`;
  });
};

/** What a reply promises where it puts the solution off: by when it will be solved. */
export const promisesFor = (result: ResultClass, on: CalendarDay, dueOn?: CalendarDay) => {
  if (result === 'in_progress')
    return [{ text: '办理事项全部完成,并再次答复提案者。', dueOn: dueOn ?? plusMonths(on, 6) }];
  return result === 'planned'
    ? [{ text: '按计划实施,完成后再次答复提案者。', dueOn: dueOn ?? plusMonths(on, 12) }]
    : [];
};

/** A reply that says nothing, at the length the rules demand. */
export const weakAnswersTo = (suggestions: readonly string[], unit: Unit): readonly string[] =>
  suggestions.map((_, place) => filledIn(at(words.weakAnswers, place), unit.name));

// biome-ignore format: a table is read by its columns
const feelings: Readonly<Record<ResultClass, readonly Satisfaction[]>> = {
  resolved:        ['satisfied', 'satisfied', 'satisfied', 'basically_satisfied'],
  adopted:         ['satisfied', 'basically_satisfied'],
  partly_resolved: ['satisfied', 'basically_satisfied'],
  in_progress:     ['basically_satisfied', 'satisfied'],
  planned:         ['basically_satisfied', 'satisfied'],
  constrained:     ['basically_satisfied', 'satisfied', 'basically_satisfied'],
  reference_only:  ['basically_satisfied'],
  infeasible:      ['basically_satisfied'],
};

const remark = (content: Satisfaction, random: Random) =>
  random() < 0.7 ? { comment: pick(random, words.comments[content]) } : {};

/** How a proposer who is content rates a reply; `place` tells proposers and replies apart. */
export const ratingOf = (result: ResultClass, place: number, late: boolean, random: Random) => {
  const content = at(feelings[result], place);
  const attitude: Satisfaction = late && place % 2 === 0 ? 'basically_satisfied' : 'satisfied';
  return { attitude, result: content, ...remark(content, random) };
};

/** How a proposer rates a reply that has to be redone. */
export const disappointment = (random: Random): ReturnType<typeof ratingOf> => ({
  attitude: 'basically_satisfied',
  result: 'dissatisfied',
  ...remark('dissatisfied', random),
});

// Most contacts are personal, as the rules want them.
const methods: readonly ContactMethod[] = [
  'face_to_face',
  'phone',
  'face_to_face',
  'seminar',
  'other',
  'face_to_face',
  'email',
  'phone',
  'letter',
];

/** How a unit reached the proposer, and how it went. */
export const contactAt = (place: number, random: Random) => {
  const method = at(methods, place);
  return { method, note: pick(random, words.contactNotes[method]) };
};

/** Why a unit asks to return an assignment, naming the unit it proposes. */
export const returnReason = (proposed: Unit, random: Random): string =>
  filledIn(pick(random, words.returnReasons), proposed.name);
