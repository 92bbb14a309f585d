import { actsFor, spokenFor } from '../../county/acting.ts';
import { cite, decided } from '../../law/instruments.ts';
import type { InstructingLeader } from '../../words/instruction.ts';
import { outstanding, wasInstructed } from '../queries.ts';
import type { OnCase, OnCommand } from '../rule.ts';
import type { LeaderInstruction } from './leader.ts';

const ofParty: ReadonlySet<InstructingLeader> = new Set<InstructingLeader>([
  'county_party_secretary',
  'deputy_party_secretary',
  'other_county_leader',
]);
const ofGovernment: ReadonlySet<InstructingLeader> = new Set<InstructingLeader>([
  'county_head',
  'deputy_county_head',
  'other_county_leader',
]);

const goals = cite('huailai-goals-2023', '总体绩效目标', 'SEEN', '协商成果领导批示');

/** A leader's instruction is recorded by the leader's own office. */
export const ownOfficeRecords: OnCommand<'RecordLeaderInstruction'> = {
  kind: 'command',
  id: 'instruction.leader.own-office-records',
  title: { zh: '由领导所属办公室登记', en: 'Recorded by the leader’s own office' },
  cites: [goals, decided('县委领导的批示由县委办登记,县政府领导的由县政府办登记')],
  holds: ({ command: { leader }, ctx: { actor } }) =>
    (actor.role === 'party_office' ? ofParty : ofGovernment).has(leader),
  message: () => ({
    zh: '县委领导的批示由县委办公室登记,县政府领导的批示由县政府办公室登记。',
    en: 'The Party committee office records instructions of Party leaders, the government office those of the government’s.',
  }),
};

/** An instruction goes to units of the register, each once. */
export const addresseesOnRegister: OnCommand<'RecordLeaderInstruction'> = {
  kind: 'command',
  id: 'instruction.leader.addressees-on-register',
  title: { zh: '批请办理的单位在册', en: 'Addressees on the register' },
  cites: [decided('批请办理的单位须在册,不重复')],
  holds: ({ command: { addressees }, ctx: { register } }) =>
    addressees.every((id) => Object.hasOwn(register.units, id)) &&
    new Set(addressees).size === addressees.length,
  message: () => ({
    zh: '批请办理的单位须在名册中,且不得重复。',
    en: 'Name units of the register, each once.',
  }),
};

/** What was instructed is recorded afterwards. */
export const instructedBefore: OnCommand<'RecordLeaderInstruction'> = {
  kind: 'command',
  id: 'instruction.leader.instructed-before',
  title: { zh: '批示日期属实', en: 'Instructed before it is recorded' },
  cites: [decided('批示日期不早于报送、不晚于登记')],
  holds: ({ state, command: { on }, ctx: { today } }) => state.openedOn <= on && on <= today,
  message: ({ state, ctx: { today } }) => ({
    zh: `批示日期须在${state.openedOn}至${today}之间。`,
    en: `The instruction was given between ${state.openedOn} and ${today}.`,
  }),
};

/** Who is addressed feeds back, once. */
export const addresseeFeedsBack: OnCase<LeaderInstruction> = {
  kind: 'case',
  id: 'instruction.leader.addressee-feeds-back',
  title: { zh: '批请办理的单位反馈', en: 'The addressee feeds back' },
  cites: [
    cite('luoyang-outcome-measures', '批办、交办、承办、反馈'),
    cite('baoding-2022', '采纳反馈', 'SEEN', '领导批示或具体办理一周内反馈政协'),
  ],
  holds: ({ part, ctx: { actor, register } }) =>
    outstanding(part).some((unit) => actsFor(unit, actor, register)),
  message: () => ({
    zh: '由批请办理且尚未反馈的单位反馈。',
    en: 'A unit that is addressed, and has not fed back yet, feeds back.',
  }),
};

/** A unit that came to stand for several addressees says for which it feeds back. */
export const namesItsAddressee: OnCommand<'FeedBackOnInstruction', LeaderInstruction> = {
  kind: 'command',
  id: 'instruction.leader.names-its-addressee',
  title: { zh: '写明代表的单位', en: 'Names the addressee it feeds back for' },
  cites: [decided('机构改革后承继数个批请办理单位的,反馈时写明代表哪个单位')],
  holds: ({ part, command: { unit: named }, ctx: { actor, register } }) =>
    spokenFor(outstanding(part), named, actor, register) !== undefined ||
    !outstanding(part).some((unit) => actsFor(unit, actor, register)),
  message: () => ({
    zh: '您代表数个批请办理的单位,或所填单位不由您代表或已反馈:请写明反馈的单位。',
    en: 'You speak for several addressees, or not for the one named: name the unit you feed back for.',
  }),
};

/** An instruction is concluded once every addressee has fed back. */
export const everyAddresseeFedBack: OnCase<LeaderInstruction> = {
  kind: 'case',
  id: 'instruction.leader.everybody-fed-back',
  title: { zh: '各单位均已反馈', en: 'Every addressee has fed back' },
  cites: [cite('luoyang-outcome-measures', '批办、交办、承办、反馈')],
  holds: ({ part }) => outstanding(part).length === 0,
  message: ({ part }) => ({
    zh: `尚有${outstanding(part).length}个单位未反馈。`,
    en: `${outstanding(part).length} addressees have not fed back yet.`,
  }),
};

/** That no instruction came is recorded once, when there is none that all the offices know of. */
export const noneCame: OnCase = {
  kind: 'case',
  id: 'instruction.leader.none-came',
  title: { zh: '确未获批示', en: 'No instruction came' },
  cites: [decided('没有批示即不发生批示办理的反馈责任')],
  holds: ({ state }) => !wasInstructed(state) && state.noInstruction === undefined,
  message: () => ({
    zh: '已有领导批示,或已记录未获批示。',
    en: 'There is an instruction, or it was recorded that none came.',
  }),
};

/** The leaders are given their time first. */
export const leadersHadTime: OnCase = {
  kind: 'case',
  id: 'instruction.leader.had-time',
  title: { zh: '呈批期满', en: 'The leaders had their time' },
  cites: [decided('呈请批示的期限届满后方可记录未获批示')],
  holds: ({ state, ctx: { today } }) => today > state.instructBy.by,
  message: ({ state }) => ({
    zh: `呈请批示至${state.instructBy.by}止,期满后再记录。`,
    en: `The leaders have until ${state.instructBy.by}; record it after that day.`,
  }),
};
