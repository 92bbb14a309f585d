import {
  stateCouncilCalendar as calendar,
  day,
  fold,
  type GrassrootsConsultation,
  type GrassrootsEvent,
  grassrootsConsultation,
} from '@xieshang/core';
import { member, unit } from './county.ts';
import {
  expertRegistered,
  listed,
  parties,
  platformsRegistered,
  raised,
  toHeld,
} from './grassroots-facts.ts';
import { registerAfter } from './standing.ts';

type Fact = GrassrootsEvent;

const due = (by: string) => ({ by: day(by), version: 1 });

/** A consultation after these facts. */
export const grassrootsAfter = (...facts: readonly Fact[]): GrassrootsConsultation => {
  const state = fold(grassrootsConsultation, facts);
  if (state.stage === 'none') throw new Error('a consultation needs a fact');
  return state;
};

/** What a consultation is judged by on a day, in a county with its platforms. */
export const grassrootsAround = (today: string) => ({
  today: day(today),
  register: registerAfter(platformsRegistered, expertRegistered),
  calendar,
});

/** A member raises the topic. */
export const raisedByMember: Fact = {
  ...raised,
  raisedBy: { role: 'member', member: member(3), forResidents: true },
};

/** The topic is referred to the petition office. */
export const referred: Fact = {
  type: 'GrassrootsTopicReferred',
  on: day('2026-03-04'),
  ground: 'petition',
  to: 'petition_office',
  reason: '属信访事项。',
};

/** The session is moved to 27 March. */
export const moved: Fact = {
  type: 'GrassrootsSessionMoved',
  on: day('2026-03-19'),
  heldOn: day('2026-03-27'),
  noticeBy: due('2026-03-24'),
  reason: '暴雨。',
};

/** The consultation is stopped. */
export const stopped: Fact = {
  type: 'GrassrootsConsultationStopped',
  on: day('2026-03-15'),
  reason: '道路已由公路部门修复。',
};

/** The session ends without agreement. */
export const endedWithoutAgreement: Fact = {
  type: 'GrassrootsEndedWithoutAgreement',
  on: day('2026-03-23'),
  reason: '出资办法分歧较大。',
};

/** The list is published. */
export const published: Fact = { type: 'AgreedListPublished', on: day('2026-03-26') };

/** The villagers' representatives approve the fund. */
export const ownApproval: Fact = {
  type: 'OwnApprovalRecorded',
  on: day('2026-04-10'),
  item: 'L2',
  body: 'villagers_representatives',
  decidedOn: day('2026-04-08'),
};

/** The road is passed on to the county's CPPCC. */
export const passedOn: Extract<Fact, { readonly type: 'AgreedItemPassedOn' }> = {
  type: 'AgreedItemPassedOn',
  on: day('2026-05-04'),
  item: 'L1',
  to: 'county_cppcc',
  reason: '经费需县里统筹。',
  feedbackBy: due('2026-05-18'),
};

/** The consultation is closed. */
export const grassrootsClosed: Fact = {
  type: 'GrassrootsConsultationClosed',
  on: day('2026-05-08'),
};

/** A member and the agriculture bureau come to the session, though they were not invited. */
export const toHeldWithGuests: readonly Fact[] = toHeld.map((one) =>
  one.type === 'GrassrootsSessionRecorded'
    ? {
        ...one,
        session: {
          ...one.session,
          present: [
            ...parties,
            { kind: 'member', member: member(2) },
            { kind: 'unit', unit: unit('agriculture-bureau') },
          ],
        },
      }
    : one,
);

/** The health bureau is to help with the sign. */
export const toListedWithHelp: readonly Fact[] = [
  ...toHeld,
  {
    ...listed,
    items: listed.items.map((one) =>
      one.id === 'L3' ? { ...one, unit: unit('health-bureau') } : one,
    ),
  },
];
