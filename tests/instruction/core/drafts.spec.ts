import {
  type Actor,
  stateCouncilCalendar as calendar,
  day,
  type Instruction,
  type InstructionCase,
  type InstructionEvent,
  instructionShowing as showing,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { standing, told, upTo, who } from '../../support/instruction-facts.ts';
import { registerAfter } from '../../support/standing.ts';

const around = { today: day('2026-11-20'), register: registerAfter(), calendar };
const due = (by: string) => ({ by: day(by), version: 1 });

const sent: InstructionEvent = {
  type: 'DraftSentForComment',
  on: day('2026-11-05'),
  draft: 'C1',
  office: 'government_office',
  title: '村卫生室管理办法',
  text: '共六条。',
  commentBy: due('2026-11-19'),
};
const another: InstructionEvent = {
  ...sent,
  on: day('2026-11-06'),
  draft: 'C2',
  office: 'party_office',
  commentBy: due('2026-11-20'),
};
const commented: InstructionEvent = {
  type: 'DraftCommentedOn',
  on: day('2026-11-09'),
  draft: 'C1',
  text: '建议增加药品配送一条。',
  answerBy: due('2026-11-23'),
};
const answered: InstructionEvent = {
  type: 'CommentAnswered',
  on: day('2026-11-12'),
  draft: 'C1',
  text: '已采纳。',
};

const opened = (state: Instruction): InstructionCase => {
  if (state.stage === 'none') throw new Error('the story is not begun');
  return state;
};
const draftsAfter = (...events: readonly InstructionEvent[]) =>
  opened(standing([...told('opened'), ...events])).drafts;
const owedAfter = (...events: readonly InstructionEvent[]) => {
  const step = showing.nextStep(standing([...upTo('reported'), ...events]), around);
  return step && [step.party, step.kind, step.due.by, step.who];
};

describe('征求意见稿', () => {
  const first = {
    ...{ id: 'C1', stage: 'sent', on: '2026-11-05', office: 'government_office' },
    ...{ title: '村卫生室管理办法', text: '共六条。', commentBy: due('2026-11-19') },
  };

  it('is kept as it was sent', () => {
    expect(draftsAfter()).toBeUndefined();
    expect(draftsAfter(sent)).toEqual([first]);
    expect(draftsAfter(sent, another)).toMatchObject([{ id: 'C1' }, { id: 'C2' }]);
  });

  it('keeps the comment, and the answer to it, and no other does', () => {
    const comment = {
      on: '2026-11-09',
      text: '建议增加药品配送一条。',
      answerBy: due('2026-11-23'),
    };
    expect(draftsAfter(sent, another, commented)).toEqual([
      { ...first, stage: 'commented', comment },
      expect.objectContaining({ id: 'C2', stage: 'sent' }),
    ]);
    expect(draftsAfter(sent, another, commented, answered)?.[0]).toEqual({
      ...first,
      stage: 'answered',
      comment,
      answer: { on: '2026-11-12', text: '已采纳。' },
    });
  });

  it('is owed a comment by the CPPCC, then an answer by the office that sent it, then nothing', () => {
    expect(owedAfter(sent)).toEqual([...['cppcc_office', 'instruction.comment', '2026-11-19', []]]);
    expect(owedAfter(sent, commented)).toEqual([
      ...['government_office', 'instruction.commentAnswer', '2026-11-23', []],
    ]);
    expect(owedAfter(sent, commented, answered)).toEqual(owedAfter());
    expect(owedAfter(sent, commented, answered, another)).toEqual([
      ...['cppcc_office', 'instruction.comment', '2026-11-20', []],
    ]);
  });

  it('has a deadline for the comment and one for the answer, each until it is done', () => {
    const deadlines = (...events: readonly InstructionEvent[]) =>
      showing
        .deadlines(standing([...told('opened'), ...events]), around)
        .filter(({ kind }) => kind.startsWith('instruction.comment'))
        .map(({ kind, start, due: by }) => [kind, start, by]);
    const comment = ['instruction.comment', '2026-11-05', '2026-11-19'];
    const answer = ['instruction.commentAnswer', '2026-11-09', '2026-11-23'];
    expect(deadlines(sent)).toEqual([comment]);
    expect(deadlines(sent, commented)).toEqual([comment, answer]);
  });

  it.each([
    ['office', true],
    ['party', true],
    ['government', true],
    ['leadership', true],
    ['committee', false],
    ['member', false],
    ['health', false],
  ] as const)('is told to the %s: %s', (name, isTold) => {
    const actor: Actor = who[name];
    const state = opened(standing([...upTo('reported'), sent, commented]));
    const seen = showing.project(state, actor, around);
    expect(seen.drafts?.length ?? 0).toBe(isTold ? 1 : 0);
    expect(showing.showsEvent(sent, state, actor, around)).toBe(isTold);
  });
});
