import type { Instrument } from '../instrument.ts';

/** What was told of proposals in a place: practice, not a norm. */
export const proposalReports = {
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
  'shixing-review': {
    title: '始兴县政协十一届五次会议提案审查情况',
    issuer: '政协始兴县委员会',
    force: 'report',
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
  'dazu-appraisal-2018': {
    title: '大足区提案双向评议(报道)',
    issuer: '大足区政协, 2018',
    force: 'report',
  },
  'jingyan-formal-proposal': {
    title: '井研县政协协商成果(报道)',
    issuer: '井研县政协',
    force: 'report',
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
  'wufeng-ballot': {
    title: '五峰县政协重点提案测评(报道)',
    issuer: '政协五峰县委员会',
    force: 'report',
  },
} as const satisfies Readonly<Record<string, Instrument>>;
