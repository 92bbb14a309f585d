import {
  type AnnualPlanEvent,
  AnnualPlanId,
  type CountyEvent,
  day,
  huailaiDemoProfile,
  type LatePlans,
} from '@xieshang/core';
import { grapes, opened, PLAN, postponement, toInForce } from './plan-facts.ts';
import { opened as supervisionOpened } from './supervision-facts.ts';

type Entry = Extract<AnnualPlanEvent, { readonly type: 'ItemDrafted' }>['entry'];

/** The plan of supervision of 2026. */
export const SUPERVISION_PLAN = 'supervision-2026';

const due = (by: string) => ({ by: day(by), version: 1 });

const clinics: Entry = {
  title: '村级卫生室建设',
  theme: 'livelihood',
  content: 'local_affairs',
  form: 'special',
  leader: 'special_committee',
  units: [],
  month: 6,
  topics: [],
  published: true,
};

const drafted = (item: string, entry: Entry, by: string, on = '2026-01-22'): AnnualPlanEvent => ({
  type: 'ItemDrafted',
  on: day(on),
  item,
  entry,
  due: due(by),
});

const issued = (on: string): AnnualPlanEvent => ({
  type: 'PlanIssued',
  on: day(on),
  offices: ['party_office', 'government_office', 'cppcc_office'],
});

const ofSupervision: readonly AnnualPlanEvent[] = [
  {
    ...opened,
    id: AnnualPlanId.parse(SUPERVISION_PLAN),
    kind: 'supervision',
    title: '2026年度民主监督计划',
  },
  drafted('I1', clinics, '2026-06-30'),
  drafted('I2', { ...clinics, form: 'micro', title: '微监督' }, '2026-06-30'),
];

/** The plan of supervision, its draft with the government since 28 January. */
export const supervisionDrafted: readonly AnnualPlanEvent[] = [
  ...ofSupervision,
  { type: 'PlanDraftSubmitted', on: day('2026-01-28'), agreeBy: due('2026-02-11') },
];

/** The plan of supervision, in force since 27 February. */
export const supervisionInForce: readonly AnnualPlanEvent[] = [
  ...supervisionDrafted,
  issued('2026-02-27'),
];

const { title, item, theme, object, form, units, responsible, committee, groups, workPlan } =
  supervisionOpened;

/** The words in which a committee opens a supervision on the first item of the plan. */
export const openSupervision = {
  type: 'OpenSupervision',
  title,
  plan: AnnualPlanId.parse(SUPERVISION_PLAN),
  item,
  theme,
  object,
  form,
  units,
  responsible,
  committee,
  groups,
  workPlan,
} as const;

/** The plan of consultation with its second item, or another, postponed to the next year in May. */
export const postponedToNextYear = (
  item: string,
  plan: readonly AnnualPlanEvent[] = toInForce,
): readonly AnnualPlanEvent[] => {
  const proposed = postponement();
  return [
    ...plan,
    { ...proposed, amendment: { ...proposed.amendment, item } },
    { type: 'AmendmentApproved', on: day('2026-05-14'), amendment: 'V1' },
  ];
};

/** The plan of consultation of the next year, in force; its second item takes over the first of 2026. */
export const nextYear: readonly AnnualPlanEvent[] = [
  {
    ...opened,
    on: day('2026-12-01'),
    id: AnnualPlanId.parse('consultation-2027'),
    year: 2027,
    title: '2027年度协商工作计划',
    adoptBy: due('2027-03-31'),
    balanceBy: due('2028-01-31'),
  },
  drafted('J1', { ...grapes, topics: [] }, '2027-05-31', '2026-12-10'),
  drafted(
    'J2',
    {
      ...grapes,
      topics: [],
      carriedOverFrom: { plan: AnnualPlanId.parse(PLAN), item: 'I1' },
    },
    '2027-05-31',
    '2026-12-10',
  ),
  issued('2027-01-04'),
];

/** The plan of supervision of the next year, in force; its item takes over the first of 2026. */
export const nextSupervision: readonly AnnualPlanEvent[] = [
  {
    ...opened,
    on: day('2026-12-01'),
    id: AnnualPlanId.parse('supervision-2027'),
    kind: 'supervision',
    year: 2027,
    title: '2027年度民主监督计划',
    adoptBy: due('2027-03-31'),
    balanceBy: due('2028-01-31'),
  },
  drafted(
    'J1',
    { ...clinics, carriedOverFrom: { plan: AnnualPlanId.parse(SUPERVISION_PLAN), item: 'I1' } },
    '2027-05-31',
    '2026-12-10',
  ),
  issued('2027-01-04'),
];

/** The county says what becomes of activities under a plan that is late. */
export const latePlans = (value: LatePlans): CountyEvent => ({
  type: 'ProfileAdopted',
  profile: {
    ...huailaiDemoProfile,
    version: 2,
    plan: {
      ...huailaiDemoProfile.plan,
      latePlans: { ...huailaiDemoProfile.plan.latePlans, value },
    },
  },
});
