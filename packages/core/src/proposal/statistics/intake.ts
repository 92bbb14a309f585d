import type { Citations } from '../../kernel/citation.ts';
import type { WordsOf } from '../../kernel/words.ts';
import { cite } from '../../law/instruments.ts';
import {
  categoryWords,
  type ProposalCategory,
  type ProposalPeriod,
  type ProposalSource,
  periodOfSubmissionWords,
  proposalCategories,
  proposalPeriods,
  proposalSources,
  sourceWords,
} from '../../words/proposal.ts';
import type { Definition, Section } from './definition.ts';
import { type DispositionKind, dispositions, dispositionWords } from './disposition.ts';

const all = ['received'] as const;

const reported: Citations = [
  cite('cppcc-charter-2023', '第四十四条(四)'),
  cite('guangming-2011', '提案工作情况报告和提案审查情况报告'),
];

/** One indicator for each term of a vocabulary: they partition what is received. */
const eachOf = <Term extends string>(
  id: string,
  terms: readonly Term[],
  words: WordsOf<Term>,
  mark: string,
  cites: Citations = reported,
): readonly Definition[] =>
  terms.map((term) => ({
    id: `${id}.${term}`,
    words: words[term],
    cites,
    among: all,
    counts: [`${mark}.${term}`],
  }));

/** 提案收件: who proposed what, and when. */
export const intake: Section = {
  group: 'intake',
  definitions: [
    { id: 'received', words: { zh: '收到提案', en: 'received' }, cites: reported, counts: all },
    ...eachOf<ProposalSource>('received.source', proposalSources, sourceWords, 'source'),
    ...eachOf<ProposalCategory>('received.category', proposalCategories, categoryWords, 'category'),
    ...eachOf<ProposalPeriod>(
      'received.period',
      proposalPeriods,
      periodOfSubmissionWords,
      'period',
    ),
    {
      id: 'received.key',
      words: { zh: '重点提案', en: 'key proposals' },
      cites: reported,
      among: all,
      counts: ['key'],
    },
  ],
};

const has = (...kinds: readonly DispositionKind[]) => kinds.map((kind) => `disposition.${kind}`);

/** 审查立案: what review made of them, and 立案率 before and after merging. */
export const review: Section = {
  group: 'review',
  definitions: [
    ...eachOf<DispositionKind>('disposition', dispositions, dispositionWords, 'disposition', [
      cite('beijing-review-2023', '审查处理结果', 'PRACTICE'),
      cite('suide-review-2025', '审查结果', 'PRACTICE', '并案处理11件……不予立案31件'),
      cite('chuzhou-review-2016', '审查结果', 'PRACTICE', '撤案16件'),
      cite('xingtai-review-2026', '审查结果', 'PRACTICE', '做进一步修改后重新提出'),
      cite('qinhuangdao-review-2021', '审查结果', 'PRACTICE', '立案的提案371件,不予立案22件'),
    ]),
    {
      id: 'filing.before_merging',
      words: { zh: '立案率(并案前)', en: 'filing rate before merging' },
      cites: [cite('guangshui-review', '立案情况', 'PRACTICE')],
      among: all,
      counts: has('filed', 'merged'),
    },
    {
      id: 'filing.after_merging',
      words: { zh: '立案率(并案后)', en: 'filing rate after merging' },
      cites: [
        cite('guangshui-review', '实际立案', 'PRACTICE'),
        cite('nanhua-review', '立案情况', 'PRACTICE', '15件提案进行并案处理后,共立案192件'),
      ],
      among: all,
      counts: has('filed'),
    },
  ],
};
