import { type ConsultationEvent, day, consultationRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import { found, given, recommendation, research, to } from '../support/consultation-facts.ts';
import { committee, minutesReturned, withGuests } from '../support/consultation-variants.ts';
import { expert } from '../support/county.ts';
import { on } from '../support/scenario.ts';

const complete = { type: 'CompleteResearch', report: '调研报告' } as const;
const { samples } = found;

/** A record of the research, with what was found. */
const record = (
  id: string,
  of: {
    readonly samples?: typeof samples | readonly [];
    readonly problems: readonly { readonly text: string; readonly cause?: string }[];
  },
): ConsultationEvent => ({
  type: 'ResearchRecorded',
  on: day('2026-03-12'),
  record: { id, on: day('2026-03-12'), place: '沙城', samples, ...of },
});

describe('找准问题、理清原因', () => {
  const begun = (...records: readonly ConsultationEvent[]) =>
    given(...to('begun'), ...records).when(complete, committee('2026-03-20'));

  it('wants a sample and a problem in one and the same record', async () => {
    const noProblem = record('R1', { problems: [] });
    const noSample = record('R2', { samples: [], problems: [{ text: '设备不足', cause: '经费' }] });
    await begun(noProblem).refusedBy(rules.sampleIsExamined);
    await begun(noSample).refusedBy(rules.sampleIsExamined);
    await begun(noProblem, noSample).refusedBy(rules.sampleIsExamined);
  });

  it('takes two problems of one record, each with its cause', () =>
    begun(
      record('R1', {
        problems: [
          { text: '设备不足', cause: '经费' },
          { text: '人员不足', cause: '编制' },
        ],
      }),
    ).yields({ type: 'ResearchCompleted' }));

  it('takes no cause of one problem for that of another', () =>
    begun(
      record('R1', { problems: [{ text: '设备不足' }, { text: '人员不足', cause: '编制' }] }),
    ).refusedBy(rules.causesAreClear));

  it('has a team in which every expert is registered', () =>
    given(...to('opened'))
      .when({ ...research, experts: [expert('e1'), expert('e9')] }, committee('2026-03-05'))
      .refusedBy(rules.teamIsKnown));
});

describe('有据建言', () => {
  it('rests on nothing that is not there, beside what is', () =>
    given(...to('minutesIssued'))
      .when({ ...recommendation, restsOn: ['R1', 'R9'] }, committee('2026-04-27'))
      .refusedBy(rules.restsOnWhatIsKnown));

  it('rests on what an expert said', () =>
    given(...to('minutesIssued'), {
      type: 'ExpertOpinionGiven',
      on: day('2026-04-27'),
      opinion: { id: 'E1', expert: expert('e1'), text: '可共享设备。' },
    })
      .when({ ...recommendation, restsOn: ['E1'] }, committee('2026-04-27'))
      .yields({ type: 'ConsultationRecommendationAdded' }));

  it('an expert who was invited to the meeting alone is heard too', () =>
    given(...withGuests(to('notified')))
      .when({ type: 'GiveExpertOpinion', text: '先修路。' }, on('2026-04-20', 'expert', 'e2'))
      .yields({ type: 'ExpertOpinionGiven', opinion: { id: 'E1', expert: 'e2' } } as never));
});

describe('退回的纪要', () => {
  const minutes = {
    type: 'DraftConsultationOutcome',
    outcomeType: 'minutes',
    title: '纪要',
    text: '纪要',
  } as const;

  it('are written again, and are those that count', async () => {
    await given(...minutesReturned)
      .when(minutes, committee('2026-04-24'))
      .yields({ type: 'ConsultationOutcomeDrafted', outcome: { id: 'O2' } } as never);
    await given(...minutesReturned)
      .when({ type: 'SubmitConsultationOutcome' }, committee('2026-05-06'))
      .refusedBy(rules.minutesAreIssued);
  });

  it('a report that was adopted is no minutes', () =>
    given(
      ...to('concluded'),
      {
        type: 'ConsultationOutcomeDrafted',
        on: day('2026-04-22'),
        outcome: {
          id: 'O1',
          type: 'report',
          title: '报告',
          text: '报告',
          adoptBy: { by: day('2026-04-29'), version: 1 },
        },
      },
      {
        type: 'ConsultationOutcomeAdopted',
        on: day('2026-04-22'),
        outcome: 'O1',
        adopter: 'special_committee',
      },
    )
      .when(minutes, committee('2026-04-23'))
      .yields({ type: 'ConsultationOutcomeDrafted', outcome: { id: 'O2' } } as never));
});
