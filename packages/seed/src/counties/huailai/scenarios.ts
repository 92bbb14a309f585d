import { at } from '../../random.ts';
import type { OutcomeName } from './outcomes.ts';
import { topics } from './topics/all.ts';

/** One proposal of the story: what it says, who proposes it, and how it goes. */
export interface Scenario {
  readonly topic: string;
  /**
   * `member`, `joint`, `demo` and `demo-joint` (the member of the demo),
   * `leaver` and `earlier` (who resigns, who was a member in the term before), or the keys of bodies:
   * `minmeng`, `fulian+gonghui`.
   */
  readonly by: string;
  readonly outcome: OutcomeName;
}

type Row = readonly [topic: string, by: string, outcome: OutcomeName];

/** What is under way today, and what came to another end than a reply. */
// biome-ignore format: a table is read by its columns
const chosen: readonly Row[] = [
  ['life-flexible-work', 'demo',            'draft'],
  ['bj-commute',         'demo-joint',      'draft-joint'],
  ['care-nursery',       'fulian+gonghui',  'draft'],
  ['home-wires',         'member',          'discarded'],
  ['fitness-shacheng',   'joint',           'discarded'],

  ['dig-farm',           'jiusan',          'submitted-new'],
  ['parcels-dongbali',   'member',          'submitted-new'],
  ['after-xinbaoan',     'joint',           'submitted-near'],
  ['lamps-tumu',         'member',          'submitted-overdue'],
  ['tour-homestay',      'member',          'resubmitted'],
  ['biz-arrears',        'gongshanglian',   'returned'],
  ['houses-ruiyunguan',  'member',          'returned-long'],
  ['wd-crosswalk',       'member',          'withdrawn'],
  ['wd-library',         'member',          'withdrawn-back'],
  ['wd-vendor',          'joint',           'withdrawn-filed'],

  ['no-promotion',       'member',          'disposed'],
  ['no-personal',        'member',          'disposed'],
  ['no-jurisdiction',    'joint',           'disposed'],
  ['no-regulated',       'member',          'disposed-recess'],
  ['no-academic',        'member',          'disposed'],
  ['no-vague',           'member',          'disposed-new'],
  ['no-litigation',      'member',          'disposed-recess'],
  ['no-duplicate',       'member',          'disposed'],
  ['op-pesticide',       'member',          'disposed-recess'],
  ['op-medicine',        'nonggong',        'disposed'],
  ['op-youth',           'tuanwei',         'disposed-new'],
  ['let-streetlamp',     'member',          'disposed-recess'],
  ['let-busstop',        'member',          'disposed'],
  ['fw-archive',         'wei-wenshi',      'disposed-recess'],
  ['fw-naming',          'jie-wenyi',       'disposed'],
  ['fw-calendar',        'member',          'disposed-new'],
  ['mg-road',            'member',          'merged-answered'],
  ['mg-canteen',         'joint',           'merged'],
  ['mg-lake',            'jie-huanjing',    'merged'],
  ['jn-canteen',         'member',          'joined'],

  ['roads-wangjialou',   'member',          'filed'],
  ['tour-intangible',    'wei-wenshi',      'filed'],
  ['canals-tumu',        'joint',           'filed-overdue'],
  ['home-parking',       'joint',           'return-granted'],
  ['roads-xinbaoan',     'member',          'assigned'],
  ['sewage-guanting',    'member',          'assigned-overdue'],
  ['clinic-cunrui',      'member',          'return-requested'],
  ['bj-industry',        'minjian',         'return-overdue'],
  ['signal-wangjialou',  'member',          'return-rejected'],
  ['lake-fishery',       'wei-jingji',      'reassigned'],

  ['safe-gas',           'member',          'handling-new'],
  ['roads-ruiyunguan',   'member',          'handling-new'],
  ['edu-psych',          'demo',            'handling'],
  ['roads-beixinbu',     'member',          'handling-first'],
  ['care-home-bed',      'fulian',          'handling-first'],
  ['road-bus-hours',     'joint',           'handling-second'],
  ['biz-financing',      'gongshanglian',   'handling-second'],
  ['road-slope',         'member',          'handling-overdue'],
  ['eco-wind-sand',      'joint',           'handling-overdue'],
  ['fire-cunrui',        'member',          'handling-upheld'],
  ['med-emergency',      'kexie',           'handling-moved'],
  ['canals-sangyuan',    'member',          'sent-back'],
  ['life-market',        'member',          'handling-late'],
  ['grain-store',        'member',          'handling-late'],
  ['dig-health-code',    'member',          'handling-final'],

  ['home-renovation',    'joint',           'pending'],
  ['toilets-cunrui',     'member',          'pending-overdue'],
  ['tour-wine-route',    'minjian',         'pending-again'],
  ['parcels-sangyuan',   'demo',            'awaiting'],
  ['roads-sunzhuangzi',  'member',          'awaiting'],
  ['dig-elderly',        'fulian',          'awaiting-near'],
  ['daycare-guanting',   'joint',           'awaiting-sealed'],
  ['lake-wetland',       'demo-joint',      'awaiting-sealed'],
  ['lamps-shacheng',     'member',          'awaiting-over'],
  ['grape-cold-chain',   'demo',            'evaluated'],
  ['fire-ruiyunguan',    'joint',           'evaluated'],
  ['edu-boarding',       'wei-jiaowei',     'evaluated-overdue'],
  ['night-clinic',       'member',          'rehandling'],
  ['bus-shelters',       'member',          'awaiting-settlement'],
  ['field-waste',        'lianzu-nongye',   'closed'],

  ['biz-talent',         'demo',            'recess'],
  ['road-harvest',       'wei-jingji',      'closed'],
  ['care-canteen',       'minmeng+fulian',  'closed'],
  ['lake-buffer',        'wei-huanzi',      'closed'],
  ['grape-old-vines',    'jie-nongye',      'closed'],
  ['med-village-doctor', 'jie-yiyao',       'closed-early'],
  ['biz-inspection',     'jie-gongshang',   'closed'],
  ['eco-quarry',         'jie-huanjing',    'current'],
  ['edu-school-bus',     'jie-jiaoyu',      'closed-late'],
  ['tour-red-cunrui',    'zu-shanqu',       'closed'],
  ['safe-ebike',         'zu-chengqu',      'current'],
  ['safe-cellar',        'gonghui',         'recess'],
  ['grape-shared-winery', 'minjian+gongshanglian', 'closed'],
  ['bj-medical',         'nonggong',        'closed-redone'],
  ['dig-waste-heat',     'jiusan+kexie',    'recess'],
  ['tour-postal-town',   'wei-wenshi',      'closed-moved'],
  ['life-water',         'member',          'closed-extended'],
  ['safe-truck',         'member',          'closed-team'],
  ['dig-bus-code',       'member',          'closed'],
  ['school-noise',       'member',          'closed-appeased'],
  ['old-wall',           'joint',           'closed-settled'],
  ['grape-geo-mark',     'member',          'promised'],
  ['grape-pruning-waste', 'member',         'promised'],
  ['eco-sand-river',     'joint',           'promised'],
  ['biz-one-window',     'member',          'promised'],
  ['road-charging',      'member',          'promised'],
  ['home-compost',       'member',          'recess-old'],
  ['eco-flood-drill',    'joint',           'recess'],
  ['life-lifts',         'joint',           'recess'],
  ['edu-reading',        'leaver',          'departed'],
  ['old-reservoir-road', 'earlier',         'carried-over'],
];

/** How the others go, again and again: most are closed, some are of the latest plenary. */
// biome-ignore format: a table is read by its columns
const others: readonly (readonly [by: string, outcome: OutcomeName])[] = [
  ['member', 'closed'],        ['joint',  'recess'],         ['member', 'closed-early'],
  ['member', 'closed-silent'], ['joint',  'closed'],         ['member', 'current'],
  ['member', 'closed-late'],   ['member', 'recess-revised'], ['joint',  'closed-partly'],
  ['member', 'recess'],        ['member', 'closed-moved'],   ['member', 'current'],
  ['joint',  'closed-redone'], ['member', 'closed-upheld'],  ['member', 'recess-silent'],
  ['member', 'closed-revised'],
];

const told = new Set(chosen.map(([topic]) => topic));

/** Every proposal of the story. */
export const scenarios: readonly Scenario[] = [
  ...chosen.map(([topic, by, outcome]) => ({ topic, by, outcome })),
  ...topics
    .filter(({ key }) => !told.has(key))
    .map(({ key }, place) => {
      const [by, outcome] = at(others, place);
      return { topic: key, by, outcome };
    }),
];
