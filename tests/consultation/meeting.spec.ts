import { type ConsultationEvent, day, consultationRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import {
  given,
  merged,
  playing,
  researchMayFollow,
  story,
  to,
} from '../support/consultation-facts.ts';
import { body, member, unit } from '../support/county.ts';
import { noSuchStep, notYourStep } from '../support/refusals.ts';
import { on } from '../support/scenario.ts';

const today = '2026-04-20';
const committee = on(today, 'special_committee', 'economy-committee');
const health = on(today, 'handling_unit', 'health-bureau');
const roads = on(today, 'handling_unit', 'roads-bureau');
const m1 = on(today, 'member', 'm1');
const brief = { type: 'BriefConsultation', text: '情况通报' } as const;
const ask = { type: 'AskQuestion', unit: unit('health-bureau'), text: '何时更新?' } as const;
const answer = { type: 'AnswerQuestion', question: 'Q1', text: '年内更新。' } as const;
const speak = { type: 'MakeStatement', text: '应列入预算。' } as const;
const handIn = { type: 'HandInStatement', text: '书面发言。' } as const;
const conclude = { ...story.concluded[0], type: 'ConcludeConsultation' } as const;
const convene = { type: 'ConveneConsultation' } as const;

/** The same case as one of the CPPCC itself, in a form of its own. */
const inForm = (
  facts: readonly ConsultationEvent[],
  form: 'plenary' | 'topical_standing_committee',
) => facts.map((one) => (one.type === 'ConsultationOpened' ? { ...one, form } : one));

describe('召开', () => {
  it('is on the day of the work plan, under its chair', () =>
    given(...to('materialsSent'))
      .when(convene, committee)
      .yields({ type: 'ConsultationConvened', chair: { office: 'committee_director' } }));

  it.each(['2026-04-17', '2026-04-21'])('is not on %s: the meeting is moved first', (other) =>
    given(...to('materialsSent'))
      .when(convene, on(other, 'special_committee', 'economy-committee'))
      .refusedBy(rules.onItsDay),
  );

  it('wants a notice, and materials where they were to be sent', async () => {
    await given(...to('workPlanApproved'))
      .when(convene, committee)
      .refusedBy(rules.noticeWasSent, rules.materialsWereSent);
    await given(...to('notified'))
      .when(convene, committee)
      .refusedBy(rules.materialsWereSent);
  });

  const unresearched = to('materialsSent').filter(({ type }) => type !== 'ResearchCompleted');
  const prepared: readonly ConsultationEvent[] = unresearched.map((one) =>
    one.type === 'ResearchBegun'
      ? {
          type: 'ConsultationPreparationBegun',
          on: one.on,
          workPlanBy: { by: day('2026-03-24'), version: 1 },
        }
      : one,
  );

  it('wants research first', () =>
    given(...prepared)
      .when(convene, committee)
      .refusedBy(rules.researchedBeforeMeeting));

  it('or not, where the county lets it follow', () =>
    given(...prepared)
      .inCounty(researchMayFollow)
      .when(convene, committee)
      .yields({ type: 'ConsultationConvened' }));
});

describe('通报、提问、解答、发言', () => {
  it('a unit of the work plan briefs', async () => {
    await given(...to('convened'))
      .when(brief, health)
      .yields({
        type: 'ConsultationBriefed',
        briefing: { id: 'B1', unit: 'health-bureau' },
      } as never);
    await given(...to('submitted'), { type: 'ConsultationPublished', on: day('2026-05-07') })
      .when(brief, on('2026-05-07', 'handling_unit', 'roads-bureau'))
      .refusedBy(noSuchStep);
  });

  it('the successor of a unit briefs for it', () =>
    given(...to('convened'), {
      type: 'ConsultedUnitReplaced',
      on: day(today),
      unit: unit('health-bureau'),
      successor: unit('agriculture-bureau'),
    })
      .inCounty(merged)
      .when(brief, on(today, 'handling_unit', 'agriculture-bureau'))
      .yields({ type: 'ConsultationBriefed' }));

  it('a unit it merely concerns does not brief', () =>
    given(
      ...to('convened').map((one) =>
        one.type === 'ConsultationOpened'
          ? { ...one, units: [...one.units, unit('roads-bureau')] }
          : one,
      ),
    )
      .when(brief, roads)
      .refusedBy(rules.unitTakesPart));

  it('no question before the briefing', () =>
    given(...to('convened'))
      .when(ask, m1)
      .refusedBy(rules.afterTheBriefing));

  it('no briefing after the first question', () =>
    given(...to('asked'))
      .when(brief, health)
      .refusedBy(rules.briefingBeforeQuestions));

  it('a question goes to a unit that takes part', async () => {
    await given(...to('briefed'))
      .when(ask, m1)
      .yields({ type: 'QuestionAsked', question: { id: 'Q1', by: 'm1' } } as never);
    await given(...to('briefed'))
      .when({ ...ask, unit: unit('roads-bureau') }, m1)
      .refusedBy(rules.asksAUnitPresent);
  });

  it('is answered by the unit it was put to', async () => {
    await given(...to('asked'))
      .when(answer, health)
      .yields({ type: 'QuestionAnswered', question: 'Q1' });
    await given(
      ...to('asked').map((one) =>
        one.type === 'ConsultationOpened'
          ? { ...one, units: [...one.units, unit('roads-bureau')] }
          : one,
      ),
    )
      .when(answer, roads)
      .refusedBy(rules.answersItsOwn);
  });

  it('no statement while a question is open', () =>
    given(...to('asked'))
      .when(speak, m1)
      .refusedBy(rules.answersBeforeStatements));

  it('unless its answer is left to writing', async () => {
    const deferring = [{ type: 'DeferAnswer', question: 'Q1' }, committee] as const;
    await given(...to('asked'))
      .when(...deferring)
      .yields({ type: 'AnswerDeferred', question: 'Q1' });
    const deferred = playing([deferring], to('asked'));
    await given(...deferred)
      .when(speak, m1)
      .yields({ type: 'StatementMade' });
    await given(...deferred)
      .when(answer, health)
      .yields({ type: 'QuestionAnswered' });
  });

  it('no question after the first statement', () =>
    given(...to('spoken'))
      .when(ask, m1)
      .refusedBy(rules.questionsBeforeStatements));

  it('a written statement may come before the meeting', () =>
    given(...to('notified'))
      .when(handIn, on('2026-04-10', 'member', 'm1'))
      .yields({ type: 'StatementHandedIn', statement: { id: 'S1', by: 'm1' } } as never));

  it('experts who were invited speak', () =>
    given(...to('answered'))
      .when(speak, on(today, 'expert', 'e1'))
      .yields({ type: 'StatementMade', statement: { by: 'e1' } } as never));

  it('a researcher who was not invited does not', () =>
    given(
      ...to('answered').map((one) =>
        one.type === 'ResearchPlanned'
          ? { ...one, plan: { ...one.plan, members: [member(2), member(4)] } }
          : one,
      ),
    )
      .when(speak, on(today, 'member', 'm4'))
      .refusedBy(rules.participantSpeaks));

  it('nobody decides: units and members only brief, ask, answer and speak', () =>
    given(...to('briefed'))
      .when(ask, health)
      .refusedBy(notYourStep));
});

describe('发言', () => {
  it.each([
    ['plenary', 1600],
    ['topical_standing_committee', 1500],
  ] as const)('at a %s has at most %i characters', async (form, most) => {
    const sitting = given(...inForm(to('answered'), form));
    await sitting.when({ ...speak, text: '言'.repeat(most) }, m1).yields({ type: 'StatementMade' });
    await sitting
      .when({ ...speak, text: '言'.repeat(most + 1) }, m1)
      .refusedBy(rules.statementLength);
  });

  it('in writing at a topical standing-committee meeting has at most 2500', async () => {
    const sitting = given(...inForm(to('answered'), 'topical_standing_committee'));
    await sitting
      .when({ ...handIn, text: '言'.repeat(2500) }, m1)
      .yields({ type: 'StatementHandedIn' });
    await sitting.when({ ...handIn, text: '言'.repeat(2501) }, m1).refusedBy(rules.statementLength);
  });

  it('in the name of a body was cleared by its convener', async () => {
    const inName = { ...speak, onBehalfOf: body('agriculture-sector') };
    await given(...to('answered'))
      .when({ ...inName, clearedBy: member(4) }, m1)
      .yields({ type: 'StatementMade' });
    await given(...to('answered'))
      .when(inName, m1)
      .refusedBy(rules.collectiveIsCleared);
  });
});

describe('会议结束', () => {
  it('records who was there, and the days of minutes and outcome', () =>
    given(...to('spoken'))
      .when(conclude, committee)
      .yields({
        type: 'ConsultationConcluded',
        units: [{ unit: 'health-bureau', isLeader: true }],
        minutesBy: { by: day('2026-04-29'), version: 1 },
        outcomeBy: { by: day('2026-05-20'), version: 1 },
      } as never));

  it('a meeting at which nobody spoke was an inspection', () =>
    given(...to('briefed'))
      .when(conclude, committee)
      .refusedBy(rules.wasDeliberated));

  it('lists members in office and units of the work plan', () =>
    given(...to('spoken'))
      .when({ ...conclude, present: [member(9)] }, committee)
      .refusedBy(rules.attendanceIsOfThoseInvited));
});
