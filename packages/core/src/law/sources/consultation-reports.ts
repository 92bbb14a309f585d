import type { Instrument } from '../instrument.ts';

/** What was told of consultation and supervision in a place: practice, not a norm. */
export const consultationReports = {
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
  'municipal-follow-up-2011': {
    title: '某市政协协商成果跟踪问效做法',
    issuer: 'municipal CPPCC, about 2011',
    force: 'report',
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
  'nantong-council-rooms': {
    title: '南通市“有事好商量”协商议事工作(报道)',
    issuer: '政协南通市委员会, 2020',
    force: 'report',
  },
} as const satisfies Readonly<Record<string, Instrument>>;
