import { ConsultationId, day, instructionRules as rules, SupervisionId } from '@xieshang/core';
import { describe, it } from 'vitest';
import { body, member, unit } from '../support/county.ts';
import { given, instruct, open, told, upTo } from '../support/instruction-facts.ts';
import { noSuchStep, notYourStep } from '../support/refusals.ts';
import { on } from '../support/scenario.ts';

const opening = { ...open, type: 'OpenFollowUp' } as const;
const instructing = { ...instruct, type: 'RecordLeaderInstruction' } as const;

describe('报送成果请批示', () => {
  it('follows up the advice of a supervision, each recommendation by its number', () =>
    given()
      .when(opening, on('2026-04-20', 'cppcc_office'))
      .yields({
        type: 'FollowUpOpened',
        followsUp: { subject: 'supervision', id: 's1' },
        recommendations: [{ no: 1 }, { no: 2 }],
        instructBy: { by: day('2026-05-20') },
        reportBy: { by: day('2026-12-31') },
      }));

  it('follows up one outcome, not two', () =>
    given()
      .when(
        { ...opening, consultation: ConsultationId.parse('c1') },
        on('2026-04-20', 'cppcc_office'),
      )
      .refusedBy(rules.oneSource));

  it('follows up what recommends something', () =>
    given()
      .when(
        { ...opening, supervision: SupervisionId.parse('s9') },
        on('2026-04-20', 'cppcc_office'),
      )
      .refusedBy(rules.sourceRecommends));

  it('tells people and bodies of the register', () =>
    given()
      .when(
        { ...opening, members: [member(9)], bodies: [body('chess-club')] },
        on('2026-04-20', 'cppcc_office'),
      )
      .refusedBy(rules.informedAreKnown));

  it('is opened by the office of the CPPCC alone', () =>
    given()
      .when(opening, on('2026-04-20', 'handling_unit', 'health-bureau'))
      .refusedBy(notYourStep));
});

describe('领导批示', () => {
  it('is recorded by the office of the leader, and answered within a week', () =>
    given(...told('opened'))
      .when(instructing, on('2026-05-11', 'government_office'))
      .yields({
        type: 'LeaderInstructionRecorded',
        leaderInstruction: 'L1',
        feedBackBy: { by: day('2026-05-18') },
      }));

  it('of the county head is not recorded by the Party committee office', () =>
    given(...told('opened'))
      .when(instructing, on('2026-05-11', 'party_office'))
      .refusedBy(rules.ownOfficeRecords));

  it('goes to units of the register, each once', () =>
    given(...told('opened'))
      .when(
        { ...instructing, addressees: [unit('chess-club')] },
        on('2026-05-11', 'government_office'),
      )
      .refusedBy(rules.addresseesOnRegister));

  it('was given before it is recorded', () =>
    given(...told('opened'))
      .when({ ...instructing, on: day('2026-05-12') }, on('2026-05-11', 'government_office'))
      .refusedBy(rules.instructedBefore));

  it('that differs from another is kept apart from it', () =>
    given(...told('opened', 'instructed'))
      .when(
        { ...instructing, leader: 'county_party_secretary', text: '请先调研后再定。' },
        on('2026-05-12', 'party_office'),
      )
      .yields({ type: 'LeaderInstructionRecorded', leaderInstruction: 'L2' }));

  it('that is secret has a name of its own series', () =>
    given(...told('opened', 'instructed'))
      .when({ ...instructing, secrecy: 'secret' }, on('2026-05-12', 'government_office'))
      .yields({ type: 'LeaderInstructionRecorded', leaderInstruction: 'SG1' }));

  it.each([
    ['2026-05-18', false],
    ['2026-05-19', true],
  ])('fed back on %s is late: %s', (today, late) =>
    given(...told('opened', 'instructed'))
      .when(
        { type: 'FeedBackOnInstruction', leaderInstruction: 'L1', text: '已办。' },
        on(today, 'handling_unit', 'health-bureau'),
      )
      .yields({ type: 'InstructionFedBack', unit: 'health-bureau', late }),
  );

  it('is fed back on once by each addressee', () =>
    given(...told('opened', 'instructed', 'handedOut', 'fedBack'))
      .when(
        { type: 'FeedBackOnInstruction', leaderInstruction: 'L1', text: '再报。' },
        on('2026-05-18', 'handling_unit', 'health-bureau'),
      )
      .refusedBy(rules.addresseeFeedsBack));

  it('that is secret is not there for who may not know of it', () =>
    given(...told('opened', 'instructed'), ...secretly)
      .when(
        { type: 'FeedBackOnInstruction', leaderInstruction: 'SG1', text: '已办。' },
        on('2026-05-18', 'handling_unit', 'health-bureau'),
      )
      .refusedBy(noSuchStep));

  it('is concluded once every addressee has fed back', () =>
    given(...told('opened', 'instructed', 'fedBack'))
      .when(
        { type: 'ConcludeInstruction', leaderInstruction: 'L1' },
        on('2026-05-18', 'supervising_office'),
      )
      .yields({ type: 'InstructionConcluded' }));

  it('is not concluded while an addressee is silent', () =>
    given(...told('opened', 'instructed'))
      .when(
        { type: 'ConcludeInstruction', leaderInstruction: 'L1' },
        on('2026-05-18', 'supervising_office'),
      )
      .refusedBy(rules.everyAddresseeFedBack));
});

const secretly = [
  {
    type: 'LeaderInstructionRecorded',
    on: day('2026-05-12'),
    leaderInstruction: 'SG1',
    leader: 'county_head',
    instructedOn: day('2026-05-11'),
    recordedBy: 'government_office',
    text: '请交通局研究。',
    secrecy: 'secret',
    addressees: [unit('roads-bureau')],
    feedBackBy: { by: day('2026-05-19'), version: 1 },
  },
] as const;

describe('未获批示', () => {
  const record = { type: 'RecordNoInstruction', reason: '领导未作批示。' } as const;

  it('is recorded once the leaders had their time', () =>
    given(...told('opened'))
      .when(record, on('2026-05-21', 'cppcc_office'))
      .yields({ type: 'NoInstructionRecorded' }));

  it('is not recorded on the last day they have', () =>
    given(...told('opened'))
      .when(record, on('2026-05-20', 'cppcc_office'))
      .refusedBy(rules.leadersHadTime));

  it('is not recorded when one came', () =>
    given(...told('opened', 'instructed'))
      .when(record, on('2026-05-21', 'cppcc_office'))
      .refusedBy(rules.noneCame));

  it('lets recommendations be sent for reference', () =>
    given(...told('opened'), {
      type: 'NoInstructionRecorded',
      on: day('2026-05-21'),
      reason: '无',
      referBy: { by: day('2026-06-04'), version: 1 },
    })
      .when({ type: 'SendForReference', recommendation: 'R1' }, on('2026-05-22', 'cppcc_office'))
      .yields({ type: 'RecommendationSentForReference', unit: 'health-bureau' }));

  it('is what sending for reference waits for', () =>
    given(...told('opened'))
      .when({ type: 'SendForReference', recommendation: 'R1' }, on('2026-05-22', 'cppcc_office'))
      .refusedBy(rules.noInstructionCame));
});

describe('交办', () => {
  const handOut = { type: 'HandOutRecommendation', recommendation: 'R1' } as const;

  it('follows an instruction, and is answered within three months', () =>
    given(...told('opened', 'instructed'))
      .when(handOut, on('2026-05-12', 'supervising_office'))
      .yields({
        type: 'RecommendationHandedOut',
        unit: 'health-bureau',
        answerBy: { by: day('2026-08-12') },
      }));

  it('does not happen without one', () =>
    given(...told('opened'))
      .when(handOut, on('2026-05-12', 'supervising_office'))
      .refusedBy(rules.instructionCame));

  it('is put right when it went to the wrong unit', () =>
    given(...told('opened', 'instructed', 'handedOut'))
      .when(
        {
          type: 'ReaddressRecommendation',
          recommendation: 'R1',
          unit: unit('roads-bureau'),
          reason: '属交通局职责。',
        },
        on('2026-05-14', 'government_office'),
      )
      .yields({ type: 'RecommendationReaddressed', unit: 'roads-bureau' }));

  it('goes to another unit then, not to the same', () =>
    given(...told('opened', 'instructed', 'handedOut'))
      .when(
        {
          type: 'ReaddressRecommendation',
          recommendation: 'R1',
          unit: unit('health-bureau'),
          reason: '属卫健局职责。',
        },
        on('2026-05-14', 'government_office'),
      )
      .refusedBy(rules.anotherUnit));
});

describe('采纳落实反馈', () => {
  const handed = told('opened', 'instructed', 'handedOut');
  const adopt = {
    type: 'AdoptRecommendation',
    recommendation: 'R1',
    text: '统一采购。',
    carryOutBy: day('2026-10-30'),
  } as const;

  it.each([
    ['2026-08-12', false],
    ['2026-08-13', true],
  ])('answered on %s is late: %s', (today, late) =>
    given(...handed)
      .when(adopt, on(today, 'handling_unit', 'health-bureau'))
      .yields({
        type: 'RecommendationAnswered',
        result: 'adopted',
        late,
        carryOutBy: { by: day('2026-10-30') },
      }),
  );

  it('is for the unit that was asked, not for another', () =>
    given(...upTo('handedOutToo'), {
      type: 'RecommendationReaddressed',
      on: day('2026-05-13'),
      recommendation: 'R2',
      unit: unit('roads-bureau'),
      reason: '属交通局职责。',
      answerBy: { by: day('2026-08-13'), version: 1 },
    })
      .when(adopt, on('2026-06-01', 'handling_unit', 'roads-bureau'))
      .refusedBy(rules.addressedUnitAnswers));

  it('is never given by the CPPCC', () =>
    given(...handed)
      .when(adopt, on('2026-06-01', 'cppcc_office'))
      .refusedBy(notYourStep));

  it('names a day that lies ahead', () =>
    given(...handed)
      .when(
        { ...adopt, carryOutBy: day('2026-05-31') },
        on('2026-06-01', 'handling_unit', 'health-bureau'),
      )
      .refusedBy(rules.dayLiesAhead));

  it('may be in part, with reasons', () =>
    given(...handed)
      .when(
        { ...adopt, type: 'AdoptRecommendationInPart', reason: '经费所限。' },
        on('2026-06-01', 'handling_unit', 'health-bureau'),
      )
      .yields({ type: 'RecommendationAnswered', result: 'partly_adopted' }));

  it('may be to note it', () =>
    given(...handed)
      .when(
        { type: 'NoteRecommendation', recommendation: 'R1', reason: '供规划参考。' },
        on('2026-06-01', 'handling_unit', 'health-bureau'),
      )
      .yields({ type: 'RecommendationAnswered', result: 'noted' }));

  it('may be not to adopt it, with reasons', () =>
    given(...handed)
      .when(
        { type: 'DeclineRecommendation', recommendation: 'R1', reason: '条件不具备。' },
        on('2026-06-01', 'handling_unit', 'health-bureau'),
      )
      .yields({ type: 'RecommendationAnswered', result: 'not_adopted_with_reason' }));

  it.each([
    ['2026-10-30', false],
    ['2026-10-31', true],
  ])('reported carried out on %s is late: %s', (today, late) =>
    given(...handed, ...adoptedFacts)
      .when(
        { type: 'ReportCarriedOut', recommendation: 'R1', text: '已更新。' },
        on(today, 'handling_unit', 'health-bureau'),
      )
      .yields({ type: 'ImplementationReported', late }),
  );

  const postpone = {
    type: 'PostponeCarryingOut',
    recommendation: 'R1',
    carryOutBy: day('2026-11-30'),
    reason: '到货延迟。',
  } as const;

  it('is postponed until the day that was named', () =>
    given(...handed, ...adoptedFacts)
      .when(postpone, on('2026-10-30', 'handling_unit', 'health-bureau'))
      .yields({ type: 'CarryingOutPostponed', carryOutBy: { by: day('2026-11-30') } }));

  it('is not postponed after it', () =>
    given(...handed, ...adoptedFacts)
      .when(postpone, on('2026-10-31', 'handling_unit', 'health-bureau'))
      .refusedBy(rules.postponedInTime));

  it('may end in an explanation', () =>
    given(...handed, ...adoptedFacts)
      .when(
        { type: 'ExplainNotCarriedOut', recommendation: 'R1', text: '规划调整。' },
        on('2026-10-30', 'handling_unit', 'health-bureau'),
      )
      .yields({ type: 'NotCarriedOutExplained' }));

  it('is taken note of', () =>
    given(...upTo('carriedOut'))
      .when({ type: 'TakeNoteOfReport', recommendation: 'R1' }, on('2026-10-22', 'cppcc_office'))
      .yields({ type: 'ImplementationNoted' }));

  it('may leave the office asking for more', () =>
    given(...upTo('carriedOut'))
      .when(
        { type: 'AskForMore', recommendation: 'R1', reason: '请附照片。' },
        on('2026-10-22', 'cppcc_office'),
      )
      .yields({ type: 'MoreAskedFor' }));

  it('is passed on to those who took part within a week', () =>
    given(...upTo('declined'))
      .when({ type: 'PassOnFeedback' }, on('2026-06-04', 'cppcc_office'))
      .yields({ type: 'FeedbackPassedOn' }));

  it('is not passed on where nothing was received', () =>
    given(...told('opened'))
      .when({ type: 'PassOnFeedback' }, on('2026-06-04', 'cppcc_office'))
      .refusedBy(rules.somethingToPassOn));
});

const adoptedFacts = [
  {
    type: 'RecommendationAnswered',
    on: day('2026-06-01'),
    recommendation: 'R1',
    result: 'adopted',
    text: '统一采购。',
    late: false,
    carryOutBy: { by: day('2026-10-30'), version: 1 },
    passOnBy: { by: day('2026-06-08'), version: 1 },
  },
] as const;

describe('纳入全县督查', () => {
  const request = {
    type: 'RequestCountyInspection',
    recommendations: ['R1'],
    reason: '重点事项。',
  } as const;

  it('is asked for by the office, and received by the inspectors', () =>
    given(...upTo('passedOn'))
      .when(request, on('2026-06-05', 'cppcc_office'))
      .yields({ type: 'CountyInspectionRequested', inspection: 'D1' }));

  it('is asked for once', () =>
    given(...upTo('inspected'))
      .when(request, on('2026-06-08', 'cppcc_office'))
      .refusedBy(rules.keyItemsAreOpen));

  it('is received', () =>
    given(...upTo('inspected'))
      .when(
        { type: 'ReceiveForInspection', inspection: 'D1' },
        on('2026-06-08', 'supervising_office'),
      )
      .yields({ type: 'InspectionReceived', concludeBy: { by: day('2026-09-08') } }));

  it('is reported on', () =>
    given(...upTo('inspectionReceived'))
      .when(
        { type: 'ReportInspectionProgress', inspection: 'D1', text: '正在采购。' },
        on('2026-07-08', 'supervising_office'),
      )
      .yields({ type: 'InspectionProgressReported' }));

  it.each([
    ['2026-09-08', false],
    ['2026-09-09', true],
  ])('concluded on %s is late: %s', (today, late) =>
    given(...upTo('inspectionReceived'))
      .when(
        { type: 'ConcludeInspection', inspection: 'D1', text: '已核实。' },
        on(today, 'supervising_office'),
      )
      .yields({ type: 'InspectionConcluded', late }),
  );
});

describe('跟踪问效和办结', () => {
  const report = { type: 'ReportFollowUp', text: '汇总如下。' } as const;
  const close = { type: 'CloseFollowUp', publish: true } as const;

  it('reports when everything is settled', () =>
    given(...upTo('passedOnAgain'))
      .when(report, on('2026-11-02', 'cppcc_office'))
      .yields({ type: 'FollowUpReported' }));

  it('reports at the end of the year, whatever is open', () =>
    given(...upTo('passedOn'))
      .when(report, on('2026-12-01', 'cppcc_office'))
      .yields({ type: 'FollowUpReported' }));

  it('does not report before', () =>
    given(...upTo('passedOn'))
      .when(report, on('2026-11-30', 'cppcc_office'))
      .refusedBy(rules.timeToReport));

  it('closes when every recommendation is settled, inspected, passed on and reported', () =>
    given(...upTo('reported'))
      .when(close, on('2026-11-04', 'cppcc_office'))
      .yields({ type: 'FollowUpClosed', publish: true }));

  it('is not published where what it follows up is secret', () => {
    const [first, ...later] = upTo('reported');
    if (first?.type !== 'FollowUpOpened') throw new Error('the story begins otherwise');
    return given({ ...first, secret: true }, ...later)
      .when(close, on('2026-11-04', 'cppcc_office'))
      .refusedBy(rules.secretIsNotPublished);
  });

  it('names everything that keeps it open', () =>
    given(...upTo('inspectionReceived'), {
      type: 'ImplementationNoted',
      on: day('2026-06-09'),
      recommendation: 'R2',
      passOnBy: { by: day('2026-06-16'), version: 1 },
    })
      .when(close, on('2026-11-04', 'cppcc_office'))
      .refusedBy(
        rules.everythingSettled,
        rules.inspectionsHaveResults,
        rules.nothingToPassOn,
        rules.reported,
      ));
});

describe('书面征求意见', () => {
  const draft = 'D1';
  const sent = {
    type: 'DraftSentForComment',
    on: day('2026-07-01'),
    draft,
    office: 'government_office',
    title: '村卫生室管理办法(征求意见稿)',
    text: '共六条。',
    commentBy: { by: day('2026-07-15'), version: 1 },
  } as const;
  const commented = {
    type: 'DraftCommentedOn',
    on: day('2026-07-06'),
    draft,
    text: '建议增加药品配送一条。',
    answerBy: { by: day('2026-07-20'), version: 1 },
  } as const;

  it('comes from the Party committee or the government; the CPPCC answers in ten working days', () =>
    given(...told('opened'))
      .when(
        { type: 'SendDraftForComment', title: sent.title, text: sent.text },
        on('2026-07-01', 'government_office'),
      )
      .yields(sent));

  it('is not sent by the CPPCC to itself', () =>
    given(...told('opened'))
      .when(
        { type: 'SendDraftForComment', title: sent.title, text: sent.text },
        on('2026-07-01', 'cppcc_office'),
      )
      .refusedBy(notYourStep));

  it('is answered in writing', () =>
    given(...told('opened'), sent)
      .when(
        { type: 'CommentOnDraft', draft, text: '建议增加药品配送一条。' },
        on('2026-07-06', 'cppcc_office'),
      )
      .yields(commented));

  it('is answered in writing the other way too', () =>
    given(...told('opened'), sent, commented)
      .when(
        { type: 'AnswerComment', draft, text: '已采纳。' },
        on('2026-07-10', 'government_office'),
      )
      .yields({ type: 'CommentAnswered' }));

  it('is answered by the office that sent it', () =>
    given(...told('opened'), sent, commented)
      .when({ type: 'AnswerComment', draft, text: '已采纳。' }, on('2026-07-10', 'party_office'))
      .refusedBy(rules.sendingOfficeAnswers));

  it('keeps the case open until then', () =>
    given(...upTo('reported'), sent, commented)
      .when({ type: 'CloseFollowUp', publish: false }, on('2026-11-04', 'cppcc_office'))
      .refusedBy(rules.draftsAreAnswered));
});

describe('查阅', () => {
  it('is not for a unit that was handed nothing', () =>
    given(...told('opened'))
      .when(
        { type: 'FeedBackOnInstruction', leaderInstruction: 'L1', text: '已办。' },
        on('2026-05-18', 'handling_unit', 'roads-bureau'),
      )
      .refusedBy(rules.mayReadTheFollowUp));
});
