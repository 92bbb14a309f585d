import type { CommandRule } from '../kernel/rule.ts';
import { cite, decided } from '../law/instruments.ts';
import type { When } from './rule.ts';
import { isNumberedUnder, numbersStay, termFits } from './term-bounds.ts';

const FIVE_YEARS = cite('cppcc-charter-2018', '第五十二条', 'SEEN', '县……地方委员会每届任期五年');

const inWords = {
  zh: '新一届接续上一届:届次加一,开始日期与上一届相距四年至六年,最多提前两年登记;本届的会议须在届内。',
  en: 'A term follows the last one: the next number, four to six years after its start, recorded two years ahead at most, with its sessions within it.',
};

/** Terms follow one another; the charter gives each five years, and no local committee an extension. */
export const termsFollow: CommandRule<When<'OpenTerm'>> = {
  kind: 'command',
  id: 'county.term.follows',
  title: { zh: '届次相继', en: 'Terms follow one another' },
  cites: [FIVE_YEARS, decided('届次逐一递增;换届月份前后移动不超过一年,提前登记不超过两年')],
  holds: ({ state, command: { term }, ctx: { today } }) =>
    termFits({ ...state, terms: [...state.terms, term] }, term, today),
  message: () => inWords,
};

/** A term is corrected to what could have been opened. */
export const correctedTermFollows: CommandRule<When<'CorrectTerm'>> = {
  kind: 'command',
  id: 'county.term.corrected-in-order',
  title: { zh: '更正后届次相继', en: 'Corrected terms follow one another' },
  cites: [FIVE_YEARS, decided('更正后的届次与前后各届相继')],
  holds: ({ state: { terms, sessions }, command: { no, to }, ctx: { today } }) =>
    termFits(
      {
        terms: terms.map((one) => (one.no === no ? to : one)),
        sessions: sessions.map((one) => (one.term === no ? { ...one, term: to.no } : one)),
      },
      to,
      today,
    ),
  message: () => inWords,
};

/** Only what was recorded is corrected or cancelled. */
export const termIsKnown: CommandRule<When<'CorrectTerm' | 'CancelTerm'>> = {
  kind: 'command',
  id: 'county.term.known',
  title: { zh: '已登记的届', en: 'A term on the register' },
  cites: [decided('只更正、撤销已登记的届')],
  holds: ({ state: { terms }, command: { no } }) => terms.some((one) => one.no === no),
  message: ({ command: { no } }) => ({
    zh: `名册中没有第${no}届。`,
    en: `The register has no term ${no}.`,
  }),
};

/** A term under which proposals are numbered keeps its number. */
export const termNumbersStay: CommandRule<When<'CorrectTerm' | 'CancelTerm'>> = {
  kind: 'command',
  id: 'county.term.numbers-stay',
  title: { zh: '已编号的届不变', en: 'Numbers given under a term stay' },
  cites: [decided('提案号一经编定不再更改')],
  holds: ({ command, ctx: { numbers } }) =>
    (command.type === 'CorrectTerm' && command.to.no === command.no) ||
    !isNumberedUnder(numbers, { term: command.no }),
  message: ({ command: { no } }) => numbersStay(`${no}届`),
};

/** A term is cancelled while nobody is seated and no session is called in it, and the last one first. */
export const nothingHangsOnTerm: CommandRule<When<'CancelTerm'>> = {
  kind: 'command',
  id: 'county.term.nothing-hangs',
  title: { zh: '届下无委员、无会议', en: 'Nothing hangs on the term' },
  cites: [decided('已登记委员或会议的届不撤销,改为更正')],
  holds: ({ state: { terms, sessions, members }, command: { no } }) =>
    terms.at(-1)?.no === no &&
    sessions.every(({ term }) => term !== no) &&
    Object.values(members).every(({ term }) => term !== no),
  message: () => ({
    zh: '只能撤销最后登记、尚无委员和会议的届;否则请更正届次,委员和会议随之更正。',
    en: 'Only the last term can be cancelled, while it has no members and no sessions; otherwise correct it, and they go with it.',
  }),
};
