import { type Member, MemberId } from '@xieshang/core';
import { at, pick, type Random, randomFor, shuffled } from '../../random.ts';
import { bodiesOf } from './bodies.ts';
import { EARLIER_TERM, TERM } from './identity.ts';
import { units } from './units.ts';

// Plants, waters and seasons: each syllable is a usual one, together they name nobody in office.
const surnames =
  '王李张刘陈杨赵黄周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹程袁傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文';
const first = '禾澄砚岚汀葭棠榆芷杉稷麓溪苇桐鹭朔霁弦墨粟荻槐栎';
const second = '舟野遥原川屿笙穗眠竹樾岫蘅汐枫陌泊畴简谣砾塬芃渚';

const nameBy = (random: Random): string =>
  [surnames, first, second].map((letters) => pick(random, [...letters])).join('');

/** Names of nobody, none of them twice. */
export const namesFor = (seed: number, purpose: string, count: number): readonly string[] => {
  const random = randomFor(seed, purpose);
  const names = new Set<string>();
  while (names.size < count) names.add(nameBy(random));
  return [...names];
};

/** Members when the term begins, and those who come later. */
export const SEATED = 198;
const SEATED_LATER = 4;

// One in three works in a unit that handles proposals, one in two sits on a committee.
const memberAt = (random: Random, name: string, place: number): Member => {
  const employer = pick(random, units).id;
  const committee = at(bodiesOf('special_committee'), Math.floor(place / 2)).id;
  return {
    id: MemberId.parse(`hl-m${String(place + 1).padStart(3, '0')}`),
    name,
    term: TERM,
    sector: at(bodiesOf('sector'), place).id,
    group: at(bodiesOf('member_group'), place).id,
    standing: place % 6 === 1,
    ...(place % 2 === 0 ? { committee } : {}),
    ...(place % 3 === 0 ? { employer } : {}),
  };
};

/** Every member of the term, in the order of the register. */
export const membersFor = (seed: number): readonly Member[] => {
  const random = randomFor(seed, 'members');
  return namesFor(seed, 'names', SEATED + SEATED_LATER).map((name, place) =>
    memberAt(random, name, place),
  );
};

/** A member of the term before, whose proposal is still open. */
export const EARLIER = MemberId.parse('hl-e001');

/** The members of the term before that the story needs. */
export const earlierMembers = (seed: number): readonly Member[] => [
  {
    id: EARLIER,
    name: at(namesFor(seed, 'names', SEATED + SEATED_LATER + 1), SEATED + SEATED_LATER),
    term: EARLIER_TERM,
    sector: at(bodiesOf('sector'), 9).id,
    standing: false,
  },
];

/** The member the demo is seen through, and the one that is invited to join. */
export const PROPOSER = MemberId.parse('hl-m001');
export const INVITED = MemberId.parse('hl-m002');

/** Members whose seat ends during the term, and why. */
export const leavers = [
  { member: MemberId.parse('hl-m057'), reason: 'resigned' },
  { member: MemberId.parse('hl-m143'), reason: 'deceased' },
] as const;

/** The order in which members come to propose: those of the demo have their own parts. */
export const rotaFor = (seed: number): readonly MemberId[] => {
  const apart: readonly string[] = [PROPOSER, INVITED, ...leavers.map(({ member }) => member)];
  const ids = membersFor(seed)
    .slice(0, SEATED)
    .map(({ id }) => id)
    .filter((id) => !apart.includes(id));
  return shuffled(randomFor(seed, 'rota'), ids);
};
