import type { Instrument } from '../instrument.ts';

/** Rules of other places on proposals that counties follow by reference. */
export const proposalRules = {
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
  'chongyi-handling': {
    title: '崇义县政协提案办理细则',
    issuer: '政协崇义县委员会(报道)',
    force: 'model',
  },
  'sichuan-handling-2024': {
    title: '四川省人民政府办理人大代表建议和政协提案办法',
    issuer: '四川省人民政府, about 2024-01(新闻摘要)',
    force: 'model',
  },
  'ruian-plenary-rules': {
    title: '瑞安市政协全体会议工作规则',
    issuer: '政协瑞安市委员会',
    force: 'model',
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
  'fengyang-examination': {
    title: '凤阳县提案办理考核细则',
    issuer: 'county CPPCC site',
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
  'handling-score-template-2017': {
    title: '政协提案办理工作考核内容及评分标准(范本)',
    issuer: 'issuer not shown, 2017',
    force: 'model',
  },
  'proposal-length-guide': {
    title: '提案撰写指南',
    issuer: 'guide page, issuer not shown',
    force: 'model',
  },
} as const satisfies Readonly<Record<string, Instrument>>;
