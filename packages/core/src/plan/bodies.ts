import type { Vocabulary } from '../kernel/words.ts';

/** Who may lead an item (牵头), in words. */
export const itemLeaderWords = {
  leadership: { zh: '政协党组、主席会议、常委会', en: 'CPPCC leadership' },
  special_committee: { zh: '专门委员会', en: 'special committee' },
  sector: { zh: '界别', en: 'sector' },
  member_group: { zh: '委员活动小组', en: 'member group' },
  platform: { zh: '基层协商议事平台', en: 'grass-roots platform' },
} as const satisfies Vocabulary<string>;

/** 牵头. */
export type ItemLeader = keyof typeof itemLeaderWords;

/** What the main leader of the Party committee takes on each year (三个一), in words. */
export const leaderDutyWords = {
  assigns_research: { zh: '交办一个重要调研课题', en: 'assigns a major research topic' },
  leads_proposal: { zh: '领衔督办一件重要提案', en: 'leads supervision of an important proposal' },
  attends_activity: { zh: '参加一次重要履职活动', en: 'attends an important activity' },
} as const satisfies Vocabulary<string>;

/** Whose approval a draft goes through (报审), in words. */
export const approvalBodyWords = {
  party_group: { zh: '政协党组会议', en: 'leading Party group of the CPPCC' },
  chairpersons: { zh: '主席会议', en: "chairpersons' meeting" },
  standing_committee: { zh: '常委会会议', en: 'standing committee' },
  party_committee: { zh: '县委常委会会议', en: 'standing committee of the county Party committee' },
} as const satisfies Vocabulary<string>;

/** 报审环节. */
export type ApprovalBody = keyof typeof approvalBodyWords;

/** The bodies of the CPPCC a draft goes through before the Party committee. */
export const cppccBodies = ['party_group', 'chairpersons', 'standing_committee'] as const;

/** Who adopts a plan once it was decided (通过), in words. */
export const adoptingBodyWords = {
  chairpersons: { zh: '主席会议', en: "chairpersons' meeting" },
  standing_committee: { zh: '常委会会议', en: 'standing committee' },
  plenary: { zh: '全体会议', en: 'plenary session' },
} as const satisfies Vocabulary<string>;

/** 通过计划的会议. */
export type AdoptingBody = keyof typeof adoptingBodyWords;

/** The offices that issue a plan (印发), in words. */
export const issuingOfficeWords = {
  party_office: { zh: '县委办公室', en: 'Party committee office' },
  government_office: { zh: '县政府办公室', en: 'government office' },
  cppcc_office: { zh: '政协办公室', en: 'office of the CPPCC' },
} as const satisfies Vocabulary<string>;

/** 印发机关. */
export type IssuingOffice = keyof typeof issuingOfficeWords;

/** What an amendment does to the plan (调整事项), in words. */
export const amendmentKindWords = {
  add: { zh: '临时增列', en: 'add an item' },
  postpone: { zh: '事项延期', en: 'postpone an item' },
  cancel: { zh: '事项取消', en: 'cancel an item' },
} as const satisfies Vocabulary<string>;

/** 调整事项. */
export type AmendmentKind = keyof typeof amendmentKindWords;
