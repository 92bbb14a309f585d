import { type Body, BodyId, type BodyKind } from '@xieshang/core';

type Row = readonly [key: string, name: string, kind: BodyKind];

// biome-ignore format: a table is read by its columns
const rows: readonly Row[] = [
  ['minmeng',        '民盟县总支部委员会',   'party'],
  ['minjian',        '民建县支部委员会',     'party'],
  ['jiusan',         '九三学社县支社',       'party'],
  ['nonggong',       '农工党县支部委员会',   'party'],

  ['gonghui',        '县总工会',             'peoples_organisation'],
  ['tuanwei',        '共青团县委',           'peoples_organisation'],
  ['fulian',         '县妇女联合会',         'peoples_organisation'],
  ['kexie',          '县科学技术协会',       'peoples_organisation'],
  ['gongshanglian',  '县工商业联合会',       'peoples_organisation'],
  ['qiaolian',       '县归国华侨联合会',     'peoples_organisation'],

  ['wei-tian',       '提案委员会',           'special_committee'],
  ['wei-jingji',     '经济和农业委员会',     'special_committee'],
  ['wei-shefa',      '社会法制和民族宗教委员会', 'special_committee'],
  ['wei-jiaowei',    '教科卫体委员会',       'special_committee'],
  ['wei-wenshi',     '文化文史和学习委员会', 'special_committee'],
  ['wei-huanzi',     '城建环资委员会',       'special_committee'],

  ['jie-zhonggong',  '中共界',               'sector'],
  ['jie-minmeng',    '民盟界',               'sector'],
  ['jie-minjian',    '民建界',               'sector'],
  ['jie-wudangpai',  '无党派人士界',         'sector'],
  ['jie-gongqing',   '共青团和青年界',       'sector'],
  ['jie-gonghui',    '总工会界',             'sector'],
  ['jie-fulian',     '妇联界',               'sector'],
  ['jie-gongshang',  '工商联界',             'sector'],
  ['jie-kexie',      '科协界',               'sector'],
  ['jie-qiaotai',    '侨联台联界',           'sector'],
  ['jie-wenyi',      '文化艺术界',           'sector'],
  ['jie-keji',       '科技界',               'sector'],
  ['jie-jingji',     '经济界',               'sector'],
  ['jie-nongye',     '农业界',               'sector'],
  ['jie-jiaoyu',     '教育界',               'sector'],
  ['jie-tiyu',       '体育界',               'sector'],
  ['jie-yiyao',      '医药卫生界',           'sector'],
  ['jie-shefu',      '社会福利和社会保障界', 'sector'],
  ['jie-minzu',      '少数民族和宗教界',     'sector'],
  ['jie-huanjing',   '环境资源界',           'sector'],
  ['jie-teyao',      '特邀界',               'sector'],

  ['zu-chengqu',     '城区活动小组',         'member_group'],
  ['zu-xibu',        '西部片区活动小组',     'member_group'],
  ['zu-huku',        '环库片区活动小组',     'member_group'],
  ['zu-dongbu',      '东部片区活动小组',     'member_group'],
  ['zu-shanqu',      '山区片区活动小组',     'member_group'],
  ['zu-qiye',        '园区企业活动小组',     'member_group'],

  ['lianzu-nongye',  '农业和环境资源联组',   'joint_group'],
];

/** Every body that may propose. */
export const bodies: readonly Body[] = rows.map(([key, name, kind]) => ({
  id: BodyId.parse(key),
  name,
  kind,
}));

const byId = new Map<string, Body>(bodies.map((body) => [body.id, body]));

/** The body of a key in the tables. */
export const bodyNamed = (key: string): Body => {
  const body = byId.get(key);
  if (!body) throw new Error(`the county has no body ${key}`);
  return body;
};

/** The bodies of a kind, in the order of the register. */
export const bodiesOf = (kind: BodyKind): readonly Body[] =>
  bodies.filter((body) => body.kind === kind);
