import type { Instrument } from '../instrument.ts';

/** Administrative notices, each of a named government or office. */
export const notices = {
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
  'jingxian-appraisal-2017': {
    title: '泾县政协双向民主评议通知',
    issuer: '政协泾县委员会, 2017',
    force: 'notice',
  },
  'tongling-2009-103': {
    title: '铜政办〔2009〕103号(回头看)',
    issuer: '铜陵市人民政府办公室, 2009',
    force: 'notice',
  },
  'xuancheng-openness-2021': {
    title: '宣城市建议提案办理结果公开通知',
    issuer: '宣城市, 2021',
    force: 'notice',
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
  'changle-clues-2019': {
    title: '长乐区政协关于征集提案线索的通知',
    issuer: '政协福州市长乐区委员会, 2019-11-04',
    force: 'notice',
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
  'hezhang-mailbox': {
    title: '赫章县政民互动制度(政府信箱,类推)',
    issuer: '赫章县人民政府',
    force: 'notice',
  },
} as const satisfies Readonly<Record<string, Instrument>>;
