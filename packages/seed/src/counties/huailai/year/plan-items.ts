import { BodyId, MemberId, PlatformId, UnitId } from '@xieshang/core';
import { actorFor, cppccOffice, officerOf } from '../actors.ts';
import { platformOf } from '../platforms.ts';
import { unitNamed } from '../units.ts';
import { workingOn } from './plan-names.ts';
import type { PlannedConsultation } from './planned-consultation.ts';
import { plannedSupervisions } from './supervision-themes.ts';
import { plannedConsultations } from './themes.ts';

const member = (place: number) =>
  actorFor({ kind: 'member', id: MemberId.parse(`hl-m${String(place).padStart(3, '0')}`) });

interface Topic {
  readonly title: string;
  readonly theme: PlannedConsultation['theme'];
  readonly by: ReturnType<typeof member>;
  readonly source: 'member' | 'government' | 'participating_body' | 'public';
  /** The place of the item it is taken up in; none for one that is not. */
  readonly item?: number;
}

/** What was collected for a plan of a kind. */
export const topicsFor = (kind: 'consultation' | 'supervision'): readonly Topic[] =>
  kind === 'consultation'
    ? [
        {
          title: '葡萄酒产业怎样与旅游结合',
          theme: 'grape_industry',
          by: member(1),
          source: 'member',
          item: 0,
        },
        {
          title: '中小企业办事难',
          theme: 'business_environment',
          by: member(24),
          source: 'member',
          item: 1,
        },
        {
          title: '水库周边生态修复',
          theme: 'ecological_restoration',
          by: officerOf(unitNamed('shengtai-ju')),
          source: 'government',
          item: 3,
        },
        {
          title: '村庄垃圾怎么分',
          theme: 'living_environment',
          by: cppccOffice,
          source: 'public',
          item: 12,
        },
        { title: '个别商户招牌样式', theme: 'other', by: cppccOffice, source: 'public' },
      ]
    : [
        {
          title: '办事材料重复提交',
          theme: 'business_environment',
          by: member(31),
          source: 'member',
          item: 0,
        },
        {
          title: '安全隐患整改',
          theme: 'production_safety',
          by: workingOn({ body: 'wei-shefa' }),
          source: 'participating_body',
          item: 1,
        },
      ];

/** The items of the plan of consultation. */
export const consultationItems = plannedConsultations.map(
  ({ title, theme, form, leader, body, units, month, timing }) => ({
    type: 'DraftItem' as const,
    title,
    theme,
    content: 'local_affairs' as const,
    form,
    leader,
    ...(leader === 'special_committee' ? { body: BodyId.parse(body) } : {}),
    ...(leader === 'platform' ? { platform: PlatformId.parse(platformOf(0)) } : {}),
    units: units.map((unit) => UnitId.parse(unit)),
    month,
    timing,
    published: true,
  }),
);

/** The items of the plan of supervision. */
export const supervisionItems = plannedSupervisions.map(
  ({ title, theme, form, body, unit, month }) => ({
    type: 'DraftItem' as const,
    title,
    theme,
    content: 'local_affairs' as const,
    form,
    leader: 'special_committee' as const,
    body: BodyId.parse(body),
    units: [UnitId.parse(unit)],
    month,
    published: true,
  }),
);
