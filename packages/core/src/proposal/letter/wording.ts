import type { CalendarDay } from '../../kernel/day.ts';
import { joinedProposers } from '../case/queries.ts';
import type { AnyProposal } from '../proposal.ts';

const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** A number from 1 to 99 in Chinese numerals (中文数字), as sessions and headings are numbered. @example chineseNumeral(11) === '十一' */
export const chineseNumeral = (n: number): string => {
  if (!Number.isInteger(n) || n < 1 || n > 99) return String(n);
  const tens = Math.floor(n / 10);
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : digits[tens]}十`;
  return `${ten}${digits[n % 10]}`;
};

/** A day as documents are dated: Arabic figures without leading zeros. @example chineseDate(day('2026-04-02')) === '2026年4月2日' */
export const chineseDate = (day: CalendarDay): string => {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
};

/** The plenary session a proposal belongs to, as titles name it (届次). */
export const chineseSession = (term: number, session: number): string =>
  `县政协第${chineseNumeral(term)}届委员会第${chineseNumeral(session)}次会议`;

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A day in English words. @example englishDate(day('2026-04-02')) === '2 April 2026' */
export const englishDate = (day: CalendarDay): string => {
  const [year, month = 1, date] = day.split('-').map(Number);
  return `${date} ${months[month - 1]} ${year}`;
};

/** What somebody wrote as a sentence of its own: with a full stop (句号) where they left it out. */
export const sentenceOf = (text: string): string =>
  /[。!?;…!?.]$/.test(text.trim()) ? text.trim() : `${text.trim()}。`;

/** How those who propose are addressed: 您 a single member, 你们 everybody else. */
export const youOf = (proposal: AnyProposal): string => {
  const joined = joinedProposers(proposal);
  return joined.length === 1 && joined[0]?.kind === 'member' ? '您' : '你们';
};

const CHINESE = /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/;
const FULL: ReadonlyMap<string, string> = new Map([
  [',', '\uff0c'],
  [';', '\uff1b'],
  [':', '\uff1a'],
  ['?', '\uff1f'],
  ['!', '\uff01'],
]);

/**
 * Chinese text with its marks full-width (中文标点), as documents are printed: people type the marks of
 * either keyboard. Marks between figures and letters stay as they are.
 */
export const chineseMarks = (text: string): string =>
  text
    .replace(/\(([^()]*)\)/g, (whole, inner: string, at: number, all: string) =>
      CHINESE.test(inner) || CHINESE.test(all.charAt(at - 1)) ? `\uff08${inner}\uff09` : whole,
    )
    .replace(/[,;:?!]/g, (mark, at: number, all: string) =>
      CHINESE.test(all.charAt(at - 1)) ? (FULL.get(mark) ?? mark) : mark,
    );
