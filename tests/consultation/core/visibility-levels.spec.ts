import {
  type ConsultationEvent,
  stateCouncilCalendar as calendar,
  day,
  opens,
  consultationShowing as showing,
  consultationVisibilityOf as visibilityOf,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import {
  deputy,
  playing,
  recommendation,
  standing,
  table,
  to,
} from '../../support/consultation-facts.ts';
import {
  committee,
  ledByTheCppcc,
  ledByTheSector,
  moved,
  openedAfter,
  openedAs,
  withGuests,
} from '../../support/consultation-variants.ts';
import { unit } from '../../support/county.ts';
import { as } from '../../support/scenario.ts';
import { registerAfter } from '../../support/standing.ts';

const around = { today: day('2026-05-07'), register: registerAfter(...table), calendar };
const published: ConsultationEvent = { type: 'ConsultationPublished', on: day('2026-05-07') };
const whole = openedAfter([...withGuests(to('closed')), published]);
const lead = as('special_committee', 'economy-committee');

describe('看得到多少', () => {
  it.each([
    ['cppcc_office', '', 'organising'],
    ['leadership', '', 'organising'],
    ['special_committee', 'economy-committee', 'organising'],
    ['member', 'm2', 'organising'],
    ['expert', 'e1', 'organising'],
    ['party_office', '', 'concerned'],
    ['government_office', '', 'concerned'],
    ['member', 'm3', 'concerned'],
    ['expert', 'e2', 'concerned'],
    ['collective', 'agriculture-sector', 'concerned'],
    ['handling_unit', 'health-bureau', 'concerned'],
    ['handling_unit', 'roads-bureau', 'concerned'],
    ['member', 'm4', 'concerned'],
    ['member', 'm9', 'members'],
    ['collective', 'women', 'members'],
    ['special_committee', 'women', 'members'],
    ['proposal_committee', '', 'members'],
    ['supervising_office', '', 'members'],
    ['expert', 'e9', 'public'],
    ['handling_unit', 'shacheng', 'public'],
    ['registrar', '', 'public'],
    ['public', '', 'public'],
  ] as const)('the %s %s sees it as one of: %s', (role, who, sight) =>
    expect(visibilityOf(whole, as(role, who || undefined), around.register)).toBe(sight),
  );

  it('is that of who organises it for the sector that leads, not for a committee', () => {
    const led = openedAfter(ledByTheSector(to('closed')));
    expect(visibilityOf(led, as('collective', 'agriculture-sector'), around.register)).toBe(
      'organising',
    );
    expect(visibilityOf(led, as('collective', 'women'), around.register)).toBe('members');
    expect(visibilityOf(led, lead, around.register)).toBe('members');
  });

  it('is that of no member where the CPPCC itself leads', () => {
    const led = openedAfter(ledByTheCppcc(to('closed')));
    expect(visibilityOf(led, as('member', 'm9'), around.register)).toBe('members');
    expect(visibilityOf(led, lead, around.register)).toBe('members');
    expect(visibilityOf(led, as('cppcc_office'), around.register)).toBe('organising');
  });

  it('is that of a unit concerned from the notice on, and for a unit that is recommended something', () => {
    const roads = as('handling_unit', 'roads-bureau');
    expect(visibilityOf(openedAfter(to('closed')), roads, around.register)).toBe('public');
    const addressed = playing(
      [
        [{ ...recommendation, unit: unit('roads-bureau') }, committee('2026-04-28')],
        [
          { type: 'AdoptConsultationOutcome', outcome: 'O2', adopter: 'special_committee' },
          deputy('2026-04-29'),
        ],
        [{ type: 'SubmitConsultationOutcome' }, committee('2026-05-06')],
      ],
      to('reportAdopted'),
    );
    expect(visibilityOf(openedAfter(addressed), roads, around.register)).toBe('concerned');
  });
});

describe('查阅范围', () => {
  const facts = (events: readonly ConsultationEvent[]) => showing.scopeFacts(standing(events));

  it('is empty before it was opened', () =>
    expect(facts([])).toEqual({ stage: [], person: [], unit: [], public: [], secret: [] }));

  it('is who leads from the opening on: nobody by name where the CPPCC does', () => {
    const opened = { stage: ['planned'], unit: [], public: ['no'], secret: ['no'] };
    expect(facts(to('opened'))).toEqual({ ...opened, person: ['economy-committee'] });
    expect(facts(ledByTheCppcc(to('opened')))).toEqual({ ...opened, person: [] });
  });

  it('is whoever takes part, each once, from the notice on', () => {
    const person = ['economy-committee', 'm1', 'm2', 'e1'];
    expect(facts(withGuests(to('workPlanApproved')))).toMatchObject({ person, unit: [] });
    expect(facts(withGuests(to('notified')))).toMatchObject({
      person: [...person, 'm3', 'agriculture-sector', 'e2', 'members of agriculture-sector'],
      unit: ['health-bureau', 'roads-bureau'],
    });
    expect(facts(withGuests(moved(to('materialsSent'))))).toMatchObject({ person, unit: [] });
  });

  it('is everybody in a body that is invited, from the notice on', () => {
    const reads = (who: string, events: readonly ConsultationEvent[]) =>
      opens(showing.readable(as('member', who), around.register), facts(events));
    expect(reads('m4', withGuests(to('workPlanApproved')))).toBe(false);
    expect(reads('m4', withGuests(to('notified')))).toBe(true);
    expect(reads('m9', withGuests(to('notified')))).toBe(false);
    expect(reads('m4', to('notified'))).toBe(false);
  });

  it('says that it is published, and never so of what is secret', () => {
    expect(facts([...to('closed'), published])).toMatchObject({ public: ['yes'], secret: ['no'] });
    expect(facts(openedAs({ secret: true }, [...to('closed'), published]))).toMatchObject({
      public: ['no'],
      secret: ['yes'],
    });
  });

  it('is open to the proposal committee once it was held, unless it is secret', () => {
    const reads = (events: readonly ConsultationEvent[]) =>
      opens(showing.readable(as('proposal_committee'), around.register), facts(events));
    expect(reads(to('convened'))).toBe(false);
    expect(reads(to('concluded'))).toBe(true);
    expect(reads(openedAs({ secret: true }, to('concluded')))).toBe(false);
  });
});
