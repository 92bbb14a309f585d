import type { WordsOf } from '../kernel/words.ts';

// A plan arranges in these forms what consultations and supervisions then are.
/** The forms of consultation (协商形式), in words. */
export const consultationFormWords = {
  plenary: { zh: '全体会议协商', en: 'plenary session' },
  topical_standing_committee: {
    zh: '专题议政性常委会会议',
    en: 'topical standing-committee meeting',
  },
  topical_meeting: { zh: '专题协商会', en: 'topical consultation meeting' },
  government_joint_meeting: {
    zh: '政府、政协联席会议',
    en: 'joint meeting of government and CPPCC',
  },
  chairpersons_meeting: { zh: '主席会议协商', en: "chairpersons' meeting" },
  biweekly_forum: { zh: '双周协商座谈会', en: 'biweekly forum' },
  bimonthly_forum: { zh: '双月协商座谈会', en: 'bimonthly forum' },
  monthly_forum: { zh: '月度协商座谈会', en: 'monthly forum' },
  counterpart: { zh: '对口协商', en: 'counterpart consultation' },
  sector: { zh: '界别协商', en: 'sector consultation' },
  proposal_handling: { zh: '提案办理协商', en: 'handling consultation' },
  expert: { zh: '专家协商', en: 'expert consultation' },
  online: { zh: '网络议政、远程协商', en: 'online consultation' },
  micro: { zh: '微协商', en: 'micro-consultation' },
} as const satisfies WordsOf<string>;

/** The forms of supervision (监督形式), in words. */
export const supervisionFormWords = {
  meeting: { zh: '会议监督', en: 'meeting' },
  inspection: { zh: '视察监督', en: 'inspection' },
  proposal: { zh: '提案监督', en: 'proposal' },
  special: { zh: '专项监督', en: 'special' },
  opinion_report: { zh: '社情民意监督', en: 'opinion report' },
  appraisal: { zh: '民主评议', en: 'democratic appraisal' },
  assigned_supervisor: { zh: '特约(派驻)监督员监督', en: 'assigned supervisors' },
  invited_delegate: { zh: '应邀委派监督', en: 'delegates by invitation' },
  joint_levels: { zh: '联动监督', en: 'joint levels' },
  grassroots_supervision: { zh: '基层监督', en: 'grass-roots supervision' },
  micro: { zh: '委员微监督', en: 'micro supervision' },
} as const satisfies WordsOf<string>;

/** What the items of a year are about (主题), in words: the themes of the county's goals. */
export const yearThemeWords = {
  business_environment: { zh: '优化营商环境', en: 'business environment' },
  ecological_restoration: { zh: '生态修复治理', en: 'ecological restoration' },
  grape_industry: { zh: '葡萄产业融合发展', en: 'grape industry' },
  production_safety: { zh: '安全生产', en: 'production safety' },
  living_environment: { zh: '人居环境整治', en: 'living environment' },
  livelihood: { zh: '民生工程', en: 'livelihood projects' },
  other: { zh: '其他', en: 'other' },
} as const satisfies WordsOf<string>;
