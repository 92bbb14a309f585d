import { type ConsultationEvent, day, consultationRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import {
  deputy,
  given,
  merged,
  playing,
  recommendation as recommendationTold,
  story,
  to,
} from '../support/consultation-facts.ts';
import { unit } from '../support/county.ts';
import { on } from '../support/scenario.ts';

const recommendation = { ...recommendationTold, type: 'AddConsultationRecommendation' } as const;
const committee = (when: string) => on(when, 'special_committee', 'economy-committee');
const leadership = (when: string) => on(when, 'leadership');
const draft = (
  outcomeType: 'minutes' | 'report' | 'formal_proposal_of_cppcc' | 'inspection_report',
) => ({ type: 'DraftConsultationOutcome', outcomeType, title: '成果', text: '内容' }) as const;
const adopt = (
  adopter:
    | 'special_committee'
    | 'chairpersons_meeting'
    | 'standing_committee'
    | 'plenary'
    | 'forum',
  outcome = 'O1',
) => ({ type: 'AdoptConsultationOutcome', outcome, adopter }) as const;
const issue = { type: 'IssueConsultationMinutes', outcome: 'O1' } as const;
const submit = { type: 'SubmitConsultationOutcome' } as const;

/** The same meeting held without any research. */
const unresearched = (facts: readonly ConsultationEvent[]) =>
  facts.filter(({ type }) => type !== 'ResearchCompleted');

describe('协商成果', () => {
  it('is drafted, and adopted in time', () =>
    given(...to('concluded'))
      .when(draft('minutes'), committee('2026-04-22'))
      .yields({
        type: 'ConsultationOutcomeDrafted',
        outcome: { id: 'O1', type: 'minutes', adoptBy: { by: day('2026-04-29'), version: 1 } },
      } as never));

  it('is of a type a consultation leads to: an inspection report is none', () =>
    given(...to('concluded'))
      .when(draft('inspection_report'), committee('2026-04-22'))
      .refusedBy(rules.typeIsOpen));

  it('waits alone to be adopted', () =>
    given(...to('minutesDrafted'))
      .when(draft('report'), committee('2026-04-22'))
      .refusedBy(rules.oneOutcomePending));

  it('a meeting has one set of minutes', () =>
    given(...to('minutesAdopted'))
      .when(draft('minutes'), committee('2026-04-23'))
      .refusedBy(rules.minutesOnce));

  it('is returned with a reason', () =>
    given(...to('minutesDrafted'))
      .when(
        { type: 'ReturnConsultationOutcome', outcome: 'O1', reason: '有遗漏。' },
        committee('2026-04-23'),
      )
      .yields({ type: 'ConsultationOutcomeReturned', reason: '有遗漏。' }));
});

describe('审定', () => {
  const proposed = playing(
    [[draft('formal_proposal_of_cppcc'), committee('2026-04-22')]],
    to('concluded'),
  );

  it.each(['plenary', 'standing_committee', 'chairpersons_meeting'] as const)(
    'a formal proposal is adopted by the %s',
    (adopter) =>
      given(...proposed)
        .when(adopt(adopter), leadership('2026-04-23'))
        .yields({ type: 'ConsultationOutcomeAdopted', adopter }),
  );

  it('and by no forum and no committee', async () => {
    await given(...proposed)
      .when(adopt('forum'), leadership('2026-04-23'))
      .refusedBy(rules.bodyMayAdopt);
    await given(...proposed)
      .when(adopt('special_committee'), deputy('2026-04-23'))
      .refusedBy(rules.bodyMayAdopt);
  });

  it('a committee reports what its own meeting adopted, the leadership the rest', async () => {
    await given(...to('minutesDrafted'))
      .when(adopt('chairpersons_meeting'), deputy('2026-04-23'))
      .refusedBy(rules.reportsItsOwnMeeting);
    await given(...to('minutesDrafted'))
      .when(adopt('special_committee'), leadership('2026-04-23'))
      .refusedBy(rules.reportsItsOwnMeeting);
  });

  it('a committee adopts nothing of a consultation it does not lead', () =>
    given(
      ...to('minutesDrafted').map((one) =>
        one.type === 'ConsultationOpened' ? { ...one, lead: { kind: 'cppcc' as const } } : one,
      ),
    )
      .when(adopt('chairpersons_meeting'), deputy('2026-04-23'))
      .refusedBy(rules.approverApproves, rules.reportsItsOwnMeeting));
});

describe('会议纪要:会后七个工作日', () => {
  it.each([
    ['2026-04-29', false],
    ['2026-04-30', true],
  ] as const)('sent out on %s they are late: %s', (today, late) =>
    given(...to('minutesAdopted'))
      .when(issue, committee(today))
      .yields({ type: 'ConsultationMinutesIssued', late }),
  );

  it('nothing else is sent out by itself', () =>
    given(...to('reportAdopted'))
      .when({ ...issue, outcome: 'O2' }, committee('2026-04-28'))
      .refusedBy(rules.onlyMinutesAreIssued));
});

describe('意见建议', () => {
  it('is about one matter, for one unit, and rests on what is known', () =>
    given(...to('minutesIssued'))
      .when(recommendation, committee('2026-04-27'))
      .yields({
        type: 'ConsultationRecommendationAdded',
        recommendation: {
          id: 'M1',
          matter: '诊所设备',
          unit: 'health-bureau',
          restsOn: ['R1', 'S1'],
        },
      } as never));

  it('two matters are two recommendations', () =>
    given(...to('minutesIssued'))
      .when({ ...recommendation, matters: ['设备', '道路'] }, committee('2026-04-27'))
      .refusedBy(rules.oneMatter));

  it('is for a unit of the register', () =>
    given(...to('minutesIssued'))
      .when({ ...recommendation, unit: unit('nobody') }, committee('2026-04-27'))
      .refusedBy(rules.addressedToAUnit));

  it('goes to the successor of a unit that was merged', () =>
    given(...to('minutesIssued'))
      .inCounty(merged)
      .when(recommendation, committee('2026-04-27'))
      .yields({
        type: 'ConsultationRecommendationAdded',
        recommendation: { unit: 'agriculture-bureau' },
      } as never));

  it.each([[[]], [['R9']]])('rests on something that is there: not on %j', (restsOn) =>
    given(...to('minutesIssued'))
      .when({ ...recommendation, restsOn }, committee('2026-04-27'))
      .refusedBy(rules.restsOnWhatIsKnown),
  );

  it('is dropped while it is a draft', () =>
    given(...to('recommended'))
      .when(
        { type: 'DropConsultationRecommendation', recommendation: 'M1' },
        committee('2026-04-28'),
      )
      .yields({ type: 'ConsultationRecommendationDropped', recommendation: 'M1' }));
});

describe('不调研、不建言', () => {
  it('nothing is recommended before research is completed', () =>
    given(...unresearched(to('minutesIssued')))
      .when(recommendation, committee('2026-04-27'))
      .refusedBy(rules.noResearchNoAdvice));

  it('a consultation held without research submits no outcome', () =>
    given(...unresearched(to('minutesIssued')))
      .when(submit, committee('2026-05-06'))
      .refusedBy(rules.noResearchNoAdvice));

  it('until the research is made up for', async () => {
    const late = playing([story.completed], unresearched(to('minutesIssued')));
    await given(...late)
      .when(recommendation, committee('2026-04-27'))
      .yields({ type: 'ConsultationRecommendationAdded' });
  });
});

describe('意见建议随成果审定', () => {
  const anew = { outcome: 'O2', adoptBy: { by: day('2026-05-09'), version: 1 } };
  const drop = { type: 'DropConsultationRecommendation', recommendation: 'M1' } as const;
  const added = [recommendation, committee('2026-04-29')] as const;
  const sentOut = playing(
    [
      story.minutesDrafted,
      [recommendation, committee('2026-04-22')],
      story.minutesAdopted,
      story.minutesIssued,
    ],
    to('concluded'),
  );

  it('one that is added after the outcome was adopted sends it back to be adopted again', () =>
    given(...to('reportAdopted'))
      .when(...added)
      .yields({ type: 'ConsultationRecommendationAdded', adoptAgain: anew }));

  it('one that is dropped after it was adopted sends the outcome back too', () =>
    given(...to('reportAdopted'))
      .when(drop, committee('2026-04-29'))
      .yields({ type: 'ConsultationRecommendationDropped', adoptAgain: anew }));

  it('one that is added while an outcome waits goes with it', () =>
    given(...to('reportDrafted'))
      .when(...added)
      .yields({ type: 'ConsultationRecommendationAdded' }));

  it('what was sent back is not submitted before it is adopted again', async () => {
    const changed = playing([added], to('reportAdopted'));
    await given(...changed)
      .when(submit, committee('2026-05-06'))
      .refusedBy(rules.nothingLeftInDraft);
    await given(...playing([[adopt('special_committee', 'O2'), deputy('2026-04-30')]], changed))
      .when(submit, committee('2026-05-06'))
      .yields({ type: 'ConsultationOutcomeSubmitted' });
  });

  it('one that nobody has adopted does not go out after the minutes', () =>
    given(...to('recommended'))
      .when(submit, committee('2026-05-06'))
      .refusedBy(rules.recommendationsAreAdopted));

  it('one that was adopted with the minutes goes out, and is not dropped once they were sent out', async () => {
    await given(...sentOut)
      .when(submit, committee('2026-05-06'))
      .yields({ type: 'ConsultationOutcomeSubmitted' });
    await given(...sentOut)
      .when(drop, committee('2026-05-06'))
      .refusedBy(rules.notSentOutYet);
    await given(...sentOut.slice(0, -1))
      .when(drop, committee('2026-04-24'))
      .yields({
        type: 'ConsultationRecommendationDropped',
        adoptAgain: { outcome: 'O1' },
      } as never);
  });
});

describe('报送', () => {
  it('numbers the recommendations from 1 without gaps', () =>
    given(
      ...playing(
        [
          [recommendation, committee('2026-04-28')],
          [
            { type: 'DropConsultationRecommendation', recommendation: 'M1' },
            committee('2026-04-28'),
          ],
          [{ ...recommendation, matters: ['人员'] }, committee('2026-04-28')],
          [adopt('special_committee', 'O2'), deputy('2026-04-29')],
        ],
        to('reportAdopted'),
      ),
    )
      .when(submit, committee('2026-05-06'))
      .yields({
        type: 'ConsultationOutcomeSubmitted',
        recommendations: [
          { no: 1, matter: '诊所设备', unit: 'health-bureau' },
          { no: 2, matter: '人员', unit: 'health-bureau' },
        ],
        acknowledgeBy: { by: day('2026-05-12'), version: 1 },
        followUpBy: { by: day('2026-12-31'), version: 1 },
      } as never));

  it('follows the minutes', () =>
    given(...to('concluded'))
      .when(submit, committee('2026-05-06'))
      .refusedBy(rules.minutesAreIssued));

  it('leaves nothing in draft', () =>
    given(...to('reportDrafted'))
      .when(submit, committee('2026-05-06'))
      .refusedBy(rules.nothingLeftInDraft));
});
