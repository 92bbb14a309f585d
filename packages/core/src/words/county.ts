import { termsOf, type WordsOf } from '../kernel/words.ts';

/** The capacities in words. */
export const roleWords = {
  member: { zh: '政协委员', en: 'member' },
  collective: { zh: '集体提案者经办人', en: 'officer of a collective proposer' },
  proposal_committee: { zh: '提案委员会', en: 'proposal committee' },
  supervising_office: { zh: '督查室(交办、督办机关)', en: 'supervising office' },
  handling_unit: { zh: '承办单位', en: 'handling unit' },
  party_office: { zh: '县委办公室', en: 'Party committee office' },
  government_office: { zh: '县政府办公室', en: 'government office' },
  leadership: { zh: '政协党组、主席会议', en: 'CPPCC leadership' },
  cppcc_office: { zh: '政协办公室', en: 'office of the CPPCC' },
  special_committee: { zh: '专门委员会', en: 'special committee' },
  platform: { zh: '基层协商议事平台', en: 'grass-roots platform' },
  expert: { zh: '智库专家', en: 'expert of the think tank' },
  registrar: { zh: '政协办公室(名册)', en: 'registrar' },
  public: { zh: '公众', en: 'public' },
} as const satisfies WordsOf<string>;

/** In which capacity somebody acts. */
export type Role = keyof typeof roleWords;

/** In which capacity somebody acts: one at a time, as a document is signed in one. */
export const roles = termsOf(roleWords);

/** What kind of unit it is, in words. */
export const unitKindWords = {
  party_mass: { zh: '党群', en: 'Party and mass organisation' },
  government: { zh: '政府', en: 'government' },
  npc: { zh: '人大', en: "people's congress" },
  cppcc: { zh: '政协', en: 'CPPCC' },
  court: { zh: '法院', en: 'court' },
  procuratorate: { zh: '检察院', en: 'procuratorate' },
  vertical_agency: { zh: '垂直管理', en: 'vertical agency' },
  township: { zh: '乡镇', en: 'township' },
  military: { zh: '军事机关', en: 'military' },
  other: { zh: '其他', en: 'other' },
} as const satisfies WordsOf<string>;

/** 单位类别. */
export type UnitKind = keyof typeof unitKindWords;

/** 单位类别. */
export const unitKinds = termsOf(unitKindWords);

/** What kind of body it is, in words. */
export const bodyKindWords = {
  party: { zh: '党派', en: 'party' },
  peoples_organisation: { zh: '人民团体', en: "people's organisation" },
  special_committee: { zh: '专门委员会', en: 'special committee' },
  sector: { zh: '界别', en: 'sector' },
  member_group: { zh: '委员活动小组', en: 'member group' },
  joint_group: { zh: '委员联组', en: 'joint group' },
} as const satisfies WordsOf<string>;

/** 集体提案者类别. */
export type BodyKind = keyof typeof bodyKindWords;

/** 集体提案者类别. */
export const bodyKinds = termsOf(bodyKindWords);

/** What kind of platform it is, in words. */
export const platformKindWords = {
  liaison_station: { zh: '社情民意联络站', en: 'liaison station' },
  liaison_group: { zh: '联络组', en: 'liaison group' },
  member_studio: { zh: '委员工作室', en: "members' studio" },
  council_room: { zh: '协商议事室', en: 'council room' },
} as const satisfies WordsOf<string>;

/** 平台类别. */
export type PlatformKind = keyof typeof platformKindWords;

/** 平台类别. */
export const platformKinds = termsOf(platformKindWords);

/** Of which committee somebody is a member, in words. */
export const memberLevelWords = {
  county: { zh: '县政协委员', en: 'of the county' },
  city: { zh: '市政协委员', en: 'of the city' },
  province: { zh: '省政协委员', en: 'of the province' },
  national: { zh: '全国政协委员', en: 'of the nation' },
} as const satisfies WordsOf<string>;

/** 委员层级. */
export type MemberLevel = keyof typeof memberLevelWords;

/** 委员层级. */
export const memberLevels = termsOf(memberLevelWords);

/** Why a membership ends, in words. */
export const endReasonWords = {
  resigned: { zh: '辞去委员', en: 'resigned' },
  persuaded_to_resign: { zh: '责令辞去委员', en: 'made to resign' },
  revoked: { zh: '撤销委员资格', en: 'revoked' },
  deceased: { zh: '去世', en: 'deceased' },
} as const satisfies WordsOf<string>;

/** 离任事由. */
export const endReasons = termsOf(endReasonWords);

/** Where a monitoring point is set up, in words. */
export const monitoringPointKindWords = {
  enterprise: { zh: '企业', en: 'enterprise' },
  industrial_park: { zh: '园区', en: 'industrial park' },
  project: { zh: '项目', en: 'project' },
  community: { zh: '村、社区', en: 'village or community' },
  market: { zh: '市场、商圈', en: 'market' },
  service_hall: { zh: '政务服务大厅', en: 'service hall' },
} as const satisfies WordsOf<string>;

/** 监测点类别. */
export type MonitoringPointKind = keyof typeof monitoringPointKindWords;

/** 监测点类别. */
export const monitoringPointKinds = termsOf(monitoringPointKindWords);

/** What changes on a register from a day on, in words. */
export const registerChangeWords = {
  unit_renaming: { zh: '单位更名', en: 'renaming' },
  unit_succession: { zh: '单位职能划转', en: 'succession' },
  membership_end: { zh: '委员资格终止', en: 'end of membership' },
  point_withdrawal: { zh: '监测点撤销', en: 'withdrawal' },
  platform_closing: { zh: '平台撤销', en: 'closing' },
  expert_leaving: { zh: '专家退出', en: 'leaving' },
} as const satisfies WordsOf<string>;

/** 名册变动. */
export type RegisterChange = keyof typeof registerChangeWords;
