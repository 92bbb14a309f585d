import {
  bodyKindWords,
  type CommandCards,
  categoryWords,
  contactWords,
  lightWords,
  periodOfSubmissionWords,
  resultWords,
  roleWords,
  satisfactionWords,
  signatureWords,
  signerWords,
  sourceWords,
  statusWords,
  subjects,
  unitKindWords,
  type Vocabulary,
  type Words,
  type Workflow,
} from '../../packages/core/src/index.ts';
import { houseTerms, lawTerms } from './law-terms.ts';

/** What a term names: a thing, an act, the stage of a part, or the status of a whole case. */
export const kinds = ['name', 'act', 'stage', 'status'] as const;

/** A Chinese term with its English name. */
export interface Term extends Words {
  readonly kind: (typeof kinds)[number];
  /** How code writes it. */
  readonly id?: string;
}

/** Terms that stand side by side, so that no two may share a name. */
export interface TermList {
  readonly title: Words;
  readonly terms: readonly Term[];
}

const of = (
  zh: string,
  en: string,
  words: Vocabulary<string>,
  kind: Term['kind'] = 'name',
): TermList => ({
  title: { zh, en },
  terms: Object.entries(words).map(([id, term]) => ({ id, kind, ...term })),
});

const commandsOf = ({ title }: Workflow, commands: CommandCards): TermList => ({
  title: { zh: `${title.zh}:事项`, en: `${title.en}: commands` },
  terms: Object.entries(commands).map(([id, card]) => ({ id, kind: 'act', ...card.title })),
});

const tablesOf = ({ title, tables }: Workflow): readonly TermList[] => [
  {
    title: { zh: `${title.zh}:流程表`, en: `${title.en}: tables` },
    terms: tables.map(({ part, title: words }) => ({ id: part, kind: 'name', ...words })),
  },
  ...tables.map((one) =>
    of(
      `${title.zh}:${one.title.zh}环节`,
      `${title.en}: stages of the ${one.part}`,
      one.stages,
      'stage',
    ),
  ),
];

const own = (zh: string, en: string, terms: readonly Words[]): TermList => ({
  title: { zh, en },
  terms: terms.map((term) => ({ kind: 'name', ...term })),
});

/** Every vocabulary of the model. */
export const vocabularies: readonly TermList[] = [
  own('法规用语', 'Terms of the law', lawTerms),
  own('本模型用语', 'Terms of this model', houseTerms),
  of('办理身份', 'Roles', roleWords),
  of('提案状态', 'Statuses of a proposal', statusWords, 'status'),
  of('提案者类别', 'Sources', sourceWords),
  of('提案时段', 'Periods of submission', periodOfSubmissionWords),
  of('提案类别', 'Categories', categoryWords),
  of('办理结果', 'Result classes', resultWords),
  of('联系方式', 'Methods of contact', contactWords),
  of('满意度', 'Satisfaction', satisfactionWords),
  of('署名方式', 'Signatures', signatureWords),
  of('签发人', 'Signers', signerWords),
  of('预警', 'Lights', lightWords),
  of('单位类别', 'Kinds of unit', unitKindWords),
  of('集体提案者类别', 'Kinds of body', bodyKindWords),
  ...Object.values(subjects).flatMap(({ commands, workflow }) => [
    commandsOf(workflow as Workflow, commands),
    ...tablesOf(workflow as Workflow),
  ]),
];
