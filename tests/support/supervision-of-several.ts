import { day, type Events, type SupervisionEvent, SupervisorGroupId } from '@xieshang/core';
import { body, member, unit } from './county.ts';
import * as one from './supervision-facts.ts';

type Fact<Type extends SupervisionEvent['type']> = Extract<
  Events['supervision'],
  { readonly type: Type }
>;

const due = (by: string) => ({ by: day(by), version: 1 });
const roads = unit('roads-bureau');
const ofRoads = SupervisorGroupId.parse('g2');

/** Two units are supervised, each by a group of its own: three go to the one, one to the other. */
export const openedForTwo: Fact<'SupervisionOpened'> = {
  ...one.opened,
  units: [...one.opened.units, roads],
  groups: [...one.opened.groups, ofRoads],
  supervisors: [...one.opened.supervisors, { group: ofRoads, member: member(4) }],
};

/** Both are notified on 9 March. */
const bothNotified: Fact<'SupervisedUnitsNotified'> = {
  ...one.notified,
  briefings: [...one.notified.briefings, { id: 'B2', unit: roads }],
};

/** The roads bureau briefs its supervisors on 17 March, without papers. */
const roadsBriefed: Fact<'SupervisorsBriefed'> = {
  type: 'SupervisorsBriefed',
  on: day('2026-03-17'),
  briefing: 'B2',
  text: '通村道路养护情况。',
  materials: [],
};

/** The committee holds a meeting on the roads on 9 April. */
export const metOnRoads: Fact<'SupervisionVisitRecorded'> = {
  type: 'SupervisionVisitRecorded',
  on: day('2026-04-09'),
  record: 'V2',
  kind: 'meeting',
  day: day('2026-04-09'),
  unit: unit('roads-bureau'),
  place: '政协会议室',
  visitors: [member(4)],
  found: '道路养护经费不足。',
  author: { committee: body('economy-committee') },
};

/** The group makes two points to the health bureau, one of them a key point. */
export const toHealth: Fact<'AdviceDrafted'> = {
  ...one.adviceDrafted,
  further: ['药品应按月配送。'],
};

/** The committee makes one to the roads bureau on 11 April, in its own name. */
export const toRoads: Fact<'AdviceDrafted'> = {
  type: 'AdviceDrafted',
  on: day('2026-04-11'),
  advice: 'A2',
  kind: 'suggestion',
  unit: roads,
  keyPoints: ['通村道路应按季养护。'],
  further: [],
  author: { committee: body('economy-committee') },
  adoptBy: due('2026-04-24'),
};

/** What was put to the health bureau is handed over on 15 April, with a copy to the government. */
export const healthHanded: Fact<'AdviceHandedOver'> = {
  ...one.handedOver,
  items: [...one.handedOver.items, { id: 'A1-2', no: 2, text: '药品应按月配送。' }],
};

/** What was put to the roads bureau on 20 April, with a copy to the supervising office. */
export const roadsHanded: Fact<'AdviceHandedOver'> = {
  type: 'AdviceHandedOver',
  on: day('2026-04-20'),
  advice: 'A2',
  unit: roads,
  copies: ['supervising_office'],
  items: [{ id: 'A2-1', no: 3, text: '通村道路应按季养护。' }],
  receiveBy: due('2026-04-23'),
  respondBy: due('2026-06-03'),
};

/** The roads bureau answers on 25 May: by the end of July. */
export const roadsAnswered: Fact<'RectificationItemAnswered'> = {
  type: 'RectificationItemAnswered',
  on: day('2026-05-25'),
  item: 'A2-1',
  measures: '按季养护。',
  due: due('2026-07-31'),
  late: false,
};

/** From the opening to the notice of both. */
export const toBothInformed = [openedForTwo, one.planApproved, bothNotified] as const;
/** Both have briefed, and the supervision has begun. */
const toBothBegun = [...toBothInformed, one.briefed, roadsBriefed, one.begun] as const;
/** Somebody went to see both. */
export const visitedHealth = { ...one.visited, unit: unit('health-bureau') } as const;
export const toBothVisited = [...toBothBegun, visitedHealth, metOnRoads] as const;
/** An advice to each is being written. */
export const toBothDrafted = [...toBothVisited, toHealth, toRoads] as const;
/** Both were adopted and signed, none is handed over. */
export const toBothSigned = [
  ...toBothDrafted,
  one.adviceAdopted,
  { ...one.adviceAdopted, advice: 'A2', agreed: 1 },
  one.adviceSigned,
  { ...one.adviceSigned, advice: 'A2' },
] as const;
/** Both were handed over. */
export const toBothHanded = [...toBothSigned, healthHanded, roadsHanded] as const;
/** Both have signed for them. */
export const toBothReceived = [
  ...toBothHanded,
  one.received,
  { ...one.received, on: day('2026-04-21'), advice: 'A2' },
] as const;
/** Each has answered what is its own; one point to the health bureau is left unanswered. */
export const toBothAnswered = [...toBothReceived, one.answered, roadsAnswered] as const;
