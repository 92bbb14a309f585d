import { supervisionRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import { ended, unit } from '../support/county.ts';
import { noSuchStep, notYourStep } from '../support/refusals.ts';
import { on } from '../support/scenario.ts';
import {
  adviceAdopted,
  adviceDrafted,
  adviceSigned,
  given,
  handedOver,
  received,
  toAdopted,
  toBegun,
  toDrafted,
  toHandedOver,
  toSigned,
  toVisited,
} from '../support/supervision-facts.ts';
import { seated } from '../support/supervisors-facts.ts';

const office = (when: string) => on(when, 'cppcc_office');
const leaders = (when: string) => on(when, 'leadership');
const committee = (when: string) => on(when, 'special_committee', 'economy-committee');
const health = (when: string) => on(when, 'handling_unit', 'health-bureau');
const first = (when: string) => on(when, 'member', 'm1');
const { kind, group, keyPoints, further } = adviceDrafted;
const draft = {
  type: 'DraftAdvice',
  kind,
  unit: unit('health-bureau'),
  ...(group ? { group } : {}),
  keyPoints,
  further,
} as const;
const revise = { type: 'ReviseAdvice', advice: 'A1', keyPoints, further } as const;
const adopt = (agreed: number) => ({ type: 'AdoptAdvice', advice: 'A1', agreed }) as const;

describe('报送监督意见', () => {
  it('is drafted by a supervisor for the group', () =>
    given(...toVisited)
      .when(draft, first('2026-04-10'))
      .yields(adviceDrafted));

  it.each(['opinion', 'criticism', 'suggestion'] as const)('is an %s', (one) =>
    given(...toVisited)
      .when({ ...draft, kind: one }, first('2026-04-10'))
      .yields({ type: 'AdviceDrafted', kind: one }),
  );

  it('is drafted by the committee in its own name', () => {
    const { group: _, ...own } = draft;
    return given(...toVisited)
      .when({ ...own, type: 'DraftAdvice' }, committee('2026-04-10'))
      .yields({ type: 'AdviceDrafted', author: { committee: 'economy-committee' } });
  });

  it('is not drafted where nobody went to see', () =>
    given(...toBegun)
      .when(draft, first('2026-04-10'))
      .refusedBy(rules.somethingWasSeen));

  it('is for a unit of the case', () =>
    given(...toVisited)
      .when({ ...draft, unit: unit('roads-bureau') }, first('2026-04-10'))
      .refusedBy(rules.adviceFitsTheCase));

  it('is from a group by its own supervisors only', () =>
    given(...toVisited)
      .when({ ...draft, group: 'g2' as never }, first('2026-04-10'))
      .refusedBy(rules.adviceFitsTheCase));

  it('is drafted by nobody who has gone to work for the unit', () =>
    given(...toVisited)
      .inCounty(seated(1, { employer: 'health-bureau' }))
      .when(draft, first('2026-04-10'))
      .refusedBy(rules.supervisorIsImpartial));

  it.each([[[]], [['一', '二', '三']]])('has one or two key points, not %j', (points) =>
    given(...toVisited)
      .when({ ...draft, keyPoints: points }, first('2026-04-10'))
      .refusedBy(rules.keyPointsAreFew),
  );

  it('has one or two key points in a year', () =>
    given(...toDrafted)
      .when({ ...draft, keyPoints: ['一', '二'] }, first('2026-05-10'))
      .refusedBy(rules.keyPointsAreFew));

  it('has a second one in the same year', () =>
    given(...toDrafted)
      .when({ ...draft, keyPoints: ['二'] }, first('2026-05-10'))
      .yields({ type: 'AdviceDrafted', advice: 'A2' }));

  it('has others in another year', () =>
    given(...toDrafted)
      .when({ ...draft, keyPoints: ['一', '二'] }, first('2027-01-10'))
      .yields({ type: 'AdviceDrafted', advice: 'A2' }));

  it('is revised', () =>
    given(...toDrafted)
      .when({ ...revise, keyPoints: ['一', '二'] }, first('2026-04-11'))
      .yields({ type: 'AdviceRevised', keyPoints: ['一', '二'] }));

  it('is revised to no more than two key points', () =>
    given(...toDrafted)
      .when({ ...revise, keyPoints: ['一', '二', '三'] }, first('2026-04-11'))
      .refusedBy(rules.keyPointsAreFew));

  it('may be discarded while it is a draft', () =>
    given(...toDrafted)
      .when({ type: 'DiscardAdvice', advice: 'A1' }, first('2026-04-11'))
      .yields({ type: 'AdviceDiscarded', advice: 'A1' }));

  it('is adopted by more than half of the group', () =>
    given(...toDrafted)
      .when(adopt(2), first('2026-04-13'))
      .yields(adviceAdopted));

  it.each([1, 4])('is not adopted by %i of three', (agreed) =>
    given(...toDrafted)
      .when(adopt(agreed), first('2026-04-13'))
      .refusedBy(rules.groupAgrees),
  );

  it('is adopted by two of two, where a membership has ended', () =>
    given(...toDrafted)
      .inCounty(ended(3, '2026-04-12'))
      .when(adopt(1), first('2026-04-13'))
      .refusedBy(rules.groupAgrees));

  it('is adopted by nobody for a group in which nobody is in office any more', () =>
    given(...toDrafted)
      .inCounty(ended(1, '2026-04-12'), ended(2, '2026-04-12'), ended(3, '2026-04-12'))
      .when(adopt(1), committee('2026-04-13'))
      .refusedBy(rules.groupAgrees));

  it('is signed in the name of the CPPCC', () =>
    given(...toAdopted)
      .when({ type: 'SignAdvice', advice: 'A1' }, leaders('2026-04-14'))
      .yields(adviceSigned));

  it('may be sent back', () =>
    given(...toAdopted)
      .when({ type: 'SendBackAdvice', advice: 'A1', reason: '补充依据。' }, leaders('2026-04-14'))
      .yields({ type: 'AdviceSentBack', advice: 'A1' }));

  it('is handed over, point by point, with a copy', () =>
    given(...toSigned)
      .when({ type: 'HandOverAdvice', advice: 'A1', copies: ['government'] }, office('2026-04-15'))
      .yields(handedOver));

  it('is received by the unit', () =>
    given(...toHandedOver)
      .when({ type: 'ReceiveAdvice', advice: 'A1' }, health('2026-04-16'))
      .yields(received));

  it.each([
    { type: 'DiscardAdvice', advice: 'A1' },
    { type: 'SendBackAdvice', advice: 'A1', reason: '不接受。' },
    { type: 'ReceiveAdvice', advice: 'A1' },
    adopt(3),
  ] as const)('is nothing there for the unit while it is being written: $type', (command) =>
    given(...toAdopted)
      .when(command, health('2026-04-14'))
      .refusedBy(command.type === 'ReceiveAdvice' ? noSuchStep : notYourStep),
  );
});
