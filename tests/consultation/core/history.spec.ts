import {
  type Actor,
  type ConsultationEvent,
  type CountyEvent,
  stateCouncilCalendar as calendar,
  consultation,
  day,
  consultationShowing as showing,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import {
  merged,
  playing,
  researchMayFollow,
  standing,
  table,
  to,
} from '../../support/consultation-facts.ts';
import {
  committee,
  givenUp,
  minutesReturned,
  moved,
  openedAfter,
  putOff,
  researchReturned,
  withGuests,
  workPlanReturned,
} from '../../support/consultation-variants.ts';
import { body, member, unit } from '../../support/county.ts';
import { readAndTold } from '../../support/fact-sentences.ts';
import { recountedBy } from '../../support/holidays.ts';
import { as, on } from '../../support/scenario.ts';
import { registerAfter } from '../../support/standing.ts';

// A member whose sector nobody invited.
const ofNoInvitedBody: CountyEvent = {
  type: 'MembersSeated',
  members: [
    { id: member(9), name: '委员九', term: 11, sector: body('other-sector'), standing: false },
  ],
};
const around = {
  today: day('2026-05-07'),
  register: registerAfter(...table, ofNoInvitedBody),
  calendar,
};
const published: ConsultationEvent = { type: 'ConsultationPublished', on: day('2026-05-07') };
const whole = openedAfter([...withGuests(to('closed')), published]);
const lead = as('special_committee', 'economy-committee');

/** Every kind of fact a consultation can have. */
const everything: readonly ConsultationEvent[] = [
  ...playing(
    [
      [{ type: 'DropConsultationRecommendation', recommendation: 'M1' }, committee('2026-04-28')],
      [{ type: 'GiveExpertOpinion', text: '可共享设备。' }, on('2026-04-28', 'expert', 'e1')],
    ],
    to('reportAdopted'),
  ),
  ...playing(
    [
      [{ type: 'HandInStatement', text: '书面。' }, on('2026-04-20', 'member', 'm1')],
      [{ type: 'DeferAnswer', question: 'Q1' }, committee('2026-04-20')],
    ],
    to('asked'),
  ),
  ...playing(
    [
      [{ type: 'ReplaceConsultedUnit', unit: unit('health-bureau') }, committee('2026-03-03')],
      [
        { type: 'PostponeConsultation', until: day('2026-06-01'), reason: '。' },
        committee('2026-03-03'),
      ],
      [{ type: 'ResumeResearch' }, committee('2026-06-01')],
    ],
    to('opened'),
    [merged],
  ),
  ...playing(
    [[{ type: 'ResumePreparation' }, committee('2026-06-01')]],
    putOff(to('notified'), '2026-04-01'),
  ),
  ...[researchReturned, workPlanReturned, minutesReturned, moved(to('materialsSent'))].flat(),
  ...playing([[{ type: 'PrepareConsultation' }, committee('2026-03-03')]], to('opened'), [
    researchMayFollow,
  ]),
  ...givenUp(to('opened'), '2026-03-04'),
  ...to('closed'),
  recountedBy('2026-05-04'),
  published,
];

describe('记录的每一件事', () => {
  it('is read as it was recorded, and told with every name and no blank', () => {
    const { read, unsaid } = readAndTold('consultation', everything, around.register);
    expect(read).toEqual(everything);
    expect(unsaid).toEqual([]);
  });

  it('is one of all that can happen to a consultation', () =>
    expect(new Set(everything.map(({ type }) => type))).toEqual(
      new Set(Object.keys(consultation.facts ?? {})),
    ));
});

describe('所见的每一件事', () => {
  const told = (actor: Actor): readonly string[] =>
    [
      ...new Set(
        everything
          .filter((event) => showing.showsEvent(event, whole, actor, around))
          .map(({ type }) => type),
      ),
    ].toSorted();

  const ofEverybody = ['ConsultationPublished'];
  const ofMembers = [
    ...ofEverybody,
    ...['ConsultationConvened', 'ConsultationBriefed', 'QuestionAsked', 'QuestionAnswered'],
    ...['AnswerDeferred', 'StatementMade', 'StatementHandedIn', 'ConsultationConcluded'],
    'ConsultationClosed',
  ];
  const ofThoseConcerned = [
    ...ofMembers,
    ...['ConsultationOpened', 'ResearchBegun', 'ConsultationPreparationBegun'],
    'ConsultationWorkPlanApproved',
    ...['ConsultationNoticeSent', 'ConsultationMaterialsSent', 'ConsultationMeetingMoved'],
    ...['ConsultationMinutesIssued', 'ConsultationOutcomeAcknowledged', 'InstructionLinked'],
    ...['ConsultationPostponed', 'ResearchResumed', 'PreparationResumed'],
    ...['ConsultationCancelled', 'ConsultedUnitReplaced', 'DeadlinesRecounted'],
  ];

  it('is that it was published, for everybody', () =>
    expect(told(as('public'))).toEqual(ofEverybody));

  it('is the meeting and the end, for members', () =>
    expect(told(as('member', 'm9'))).toEqual(ofMembers.toSorted()));

  it('is every step but drafts and research, for those concerned', () =>
    expect(told(as('handling_unit', 'health-bureau'))).toEqual(ofThoseConcerned.toSorted()));

  it('is all of it for who organises it', () =>
    expect(told(lead)).toEqual([...new Set(everything.map(({ type }) => type))].toSorted()));
});

describe('可见的办理事项', () => {
  const parts = [
    ...['case', 'research_plan', 'research_record', 'expert_opinion', 'work_plan'],
    ...['briefing', 'question', 'statement', 'outcome', 'recommendation'],
  ];
  const told = (actor: Actor) =>
    parts.filter((part) => showing.showsAction({ command: 'X', part }, whole, actor, around));
  const open = ['case', 'briefing', 'question', 'statement'];

  it('are all for who organises it', () => expect(told(lead)).toEqual(parts));

  it('are those of the case and the meeting for those concerned', () => {
    expect(told(as('handling_unit', 'health-bureau'))).toEqual(open);
    expect(told(as('member', 'm3'))).toEqual(open);
    expect(told(as('collective', body('agriculture-sector')))).toEqual(open);
  });

  it('are their opinion too for an expert who was invited', () =>
    expect(told(as('expert', 'e2'))).toEqual(['case', 'expert_opinion', ...open.slice(1)]));

  it('are none for others', () => {
    expect(told(as('member', 'm9'))).toEqual([]);
    expect(told(as('expert', 'e9'))).toEqual([]);
  });

  it('are told to anybody before it is opened: the table says who opens one', () =>
    expect(
      showing.showsAction(
        { command: 'OpenConsultation', part: 'case' },
        standing([]),
        lead,
        around,
      ),
    ).toBe(true));

  it('leave nobody to be told who owes a step of what was not opened', () =>
    expect(showing.showsSteps(standing([]), lead, around)).toBe(false));
});

describe('所列', () => {
  it('is open while nothing has ended it', () => {
    expect(showing.heading(standing(to('submitted')))).not.toHaveProperty('endedOn');
    expect(showing.heading(standing(givenUp(to('opened'), '2026-03-04')))).toMatchObject({
      status: 'cancelled',
      endedOn: '2026-03-04',
    });
  });
});
