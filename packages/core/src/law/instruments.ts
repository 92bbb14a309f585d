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
  'fujian-npc-suggestions': {
    title: '福建人大代表建议办法',
    issuer: 'provincial text, Fujian by its wording; issuer not shown',
    force: 'model',
  },
  'changzhou-proposal-regulation-2019': {
    title: '常州市政协提案工作条例',
    issuer: '政协常州市委员会, 2019-06-24',
    force: 'model',
  },
  'yakeshi-proposal-measures-2018': {
    title: '政协牙克石市委员会提案工作办法(试行)',
    issuer: '政协牙克石市委员会, 2018-01-30',
    force: 'model',
  },
  'district-review-template': {
    title: '区政协提案审查办法(范本)',
    issuer: 'issuer not shown',
    force: 'model',
  },
  'lanzhou-review-2016': {
    title: '兰州市政协提案审查立案办法',
    issuer: '政协兰州市委员会, 2016',
    force: 'model',
  },
  'shixing-review': {
    title: '始兴县政协十一届五次会议提案审查情况',
    issuer: '政协始兴县委员会',
    force: 'report',
  },
  'collection-duty-list': {
    title: '政协提案的收集、交办责任清单',
    issuer: 'issuer not shown',
    force: 'model',
  },
  'county-key-supervision': {
    title: '县政协领导督办重点提案办法',
    issuer: 'county not shown',
    force: 'model',
  },
  'fujian-key-2014': {
    title: '福建省政协重点提案遴选与督办办法',
    issuer: '政协福建省委员会, 2014-07-21',
    force: 'model',
  },
  'provincial-key-rule': {
    title: '省政协重点提案规定',
    issuer: 'issuer masked',
    force: 'model',
  },
  'tuoli-key-supervision': {
    title: '政协托里县委员会主席会议成员督办重点提案实施办法',
    issuer: '政协托里县委员会, posted 2019-12-13',
    force: 'model',
  },
  'shaanxi-key': {
    title: '陕西省政协《关于重点提案的确定与办理办法》(报道)',
    issuer: '政协陕西省委员会, as reported',
    force: 'model',
  },
  'shangqiu-key': {
    title: '商丘市政协遴选重点提案(报道)',
    issuer: '商丘市政协',
    force: 'report',
  },
  'jingshan-key-2014': {
    title: '京山县政协票决重点提案(报道)',
    issuer: '京山县政协, 2014',
    force: 'report',
  },
  'hanshou-key-2018': {
    title: '汉寿县政协重点提案(报道)',
    issuer: '汉寿县政协, 2018',
    force: 'report',
  },
  'zhangbei-key-2020': {
    title: '张北县政协重点提案(报道)',
    issuer: '张北县政协, 2020',
    force: 'report',
  },
  'yiliang-key-2019': {
    title: '宜良县政协确定重点提案(报道)',
    issuer: '宜良县, 2019',
    force: 'report',
  },
  'huoqiu-2019': {
    title: '霍邱县政府办公室2019年办理通知',
    issuer: '霍邱县政府办公室, 2019',
    force: 'notice',
  },
  'chencang-2017': {
    title: '宝鸡市陈仓区政府关于办理三届一次会议提案的通知',
    issuer: '陈仓区政府, 2017',
    force: 'notice',
  },
  'lueyang-inspection-2025': {
    title: '略阳县政协视察提案办理(报道)',
    issuer: '略阳县政协, 2025',
    force: 'report',
  },
  'proposals-five-years-2023': {
    title: '五年提案工作(新华社报道)',
    issuer: '新华社, 2023-03-03',
    force: 'report',
  },
  'jingxian-appraisal-2017': {
    title: '泾县政协双向民主评议通知',
    issuer: '政协泾县委员会, 2017',
    force: 'notice',
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
  'document-style-sheets': {
    title: '公文排版样式说明',
    issuer: 'secondary style sheets, issuer not shown',
    force: 'model',
  },
  'npc-suggestion-regulation': {
    title: '省人大代表建议条例',
    issuer: 'provincial regulation, issuer not shown',
    force: 'model',
  },
  'tongling-2009-103': {
    title: '铜政办〔2009〕103号(回头看)',
    issuer: '铜陵市人民政府办公室, 2009',
    force: 'notice',
  },
  'national-assignment-2004': {
    title: '全国政协提案交办(新华社报道)',
    issuer: '新华社, 2004-03-18',
    force: 'report',
  },
  'suzhou-reminders': {
    title: '宿州市政协提案催办(报道)',
    issuer: '政协宿州市委员会',
    force: 'report',
  },
  'ankang-county-2018': {
    title: '安康某县政协提案审查(报道)',
    issuer: '安康某县政协, 2018',
    force: 'report',
  },
  'state-council-openness-2014': {
    title: '国办发〔2014〕46号(建议提案办理结果公开)',
    issuer: '国务院办公厅, 2014',
    force: 'model',
  },
  'xuancheng-openness-2021': {
    title: '宣城市建议提案办理结果公开通知',
    issuer: '宣城市, 2021',
    force: 'notice',
  },
  'gansu-handling-consultation-2017': {
    title: '甘肃省政协提案办理协商实施办法',
    issuer: '政协甘肃省委员会, 2017-03-31',
    force: 'model',
  },
  'shaanxi-handling-consultation': {
    title: '陕西省政协提案办理协商办法(引政协全国委员会提案办理协商办法,政全委发〔2015〕19号)',
    issuer: '政协陕西省委员会, posted 2016-10-11',
    force: 'model',
  },
  'city-handling-consultation': {
    title: '某市政协提案办理协商办法',
    issuer: 'issuer not shown',
    force: 'model',
  },
  'dazu-appraisal-2018': {
    title: '大足区提案双向评议(报道)',
    issuer: '大足区政协, 2018',
    force: 'report',
  },
  'baoji-appraisal': {
    title: '宝鸡市政协《政协提案办理工作考核办法》(暂行)(报道)',
    issuer: '政协宝鸡市委员会, as reported',
    force: 'model',
  },
  'dazhu-appraisal-2020': {
    title: '大竹县政协《提案办理工作考评办法(试行)》(报道)',
    issuer: '政协大竹县委员会, 2020, as reported',
    force: 'model',
  },
  'weixian-2024': {
    title: '关于做好2024年人大代表建议政协提案办理工作的通知(魏县)',
    issuer: '魏县人民政府办公室, 2024-04-11',
    force: 'notice',
  },
  'pingshan-benxi-2025-1': {
    title: '平政办发〔2025〕1号(本溪市平山区)',
    issuer: '本溪市平山区人民政府办公室, 2025-03-25',
    force: 'notice',
  },
  'fengyang-examination': {
    title: '凤阳县提案办理考核细则',
    issuer: 'county CPPCC site',
    force: 'model',
  },
  'national-award-2019': {
    title: '全国政协提案委员会年度好提案评选办法(试行)',
    issuer: '全国政协提案委员会, 2019-12-18',
    force: 'model',
  },
  'daoli-award': {
    title: '哈尔滨市道里区政协优秀提案评选办法',
    issuer: '政协哈尔滨市道里区委员会',
    force: 'model',
  },
  'kenli-award-2014': {
    title: '垦利县政协优秀提案评选表彰办法',
    issuer: '政协垦利县委员会, posted 2014-11-18',
    force: 'model',
  },
  'formal-proposal-answer': {
    title: '提案与建议案的区别(问答)',
    issuer: 'issuer not shown',
    force: 'model',
  },
  'jingyan-formal-proposal': {
    title: '井研县政协协商成果(报道)',
    issuer: '井研县政协',
    force: 'report',
  },
  'handling-score-template-2017': {
    title: '政协提案办理工作考核内容及评分标准(范本)',
    issuer: 'issuer not shown, 2017',
    force: 'model',
  },
  'hebei-cppcc-2013': {
    title: '河北省政协五年提案办理情况(2008—2012)',
    issuer: '政协河北省委员会(报道), 2013-01-24',
    force: 'report',
  },
  'nanhua-review': {
    title: '南华县政协九届四次会议提案审查情况',
    issuer: '政协南华县委员会',
    force: 'report',
  },
  'suide-review-2025': {
    title: '绥德县政协十届四次会议提案审查情况',
    issuer: '政协绥德县委员会, 2025-03-05',
    force: 'report',
  },
  'chuzhou-review-2016': {
    title: '滁州市政协五届四次会议提案审查情况',
    issuer: '政协滁州市委员会, 2016-01-16',
    force: 'report',
  },
  'xingtai-review-2026': {
    title: '邢台市政协十四届六次会议提案审查情况',
    issuer: '政协邢台市委员会, 2026-02-04',
    force: 'report',
  },
  'qinhuangdao-review-2021': {
    title: '秦皇岛市政协十三届五次会议提案审查情况',
    issuer: '政协秦皇岛市委员会, 2021',
    force: 'report',
  },
  'guangming-2011': {
    title: '全国政协提案工作条例修订(光明日报)',
    issuer: '光明日报, 2011-03-01',
    force: 'report',
  },
  'city-146-items': {
    title: '某市政府146件提案办理情况',
    issuer: 'municipal report, issuer not shown',
    force: 'report',
  },
  'yuping-appraisal': {
    title: '玉屏县政协提案办理评议(报道)',
    issuer: '玉屏县政协',
    force: 'report',
  },
  'recess-review-2019': {
    title: '平时提案立案情况(某县政协、宜良县)',
    issuer: '县政协, 2019',
    force: 'report',
  },
  'chengqu-assignment': {
    title: '城区政协提案交办会(报道)',
    issuer: '政协城区委员会',
    force: 'report',
  },
  'hebei-proposals-2013': {
    title: '河北省政协2013年提案办理情况(报道)',
    issuer: '政协河北省委员会, 2013',
    force: 'report',
  },
  'proposal-length-guide': {
    title: '提案撰写指南',
    issuer: 'guide page, issuer not shown',
    force: 'model',
  },
  'changle-clues-2019': {
    title: '长乐区政协关于征集提案线索的通知',
    issuer: '政协福州市长乐区委员会, 2019-11-04',
    force: 'notice',
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
  'city-consultation-rules': {
    title: '市政治协商规程',
    issuer: 'municipal rule, issuer not shown',
    force: 'model',
  },
  'wuxi-member-measures-2012': {
    title: '无锡市政协委员管理办法',
    issuer: '政协无锡市委员会, 2012',
    force: 'model',
  },
  'chairpersons-topic-measures': {
    title: '主席会议议题报送办法',
    issuer: 'local rule, issuer not shown',
    force: 'model',
  },
  'pingdingshan-consultation': {
    title: '平顶山市政协协商工作经验',
    issuer: '政协平顶山市委员会',
    force: 'report',
  },
  'xintian-speeches-2022': {
    title: '新田县政协大会发言督办“五部曲”(报道)',
    issuer: '政协新田县委员会, 2022-06-09',
    force: 'report',
  },
  'hebei-cppcc-conference-2022': {
    title: '河北省政协加强和改进新时代市县政协工作会议(报道)',
    issuer: '政协河北省委员会, 2022-02-23',
    force: 'report',
  },
  'zhangjiakou-measures-2022': {
    title: '张家口市政协《关于加强和改进新时代市县政协工作的若干措施》(自述)',
    issuer: '政协张家口市委员会, 2022-06',
    force: 'report',
  },
  'cangzhou-consultation-2022': {
    title: '沧州市政协协商工作(报道)',
    issuer: '政协沧州市委员会, 2022-07-04',
    force: 'report',
  },
  'baoding-2022': {
    title: '保定市政协协商议政工作(杂志自述)',
    issuer: '政协保定市委员会, 2022-12',
    force: 'report',
  },
  'langfang-consultation-2023': {
    title: '廊坊市政协协商工作(人民政协报)',
    issuer: '人民政协报, 2023-07-06',
    force: 'report',
  },
  'taishun-speeches-2018': {
    title: '泰顺县政协大会发言征集通知',
    issuer: '政协泰顺县委员会, 2018-09-07',
    force: 'notice',
  },
  'shaanxi-speeches-2019': {
    title: '陕西省政协十二届八次常委会议发言征集通知',
    issuer: '政协陕西省委员会, 2019-05-20',
    force: 'notice',
  },
  'municipal-follow-up-2011': {
    title: '某市政协协商成果跟踪问效做法',
    issuer: 'municipal CPPCC, about 2011',
    force: 'report',
  },
  'central-supervision-2017': {
    title: '中共中央办公厅《关于加强和改进人民政协民主监督工作的意见》',
    issuer: '中共中央办公厅, 2017-02',
    force: 'model',
  },
  'datong-supervision-2018': {
    title: '政协大同市委员会民主监督工作实施细则',
    issuer: '政协大同市委员会, 2018-06-12',
    force: 'model',
  },
  'jingyan-appraisal-2006': {
    title: '政协井研县委员会民主评议(试行)办法(2006年修订)',
    issuer: '政协井研县委员会, 2006-11-23',
    force: 'model',
  },
  'county-ballot-measures': {
    title: '某县政协民主测评办法(草案)',
    issuer: 'a county CPPCC, issuer not shown',
    force: 'model',
  },
  'tongchuan-inspection-2007': {
    title: '政协铜川市委员会委员视察工作条例',
    issuer: '政协铜川市委员会, 2007-06-20',
    force: 'model',
  },
  'jincheng-inspection-2022': {
    title: '政协晋城市委员会委员视察考察工作规定',
    issuer: '政协晋城市委员会, 2022-05-12',
    force: 'model',
  },
  'county-openness-supervisors': {
    title: '某县党务公开监督员规定',
    issuer: 'a county, issuer not shown; analogy',
    force: 'model',
  },
  'shandong-supervision-2017': {
    title: '山东省《关于加强和改进人民政协民主监督工作的实施意见》(报道)',
    issuer: '人民政协网, 2017-06-06',
    force: 'report',
  },
  'anhui-supervision-2022': {
    title: '安徽省政协专题民主监督(报道)',
    issuer: '政协安徽省委员会, 2022',
    force: 'report',
  },
  'lvliang-supervision-2018': {
    title: '民主监督工作机制(吕梁日报)',
    issuer: '吕梁日报, 2018',
    force: 'report',
  },
  'danfeng-supervisors': {
    title: '丹凤县政协民主监督员(报道)',
    issuer: '政协丹凤县委员会',
    force: 'report',
  },
  'county-supervisors-essay': {
    title: '某县政协委派民主监督员(文章)',
    issuer: 'a county CPPCC, issuer not shown',
    force: 'report',
  },
  'rmzxb-supervisors-2014': {
    title: '委派民主监督员(人民政协报)',
    issuer: '人民政协报, 2014-02-11',
    force: 'report',
  },
  'nanhu-supervisors-2010': {
    title: '南湖区政协民主监督员(报道)',
    issuer: '政协嘉兴市南湖区委员会, 2010',
    force: 'report',
  },
  'fengxiang-supervisors-2017': {
    title: '凤翔县政协民主监督员实施意见(报道)',
    issuer: '政协凤翔县委员会, 2017',
    force: 'report',
  },
  'yuechi-supervisors-2016': {
    title: '岳池县政协民主监督小组(报道)',
    issuer: '政协岳池县委员会, 2016-04',
    force: 'report',
  },
  'pengze-supervisors-2017': {
    title: '彭泽县政协民主监督员(报道)',
    issuer: '政协彭泽县委员会, 2017-05',
    force: 'report',
  },
  'xiangzhou-supervisors-2014': {
    title: '襄州区政协《关于开展委派民主监督员工作的实施意见》(报道)',
    issuer: '政协襄阳市襄州区委员会, 2014-09',
    force: 'report',
  },
  'linhai-supervisors-2022': {
    title: '临海市政协民主监督员(报道)',
    issuer: '政协临海市委员会, 2022-05-20',
    force: 'report',
  },
  'feixi-supervisors-2014': {
    title: '肥西县政协九届三十一次主席会议(报道)',
    issuer: '政协肥西县委员会, 2014-09-18',
    force: 'report',
  },
  'changde-appointed-2022': {
    title: '常德市特约人员集中聘请大会(报道,类比)',
    issuer: '常德市, 2022-08-17',
    force: 'report',
  },
  'lucheng-appraisal-2015': {
    title: '鹿城年鉴:健全政协民主评议机制',
    issuer: '温州市鹿城区, 2015',
    force: 'report',
  },
  'shimen-appraisal-2025': {
    title: '石门县政协民主评议(报道)',
    issuer: '政协石门县委员会, 2025',
    force: 'report',
  },
  'suixian-appraisal-2014': {
    title: '随县政协民主评议(报道)',
    issuer: '政协随县委员会, 2014',
    force: 'report',
  },
  'hongta-appraisal-2018': {
    title: '红塔区政协民主评议(报道)',
    issuer: '政协玉溪市红塔区委员会, 2018',
    force: 'report',
  },
  'wufeng-ballot': {
    title: '五峰县政协重点提案测评(报道)',
    issuer: '政协五峰县委员会',
    force: 'report',
  },
  'chongqing-plan-2014': {
    title: '重庆市政协年度协商、通报、视察、调研计划制定办法',
    issuer: '政协重庆市委员会, 2014-02-03',
    force: 'model',
  },
  'national-report-2015': {
    title: '政协第十二届全国委员会常务委员会工作报告(2015)',
    issuer: '全国政协, 2015-03-03',
    force: 'report',
  },
  'jixi-observers-2016': {
    title: '绩溪县《市民(网民)代表列席县政协重要协商会议实施办法》(报道)',
    issuer: '政协绩溪县委员会, 2016-08-24',
    force: 'report',
  },
  'qidong-council-rooms-2021': {
    title: '启东市“有事好商量”协商议事(报道)',
    issuer: '政协启东市委员会, 2021',
    force: 'report',
  },
  'consultation-platform-essay': {
    title: '政协与全过程人民民主(文章)',
    issuer: 'essay, issuer not shown',
    force: 'report',
  },
  'supervision-mechanisms-2018': {
    title: '人民政协民主监督机制(吕梁日报)',
    issuer: '吕梁日报, 2018',
    force: 'report',
  },
  'luoyang-outcome-measures': {
    title: '洛阳市政协协商成果转化运用实施办法(报道)',
    issuer: '政协洛阳市委员会',
    force: 'report',
  },
  'panan-monitoring': {
    title: '磐安县政协优化营商环境监测点(报道)',
    issuer: '政协磐安县委员会',
    force: 'report',
  },
  'hezhang-mailbox': {
    title: '赫章县政民互动制度(政府信箱,类推)',
    issuer: '赫章县人民政府',
    force: 'notice',
  },
  'huailai-goals-2023': {
    title: '怀来县政协部门整体绩效目标(2023年)',
    issuer: '怀来县政协, 2023',
    force: 'model',
  },
  'nantong-council-rooms': {
    title: '南通市“有事好商量”协商议事工作(报道)',
    issuer: '政协南通市委员会, 2020',
    force: 'report',
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
