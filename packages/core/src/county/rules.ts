import type { Context } from '../kernel/context.ts';
import { dayOf } from '../kernel/day.ts';
import type { Asked, CommandRule } from '../kernel/rule.ts';
import { cite, decided } from '../law/instruments.ts';
import type { Actor } from './actor.ts';
import type { CountyCommand } from './areas.ts';
import { areNew } from './new-ids.ts';
import type { Register } from './register.ts';

export * from './point-rules.ts';

type When<Type extends CountyCommand['type']> = Asked<
  Register,
  Register,
  Context<Actor>,
  Extract<CountyCommand, { readonly type: Type }>
>;

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

/** An id names one unit for good. */
export const unitsAreNew: CommandRule<When<'RegisterUnits'>> = {
  kind: 'command',
  id: 'county.unit.new',
  title: { zh: '单位编号不重复', en: 'Unit ids are used once' },
  cites: [decided('编号不重复使用')],
  holds: ({ state, command: { units } }) =>
    units.every(({ id }) => !Object.hasOwn(state.units, id)) &&
    new Set(units.map(({ id }) => id)).size === units.length,
  message: ({ state, command: { units } }) => {
    const known = units.filter(({ id }) => Object.hasOwn(state.units, id)).map(({ id }) => id);
    return {
      zh: `单位编号重复:${known.join('、') || '名单之内'}。`,
      en: `Unit ids are used twice: ${known.join(', ') || 'within the list'}.`,
    };
  },
};

/** An id names one body for good. */
export const bodiesAreNew: CommandRule<When<'RegisterBodies'>> = {
  kind: 'command',
  id: 'county.body.new',
  title: { zh: '集体提案者编号不重复', en: 'Body ids are used once' },
  cites: [decided('编号不重复使用')],
  holds: ({ state, command: { bodies } }) =>
    bodies.every(({ id }) => !Object.hasOwn(state.bodies, id)) &&
    new Set(bodies.map(({ id }) => id)).size === bodies.length,
  message: () => ({
    zh: '集体提案者编号重复。',
    en: 'Body ids are used twice.',
  }),
};

/** A seat belongs to an open term, a known sector, and a person who is not on the list yet. */
export const membersAreKnown: CommandRule<When<'SeatMembers'>> = {
  kind: 'command',
  id: 'county.member.placed',
  title: { zh: '委员归属明确', en: 'Members have their place' },
  cites: [decided('委员登记须归属明确')],
  holds: ({ state, command: { members } }) =>
    new Set(members.map(({ id }) => id)).size === members.length &&
    members.every(
      ({ id, term, sector, committee, group, employer, heads }) =>
        !Object.hasOwn(state.members, id) &&
        state.terms.some(({ no }) => no === term) &&
        state.bodies[sector]?.kind === 'sector' &&
        (committee === undefined || state.bodies[committee]?.kind === 'special_committee') &&
        (group === undefined || state.bodies[group]?.kind === 'member_group') &&
        (employer === undefined || Object.hasOwn(state.units, employer)) &&
        (heads === undefined || Object.hasOwn(state.units, heads)),
    ),
  message: () => ({
    zh: '委员编号不得重复,所属届次、界别、专委会、小组和工作单位须已登记。',
    en: 'Member ids are used once; term, sector, committee, group and employer must be registered.',
  }),
};

/** Only a unit on the register that was not succeeded yet is renamed or succeeded. */
export const unitIsKnown: CommandRule<When<'RenameUnit' | 'SucceedUnit'>> = {
  kind: 'command',
  id: 'county.unit.known',
  title: { zh: '单位在册', en: 'A unit on the register' },
  cites: [decided('更名、划转限于在册且未被承继的单位')],
  holds: ({ state: { units }, command: { unit } }) =>
    Object.hasOwn(units, unit) && units[unit]?.successor === undefined,
  message: ({ command: { unit } }) => ({
    zh: `名册中没有单位 ${unit},或其职能已经划转。`,
    en: `The register has no unit ${unit}, or its duties were taken over already.`,
  }),
};

/** The duties of a unit pass to another unit that exists. */
export const successorIsAnother: CommandRule<When<'SucceedUnit'>> = {
  kind: 'command',
  id: 'county.unit.successor-is-another',
  title: { zh: '由另一单位承继', en: 'Another unit succeeds' },
  cites: [decided('职能划转至另一在册单位')],
  holds: ({ state: { units }, command: { unit, successor } }) =>
    successor !== unit &&
    Object.hasOwn(units, successor) &&
    units[successor]?.successor === undefined,
  message: () => ({
    zh: '承继单位须为名册中仍在履职的另一单位。',
    en: 'The successor is another unit of the register that still exists.',
  }),
};

/** A member moves to bodies of the right kind; what was recorded before keeps the old ones. */
export const movesToKnownBodies: CommandRule<When<'MoveMember'>> = {
  kind: 'command',
  id: 'county.member.moves-to-known-bodies',
  title: { zh: '调入在册界别、专委会、小组', en: 'Moves to known bodies' },
  cites: [decided('委员调整后以往记录保留原界别')],
  holds: ({ state: { bodies }, command: { sector, committee, group } }) =>
    (sector === undefined || bodies[sector]?.kind === 'sector') &&
    (committee === undefined || bodies[committee]?.kind === 'special_committee') &&
    (group === undefined || bodies[group]?.kind === 'member_group'),
  message: () => ({
    zh: '调入的界别、专委会、小组须已登记,且类别相符。',
    en: 'The sector, committee or group is registered as what it is named.',
  }),
};

/** Only a membership that runs can end or be moved. */
export const membershipRuns: CommandRule<When<'EndMembership' | 'MoveMember'>> = {
  kind: 'command',
  id: 'county.member.runs',
  title: { zh: '在任委员', en: 'A membership that runs' },
  cites: [decided('只终止在任委员的资格')],
  holds: ({ state: { members }, command: { member } }) =>
    Object.hasOwn(members, member) && members[member]?.ended === undefined,
  message: () => ({
    zh: '名册中没有这名在任委员。',
    en: 'The register has no such member in office.',
  }),
};

/** An id names one expert for good, and no member is an expert of the think tank. */
export const expertsAreNew: CommandRule<When<'RegisterExperts'>> = {
  kind: 'command',
  id: 'county.expert.new',
  title: { zh: '专家编号不重复', en: 'Expert ids are used once' },
  cites: [decided('编号不重复使用;智库专家不是委员')],
  holds: ({ state, command: { experts } }) =>
    areNew(state.experts, experts) &&
    experts.every(({ id }) => !Object.hasOwn(state.members, id)) &&
    experts.every(({ employer }) => employer === undefined || Object.hasOwn(state.units, employer)),
  message: () => ({
    zh: '专家编号不得重复,也不得与委员相同;工作单位须已登记。',
    en: 'Expert ids are used once and are not those of members; employers must be registered.',
  }),
};

/** An id names one platform for good. */
export const platformsAreNew: CommandRule<When<'RegisterPlatforms'>> = {
  kind: 'command',
  id: 'county.platform.new',
  title: { zh: '平台编号不重复', en: 'Platform ids are used once' },
  cites: [decided('编号不重复使用')],
  holds: ({ state, command: { platforms } }) => areNew(state.platforms, platforms),
  message: () => ({ zh: '平台编号重复。', en: 'Platform ids are used twice.' }),
};

/** A platform has a township, a convener and members that the register knows. */
export const platformIsPlaced: CommandRule<When<'RegisterPlatforms'>> = {
  kind: 'command',
  id: 'county.platform.placed',
  title: { zh: '平台有召集人和所属乡镇', en: 'Platforms have their place' },
  cites: [cite('nantong-council-rooms', '协商议事室', 'SEEN-part')],
  holds: ({ state, command: { platforms } }) =>
    platforms.every(
      ({ township, convener, members }) =>
        state.units[township]?.kind === 'township' &&
        [convener, ...members].every((id) => Object.hasOwn(state.members, id)),
    ),
  message: () => ({
    zh: '平台所属须为在册乡镇,召集人和入驻委员须为在册委员。',
    en: 'A platform belongs to a registered township; its convener and members are members.',
  }),
};

/** The liaison table ties special committees to units of the register. */
export const liaisonIsKnown: CommandRule<When<'SetLiaison'>> = {
  kind: 'command',
  id: 'county.liaison.known',
  title: { zh: '对口联系在册单位', en: 'Liaison with registered units' },
  cites: [cite('huailai-goals-2023', '总体绩效目标', 'SEEN', '加强与职能部门对口联系')],
  holds: ({ state, command: { liaison } }) =>
    new Set(liaison.map(({ committee }) => committee)).size === liaison.length &&
    liaison.every(
      ({ committee, units }) =>
        state.bodies[committee]?.kind === 'special_committee' &&
        units.every((id) => Object.hasOwn(state.units, id)),
    ),
  message: () => ({
    zh: '对口联系表中每个专门委员会列一次,所列单位须已登记。',
    en: 'Each special committee is listed once, with units of the register.',
  }),
};
