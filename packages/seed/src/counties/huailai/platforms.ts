import {
  BodyId,
  type Expert,
  ExpertId,
  type Liaison,
  type Platform,
  PlatformId,
  type PlatformKind,
} from '@xieshang/core';
import { at, pick, randomFor } from '../../random.ts';
import { membersFor, namesFor, SEATED } from './people.ts';
import { towns } from './towns.ts';
import { unitNamed } from './units.ts';

// biome-ignore format: a table is read by its columns
const fields: readonly (readonly [key: string, field: string])[] = [
  ['x-putao',    '葡萄栽培与酿造'],
  ['x-shengtai', '生态修复'],
  ['x-shuiwu',   '水资源保护'],
  ['x-guihua',   '城乡规划'],
  ['x-anquan',   '安全生产'],
  ['x-falv',     '法律'],
  ['x-jinrong',  '中小企业金融'],
  ['x-yiliao',   '基层医疗'],
];

/** 智库专家: names of nobody. */
export const expertsFor = (seed: number): readonly Expert[] => {
  const names = namesFor(seed, 'experts', fields.length);
  return fields.map(([key, field], place) => ({
    id: ExpertId.parse(key),
    name: at(names, place),
    field,
  }));
};

const kinds: readonly PlatformKind[] = [
  'council_room',
  'member_studio',
  'liaison_station',
  'liaison_group',
];

const kindNames: Readonly<Record<PlatformKind, string>> = {
  council_room: '“好商量”协商议事室',
  member_studio: '委员工作室',
  liaison_station: '社情民意联络站',
  liaison_group: '委员联络组',
};

/** How many towns have a platform. */
const PLATFORMS = 8;

/** The key of a town's platform. */
export const platformOf = (place: number): PlatformId =>
  PlatformId.parse(`pt-${at(towns, place).key}`);

/** 基层协商议事平台: one in each of the larger towns. */
export const platformsFor = (seed: number): readonly Platform[] => {
  const random = randomFor(seed, 'platforms');
  const members = membersFor(seed).slice(6, SEATED);
  return towns.slice(0, PLATFORMS).map((town, place) => {
    const kind = at(kinds, place);
    return {
      id: platformOf(place),
      name: `${town.name}${kindNames[kind]}`,
      kind,
      place: `${town.name}社区`,
      township: unitNamed(town.key).id,
      convener: at(members, 11 + place * 7).id,
      members: [pick(random, members.slice(0, 90)).id, pick(random, members.slice(90)).id],
    };
  });
};

// biome-ignore format: a table is read by its columns
const table: readonly (readonly [committee: string, units: readonly string[]])[] = [
  ['wei-tian',   ['xianwei-ban', 'zhengfu-ban']],
  ['wei-jingji', ['fagai-ju', 'kegongxin-ju', 'nongye-ju', 'shangwu-ju', 'putaojiu-ju', 'caizheng-ju', 'shenpi-ju', 'shijian-ju']],
  ['wei-shefa',  ['gongan-ju', 'minzheng-ju', 'sifa-ju', 'renshe-ju', 'yingji-ju', 'tuiyi-ju', 'fayuan', 'jianchayuan']],
  ['wei-jiaowei', ['jiaoti-ju', 'weijian-ju', 'yibao-ju']],
  ['wei-wenshi', ['wenlv-ju', 'xuanchuan-bu']],
  ['wei-huanzi', ['ziran-ju', 'zhujian-ju', 'jiaotong-ju', 'shuiwu-ju', 'lincao-ju', 'shengtai-ju', 'chengguan-ju']],
];

/** 对口联系表: which units each special committee keeps in contact with. */
export const liaison: readonly Liaison[] = table.map(([committee, units]) => ({
  committee: BodyId.parse(committee),
  units: units.map((key) => unitNamed(key).id),
}));
