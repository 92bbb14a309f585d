import { day, InstructionId, trackingRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import { nextSession, nextTerm } from '../support/county.ts';
import { noSuchStep, notYourStep } from '../support/refusals.ts';
import { on } from '../support/scenario.ts';
import {
  approved,
  collected,
  drawnUp,
  earlier,
  given,
  handledTaken,
  named,
  opened,
  openedEarlier,
  other,
  ours,
  returned,
  taken,
  toApproved,
  toDraft,
} from '../support/tracking-facts.ts';

const office = (date: string) => on(date, 'cppcc_office');
const chairpersons = (date: string) => on(date, 'leadership');

describe('启动年度跟踪问效报告', () => {
  const opening = { type: 'OpenTrackingReport', year: 2026 } as const;

  it('begins with the last month of the year', () =>
    given()
      .when(opening, office('2026-12-01'))
      .yields({
        type: 'TrackingReportOpened',
        on: day('2026-12-01'),
        id: 'tracking-2026',
        year: 2026,
        collectBy: { by: day('2026-12-15'), version: 1 },
      }));

  it('does not begin before', () =>
    given().when(opening, office('2026-11-30')).refusedBy(rules.yearAtItsEnd));

  it('may begin when the year is over', () =>
    given()
      .when(opening, office('2027-01-04'))
      .yields({ type: 'TrackingReportOpened', year: 2026 }));

  it('is one for each year: the id says which', () =>
    given()
      .when({ ...opening, year: 2025 }, office('2026-12-01'))
      .refusedBy(rules.oneReportPerYear));

  it('is begun by the office of the CPPCC alone', () =>
    given().when(opening, chairpersons('2026-12-01')).refusedBy(notYourStep));

  it('is begun once', () =>
    given(opened).when(opening, office('2026-12-02')).refusedBy(noSuchStep));

  it('is begun before anything is taken up', () =>
    given()
      .when({ type: 'TakeUpFollowUps', followUps: [ours] }, office('2026-12-02'))
      .refusedBy(rules.mayReadTheReport));

  it('does not exist for others before it is printed', () =>
    given(opened)
      .when({ type: 'TakeUpFollowUps', followUps: [ours] }, on('2026-12-02', 'member', 'm1'))
      .refusedBy(rules.mayReadTheReport));
});

describe('纳入督办', () => {
  it('freezes what became of a follow-up as of the day', () =>
    given(opened)
      .when({ type: 'TakeUpFollowUps', followUps: [ours] }, office('2026-12-03'))
      .yields({
        type: 'FollowUpsTakenUp',
        on: day('2026-12-03'),
        followUps: [
          {
            followUp: 'i1',
            instructed: true,
            recommendations: [
              { id: 'R1', counted: ['recommendations', 'handed_out', 'adopted', 'carried_out'] },
              { id: 'R2', counted: ['recommendations', 'handed_out', 'not_adopted'] },
            ],
          },
        ],
      }));

  it('takes several at once, at whatever stage they are', () =>
    given(opened)
      .when({ type: 'TakeUpFollowUps', followUps: [ours, other] }, office('2026-12-03'))
      .yields({
        type: 'FollowUpsTakenUp',
        followUps: [
          { followUp: 'i1' },
          {
            followUp: 'i2',
            instructed: false,
            recommendations: [
              { id: 'R1', counted: ['recommendations', 'unanswered'] },
              { id: 'R2', counted: ['recommendations', 'unanswered'] },
            ],
          },
        ],
      }));

  it('takes what there is', () =>
    given(opened)
      .when(
        { type: 'TakeUpFollowUps', followUps: [ours, InstructionId.parse('i9')] },
        office('2026-12-03'),
      )
      .refusedBy(rules.followUpsAreKnown));

  it('takes what was opened in the year', () =>
    given(opened)
      .besideCase('instruction', earlier, ...openedEarlier)
      .when({ type: 'TakeUpFollowUps', followUps: [ours, earlier] }, office('2026-12-03'))
      .refusedBy(rules.openedInTheYear));

  it('takes up one after the other', () =>
    given(opened, taken)
      .when({ type: 'TakeUpFollowUps', followUps: [other] }, office('2026-12-04'))
      .yields({ type: 'FollowUpsTakenUp', followUps: [{ followUp: 'i2' }] }));

  it('takes nothing up a second time', () =>
    given(opened, taken)
      .when({ type: 'TakeUpFollowUps', followUps: [other, ours] }, office('2026-12-04'))
      .refusedBy(rules.takenUpOnce));

  it('takes nothing up twice in one list', () =>
    given(opened)
      .when({ type: 'TakeUpFollowUps', followUps: [ours, ours] }, office('2026-12-04'))
      .refusedBy(rules.takenUpOnce));

  it('says of what is left out how many and why', () =>
    given(opened, taken)
      .besideCase('instruction', earlier, ...openedEarlier)
      .when({ type: 'CloseFollowUpCollection', reason: '刚刚启动。' }, office('2026-12-07'))
      .yields({
        type: 'FollowUpCollectionClosed',
        leftOut: ['i2'],
        reason: '刚刚启动。',
        drawUpBy: { by: day('2026-12-21') },
      }));

  it('leaves nothing out without a word', () =>
    given(opened, taken)
      .when({ type: 'CloseFollowUpCollection' }, office('2026-12-07'))
      .refusedBy(rules.leftOutWithReason));

  it('needs no reason when everything was taken up', () =>
    given(opened, {
      ...taken,
      followUps: [handledTaken, { ...handledTaken, followUp: other }],
    })
      .when({ type: 'CloseFollowUpCollection' }, office('2026-12-07'))
      .yields({ type: 'FollowUpCollectionClosed', leftOut: [] }));

  it('may find that the year had no follow-up', () =>
    given({ ...opened, id: 'tracking-2024', year: 2024 })
      .when({ type: 'CloseFollowUpCollection' }, office('2026-12-07'))
      .yields({ type: 'FollowUpCollectionClosed', leftOut: [] }));

  it('is over once it was closed', () =>
    given(opened, taken, collected)
      .when({ type: 'TakeUpFollowUps', followUps: [other] }, office('2026-12-08'))
      .refusedBy(noSuchStep));
});

describe('起草和审定', () => {
  const drawing = { type: 'DrawUpTrackingReport', text: '情况如下。' } as const;

  it('draws up the text once the collection is closed', () =>
    given(opened, taken, collected)
      .when(drawing, office('2026-12-14'))
      .yields({
        type: 'TrackingReportDrawnUp',
        text: '情况如下。',
        approveBy: { by: day('2026-12-28') },
      }));

  it('does not draw it up before', () =>
    given(opened, taken).when(drawing, office('2026-12-04')).refusedBy(noSuchStep));

  it("lets the chairpersons' meeting send it back", () =>
    given(...toDraft)
      .when({ type: 'ReturnTrackingReport', reason: '请补充。' }, chairpersons('2026-12-16'))
      .yields({
        type: 'TrackingReportReturned',
        reason: '请补充。',
        drawUpBy: { by: day('2026-12-30') },
      }));

  it('draws up again what was sent back', () =>
    given(...toDraft, returned)
      .when(drawing, office('2026-12-17'))
      .yields({ type: 'TrackingReportDrawnUp', approveBy: { by: day('2026-12-31') } }));

  it("is approved by the chairpersons' meeting", () =>
    given(...toDraft)
      .when({ type: 'ApproveTrackingReport' }, chairpersons('2026-12-22'))
      .yields({ type: 'TrackingReportApproved', sendBy: { by: day('2026-12-29') } }));

  it('is not approved by the office that drew it up', () =>
    given(...toDraft)
      .when({ type: 'ApproveTrackingReport' }, office('2026-12-22'))
      .refusedBy(notYourStep));

  it('is not approved while it is being revised', () =>
    given(...toDraft, returned)
      .when({ type: 'ApproveTrackingReport' }, chairpersons('2026-12-22'))
      .refusedBy(noSuchStep));

  it('is approved as it was drawn up last', () =>
    given(...toDraft, returned, drawnUp, approved)
      .when({ type: 'SendTrackingReport', to: 'government' }, office('2026-12-23'))
      .yields({ type: 'TrackingReportSent', to: 'government' }));
});

describe('确定全体会议', () => {
  const naming = { type: 'NamePlenary', term: 12, session: 1 } as const;
  const called = given(...toApproved).inCounty(nextTerm, nextSession);

  it('names the session that comes next after the year, and counts back from its opening', () =>
    called.when(naming, office('2026-12-25')).yields({
      type: 'PlenaryNamed',
      term: 12,
      session: 1,
      opensOn: day('2027-01-18'),
      closesOn: day('2027-01-22'),
      printBy: { by: day('2027-01-15') },
    }));

  it('does not name one of the year itself', () =>
    called
      .when({ ...naming, term: 11, session: 5 }, office('2026-12-25'))
      .refusedBy(rules.plenaryIsNext));

  it('does not name one that opens on the last day of the year', async () => {
    const lastDay = {
      ...nextSession,
      session: {
        ...nextSession.session,
        term: 11,
        no: 6,
        opensOn: day('2026-12-31'),
        closesOn: day('2027-01-03'),
        cutOff: '2027-01-02T04:00:00.000Z' as never,
      },
    };
    const both = given(...toApproved).inCounty(lastDay, nextTerm, nextSession);
    await both
      .when({ ...naming, term: 11, session: 6 }, office('2026-12-25'))
      .refusedBy(rules.plenaryIsNext);
    await both.when(naming, office('2026-12-25')).yields({ type: 'PlenaryNamed', term: 12 });
  });

  it('does not name another of the same term', () =>
    called.when({ ...naming, session: 2 }, office('2026-12-25')).refusedBy(rules.plenaryIsNext));

  it('does not name one that was not called', () =>
    given(...toApproved)
      .when(naming, office('2026-12-25'))
      .refusedBy(rules.plenaryIsNext));

  it('may name one on the day it closes', () =>
    called.when(naming, office('2027-01-22')).yields({ type: 'PlenaryNamed', session: 1 }));

  it('does not name one that is over', () =>
    called.when(naming, office('2027-01-23')).refusedBy(rules.plenaryIsNext));

  it('names the first of two that were called, and the second once the first is over', async () => {
    const second = {
      ...nextSession,
      session: {
        ...nextSession.session,
        no: 2,
        opensOn: day('2028-01-10'),
        closesOn: day('2028-01-13'),
        cutOff: '2028-01-12T04:00:00.000Z' as never,
      },
    };
    const both = called.inCounty(second);
    await both.when(naming, office('2026-12-25')).yields({ type: 'PlenaryNamed', session: 1 });
    await both.when({ ...naming, session: 2 }, office('2026-12-25')).refusedBy(rules.plenaryIsNext);
    await given(...toApproved, named)
      .inCounty(nextTerm, nextSession, second)
      .when({ ...naming, session: 2 }, office('2027-01-25'))
      .yields({ type: 'PlenaryNamed', session: 2, printBy: { by: day('2028-01-07') } });
  });
});
