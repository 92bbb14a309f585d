import { cite, decided } from './instruments.ts';

const sums = decided('各类活动所含形式的对应关系由本模型确定');

/** 履职活动格局: what places want of every year, as they put it. */
export const planPatterns = {
  /** “1124+N” of counties guided by Baoding. */
  baoding: {
    id: '1124-n',
    words: { zh: '“1124+N”协商议政格局', en: '“1124+N” pattern' },
    cites: [cite('baoding-2022', '“1124+N”', 'SEEN', '构建了“1124+N”协商议政格局'), sums],
    requirements: [
      {
        id: 'plenary',
        words: { zh: '1次全体会议协商', en: '1 plenary session' },
        kind: 'consultation',
        forms: ['plenary'],
        atLeast: 1,
      },
      {
        id: 'joint_meeting',
        words: { zh: '1次政府、政协联席会议', en: '1 joint meeting with the government' },
        kind: 'consultation',
        forms: ['government_joint_meeting'],
        atLeast: 1,
      },
      {
        id: 'standing_committee',
        words: { zh: '2次专题议政性常委会会议', en: '2 topical meetings' },
        kind: 'consultation',
        forms: ['topical_standing_committee'],
        atLeast: 2,
      },
      {
        id: 'key_activities',
        words: { zh: '4次重点履职活动', en: '4 key activities' },
        forms: ['topical_meeting', 'counterpart', 'inspection', 'special', 'appraisal'],
        atLeast: 4,
      },
      {
        id: 'sector_and_public',
        words: { zh: 'N次界别、群众协商', en: 'N sector and public consultations' },
        kind: 'consultation',
        forms: ['sector', 'micro', 'grassroots'],
        atLeast: 1,
      },
    ],
  },
  /** “1+2+6+4” of Langfang. */
  langfang: {
    id: '1-2-6-4',
    words: { zh: '“1+2+6+4”协商体系', en: '“1+2+6+4” pattern' },
    cites: [cite('langfang-consultation-2023', '“1+2+6+4”', 'SEEN', '建立“1+2+6+4”协商体系'), sums],
    requirements: [
      {
        id: 'plenary',
        words: { zh: '1次全体会议协商', en: '1 plenary session' },
        kind: 'consultation',
        forms: ['plenary'],
        atLeast: 1,
      },
      {
        id: 'standing_committee',
        words: { zh: '2次议政性常委会会议', en: '2 topical meetings' },
        kind: 'consultation',
        forms: ['topical_standing_committee'],
        atLeast: 2,
      },
      {
        id: 'bimonthly',
        words: { zh: '6次双月协商', en: '6 bimonthly consultations' },
        kind: 'consultation',
        forms: ['bimonthly_forum'],
        atLeast: 6,
      },
      {
        id: 'supervisions',
        words: { zh: '4次协商式监督', en: '4 consultative supervisions' },
        kind: 'supervision',
        atLeast: 4,
      },
    ],
  },
  /** “三个一” of Zhangjiakou: what the main leader of the Party committee takes on. */
  zhangjiakou: {
    id: 'three-ones',
    words: { zh: '党委主要领导“三个一”', en: "the main leader's three duties" },
    cites: [
      cite('zhangjiakou-measures-2022', '“三个一”', 'SEEN', '每年交办政协一个……重要调研课题'),
    ],
    requirements: [
      {
        id: 'assigns_research',
        words: { zh: '交办一个重要调研课题', en: 'assigns a major research topic' },
        leaderDuty: 'assigns_research',
        atLeast: 1,
      },
      {
        id: 'leads_proposal',
        words: { zh: '领衔督办一件重要提案', en: 'leads supervision of an important proposal' },
        leaderDuty: 'leads_proposal',
        atLeast: 1,
      },
      {
        id: 'attends_activity',
        words: { zh: '参加一次重要履职活动', en: 'attends an important activity' },
        leaderDuty: 'attends_activity',
        atLeast: 1,
      },
    ],
  },
} as const;
