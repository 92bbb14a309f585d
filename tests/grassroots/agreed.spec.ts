import { grassrootsRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import { unit } from '../support/county.ts';
import {
  confirmed,
  given,
  listed,
  ownRefusal,
  reported,
  returned,
  toEnded,
  toFeedback,
  toHeld,
  toListed,
} from '../support/grassroots-facts.ts';
import { noSuchStep, notYourStep } from '../support/refusals.ts';
import { on } from '../support/scenario.ts';

const studio = (when: string) => on(when, 'platform', 'studio-1');
const roads = (when: string) => on(when, 'handling_unit', 'roads-bureau');
const day = (text: string) => text as never;

describe('成果清单', () => {
  const road = { text: '修补破损路面。', unit: unit('roads-bureau'), dueOn: day('2026-04-30') };
  const fund = { text: '筹资设立管护基金。', dueOn: day('2026-06-30'), ownMatter: 'public_fund' };
  const sign = { text: '设置限重标志。', dueOn: day('2026-04-15') };
  const issue = { type: 'IssueAgreedList', items: [road, fund, sign] } as const;

  it('says who does what until when', () =>
    given(...toHeld)
      .when(issue, studio('2026-03-25'))
      .yields(listed));

  it('has days to come and units of the register', async () => {
    await given(...toHeld)
      .when({ ...issue, items: [{ ...road, dueOn: day('2026-03-25') }] }, studio('2026-03-25'))
      .refusedBy(rules.itemsCanBeCarriedOut);
    await given(...toHeld)
      .when({ ...issue, items: [{ ...road, unit: unit('no-bureau') }] }, studio('2026-03-25'))
      .refusedBy(rules.itemsCanBeCarriedOut);
  });

  it("takes what is the people's own from the county's list", () =>
    given(...toHeld)
      .when({ ...issue, items: [{ ...fund, ownMatter: 'street_lamps' }] }, studio('2026-03-25'))
      .refusedBy(rules.ownMattersOnList));

  it('is published once', async () => {
    await given(...toListed)
      .when({ type: 'PublishAgreedList' }, studio('2026-03-26'))
      .yields({ type: 'AgreedListPublished', on: '2026-03-26' });
    await given(...toListed, { type: 'AgreedListPublished', on: day('2026-03-26') })
      .when({ type: 'PublishAgreedList' }, studio('2026-03-27'))
      .refusedBy(rules.publishedOnce);
  });
});

describe('两商衔接', () => {
  const own = {
    item: 'L2',
    body: 'villagers_representatives',
    on: day('2026-04-08'),
  } as const;
  const done = { type: 'ReportAgreedItemDone', item: 'L2', text: '基金已设立。' } as const;

  it('lets nobody carry out what the people have not decided themselves', () =>
    given(...toListed)
      .when(done, studio('2026-04-20'))
      .refusedBy(noSuchStep));

  it('records their approval, with the body and the day', () =>
    given(...toListed)
      .when({ type: 'RecordOwnApproval', ...own }, studio('2026-04-10'))
      .yields({
        type: 'OwnApprovalRecorded',
        body: 'villagers_representatives',
        decidedOn: '2026-04-08',
      }));

  it('is carried out after their approval', () =>
    given(...toListed, {
      type: 'OwnApprovalRecorded',
      on: day('2026-04-10'),
      item: 'L2',
      body: 'villagers_representatives',
      decidedOn: day('2026-04-08'),
    })
      .when(done, studio('2026-04-20'))
      .yields({ type: 'AgreedItemReported', item: 'L2' }));

  it('records their refusal, which ends the item', () =>
    given(...toListed)
      .when({ type: 'RecordOwnRefusal', ...own }, studio('2026-04-10'))
      .yields(ownRefusal));

  it('records a meeting that was held after the list, and not tomorrow', async () => {
    await given(...toListed)
      .when({ type: 'RecordOwnApproval', ...own, on: day('2026-03-24') }, studio('2026-04-10'))
      .refusedBy(rules.ownDecisionWasTaken);
    await given(...toListed)
      .when({ type: 'RecordOwnRefusal', ...own, on: day('2026-04-11') }, studio('2026-04-10'))
      .refusedBy(rules.ownDecisionWasTaken);
  });
});

describe('办理落实', () => {
  const done = { type: 'ReportAgreedItemDone', item: 'L1', text: '已修补三百米。' } as const;
  const passOn = {
    type: 'PassOnAgreedItem',
    item: 'L1',
    to: 'county_cppcc',
    reason: '经费需县里统筹。',
  } as const;

  it('is reported by the unit that is responsible', () =>
    given(...toListed)
      .when(done, roads('2026-04-20'))
      .yields(reported));

  it('is not reported by the platform for the unit', () =>
    given(...toListed)
      .when(done, studio('2026-04-20'))
      .refusedBy(rules.responsibleReports));

  it('is reported by the platform for the place itself', () =>
    given(...toListed)
      .when({ ...done, item: 'L3' }, studio('2026-04-13'))
      .yields({ type: 'AgreedItemReported', item: 'L3' }));

  it('is reported by the successor of the unit', () =>
    given(...toListed)
      .inCounty(
        {
          type: 'UnitsRegistered',
          units: [{ id: unit('works-bureau'), name: '住建交通局', kind: 'government' }],
        },
        {
          type: 'UnitSucceeded',
          unit: unit('roads-bureau'),
          successor: unit('works-bureau'),
          on: day('2026-04-01'),
        },
      )
      .when(done, on('2026-04-20', 'handling_unit', 'works-bureau'))
      .yields({ type: 'AgreedItemReported' }));

  it('is not passed on while there is time', () =>
    given(...toListed)
      .when(passOn, studio('2026-04-30'))
      .refusedBy(rules.isStuck));

  it('is passed on once its day has passed', () =>
    given(...toListed)
      .when(passOn, studio('2026-05-01'))
      .yields({ type: 'AgreedItemPassedOn', to: 'county_cppcc' }));

  it("is another platform's business in no case", () =>
    given(...toListed, { type: 'AgreedListPublished', on: day('2026-03-26') })
      .when(passOn, on('2026-05-01', 'platform', 'room-1'))
      .refusedBy(rules.itsOwnPlatform));
});

describe('群众评价', () => {
  const confirm = {
    type: 'ConfirmAgreedItem',
    item: 'L1',
    rating: 'satisfied',
    raters: 12,
  } as const;
  const back = {
    type: 'ReturnAgreedItem',
    item: 'L1',
    raters: 12,
    reason: '接缝处又裂。',
    newDueOn: day('2026-05-20'),
  } as const;
  const twice = [
    ...toListed,
    reported,
    returned('2026-04-24', '2026-05-20'),
    { ...reported, on: day('2026-05-10') },
    returned('2026-05-12', '2026-06-10'),
    { ...reported, on: day('2026-06-01') },
  ] as const;

  it('ends an item that satisfies', () =>
    given(...toListed, reported)
      .when(confirm, studio('2026-04-28'))
      .yields(confirmed('L1')));

  it('sends back what does not', () =>
    given(...toListed, reported)
      .when(back, studio('2026-04-24'))
      .yields(returned('2026-04-24', '2026-05-20')));

  it('sends it back for a day to come', () =>
    given(...toListed, reported)
      .when({ ...back, newDueOn: day('2026-04-24') }, studio('2026-04-24'))
      .refusedBy(rules.newDayAhead));

  it('sends it back twice at most', () =>
    given(...twice)
      .when({ ...back, newDueOn: day('2026-07-10') }, studio('2026-06-05'))
      .refusedBy(rules.mayGoBack));

  it('then passes it on, in time or not', () =>
    given(...twice)
      .when(
        { type: 'PassOnAgreedItem', item: 'L1', to: 'township', reason: '两次返修未果。' },
        studio('2026-06-05'),
      )
      .yields({ type: 'AgreedItemPassedOn', to: 'township' }));

  it('is not given by the unit itself', () =>
    given(...toListed, reported)
      .when(confirm, roads('2026-04-28'))
      .refusedBy(notYourStep));
});

describe('反馈和办结', () => {
  const tell = { type: 'RecordGrassrootsFeedback', text: '在村务公开栏告知。' } as const;
  const close = { type: 'CloseGrassrootsConsultation' } as const;

  it('tells those concerned once every item has ended', () =>
    given(...toEnded)
      .when(tell, studio('2026-05-06'))
      .yields({ type: 'GrassrootsFeedbackGiven', closeBy: { by: '2026-05-19', version: 1 } }));

  it('does not tell them before', () =>
    given(...toListed)
      .when(tell, studio('2026-04-10'))
      .refusedBy(rules.itemsEnded));

  it('tells them once', () =>
    given(...toFeedback)
      .when(tell, studio('2026-05-07'))
      .refusedBy(rules.feedbackOnce));

  it('closes the consultation when no step is missing', () =>
    given(...toFeedback)
      .when(close, studio('2026-05-08'))
      .yields({ type: 'GrassrootsConsultationClosed' }));

  it('does not close it without feedback', () =>
    given(...toEnded)
      .when(close, studio('2026-05-06'))
      .refusedBy(rules.noStepMissing));

  it('does not close it while an item is carried out', () =>
    given(...toListed, reported)
      .when(close, studio('2026-05-06'))
      .refusedBy(rules.itemsEnded, rules.noStepMissing));
});
