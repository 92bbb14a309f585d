import { supervisionRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import { on } from '../support/scenario.ts';
import {
  appraisalProposed,
  badBallot,
  closed,
  counted,
  failedPublished,
  given,
  opened,
  toAgreed,
  toBegun,
  toDrafted,
  toRechecked,
  toRectified,
  toVisited,
  tracked,
} from '../support/supervision-facts.ts';

const office = (when: string) => on(when, 'cppcc_office');
const close = { type: 'CloseSupervision', summary: closed.summary, publish: true } as const;

describe('监督办结', () => {
  it('comes when every item was rechecked', () =>
    given(...toRechecked)
      .when(close, office('2026-09-14'))
      .yields(closed));

  it('may be ordered by the leadership', () =>
    given(...toRechecked)
      .when(close, on('2026-09-14', 'leadership'))
      .yields(closed));

  it('does not come before', () =>
    given(...toRectified)
      .when(close, office('2026-09-09'))
      .refusedBy(rules.itemsAreSettled));

  it('does not come where nobody went to see', () =>
    given(...toBegun)
      .when(close, office('2026-04-01'))
      .refusedBy(rules.somethingWasSeen));

  it('does not come while an advice is being written', () =>
    given(...toDrafted)
      .when(close, office('2026-04-11'))
      .refusedBy(rules.noAdvicePending));

  it('comes without an advice where there was nothing to say', () =>
    given(...toVisited)
      .when(close, office('2026-05-18'))
      .yields({ type: 'SupervisionClosed' }));

  it('does not come before a failed appraisal was tracked', () =>
    given(...toAgreed, counted(badBallot), failedPublished)
      .when(close, office('2026-07-01'))
      .refusedBy(rules.appraisalsAreOver));

  it('comes after', () =>
    given(...toAgreed, counted(badBallot), failedPublished, tracked)
      .when(close, office('2026-07-07'))
      .yields({ type: 'SupervisionClosed' }));

  it('does not come while an appraisal is proposed', () =>
    given(...toVisited, appraisalProposed)
      .when(close, office('2026-05-07'))
      .refusedBy(rules.appraisalsAreOver));

  it('does not come without an appraisal where that is the form', () =>
    given({ ...opened, form: 'appraisal' }, ...toVisited.slice(1))
      .when(close, office('2026-05-07'))
      .refusedBy(rules.appraisalsAreOver));
});
