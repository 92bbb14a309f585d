import type { Instrument } from '../instrument.ts';

/** Rules of other places on consultation and supervision that counties follow by reference. */
export const consultationRules = {
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
  'chongqing-plan-2014': {
    title: '重庆市政协年度协商、通报、视察、调研计划制定办法',
    issuer: '政协重庆市委员会, 2014-02-03',
    force: 'model',
  },
  'huailai-goals-2023': {
    title: '怀来县政协部门整体绩效目标(2023年)',
    issuer: '怀来县政协, 2023',
    force: 'model',
  },
} as const satisfies Readonly<Record<string, Instrument>>;
