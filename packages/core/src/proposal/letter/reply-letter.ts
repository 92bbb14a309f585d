import { unitToday } from '../../county/duties.ts';
import { unitName } from '../../county/names.ts';
import {
  profileOf,
  type Register,
  type RegisterOfDay,
  registerOfDay,
} from '../../county/register.ts';
import { letterFigures } from '../../law/letter-figures.ts';
import { coHandlers, joinedProposers } from '../case/queries.ts';
import type { Reply } from '../parts/reply.ts';
import { filingOf, mergerOf, type Taken } from '../proposal.ts';
import type { ProposalVisibility } from '../visibility/visibility.ts';
import { chineseDate, chineseMarks, chineseNumeral, chineseSession, youOf } from './wording.ts';

/** One suggestion and what the unit answers to it. */
export interface LetterItem {
  /** 一、二、三… */
  readonly ordinal: string;
  readonly suggestion: string;
  readonly answer: string;
}

/** An office that gets copies. */
export interface LetterCopies {
  readonly to: string;
  readonly copies: number;
}

/** A reply as a letter (答复函): what it says, not how it is set; in Chinese, as it is sent. */
export interface ReplyLetter {
  readonly issuer: string;
  /** The letter the county prints for the result, by the profile under which it was signed. */
  readonly resultLetter: string;
  readonly documentNumber: string;
  /** The title in the lines in which it is set. */
  readonly title: readonly [string, string];
  readonly recipients: readonly string[];
  readonly opening: string;
  readonly items: readonly LetterItem[];
  readonly closing: string;
  /** Whom to call; left out for those who do not work on the case. */
  readonly contactNote?: string;
  readonly signature: string;
  readonly date: string;
  readonly copies: readonly LetterCopies[];
}

const unitOfReply = ({ assignments }: Taken, { assignment }: Reply): string | undefined =>
  assignments.find(({ id }) => id === assignment)?.unit;

const issuerOf = (proposal: Taken, reply: Reply, register: RegisterOfDay): string => {
  const unit = unitOfReply(proposal, reply) ?? '';
  // Whoever has the duties on the day of the letter signs it (机构改革).
  const joint = [unit, ...reply.jointWith].map((id) => unitName(register, unitToday(register, id)));
  return reply.issuer === 'county_government' ? `${register.name}人民政府` : joint.join('、');
};

// A merged proposal has no number of its own: it is answered under that of its main proposal.
const ownNumber = (proposal: Taken): string => {
  const merger = mergerOf(proposal);
  const number = filingOf(proposal)?.number ?? merger?.mainNumber;
  return chineseMarks(`第${number}号提案${merger ? '(并案)' : ''}`);
};

const numberOf = (proposal: Taken, reply: Reply, register: RegisterOfDay): string => {
  const { term, session, on } = proposal.receipt;
  const seat = register.sessions.find((one) => one.term === term && one.no === session);
  // The year of the session and not of the reply: proposals are numbered anew with every session.
  const year = (seat?.opensOn ?? on).slice(0, 4);
  const unit = unitOfReply(proposal, reply);
  const delivered = proposal.replies.filter(
    (one) => one.stage === 'approved' && unitOfReply(proposal, one) === unit,
  );
  const again = delivered.findIndex(({ id }) => id === reply.id);
  const version = again > 0 ? `-${again + 1}` : '';
  const issuer = issuerOf(proposal, reply, register);
  return `${issuer}提复〔${year}〕${filingOf(proposal)?.number ?? `${mergerOf(proposal)?.mainNumber}-并${proposal.receipt.serial}`}${version}号`;
};

const recipientsOf = (proposal: Taken, { members, bodies }: Register): readonly string[] =>
  joinedProposers(proposal).map(({ id, kind }) =>
    kind === 'member' ? `${members[id]?.name ?? id}委员` : (bodies[id]?.name ?? id),
  );

const openingOf = (proposal: Taken): string =>
  chineseMarks(`${youOf(proposal)}提出的《${proposal.content.title}》收悉。现逐条答复如下:`);

const closingOf = ({ approval }: Reply): string => {
  const thanks = '感谢对我们工作的关心和支持。';
  return approval
    ? chineseMarks(`${thanks}请于${chineseDate(approval.rateBy.by)}前(含当日)反馈对本答复的意见。`)
    : thanks;
};

// A suggestion becomes a heading, which has no full stop.
const headed = (text: string): string => chineseMarks(text.trim().replace(/[。;.]+$/, ''));

// 分办: a separate handler answers the suggestions it was given, under their own numbers.
const itemsOf = (proposal: Taken, { answers, assignment }: Reply): readonly LetterItem[] => {
  const { suggestions } = proposal.content;
  const { points } = proposal.assignments.find(({ id }) => id === assignment) ?? {};
  return answers.map((answer, at) => ({
    ordinal: chineseNumeral(points?.[at] ?? at + 1),
    suggestion: headed(suggestions[(points?.[at] ?? at + 1) - 1] ?? ''),
    answer: chineseMarks(answer.trim()),
  }));
};

const offices = ['县政协提案委员会', '县政府督查室'] as const;

// The lead handler answers once and sends its co-handlers a copy.
const coHandlersOf = (proposal: Taken, { assignment }: Reply, register: RegisterOfDay) => {
  const leads = proposal.assignments.some(({ id, role }) => id === assignment && role === 'lead');
  return leads ? coHandlers(proposal).map(({ unit }) => unitName(register, unit)) : [];
};

/**
 * A reply as the letter its unit sends to every proposer (答复函), with the names of its day: a unit that
 * was renamed later signed it under its earlier name.
 */
export const replyLetterOf = (proposal: Taken, reply: Reply, kept: Register): ReplyLetter => {
  const register = registerOfDay(kept, reply.submittedOn);
  const { term, session } = proposal.receipt;
  const issuer = issuerOf(proposal, reply, register);
  const profile = profileOf(register, reply.approveBy.version);
  const { person, phone } = reply.contact;
  return {
    issuer,
    resultLetter: profile.proposal.resultLetters.value[reply.resultClass] ?? '',
    documentNumber: numberOf(proposal, reply, register),
    title: [`关于${chineseSession(term, session)}`, `${ownNumber(proposal)}的答复`],
    recipients: recipientsOf(proposal, register),
    opening: openingOf(proposal),
    items: itemsOf(proposal, reply),
    closing: closingOf(reply),
    contactNote: chineseMarks(`(联系人:${person};联系电话:${phone})`),
    signature: issuer,
    date: chineseDate(reply.submittedOn),
    copies: [
      ...offices.map((to) => ({ to, copies: letterFigures.copies.chencang.value })),
      ...coHandlersOf(proposal, reply, register).map((to) => ({ to, copies: 1 })),
    ],
  };
};

/**
 * The letter of a delivered reply as a view shows it: for those who see delivered replies, whom to
 * call for those alone who work on the case. The public reads what was published, not the letter.
 */
export const visibleLetter = (
  proposal: Taken,
  replyId: string,
  register: Register,
  view: ProposalVisibility,
): ReplyLetter | undefined => {
  const reply = proposal.replies.find(({ id }) => id === replyId);
  if (reply?.stage !== 'approved') return undefined;
  // A summary that was published stands for the letter, which it does not open.
  const isOpen = reply.publication?.extent === 'full';
  if (!(view.drafts || view.delivered || isOpen)) return undefined;
  const { contactNote, ...open } = replyLetterOf(proposal, reply, register);
  return view.handling && contactNote ? { ...open, contactNote } : open;
};
