import { unitName } from '../../county/names.ts';
import { type Register, registerOfDay } from '../../county/register.ts';
import type { Citations } from '../../kernel/citation.ts';
import type { Words } from '../../kernel/words.ts';
import { believed, cite, decided } from '../../law/instruments.ts';
import type { Filing, Merger } from '../parts/review.ts';
import type * as Stage from '../proposal.ts';
import { type AnyProposal, mergerOf } from '../proposal.ts';
import type { ProposalVisibility } from '../visibility/visibility.ts';
import {
  chineseDate,
  chineseMarks,
  chineseSession,
  englishDate,
  sentenceOf,
  youOf,
} from './wording.ts';

/** What its proposers are told of the disposition of a proposal (审查处理告知). */
export interface Notice {
  readonly title: Words;
  readonly text: Words;
  readonly cites: Citations;
}

const inTime = cite('national-refusal-answer-2011', '未立案的处理', 'SEEN', '及时通知');
const outcomes = cite('beijing-review-2023', '审查处理', 'PRACTICE');

const about = (proposal: AnyProposal, zh: string, en: string): Words => ({
  zh: chineseMarks(`${youOf(proposal)}提出的《${proposal.content.title}》${zh}`),
  en: `Your proposal “${proposal.content.title}” ${en}`,
});

const filedNotice = (proposal: Stage.Taken, filing: Filing): Notice => {
  const { term, session } = proposal.receipt;
  const { on, number, assignBy } = filing;
  return {
    title: { zh: '立案通知', en: 'Notice of filing' },
    text: about(
      proposal,
      `已于${chineseDate(on)}立案,编为${chineseSession(term, session)}第${number}号提案,应于${chineseDate(assignBy.by)}前(含当日)交承办单位办理。`,
      `was filed on ${englishDate(on)} as no. ${number} of session ${session} of term ${term}. It is to be assigned to a unit by ${englishDate(assignBy.by)}.`,
    ),
    cites: [believed('立案后告知提案者'), decided('立案通知写明提案号和交办期限')],
  };
};

const mergedNotice = (proposal: AnyProposal, { on, mainNumber: number }: Merger): Notice => {
  return {
    title: { zh: '并案通知', en: 'Notice of merger' },
    text: about(
      proposal,
      `已于${chineseDate(on)}并入第${number}号提案合并办理,办理结果仍将分别答复。`,
      `was merged on ${englishDate(on)} into proposal no. ${number}. You will still be answered separately.`,
    ),
    cites: [cite('local-handling-rule', '第九条', 'SEEN', '可以并案办理,但要分别答复')],
  };
};

const groundWords = ({ profile, profiles }: Register, ground: string): Words =>
  [profile, ...profiles]
    .flatMap(({ proposal }) => proposal.refusalGrounds)
    .find(({ id }) => id === ground)?.words ?? { zh: ground, en: ground };

const notFiledNotice = (proposal: Stage.NotFiled, register: Register): Notice => {
  const { on, ground, explanation } = proposal.refusal;
  const words = groundWords(register, ground);
  return {
    title: { zh: '提案处理回复函', en: 'Answer on the handling of a proposal' },
    text: about(
      proposal,
      `经审查,于${chineseDate(on)}决定不予立案。情形:${words.zh}。说明:${sentenceOf(explanation)}`,
      `was reviewed and not filed on ${englishDate(on)}. Ground: ${words.en}. Explanation: ${sentenceOf(explanation)}`,
    ),
    cites: [inTime, cite('ankang-county-2018', '提案处理回复函', 'PRACTICE')],
  };
};

const withdrawnNotice = (proposal: Stage.Withdrawn): Notice => {
  const { on, reason } = proposal.withdrawal;
  const number = proposal.filing?.number;
  return {
    title: { zh: '撤案通知', en: 'Notice of withdrawal' },
    text: about(
      proposal,
      `已于${chineseDate(on)}撤案。理由:${sentenceOf(reason)}${number === undefined ? '' : `原第${number}号提案的编号予以保留,不再使用。`}`,
      `was withdrawn on ${englishDate(on)}. Reason: ${sentenceOf(reason)}${number === undefined ? '' : ` Its number ${number} is kept and not given again.`}`,
    ),
    cites: [outcomes, decided('撤案后告知全体提案者,编号保留')],
  };
};

const returnedNotice = (proposal: Stage.ReturnedForRevision): Notice => {
  const { on, reason, reviseBy } = proposal.revision;
  return {
    title: { zh: '退回修改通知', en: 'Notice of return for revision' },
    text: about(
      proposal,
      `已于${chineseDate(on)}退回修改。理由:${sentenceOf(reason)}请于${chineseDate(reviseBy.by)}前(含当日)修改后重新提交。`,
      `was returned for revision on ${englishDate(on)}. Reason: ${sentenceOf(reason)} Please submit it again by ${englishDate(reviseBy.by)}.`,
    ),
    cites: [outcomes, believed('退回修改时限')],
  };
};

const forwardedNotice = (proposal: Stage.Forwarded, register: Register): Notice => {
  const { on, reason, units } = proposal.forwarding;
  const then = registerOfDay(register, on);
  const names = units.map((id) => unitName(then, id));
  return {
    title: { zh: '转有关部门参考通知', en: 'Notice of forwarding for reference' },
    text: about(
      proposal,
      `未予立案,已于${chineseDate(on)}转${names.join('、')}研究参考。理由:${sentenceOf(reason)}`,
      `was not filed and was forwarded on ${englishDate(on)} for reference to: ${names.join(', ')}. Reason: ${sentenceOf(reason)}`,
    ),
    cites: [inTime, outcomes],
  };
};

const converted = {
  converted_to_opinion_report: { zh: '社情民意信息', en: 'an opinion report' },
  converted_to_member_letter: { zh: '委员来信', en: "a member's letter" },
} as const;

const convertedNotice = (proposal: Stage.Converted): Notice => {
  const { on, reason } = proposal.conversion;
  const { zh, en } = converted[proposal.stage];
  return {
    title: { zh: `转${zh}通知`, en: `Notice of conversion to ${en}` },
    text: about(
      proposal,
      `未予立案,已于${chineseDate(on)}转为${zh}处理。理由:${sentenceOf(reason)}`,
      `was not filed and was converted on ${englishDate(on)} to ${en}. Reason: ${sentenceOf(reason)}`,
    ),
    cites: [inTime, outcomes],
  };
};

/** What its proposers are told of the disposition of a proposal; none before it was reviewed. */
export const noticeOf = (proposal: AnyProposal, register: Register): Notice | undefined => {
  switch (proposal.stage) {
    case 'filed':
      return filedNotice(proposal, proposal.filing);
    case 'closed':
    case 'merged': {
      const merger = mergerOf(proposal);
      if (merger) return mergedNotice(proposal, merger);
      return 'filing' in proposal ? filedNotice(proposal, proposal.filing) : undefined;
    }
    case 'not_filed':
      return notFiledNotice(proposal, register);
    case 'withdrawn':
      return withdrawnNotice(proposal);
    case 'returned_for_revision':
      return returnedNotice(proposal);
    case 'forwarded_for_reference':
      return forwardedNotice(proposal, register);
    case 'converted_to_opinion_report':
    case 'converted_to_member_letter':
      return convertedNotice(proposal);
    case 'draft':
    case 'discarded':
    case 'submitted':
      return undefined;
  }
};

/** The notice of a disposition, for its proposers and the reviewers. */
export const visibleNotice = (
  proposal: AnyProposal,
  register: Register,
  view: ProposalVisibility,
): Notice | undefined => (view.review ? noticeOf(proposal, register) : undefined);
