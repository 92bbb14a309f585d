import { termsOf, type WordsOf } from '../kernel/words.ts';
import type { Role } from './county.ts';

/** The tiers in words. */
export const tierWords = {
  number_one: { zh: '一号提案', en: 'number one proposal' },
  key_supervised: { zh: '重点督办提案', en: 'key proposal under supervision' },
  key_handled: { zh: '重点办理提案', en: 'key proposal for handling' },
  tracked: { zh: '跟踪督办提案', en: 'tracked proposal' },
} as const satisfies WordsOf<string>;

/** 提案层次: which kind of key proposal it is; one without a tier is ordinary. */
export type ProposalTier = keyof typeof tierWords;

/** 提案层次: which kind of key proposal it is; one without a tier is ordinary. */
export const proposalTiers = termsOf(tierWords);

/** The tests of a key proposal in words. */
export const keyCriterionWords = {
  urgent: { zh: '党政亟待解决', en: 'urgent for Party and government' },
  general_concern: { zh: '群众普遍关注', en: 'of general concern' },
  important: { zh: '对工作有重要意义', en: 'important for work' },
  feasible: { zh: '切实可行', en: 'feasible' },
  solvable_within_year: {
    zh: '可望在年内解决或逐步解决',
    en: 'can be solved, or progressively solved, within the year',
  },
} as const satisfies WordsOf<string>;

/** 遴选标准. */
export type KeyCriterion = keyof typeof keyCriterionWords;

/** 遴选标准. */
export const keyCriteria = termsOf(keyCriterionWords);

/** The bodies that decide on key proposals, in words. */
export const decidingBodyWords = {
  proposal_committee: { zh: '提案委员会', en: 'proposal committee' },
  leading_party_group: { zh: '政协党组', en: 'leading Party group of the CPPCC' },
  chairpersons: { zh: '主席会议', en: "chairpersons' meeting" },
  standing_committee: { zh: '常务委员会', en: 'standing committee' },
  party_committee: { zh: '县委', en: 'county Party committee' },
} as const satisfies WordsOf<string>;

/** 审定机构: a body that decides on key proposals. */
export type DecidingBody = keyof typeof decidingBodyWords;

/** 审定机构: a body that decides on key proposals. */
export const decidingBodies = termsOf(decidingBodyWords);

/** The capacity in which what a body decided is recorded. */
export const recorderOf = {
  proposal_committee: 'proposal_committee',
  leading_party_group: 'leadership',
  chairpersons: 'leadership',
  standing_committee: 'leadership',
  party_committee: 'party_office',
} as const satisfies Readonly<Record<DecidingBody, Role>>;

/** The offices of leaders in words. */
export const leaderOfficeWords = {
  chairperson: { zh: '政协主席', en: 'chairperson of the CPPCC' },
  vice_chairperson: { zh: '政协副主席', en: 'vice-chairperson of the CPPCC' },
  county_party_secretary: { zh: '县委书记', en: 'county Party secretary' },
  county_head: { zh: '县长', en: 'county head' },
  vice_county_head: { zh: '副县长', en: 'vice county head' },
} as const satisfies WordsOf<string>;

/** 领导职务. */
export type LeaderOffice = keyof typeof leaderOfficeWords;

/** 领导职务. */
export const leaderOffices = termsOf(leaderOfficeWords);

/** What a leader takes on, in words. */
export const leaderTaskWords = {
  supervises: { zh: '领衔督办', en: 'supervision led by a leader' },
  handles: { zh: '领办', en: 'handling led by a leader' },
} as const satisfies WordsOf<string>;

/** 领衔督办或领办. */
export type LeaderTask = keyof typeof leaderTaskWords;

/** 领衔督办或领办. */
export const leaderTasks = termsOf(leaderTaskWords);
