import {
  type Actor,
  stateCouncilCalendar as calendar,
  day,
  type SupervisionEvent,
  supervisionShowing as showing,
} from '@xieshang/core';
import { registerAfter } from './standing.ts';
import { stateAfter } from './supervision-context.ts';
import * as facts from './supervision-facts.ts';
import * as two from './supervision-of-several.ts';

/** The day on which everybody looks, in the county as it is. */
export const around = { today: day('2026-09-14'), register: registerAfter(), calendar };

/** What somebody sees of a supervision after these facts. */
export const seenBy = (actor: Actor, history: readonly SupervisionEvent[], at = around) =>
  showing.project(stateAfter(...history), actor, at);

/** Where the supervisors went, and when. */
export const visit = {
  ...{ id: 'V1', kind: 'visit', day: '2026-04-08', unit: 'health-bureau' },
  place: '沙城镇某村卫生室',
};
/** The meeting on the roads. */
export const meeting = {
  ...{ id: 'V2', kind: 'meeting', day: '2026-04-09', unit: 'roads-bureau' },
  place: '政协会议室',
};
/** What the health bureau has told. */
export const briefing = {
  id: 'B1',
  stage: 'given',
  unit: 'health-bureau',
  briefBy: '2026-03-23',
  text: facts.briefed.text,
  materials: ['建设台账'],
  givenOn: '2026-03-16',
};
/** The advice to the health bureau in the name of the CPPCC. */
export const toHealth = {
  id: 'A1',
  stage: 'handed_over',
  kind: 'criticism',
  unit: 'health-bureau',
  keyPoints: two.toHealth.keyPoints,
  further: ['药品应按月配送。'],
  copies: ['government'],
  handedOverOn: '2026-04-15',
  receiveBy: '2026-04-20',
  receivedOn: '2026-04-16',
};
/** The advice to the roads bureau. */
export const toRoads = {
  id: 'A2',
  stage: 'handed_over',
  kind: 'suggestion',
  unit: 'roads-bureau',
  keyPoints: two.toRoads.keyPoints,
  further: [],
  copies: ['supervising_office'],
  handedOverOn: '2026-04-20',
  receiveBy: '2026-04-23',
  receivedOn: '2026-04-21',
};
/** The point the health bureau has answered. */
export const answered = {
  id: 'A1-1',
  stage: 'rectifying',
  no: 1,
  advice: 'A1',
  unit: 'health-bureau',
  text: facts.handedOver.items[0]?.text,
  dueOn: '2026-08-31',
  measures: facts.answered.measures,
  answeredOn: '2026-05-20',
  reports: [],
};
/** The point it has not. */
export const unanswered = {
  id: 'A1-2',
  stage: 'assigned',
  no: 2,
  advice: 'A1',
  unit: 'health-bureau',
  text: '药品应按月配送。',
  dueOn: '2026-05-29',
  reports: [],
};
/** The point the roads bureau has answered. */
export const ofRoads = {
  id: 'A2-1',
  stage: 'rectifying',
  no: 3,
  advice: 'A2',
  unit: 'roads-bureau',
  text: two.roadsHanded.items[0]?.text,
  dueOn: '2026-07-31',
  measures: two.roadsAnswered.measures,
  answeredOn: '2026-05-25',
  reports: [],
};

/** What everybody sees of an open supervision who may read it at all. */
export const heads = {
  title: '村级卫生室建设',
  stage: 'under_way',
  theme: 'livelihood',
  object: 'policy',
  form: 'special',
  units: ['health-bureau', 'roads-bureau'],
  responsible: [],
  committee: 'economy-committee',
  groups: [],
  supervisors: [],
  begunOn: '2026-03-18',
  briefings: [],
  visits: [],
  advice: [],
  items: [],
  appraisals: [],
  instructions: [],
};

/** The appraisal of the health bureau, from its proposal to its publication. */
export const toPassed = [
  facts.appraisalProposed,
  facts.appraisalAgreed,
  facts.counted(facts.goodBallot),
  facts.passedPublished,
] as const;
