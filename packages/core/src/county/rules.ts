import { dayOf } from '../kernel/day.ts';
import type { CommandRule } from '../kernel/rule.ts';
import { decided } from '../law/instruments.ts';
import type { When } from './rule.ts';

export * from './member-rules.ts';
export * from './platform-rules.ts';
export * from './point-rules.ts';
export * from './unit-rules.ts';

/** A profile replaces the one before it under a higher version, so that each fact names its own. */
export const profileMovesOn: CommandRule<When<'AdoptProfile'>> = {
  kind: 'command',
  id: 'county.profile.moves-on',
  title: { zh: '配置版本递增', en: 'Profiles move on' },
  cites: [decided('每次更改配置须使用新版本号')],
  holds: ({ state, command }) => command.profile.version > state.profile.version,
  message: ({ state }) => ({
    zh: `现行配置为第${state.profile.version}版,新配置须使用更高的版本号。`,
    en: `Version ${state.profile.version} is in force; a new profile needs a higher version.`,
  }),
};

/** Terms follow one another. */
export const termsFollow: CommandRule<When<'OpenTerm'>> = {
  kind: 'command',
  id: 'county.term.follows',
  title: { zh: '届次相继', en: 'Terms follow one another' },
  cites: [decided('届次和日期依次递增')],
  holds: ({ state, command }) => {
    const last = state.terms.at(-1);
    return !last || (command.term.no > last.no && command.term.startsOn > last.startsOn);
  },
  message: () => ({
    zh: '新一届的届次和开始日期须在上一届之后。',
    en: 'A term needs a higher number and a later start than the one before.',
  }),
};

/** A session belongs to an open term, closes after it opens, and takes proposals before it closes. */
export const sessionInOrder: CommandRule<When<'CallSession'>> = {
  kind: 'command',
  id: 'county.session.in-order',
  title: { zh: '会议安排有序', en: 'Sessions in order' },
  cites: [decided('会议的届次、日期和截止时刻先后有序')],
  holds: ({ state, command: { session } }) =>
    state.terms.some(({ no }) => no === session.term) &&
    state.sessions.every(
      (earlier) =>
        earlier.opensOn < session.opensOn &&
        (earlier.term < session.term || (earlier.term === session.term && earlier.no < session.no)),
    ) &&
    session.opensOn <= session.closesOn &&
    dayOf(session.cutOff) <= session.closesOn,
  message: () => ({
    zh: '会议须属于已开始的届,次序和日期在以往会议之后,闭会不早于开幕,提案截止不晚于闭会之日。',
    en: 'A session belongs to an open term, follows earlier sessions, closes after it opens, and its cut-off is no later than its closing day.',
  }),
};
