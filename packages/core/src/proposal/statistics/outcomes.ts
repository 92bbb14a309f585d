import type { Citations } from '../../kernel/citation.ts';
import type { Words } from '../../kernel/words.ts';
import { cite, decided } from '../../law/instruments.ts';
import type { ProposalProfile } from '../../profile/proposal.ts';
import { type ResultClass, resultClasses, resultWords } from '../../words/handling.ts';
import { type Satisfaction, satisfactionWords } from '../../words/satisfaction.ts';
import type { Definition, Section } from './definition.ts';
import { RATED } from './marks.ts';
import type { Aspect, Contentment } from './measures.ts';

const hebei = cite('hebei-cppcc-2013', '办复情况', 'PRACTICE');
const worst = decided('多个单位办理的,以办理程度最低的结果计');

const share = (
  id: string,
  words: Words,
  classes: readonly ResultClass[],
  cites: Citations,
): Definition => ({
  id: `result.${id}`,
  words,
  cites,
  among: ['answered'],
  counts: classes.map((one) => `result.${one}`),
});

const lettered = ({ value, cites }: ProposalProfile['resultLetters']): readonly Definition[] =>
  [...new Set(Object.values(value))].toSorted().map((letter) =>
    share(
      `letter.${letter}`,
      { zh: `${letter}类`, en: `class ${letter}` },
      resultClasses.filter((one) => value[one] === letter),
      cites,
    ),
  );

const solved = ['resolved', 'adopted'] as const;
const underWay = ['in_progress', 'planned'] as const;
const explained = ['constrained', 'reference_only', 'infeasible'] as const;

/** 办理结果 by meaning, and by the letters the county prints. */
export const results = ({ resultLetters }: ProposalProfile): Section => ({
  group: 'result',
  definitions: [
    ...resultClasses.map((one) => {
      const letter = resultLetters.value[one];
      const { zh, en } = resultWords[one];
      const words = letter ? { zh: `${zh}(${letter})`, en: `${en} (${letter})` } : { zh, en };
      return share(one, words, [one], [hebei, worst]);
    }),
    ...lettered(resultLetters),
    share('solved_or_adopted', { zh: '解决率、采纳率', en: 'solved or adopted' }, solved, [
      cite('weixian-2024', '一'),
      hebei,
    ]),
    {
      ...share(
        'solved_or_partly',
        { zh: '解决和基本解决率', en: 'solved or partly solved' },
        [...solved, 'partly_resolved'],
        [cite('weixian-2024', '一'), hebei],
      ),
      target: 'solved',
      benchmark: 'solvedOrPartly',
    },
    {
      ...share('under_way', { zh: '正在解决或列入计划', en: 'being solved or planned' }, underWay, [
        hebei,
      ]),
      benchmark: 'underWay',
    },
    {
      ...share('explained', { zh: '说明解释', en: 'explained' }, explained, [hebei]),
      benchmark: 'explained',
    },
    share(
      'solved_or_planned',
      { zh: '解决或列入计划解决', en: 'solved, being solved or planned' },
      [...solved, 'partly_resolved', ...underWay],
      [cite('weixian-2024', '一'), hebei],
    ),
  ],
});

const aspectWords = {
  attitude: { zh: '办理态度', en: 'attitude' },
  result: { zh: '办理结果', en: 'result' },
  carryingOut: { zh: '落实情况', en: 'carrying out' },
} as const satisfies Readonly<Record<Aspect, Words>>;

/** The mark under which an item bears what was said of an aspect. */
const aspectMarks = {
  attitude: 'attitude',
  result: 'satisfaction',
  carryingOut: 'carrying_out',
} as const satisfies Readonly<Record<Aspect, string>>;

const markOf = (aspect: Aspect) => (said: Contentment) => `${aspectMarks[aspect]}.${said}`;

const given = ['satisfied', 'basically_satisfied', 'dissatisfied'] as const;

const saidWords = {
  ...satisfactionWords,
  no_response: { zh: '未反馈', en: 'no response' },
} as const;

const silence = decided('未反馈不计为满意');
const levels = cite('system-bayannur', '满意、基本满意、不满意', 'SYS');

const rated = (
  aspect: Aspect,
  id: string,
  words: Words,
  said: readonly Contentment[],
  cites: Citations,
): Definition => ({
  id: `rating.${aspect}.${id}`,
  words: {
    zh: `${aspectWords[aspect].zh}:${words.zh}`,
    en: `${aspectWords[aspect].en}: ${words.en}`,
  },
  cites,
  // 落实情况 is judged by those who can judge it already; the others have not kept silent.
  among: aspect === 'carryingOut' ? given.map(markOf(aspect)) : [RATED],
  counts: said.map(markOf(aspect)),
  needs: 'ratings',
});

const ofAspect = (aspect: Aspect, satisfied: readonly Satisfaction[]): readonly Definition[] => {
  const said = aspect === 'carryingOut' ? given : ([...given, 'no_response'] as const);
  const wide = satisfied.includes('basically_satisfied');
  const target = aspect === 'result' ? ({ target: 'satisfaction' } as const) : {};
  const both = rated(
    aspect,
    'satisfied_or_basically',
    { zh: '满意和基本满意', en: 'satisfied or basically satisfied' },
    ['satisfied', 'basically_satisfied'],
    [cite('city-146-items', '满意率', 'PRACTICE'), silence],
  );
  return [
    ...said.map((one) => ({
      ...rated(aspect, one, saidWords[one], [one], [levels, silence]),
      ...(one === 'satisfied' && !wide ? target : {}),
    })),
    { ...both, ...(wide ? target : {}) },
  ];
};

/** 满意度: 满意 alone and with 基本满意, each aspect apart, who kept silent apart. */
export const ratings = ({ statistics: { satisfied } }: ProposalProfile): Section => ({
  group: 'rating',
  definitions: [
    {
      id: 'rating.over',
      words: { zh: '评价完毕', en: 'rating has ended' },
      cites: [cite('chongyi-handling', '意见反馈')],
      among: ['answered'],
      counts: [RATED],
    },
    ...(['attitude', 'result', 'carryingOut'] as const).flatMap((aspect) =>
      ofAspect(aspect, satisfied.value),
    ),
  ],
});
