import { day, instructionRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import { given, told, upTo } from '../support/instruction-facts.ts';
import { notYourStep } from '../support/refusals.ts';
import { on } from '../support/scenario.ts';

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
