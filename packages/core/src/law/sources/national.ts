import type { Instrument } from '../instrument.ts';

/** Law, the charter, and what the centre, the State Council or the national CPPCC has issued. */
export const nationalSources = {
  'civil-code': {
    title: '中华人民共和国民法典',
    issuer: '全国人民代表大会, 2020-05-28',
    force: 'binding',
  },
  'cppcc-charter-2023': {
    title: '中国人民政治协商会议章程(2023修订)',
    issuer: '全国政协, 2023-03-11',
    force: 'binding',
  },
  'hebei-order-125': {
    title: '河北省承办人大代表建议和政协提案工作规定(令〔1995〕第125号, as amended)',
    issuer: '河北省人民政府, 1995-02-08',
    force: 'binding',
  },
  'national-proposal-regulation-2018': {
    title: '中国人民政治协商会议全国委员会提案工作条例(2018修订)',
    issuer: '全国政协, 2018-11-29',
    force: 'model',
  },
  'national-proposal-regulation-2011': {
    title: '中国人民政治协商会议全国委员会提案工作条例(2011年文本)',
    issuer: '全国政协, 2011',
    force: 'model',
  },
  'national-refusal-answer-2011': {
    title: '哪些提案不能被立案(问答)',
    issuer: '中国政协网, 2011-09-24',
    force: 'model',
  },
  'cppcc-office-handling-1997': {
    title: '全国政协办公厅承办提案工作若干规定',
    issuer: '全国政协办公厅, 1997',
    force: 'model',
  },
  'holiday-notice-2023': {
    title: '国务院办公厅关于2023年部分节假日安排的通知(国办发明电〔2022〕16号)',
    issuer: '国务院办公厅, 2022-12-08',
    force: 'binding',
  },
  'holiday-notice-2024': {
    title: '国务院办公厅关于2024年部分节假日安排的通知(国办发明电〔2023〕7号)',
    issuer: '国务院办公厅, 2023-10-25',
    force: 'binding',
  },
  'holiday-notice-2025': {
    title: '国务院办公厅关于2025年部分节假日安排的通知(国办发明电〔2024〕12号)',
    issuer: '国务院办公厅, 2024-11-12',
    force: 'binding',
  },
  'holiday-regulation': {
    title: '全国年节及纪念日放假办法',
    issuer: '国务院',
    force: 'binding',
  },
  'holiday-notice-2026': {
    title: '国务院办公厅关于2026年部分节假日安排的通知(文号未见)',
    issuer: '国务院办公厅, 2025-11-04',
    force: 'binding',
  },
  'holiday-notice-recorded': {
    title: '国务院办公厅关于部分节假日安排的通知(由县登记)',
    issuer: '国务院办公厅',
    force: 'binding',
  },
  'gbt-9704-2012': {
    title: '党政机关公文格式(GB/T 9704—2012)',
    issuer: '国家标准, 2012',
    force: 'model',
  },
  'gbt-9704-retold': {
    title: 'GB/T 9704—2012 信函格式的转述文本',
    issuer: 'secondary text, issuer not shown',
    force: 'model',
  },
  'state-council-openness-2014': {
    title: '国办发〔2014〕46号(建议提案办理结果公开)',
    issuer: '国务院办公厅, 2014',
    force: 'model',
  },
  'national-award-2019': {
    title: '全国政协提案委员会年度好提案评选办法(试行)',
    issuer: '全国政协提案委员会, 2019-12-18',
    force: 'model',
  },
  'cppcc-charter-2018': {
    title: '中国人民政治协商会议章程(2018修订,据2021-10-25引文)',
    issuer: '全国政协, 2018',
    force: 'binding',
  },
  'consultation-regulation-2022': {
    title: '中国共产党政治协商工作条例',
    issuer: '中共中央, 2022-06-13',
    force: 'binding',
  },
  'consultation-opinions-2015': {
    title: '关于加强人民政协协商民主建设的实施意见',
    issuer: '中共中央办公厅, 2015',
    force: 'model',
  },
  'central-supervision-2017': {
    title: '中共中央办公厅《关于加强和改进人民政协民主监督工作的意见》',
    issuer: '中共中央办公厅, 2017-02',
    force: 'model',
  },
} as const satisfies Readonly<Record<string, Instrument>>;
