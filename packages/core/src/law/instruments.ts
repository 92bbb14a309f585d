import type { Citation, Verification } from '../kernel/citation.ts';

/**
 * What an instrument is to a county.
 *
 * - `binding`: binds it by law or charter.
 * - `model`: a text of another level or place that counties follow by reference.
 * - `notice`: an administrative notice of a named government.
 * - `report`: a news report or self-description of a place: practice, not a norm.
 * - `system`: the vocabulary of an existing information system.
 * - `custom`: what is believed to be usual, or this model's own decision where texts are silent.
 */
export type InstrumentForce = 'binding' | 'model' | 'notice' | 'report' | 'system' | 'custom';

/** A text, or a practice, that rules and figures rest on. */
export interface Instrument {
  readonly title: string;
  /** What can be said of the issuer and the date; `issuer not shown` where the page had none. */
  readonly issuer: string;
  readonly force: InstrumentForce;
}

/** Every source this library cites, by key. */
export const instruments = {
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
  'fuyang-review-2019': {
    title: '阜阳市政协提案审查工作细则',
    issuer: '政协阜阳市委员会, 2019-03-07',
    force: 'model',
  },
  'guangzhou-review-2012': {
    title: '广州市政协提案审查细则',
    issuer: '政协广州市委员会, 2012-09-21',
    force: 'model',
  },
  'jiangsu-review-2024': {
    title: '江苏省政协提案审查工作细则',
    issuer: '政协江苏省委员会, 2024-10-21',
    force: 'model',
  },
  'beijing-proposal-regulation-2024': {
    title: '北京市政协提案工作条例',
    issuer: '政协北京市委员会, 2024-01-24',
    force: 'model',
  },
  'review-answer': {
    title: '提案审查的主要内容(问答)',
    issuer: 'issuer not shown',
    force: 'model',
  },
  'form-answer-liuzhou': {
    title: '提案形式问答',
    issuer: '政协柳州市委员会',
    force: 'model',
  },
  'form-requirements': {
    title: '提案规范性要求',
    issuer: 'issuer not shown',
    force: 'model',
  },
  'guangzhou-handling': {
    title: '广州市政府办理建议提案规定',
    issuer: '广州市人民政府',
    force: 'model',
  },
  'local-handling-rule': {
    title: '地方政府办理建议提案规定',
    issuer: 'municipal rule, issuer not shown',
    force: 'model',
  },
  'city-handling-rule': {
    title: '市政府办理建议提案规则(独办、分办、会办)',
    issuer: 'municipal rule, issuer not shown',
    force: 'model',
  },
  'city-assignment-rule': {
    title: '市建议提案办理规定',
    issuer: 'municipal rule, issuer not shown',
    force: 'model',
  },
  'cppcc-office-handling-1997': {
    title: '全国政协办公厅承办提案工作若干规定',
    issuer: '全国政协办公厅, 1997',
    force: 'model',
  },
  'shandong-handling': {
    title: '山东省政府办公厅办理建议和提案办法',
    issuer: '山东省人民政府办公厅',
    force: 'model',
  },
  'zhejiang-bureau-handling': {
    title: '浙江省海洋与渔业局办理规定',
    issuer: '浙江省海洋与渔业局',
    force: 'model',
  },
  'woyang-handling': {
    title: '县政协提案办理工作制度(涡阳)',
    issuer: '政协涡阳县委员会',
    force: 'model',
  },
  'xingtai-2009-7': {
    title: '政字〔2009〕7号',
    issuer: '邢台市人民政府, 2009',
    force: 'notice',
  },
  'banan-notes': {
    title: '区政协十二届三次会议提案办理工作须知',
    issuer: '政协重庆市巴南区委员会',
    force: 'notice',
  },
  'yulin-2019': {
    title: '玉林市政府办2019年办理通知',
    issuer: '玉林市人民政府办公室, 2019',
    force: 'notice',
  },
  'city-notice-2008': {
    title: '市政府办2008年办理通知',
    issuer: 'municipal notice, issuer not shown, 2008',
    force: 'notice',
  },
  'city-notice-3-days': {
    title: '市政府办办理通知(3个工作日)',
    issuer: 'municipal notice, issuer not shown',
    force: 'notice',
  },
  'chongyi-handling': {
    title: '崇义县政协提案办理细则',
    issuer: '政协崇义县委员会(报道)',
    force: 'model',
  },
  'foping-2024-9': {
    title: '佛政办发〔2024〕9号',
    issuer: '佛坪县人民政府办公室, 2024',
    force: 'notice',
  },
  'yexian-2025': {
    title: '叶县政府办2025年办理通知',
    issuer: '叶县人民政府办公室, 2025-05-12',
    force: 'notice',
  },
  'sichuan-handling-2024': {
    title: '四川省人民政府办理人大代表建议和政协提案办法',
    issuer: '四川省人民政府, about 2024-01(新闻摘要)',
    force: 'model',
  },
  'beijing-review-2023': {
    title: '北京市政协十四届一次会议提案审查情况',
    issuer: '政协北京市委员会, 2023',
    force: 'report',
  },
  'guangshui-review': {
    title: '广水市政协八届四次会议提案审查报告',
    issuer: '政协广水市委员会',
    force: 'report',
  },
  'ministry-practice-2019': {
    title: '建议提案办理(新华社报道)',
    issuer: '新华社, 2019-02-27',
    force: 'report',
  },
  'system-hongkou': {
    title: '虹口区政协履职系统(词汇)',
    issuer: 'public source code',
    force: 'system',
  },
  'system-bayannur': {
    title: '巴彦淖尔市政协提案系统(词汇)',
    issuer: 'public source code',
    force: 'system',
  },
  'system-manual': {
    title: '提案系统操作说明',
    issuer: 'issuer not shown',
    force: 'system',
  },
  'ruian-plenary-rules': {
    title: '瑞安市政协全体会议工作规则',
    issuer: '政协瑞安市委员会',
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
  'holiday-notice-2026': {
    title: '国务院办公厅关于2026年部分节假日安排的通知(文号未见)',
    issuer: '国务院办公厅, 2025-11-04',
    force: 'binding',
  },
  'common-practice': {
    title: '通行做法(未见文本)',
    issuer: 'general knowledge, no text seen',
    force: 'custom',
  },
  'model-design': {
    title: '本模型的设计决定(文本未作规定)',
    issuer: 'Xieshang',
    force: 'custom',
  },
} as const satisfies Readonly<Record<string, Instrument>>;

/** The key of an instrument. */
export type InstrumentId = keyof typeof instruments;

/** Cites a place in an instrument; without a flag the words were seen there. */
export const cite = (
  instrument: InstrumentId,
  article: string,
  verification: Verification = 'SEEN',
  quote?: string,
): Citation => ({ instrument, article, verification, ...(quote ? { quote } : {}) });

/** Cites what is believed usual; shown as `default, unverified`. */
export const believed = (what: string): Citation => cite('common-practice', what, 'GK');

/** Cites a decision of this model; shown as `default, unverified`. */
export const decided = (what: string): Citation => cite('model-design', what, 'DESIGN');
