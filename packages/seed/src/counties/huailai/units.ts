import { type Unit, UnitId, type UnitKind } from '@xieshang/core';
import { towns } from './towns.ts';

type Row = readonly [key: string, name: string, kind: UnitKind];

// biome-ignore format: a table is read by its columns
const offices: readonly Row[] = [
  ['xianwei-ban',     '县委办公室',             'party_mass'],
  ['zuzhi-bu',        '县委组织部',             'party_mass'],
  ['xuanchuan-bu',    '县委宣传部',             'party_mass'],
  ['tongzhan-bu',     '县委统战部',             'party_mass'],
  ['zhengfa-wei',     '县委政法委员会',         'party_mass'],
  ['zhengfu-ban',     '县政府办公室',           'government'],
  ['fagai-ju',        '县发展和改革局',         'government'],
  ['jiaoti-ju',       '县教育体育局',           'government'],
  ['kegongxin-ju',    '县科学技术和工业信息化局', 'government'],
  ['gongan-ju',       '县公安局',               'government'],
  ['minzheng-ju',     '县民政局',               'government'],
  ['sifa-ju',         '县司法局',               'government'],
  ['caizheng-ju',     '县财政局',               'government'],
  ['renshe-ju',       '县人力资源和社会保障局', 'government'],
  ['ziran-ju',        '县自然资源和规划局',     'government'],
  ['zhujian-ju',      '县住房和城乡建设局',     'government'],
  ['jiaotong-ju',     '县交通运输局',           'government'],
  ['shuiwu-ju',       '县水务局',               'government'],
  ['nongye-ju',       '县农业农村局',           'government'],
  ['shangwu-ju',      '县商务局',               'government'],
  ['wenlv-ju',        '县文化广电和旅游局',     'government'],
  ['weijian-ju',      '县卫生健康局',           'government'],
  ['tuiyi-ju',        '县退役军人事务局',       'government'],
  ['yingji-ju',       '县应急管理局',           'government'],
  ['shijian-ju',      '县市场监督管理局',       'government'],
  ['lincao-ju',       '县林业和草原局',         'government'],
  ['shenpi-ju',       '县行政审批局',           'government'],
  ['yibao-ju',        '县医疗保障局',           'government'],
  ['chengguan-ju',    '县城市管理综合行政执法局', 'government'],
  ['putaojiu-ju',     '县葡萄酒局',             'government'],
  ['shengtai-ju',     '生态环境局怀来县分局',   'vertical_agency'],
  ['shuiwu-zj',       '国家税务总局怀来县税务局', 'vertical_agency'],
  ['xiaofang-dui',    '县消防救援大队',         'vertical_agency'],
  ['renda-ban',       '县人大常委会办公室',     'npc'],
  ['zhengxie-ban',    '县政协办公室',           'cppcc'],
  ['fayuan',          '县人民法院',             'court'],
  ['jianchayuan',     '县人民检察院',           'procuratorate'],
  ['liangshi-ju',     '县粮食和物资储备局',     'government'],
  ['wuzhuang-bu',     '县人民武装部',           'military'],
  ['gongdian',        '县供电公司',             'other'],
];

/** Every unit a proposal can be assigned to: offices, then the towns of the county. */
export const units: readonly Unit[] = [
  ...offices.map(([key, name, kind]) => ({ id: UnitId.parse(key), name, kind })),
  ...towns.map(({ key, name }) => ({
    id: UnitId.parse(key),
    name: `${name}人民政府`,
    kind: 'township' as const,
  })),
];

const byId = new Map<string, Unit>(units.map((unit) => [unit.id, unit]));

/** The unit whose name a reform of institutions changed. */
export const RENAMED = {
  unit: UnitId.parse('kegongxin-ju'),
  name: '县科技和工业信息化局',
} as const;

/** The unit whose duties passed to another one. */
export const SUCCEEDED = {
  unit: UnitId.parse('liangshi-ju'),
  successor: UnitId.parse('fagai-ju'),
} as const;

/** The unit of a key in the tables. */
export const unitNamed = (key: string): Unit => {
  const unit = byId.get(key);
  if (!unit) throw new Error(`the county has no unit ${key}`);
  return unit;
};

// Whose business borders on whose: an assignment that went wrong went to the neighbour first.
const neighbours: Readonly<Record<string, string>> = {
  'jiaotong-ju': 'zhujian-ju',
  'zhujian-ju': 'chengguan-ju',
  'chengguan-ju': 'zhujian-ju',
  'shuiwu-ju': 'shengtai-ju',
  'shengtai-ju': 'shuiwu-ju',
  'nongye-ju': 'putaojiu-ju',
  'putaojiu-ju': 'nongye-ju',
  'minzheng-ju': 'weijian-ju',
  'weijian-ju': 'minzheng-ju',
  'wenlv-ju': 'xuanchuan-bu',
  'kegongxin-ju': 'fagai-ju',
  'shenpi-ju': 'shijian-ju',
};

/** The unit whose business is easily taken for this one's. */
export const neighbourOf = (key: string): Unit => unitNamed(neighbours[key] ?? 'zhengfu-ban');
