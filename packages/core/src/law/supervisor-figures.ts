import type { Period } from '../kernel/period.ts';
import { customary } from './customary.ts';
import type { Variant } from './figures.ts';
import { believed, cite, decided } from './instruments.ts';
import { months, workingDays } from './spans.ts';

const usual = (value: Period, what: string) => ({ customary: customary(value, what) });

/** How many supervisors a group has. */
export interface GroupSize {
  readonly from: number;
  readonly to: number;
}

const exactly = (n: number): GroupSize => ({ from: n, to: n });

/** The figures of groups of supervisors (民主监督员小组) as places fix them. */
export const supervisorFigures = {
  /** 每个单位的监督员人数. */
  groupSize: {
    danfeng: {
      place: '丹凤县(33个单位66人)',
      value: exactly(2),
      cites: [cite('danfeng-supervisors', '33个单位、66名监督员')],
    },
    county: {
      place: '某县(20个单位60人)',
      value: exactly(3),
      cites: [cite('county-supervisors-essay', '20个单位、60名监督员')],
    },
    pengze: {
      place: '彭泽县(18个单位54人)',
      value: exactly(3),
      cites: [
        cite('pengze-supervisors-2017', '18个单位', 'PRACTICE', '选派54名委员担任民主监督员'),
      ],
    },
    nanhu: {
      place: '南湖区(10个单位30人)',
      value: exactly(3),
      cites: [cite('nanhu-supervisors-2010', '10个单位、30名监督员')],
    },
    linhai: {
      place: '临海市(66个单位232人,平均3.5人)',
      value: { from: 3, to: 4 },
      cites: [cite('linhai-supervisors-2022', '66个单位', 'PRACTICE', '委派232名政协委员担任66个')],
    },
    xiangzhou: {
      place: '襄州区',
      value: exactly(5),
      cites: [
        cite('xiangzhou-supervisors-2014', '小组人数', 'SEEN', '每个监督小组选派5名政协委员'),
      ],
    },
    yuechi: {
      place: '岳池县',
      value: exactly(7),
      cites: [cite('yuechi-supervisors-2016', '小组人数', 'PRACTICE', '由原来的5人增加到目前7人')],
    },
  },
  /** 聘期, in years. */
  termYears: {
    changde: {
      place: '常德市(特约人员,类比)',
      value: 3,
      cites: [
        cite('changde-appointed-2022', '聘期', 'PRACTICE', '聘期3年'),
        believed('民主监督员的聘期'),
      ],
    },
    openness: {
      place: '某县党务公开监督员(类比)',
      value: 2,
      cites: [
        cite('county-openness-supervisors', '第五条', 'SEEN', '聘任期限一般为两年……最多聘任两期'),
      ],
    },
    cppccTerm: {
      place: '与政协届期相同',
      value: 5,
      cites: [believed('民主监督员聘期与政协届期一致')],
    },
  },
  /** 最多连任期数. */
  maxTerms: {
    openness: {
      place: '某县党务公开监督员(类比)',
      value: 2,
      cites: [
        cite('county-openness-supervisors', '第五条', 'SEEN', '聘任期限一般为两年……最多聘任两期'),
      ],
    },
    unlimited: { place: '不限', value: 99, cites: [decided('不限连任')] },
  },
  select: usual(months(2), '酝酿协商监督员人选的时限'),
  approve: usual(workingDays(10), '县委同意监督员人选的时限'),
  issue: usual(workingDays(10), '颁发聘书的时限'),
  vacancy: usual(workingDays(10), '登记监督员空缺的时限'),
  replace: usual(months(2), '补选监督员的时限'),
  dissolve: usual(workingDays(10), '聘期届满解散小组的时限'),
  firstWarning: usual(workingDays(5), '监督员小组期限一级预警'),
  secondWarning: usual(workingDays(2), '监督员小组期限二级预警'),
} as const satisfies Readonly<Record<string, Readonly<Record<string, Variant<unknown>>>>>;
