import {
  type CountyEvent,
  day,
  GrassrootsConsultationId,
  type GrassrootsEvent,
} from '@xieshang/core';
import { expert, member, platform, unit } from './county.ts';
import { givenOf } from './scenario.ts';

type EventOf<Type extends GrassrootsEvent['type']> = Extract<
  GrassrootsEvent,
  { readonly type: Type }
>;
type Fact = GrassrootsEvent;

const due = (by: string) => ({ by: day(by), version: 1 });

/** Two platforms of Shacheng: a members' studio, and a council room that also publishes its lists. */
export const platformsRegistered: CountyEvent = {
  type: 'PlatformsRegistered',
  platforms: [
    {
      id: platform('studio-1'),
      name: '委员工作室',
      kind: 'member_studio',
      place: '一街村',
      township: unit('shacheng'),
      convener: member(1),
      members: [member(1), member(2)],
    },
    {
      id: platform('room-1'),
      name: '协商议事室',
      kind: 'council_room',
      place: '东关社区',
      township: unit('shacheng'),
      convener: member(2),
      members: [member(2)],
    },
  ],
};

/** An expert of the think tank. */
export const expertRegistered: CountyEvent = {
  type: 'ExpertsRegistered',
  experts: [{ id: expert('e1'), name: '专家一', field: '乡村治理' }],
};

/** The consultation of the specs with these facts, in a county with its platforms. */
export const given = (...history: readonly GrassrootsEvent[]) =>
  givenOf(
    'grassroots_consultation',
    'g1',
  )(...history).inCounty(platformsRegistered, expertRegistered);

/** The studio raises a topic for residents. */
export const raised: EventOf<'GrassrootsTopicRaised'> = {
  type: 'GrassrootsTopicRaised',
  on: day('2026-03-02'),
  id: GrassrootsConsultationId.parse('g1'),
  platform: platform('studio-1'),
  title: '一街村村口道路修补',
  summary: '村口道路破损,雨天难行。',
  nature: 'public_matter',
  township: unit('shacheng'),
  raisedBy: { role: 'platform', forResidents: true },
  screenBy: due('2026-03-09'),
};

const sixSteps = [
  'topic',
  'fact_finding',
  'session',
  'agreed_list',
  'carrying_out',
  'feedback',
] as const;

/** The topic is accepted. */
export const toAccepted: readonly Fact[] = [
  raised,
  {
    type: 'GrassrootsTopicAccepted',
    on: day('2026-03-04'),
    procedure: sixSteps,
    prepareBy: due('2026-04-07'),
  },
];
/** The facts are found. */
export const toFound: readonly Fact[] = [
  ...toAccepted,
  {
    type: 'GrassrootsFindingRecorded',
    on: day('2026-03-10'),
    finding: {
      on: day('2026-03-09'),
      members: [member(1)],
      where: '一街村村口、沿路住户',
      problems: '路面破损约三百米。',
      causes: '重车通行,无人管护。',
    },
  },
];

/** Those who take part: residents, the village committee, the roads bureau, and an expert. */
export const parties = [
  { kind: 'residents', words: '沿路住户代表' },
  { kind: 'village_committee' },
  { kind: 'unit', unit: unit('roads-bureau') },
  { kind: 'expert', expert: expert('e1') },
] as const;

/** A session is called for 20 March. */
export const toCalled: readonly Fact[] = [
  ...toFound,
  {
    type: 'GrassrootsSessionCalled',
    on: day('2026-03-11'),
    session: {
      heldOn: day('2026-03-20'),
      place: '村委会',
      chair: member(1),
      parties,
      noticeBy: due('2026-03-17'),
    },
  },
];
/** The session was held. */
export const toHeld: readonly Fact[] = [
  ...toCalled,
  {
    type: 'GrassrootsSessionRecorded',
    on: day('2026-03-20'),
    session: {
      on: day('2026-03-20'),
      present: parties,
      observers: 2,
      statements: [
        { by: 'residents', text: '先修最坏的一段。' },
        { by: 'unit', text: '可列入养护计划。' },
      ],
    },
    listBy: due('2026-03-31'),
  },
];

/** The list: the bureau mends the road, the village raises a fund, its committee puts up a sign. */
export const listed: EventOf<'AgreedListIssued'> = {
  type: 'AgreedListIssued',
  on: day('2026-03-25'),
  items: [
    { id: 'L1', text: '修补破损路面。', unit: unit('roads-bureau'), due: due('2026-04-30') },
    {
      id: 'L2',
      text: '筹资设立管护基金。',
      due: due('2026-06-30'),
      own: { matter: 'public_fund', due: due('2026-05-25') },
    },
    { id: 'L3', text: '设置限重标志。', due: due('2026-04-15') },
  ],
};
/** The list is issued. */
export const toListed: readonly Fact[] = [...toHeld, listed];

/** The bureau reports the road mended. */
export const reported: EventOf<'AgreedItemReported'> = {
  type: 'AgreedItemReported',
  on: day('2026-04-20'),
  item: 'L1',
  text: '已修补三百米。',
  rateBy: due('2026-05-13'),
};

/** Those concerned are not content, and it goes back. */
export const returned = (on: string, by: string): EventOf<'AgreedItemReturned'> => ({
  type: 'AgreedItemReturned',
  on: day(on),
  item: 'L1',
  raters: 12,
  reason: '接缝处又裂。',
  due: due(by),
});

/** Those concerned are content with an item. */
export const confirmed = (item: string, on = '2026-04-28'): EventOf<'AgreedItemConfirmed'> => ({
  type: 'AgreedItemConfirmed',
  on: day(on),
  item,
  rating: 'satisfied',
  raters: 12,
  feedbackBy: due('2026-05-14'),
});

/** The villagers' representatives refuse the fund. */
export const ownRefusal: EventOf<'OwnRefusalRecorded'> = {
  type: 'OwnRefusalRecorded',
  on: day('2026-04-10'),
  item: 'L2',
  body: 'villagers_representatives',
  decidedOn: day('2026-04-08'),
  feedbackBy: due('2026-04-24'),
};

/** Every item has ended. */
export const toEnded: readonly Fact[] = [
  ...toListed,
  ownRefusal,
  { ...reported, item: 'L3', on: day('2026-04-13'), rateBy: due('2026-05-07') },
  confirmed('L3', '2026-04-16'),
  reported,
  confirmed('L1'),
];

/** Those concerned were told. */
export const toFeedback: readonly Fact[] = [
  ...toEnded,
  {
    type: 'GrassrootsFeedbackGiven',
    on: day('2026-05-06'),
    text: '在村务公开栏和村民微信群告知。',
    closeBy: due('2026-05-19'),
  },
];
