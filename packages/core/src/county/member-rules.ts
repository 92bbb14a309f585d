import { entryNamed } from '../kernel/keys.ts';
import { recorded } from '../kernel/recorded.ts';
import type { CommandRule } from '../kernel/rule.ts';
import { decided } from '../law/instruments.ts';
import { areNew } from './new-ids.ts';
import { isThereWithout } from './once.ts';
import { expertIsPlaced, memberIsPlaced } from './placed.ts';
import { hasEnded } from './register.ts';
import type { When } from './rule.ts';

/** An id names one body for good. */
export const bodiesAreNew: CommandRule<When<'RegisterBodies'>> = {
  kind: 'command',
  id: 'county.body.new',
  title: { zh: '集体提案者编号不重复', en: 'Body ids are used once' },
  cites: [decided('编号不重复使用')],
  holds: ({ state, command: { bodies } }) => areNew(state.bodies, bodies),
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
    areNew(state.members, members) &&
    members.every((member) => memberIsPlaced(state, recorded(member))),
  message: () => ({
    zh: '委员编号不得重复,所属届次、界别、专委会、小组和工作单位须已登记。',
    en: 'Member ids are used once; term, sector, committee, group and employer must be registered.',
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

/** A membership ends once. */
export const membershipNotEnded: CommandRule<When<'EndMembership'>> = {
  kind: 'command',
  id: 'county.member.not-ended',
  title: { zh: '委员资格终止一次', en: 'A membership ends once' },
  cites: [decided('委员资格只终止一次;登记有误的先撤销登记')],
  holds: ({ state: { members }, command: { member } }) => isThereWithout(members, member, 'ended'),
  message: () => ({
    zh: '名册中没有这名委员,或其资格终止已经登记。',
    en: 'The register has no such member, or the end of the membership is recorded already.',
  }),
};

/** Only a membership that runs is moved, until the day on which it ends. */
export const membershipRuns: CommandRule<When<'MoveMember'>> = {
  kind: 'command',
  id: 'county.member.runs',
  title: { zh: '在任委员', en: 'A membership that runs' },
  cites: [decided('只调整在任委员')],
  holds: ({ state, command: { member }, ctx: { today } }) => {
    const one = entryNamed(state.members, member);
    return one !== undefined && !hasEnded(one, today);
  },
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
    experts.every((expert) => expertIsPlaced(state, recorded(expert))),
  message: () => ({
    zh: '专家编号不得重复,也不得与委员相同;工作单位须已登记。',
    en: 'Expert ids are used once and are not those of members; employers must be registered.',
  }),
};
