import { day, instructionRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import { member, unit } from '../support/county.ts';
import { given } from '../support/instruction-facts.ts';
import { on } from '../support/scenario.ts';
import { type SpeechStep, speaking } from '../support/speech-facts.ts';

const led = speaking('opened', 'instructed', 'handedOut', 'led', 'takenOn');
const answered = speaking('opened', 'instructed', 'handedOut', 'led', 'takenOn', 'answered');

describe('大会发言督办', () => {
  const lead = { type: 'NameLeadingViceChair', speech: 'F1', member: member(4) } as const;

  it('is led by a vice-chairperson', () =>
    given(...speaking('opened'))
      .when(lead, on('2026-04-22', 'cppcc_office'))
      .yields({ type: 'LeadingViceChairNamed', member: 'm4' }));

  it('is led by somebody who holds a seat', () =>
    given(...speaking('opened'))
      .when({ ...lead, member: member(9) }, on('2026-04-22', 'cppcc_office'))
      .refusedBy(rules.leaderHoldsSeat));

  const meet = {
    type: 'AnswerFaceToFace',
    speech: 'F1',
    metOn: day('2026-05-20'),
    text: '当面说明配送安排。',
  } as const;

  it.each(['2026-05-13', '2026-05-20'])('is answered face to face, on %s', (metOn) =>
    given(...led)
      .when({ ...meet, metOn: day(metOn) }, on('2026-05-20', 'handling_unit', 'health-bureau'))
      .yields({ type: 'SpeakerAnswered', metOn, appraiseBy: { by: day('2026-06-03') } }),
  );

  it.each(['2026-05-12', '2026-05-21'])('is not answered by a meeting on %s', (metOn) =>
    given(...led)
      .when({ ...meet, metOn: day(metOn) }, on('2026-05-20', 'handling_unit', 'health-bureau'))
      .refusedBy(rules.metBefore),
  );

  it('is answered by the unit that has taken it on', () =>
    given(...speaking('opened', 'instructed', 'handedOut', 'led'))
      .when(meet, on('2026-05-20', 'handling_unit', 'health-bureau'))
      .refusedBy(rules.handlingUnitAnswers));

  it('is not answered by another unit', () =>
    given(...led, {
      type: 'LeaderInstructionRecorded',
      on: day('2026-05-12'),
      leaderInstruction: 'L2',
      leader: 'county_head',
      instructedOn: day('2026-05-12'),
      recordedBy: 'government_office',
      text: '请交通局配合。',
      secrecy: 'internal',
      addressees: [unit('roads-bureau')],
      feedBackBy: { by: day('2026-05-19'), version: 1 },
    })
      .when(meet, on('2026-05-20', 'handling_unit', 'roads-bureau'))
      .refusedBy(rules.handlingUnitAnswers));

  const appraise = {
    type: 'AppraiseSpeechAnswer',
    speech: 'F1',
    satisfaction: 'basically_satisfied',
    comment: '望加快。',
  } as const;

  it('is appraised by whoever spoke, within ten working days', () =>
    given(...answered)
      .when(appraise, on('2026-06-03', 'member', 'm2'))
      .yields({
        type: 'SpeechAnswerAppraised',
        satisfaction: 'basically_satisfied',
        comment: '望加快。',
      }));

  it('is not appraised after them', () =>
    given(...answered)
      .when(appraise, on('2026-06-04', 'member', 'm2'))
      .refusedBy(rules.appraisedInTime));

  it('is not appraised by anybody else who is told of it', () =>
    given(...answered)
      .when(appraise, on('2026-06-03', 'member', 'm1'))
      .refusedBy(rules.speakerAppraises));
});

describe('大会发言督办的办结', () => {
  const settled: readonly SpeechStep[] = [
    'opened',
    'instructed',
    'handedOut',
    'led',
    'takenOn',
    'handedOutToo',
    'takenOnToo',
  ];
  const ended: readonly SpeechStep[] = ['fedBack', 'noted', 'notedToo', 'passedOn', 'reported'];
  const close = { type: 'CloseFollowUp', publish: false } as const;
  const ending = (...steps: readonly SpeechStep[]) => speaking(...settled, ...steps, ...ended);

  it('follows the note of the committee and the appraisal of the speaker', () =>
    given(...ending('followed', 'answered', 'appraised'))
      .when(close, on('2026-06-15', 'cppcc_office'))
      .yields({ type: 'FollowUpClosed' }));

  it('waits for the committee', () =>
    given(...ending('answered', 'appraised'))
      .when(close, on('2026-06-15', 'cppcc_office'))
      .refusedBy(rules.committeeHasFollowed));

  it('does not take the note of an office for that of the committee', () =>
    given(...ending('tracked', 'answered', 'appraised'))
      .when(close, on('2026-06-15', 'cppcc_office'))
      .refusedBy(rules.committeeHasFollowed));

  it('waits for the answer', () =>
    given(...ending('followed'))
      .when(close, on('2026-06-15', 'cppcc_office'))
      .refusedBy(rules.speechesAreOver));

  it('waits for the speaker while there is time to appraise', () =>
    given(...ending('followed', 'answered'))
      .when(close, on('2026-06-03', 'cppcc_office'))
      .refusedBy(rules.speechesAreOver));

  it('does not wait longer', () =>
    given(...ending('followed', 'answered'))
      .when(close, on('2026-06-04', 'cppcc_office'))
      .yields({ type: 'FollowUpClosed' }));

  it('does not wait for a speaker who holds no seat any more', () =>
    given(...ending('followed'))
      .inCounty({
        type: 'MembershipEnded',
        member: member(2),
        on: day('2026-06-01'),
        reason: 'resigned',
      })
      .when(close, on('2026-06-15', 'cppcc_office'))
      .yields({ type: 'FollowUpClosed' }));
});
