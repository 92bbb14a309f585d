import type { CommandRule } from '../kernel/rule.ts';
import { cite, decided } from '../law/instruments.ts';
import type { When } from './rule.ts';
import { isNumberedUnder, numbersStay, sessionFits } from './term-bounds.ts';

const inWords = {
  zh: '会议须在所属届内,次序逐一相接,日期在以往会议之后;闭会不早于开幕,会期不超过一个月;提案截止在开幕前三个月至闭会之间;最多提前两年登记。',
  en: 'A session lies within its term and has the next number; it opens after earlier ones and closes within a month; its cut-off lies between three months before the opening and the closing; it is recorded two years ahead at most.',
};

/** A session lies within its term, follows the last one, and takes proposals before it closes. */
export const sessionInOrder: CommandRule<When<'CallSession'>> = {
  kind: 'command',
  id: 'county.session.in-order',
  title: { zh: '会议安排有序', en: 'Sessions in order' },
  cites: [
    cite('cppcc-charter-2018', '第五十四条', 'SEEN', '每年至少举行一次'),
    decided('会议在届内,届次、日期和截止时刻先后有序'),
  ],
  holds: ({ state, command: { session }, ctx: { today } }) => sessionFits(state, session, today),
  message: () => inWords,
};

/** A session is corrected to what could have been called. */
export const correctedSessionInOrder: CommandRule<When<'CorrectSession'>> = {
  kind: 'command',
  id: 'county.session.corrected-in-order',
  title: { zh: '更正后会议有序', en: 'Corrected sessions in order' },
  cites: [decided('更正后的会议与前后各次会议先后有序')],
  holds: ({ state, command: { term, no, to }, ctx: { today } }) =>
    sessionFits(
      { ...state, sessions: state.sessions.filter((one) => one.term !== term || one.no !== no) },
      to,
      today,
    ),
  message: () => inWords,
};

/** Only what was recorded is corrected or cancelled. */
export const sessionIsKnown: CommandRule<When<'CorrectSession' | 'CancelSession'>> = {
  kind: 'command',
  id: 'county.session.known',
  title: { zh: '已登记的会议', en: 'A session on the register' },
  cites: [decided('只更正、撤销已登记的会议')],
  holds: ({ state: { sessions }, command: { term, no } }) =>
    sessions.some((one) => one.term === term && one.no === no),
  message: ({ command: { term, no } }) => ({
    zh: `名册中没有${term}届${no}次会议。`,
    en: `The register has no session ${no} of term ${term}.`,
  }),
};

/** A session under which proposals are numbered keeps its number; its days may be corrected. */
export const sessionNumbersStay: CommandRule<When<'CorrectSession' | 'CancelSession'>> = {
  kind: 'command',
  id: 'county.session.numbers-stay',
  title: { zh: '已编号的会议不变', en: 'Numbers given under a session stay' },
  cites: [decided('提案号一经编定不再更改')],
  holds: ({ command, ctx: { numbers } }) =>
    (command.type === 'CorrectSession' &&
      command.to.term === command.term &&
      command.to.no === command.no) ||
    !isNumberedUnder(numbers, command),
  message: ({ command: { term, no } }) => numbersStay(`${term}届${no}次`),
};

/** The last session is cancelled first, so that none is missing between two. */
export const lastSessionFirst: CommandRule<When<'CancelSession'>> = {
  kind: 'command',
  id: 'county.session.last-first',
  title: { zh: '先撤销最后一次会议', en: 'The last session first' },
  cites: [decided('会议次序不留空号')],
  holds: ({ state: { sessions }, command: { term, no } }) => {
    const last = sessions.at(-1);
    return last === undefined || (last.term === term && last.no === no);
  },
  message: () => ({
    zh: '只能撤销最后登记的一次会议;其他会议请更正日期。',
    en: 'Only the last session can be cancelled; correct the days of an earlier one.',
  }),
};
