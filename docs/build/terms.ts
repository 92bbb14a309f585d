import {
  adopterWords,
  assignerWords,
  bodyKindWords,
  type CommandCards,
  categoryWords,
  consultationModeWords,
  consultationPartyWords,
  consultationPhaseWords,
  contactWords,
  conversionWords,
  decidingBodyWords,
  dispositionWords,
  endReasonWords,
  handlingFaultWords,
  handlingRoleWords,
  indicatorGroupWords,
  issuerWords,
  keyCriterionWords,
  leaderOfficeWords,
  leaderTaskWords,
  lightWords,
  memberLevelWords,
  occasionWords,
  periodOfSubmissionWords,
  platformKindWords,
  promiseOutcomeWords,
  publicationExtentWords,
  publicationReviewWords,
  publicationStageWords,
  reminderWords,
  resultWords,
  reviewBodyWords,
  reviewStageWords,
  roleWords,
  satisfactionWords,
  settlementWords,
  signatureWords,
  signerWords,
  sourceWords,
  statusWords,
  subjects,
  supervisionMethodWords,
  tierWords,
  unitKindWords,
  type Vocabulary,
  verdictWords,
  visitWords,
  type Words,
  type Workflow,
  withholdingReasonWords,
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
  of('审查处理结果', 'Dispositions', dispositionWords, 'status'),
  of('统计部分', 'Parts of a report', indicatorGroupWords),
  of('提案时段', 'Periods of submission', periodOfSubmissionWords),
  of('提案类别', 'Categories', categoryWords),
  of('办理结果', 'Result classes', resultWords),
  of('联系方式', 'Methods of contact', contactWords),
  of('满意度', 'Satisfaction', satisfactionWords),
  of('署名方式', 'Signatures', signatureWords),
  of('签发人', 'Signers', signerWords),
  of('提案层次', 'Tiers of key proposals', tierWords),
  of('遴选标准', 'Tests of a key proposal', keyCriterionWords),
  of('审定机构', 'Bodies that decide', decidingBodyWords),
  of('领导职务', 'Offices of leaders', leaderOfficeWords),
  of('领导任务', 'Tasks of leaders', leaderTaskWords),
  of('督办方式', 'Methods of supervision', supervisionMethodWords),
  of('办理问题', 'Faults of handling', handlingFaultWords),
  of('建议案的通过会议', 'Who adopts a formal proposal', adopterWords),
  of('答复名义', 'In whose name a reply is issued', issuerWords),
  of('承办角色', 'Handling roles', handlingRoleWords),
  of('交办机关', 'Assigning offices', assignerWords),
  of('审查环节', 'Stages of review', reviewStageWords),
  of('审查机构', 'Reviewing bodies', reviewBodyWords),
  of('转办去向', 'Where a proposal is passed on', conversionWords),
  of('再次不满意的处理', 'Forms of settlement', settlementWords),
  of('走访情况', 'Visits', visitWords),
  of('承诺的结果', 'Outcomes of promises', promiseOutcomeWords),
  of('催办方式', 'Ways of reminding', reminderWords),
  of('协商方', 'Parties of a consultation', consultationPartyWords),
  of('协商环节', 'Phases of consultation', consultationPhaseWords),
  of('协商方式', 'Modes of consultation', consultationModeWords),
  of('公开方式', 'Extents of publication', publicationExtentWords),
  of('公开审查意见', 'Reviews of publication', publicationReviewWords),
  of('公开状态', 'Openness of a case', publicationStageWords),
  of('不予公开的理由', 'Reasons for withholding', withholdingReasonWords),
  of('回头看结论', 'Verdicts of a look-back', verdictWords),
  of('变更类别的时机', 'Occasions of a change of class', occasionWords),
  of('委员层级', 'Levels of members', memberLevelWords),
  of('预警', 'Lights', lightWords),
  of('单位类别', 'Kinds of unit', unitKindWords),
  of('平台类别', 'Kinds of platform', platformKindWords),
  of('离任事由', 'Ends of a membership', endReasonWords),
  of('集体提案者类别', 'Kinds of body', bodyKindWords),
  ...Object.values(subjects).flatMap(({ commands, workflow }) => [
    commandsOf(workflow as Workflow, commands),
    ...tablesOf(workflow as Workflow),
  ]),
];
