import { type ConsultationEvent, day, type OpenedConsultation } from '@xieshang/core';
import { playing, standing, to } from './consultation-facts.ts';
import { body, expert, unit } from './county.ts';
import { on } from './scenario.ts';

type Facts = readonly ConsultationEvent[];
type Drafted = Extract<ConsultationEvent, { readonly type: 'ConsultationWorkPlanDrafted' }>;
type Opened = Extract<ConsultationEvent, { readonly type: 'ConsultationOpened' }>;

/** The committee that leads, on a day. */
export const committee = (when: string) => on(when, 'special_committee', 'economy-committee');
/** The office of the CPPCC, on a day. */
export const office = (when: string) => on(when, 'cppcc_office');
/** The leadership of the CPPCC, on a day. */
export const leadership = (when: string) => on(when, 'leadership');

/** A consultation after these facts. */
export const openedAfter = (facts: Facts): OpenedConsultation => {
  const state = standing(facts);
  if (state.stage === 'none') throw new Error('a consultation needs a fact');
  return state as OpenedConsultation;
};

/** The same facts of a consultation that was opened otherwise. */
export const openedAs = (change: Partial<Opened>, facts: Facts): Facts =>
  facts.map((one) => (one.type === 'ConsultationOpened' ? { ...one, ...change } : one));

/** The same facts of one that stands in no plan. */
export const unplanned = (facts: Facts): Facts =>
  facts.map((one) => {
    if (one.type !== 'ConsultationOpened') return one;
    const { plan: _, ...free } = one;
    return free;
  });

/** The same facts where the county CPPCC itself leads. */
export const ledByTheCppcc = (facts: Facts): Facts => openedAs({ lead: { kind: 'cppcc' } }, facts);

/** The same facts where a sector leads. */
export const ledByTheSector = (facts: Facts): Facts =>
  openedAs({ lead: { kind: 'sector', body: body('agriculture-sector') } }, facts);

/** The same facts, with the work plan drafted otherwise. */
export const plannedAs = (change: Partial<Drafted['plan']>, facts: Facts): Facts =>
  facts.map(
    (one): ConsultationEvent =>
      one.type === 'ConsultationWorkPlanDrafted'
        ? { ...one, plan: { ...one.plan, ...change } }
        : one,
  );

/** The second expert is invited to the meeting, with a sector and a second unit. */
export const withGuests = (facts: Facts): Facts =>
  plannedAs(
    {
      bodies: [body('agriculture-sector')],
      experts: [expert('e1'), expert('e2')],
      units: [unit('health-bureau'), unit('roads-bureau')],
    },
    facts,
  );

/** The research plan was returned. */
export const researchReturned = playing(
  [
    [
      { type: 'ReturnResearchPlan', researchPlan: 'P1', reason: '样本太少。' },
      committee('2026-03-06'),
    ],
  ],
  to('planDrafted'),
);

/** The work plan was returned. */
export const workPlanReturned = playing(
  [
    [
      { type: 'ReturnConsultationWorkPlan', workPlan: 'W1', reason: '会期太近。' },
      committee('2026-03-24'),
    ],
  ],
  to('workPlanDrafted'),
);

/** The minutes were returned. */
export const minutesReturned = playing(
  [
    [
      { type: 'ReturnConsultationOutcome', outcome: 'O1', reason: '有遗漏。' },
      committee('2026-04-23'),
    ],
  ],
  to('minutesDrafted'),
);

/** The consultation is put off to 1 June 2026. */
export const putOff = (facts: Facts, when: string): Facts =>
  playing(
    [
      [
        { type: 'PostponeConsultation', until: day('2026-06-01'), reason: '防汛。' },
        committee(when),
      ],
    ],
    facts,
  );

/** The consultation is given up, with the consent of the Party committee. */
export const givenUp = (facts: Facts, when: string): Facts =>
  playing(
    [
      [
        { type: 'CancelConsultation', reason: '已解决。', agreedOn: day('2026-03-03') },
        leadership(when),
      ],
    ],
    facts,
  );

/** The meeting is moved to 20 May 2026. */
export const moved = (facts: Facts, when = '2026-04-15'): Facts =>
  playing(
    [
      [
        {
          type: 'MoveConsultationMeeting',
          workPlan: 'W1',
          meetingOn: day('2026-05-20'),
          reason: '会场冲突。',
        },
        committee(when),
      ],
    ],
    facts,
  );
