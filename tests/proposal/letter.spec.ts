import {
  chineseMarks,
  chineseNumeral,
  day,
  issuerSize,
  letterFigures,
  letterLayout,
  letterParts,
  type ProposalEvent,
  type ReplyLetter,
  replyLetterOf,
  resultClasses,
  signatureBlock,
  visibilityOfProposal,
  visibleLetter,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { adopted } from '../support/county.ts';
import {
  approved,
  approvedAgain,
  draftedByCommittee,
  filed,
  jointToDelivery,
  replied,
  repliedAgain,
  sealed,
  sentBack,
  submitted,
  toContact,
  toDelivery,
  toReply,
} from '../support/facts.ts';
import { published, summaryPublished } from '../support/publication-facts.ts';
import { as } from '../support/scenario.ts';
import { registerAfter, taken } from '../support/standing.ts';

const register = registerAfter();

type Facts = readonly ProposalEvent[];

/** The letter of the reply of this number, in the county as it was founded. */
const letterAfter = (events: Facts, at = 0): ReplyLetter => {
  const proposal = taken(...events);
  const reply = proposal.replies[at];
  if (!reply) throw new Error('nobody has replied');
  return replyLetterOf(proposal, reply, register);
};

const whole = letterAfter([...jointToDelivery]);

describe('答复函', () => {
  it('is issued and signed by the unit that was assigned', () => {
    expect(whole.issuer).toBe('卫生健康局');
    expect(whole.signature).toBe('卫生健康局');
  });

  it('names the session and the number of the proposal in its title', () =>
    expect(whole.title.join('')).toBe('关于县政协第十一届委员会第五次会议第1号提案的答复'));

  it('goes to everybody who joined', () =>
    expect(whole.recipients).toEqual(['委员1委员', '委员2委员']));

  it('goes to nobody who was asked and did not join', () =>
    expect(letterAfter([...toDelivery]).recipients).toEqual(['委员1委员']));

  it('speaks to one member as 您 and to more than one as 你们', () => {
    const say = (you: string) =>
      `${you}提出的《关于改善葡萄种植区村级诊所的建议》收悉。现逐条答复如下：`;
    expect(letterAfter([...toDelivery]).opening).toBe(say('您'));
    expect(whole.opening).toBe(say('你们'));
  });

  it('speaks to a body by its name', () => {
    const [, , ...rest] = toDelivery;
    const letter = letterAfter([draftedByCommittee, sealed, submitted, ...rest]);
    expect(letter.recipients).toEqual(['经济委员会']);
    expect(letter.opening).toMatch(/^你们/);
  });

  it('answers each suggestion in a numbered paragraph of its own', () =>
    expect(whole.items).toEqual([
      { ordinal: '一', suggestion: '更新基本诊疗设备', answer: '设备已列入今年更新计划。' },
      { ordinal: '二', suggestion: '提高村医补助', answer: '补助标准正在测算。' },
    ]));

  it.each([
    ['resolved', 'A'],
    ['partly_resolved', 'B'],
    ['in_progress', 'B'],
    ['planned', 'B'],
    ['constrained', 'C'],
    ['reference_only', 'C'],
    ['infeasible', 'C'],
  ] as const)('bears the letter of the county for %s: %s', (resultClass, expected) => {
    const letter = letterAfter([...toContact, { ...replied, resultClass }, approved]);
    expect(letter.resultLetter).toBe(expected);
    expect(resultClasses).toContain(resultClass);
  });

  it('keeps the letter it was signed under when the county changes its letters', () => {
    const { resultLetters } = register.profile.proposal;
    const value = { ...resultLetters.value, partly_resolved: 'D' };
    const changed = registerAfter(adopted({ resultLetters: { ...resultLetters, value } }));
    const proposal = taken(...toDelivery);
    const [reply] = proposal.replies;
    expect(changed.profile.proposal.resultLetters.value.partly_resolved).toBe('D');
    expect(reply && replyLetterOf(proposal, reply, changed).resultLetter).toBe('B');
  });

  it('is numbered by unit, year of the session, and number of the proposal', () =>
    expect(whole.documentNumber).toBe('卫生健康局提复〔2026〕1号'));

  it('bears the same number when an earlier version was sent back and never delivered', () => {
    const letter = letterAfter([...toReply, sentBack, repliedAgain, approvedAgain], 1);
    expect(letter.documentNumber).toBe('卫生健康局提复〔2026〕1号');
  });

  it('bears a number of its own when the unit has delivered a reply before', () => {
    const letter = letterAfter([...toDelivery, repliedAgain, approvedAgain], 1);
    expect(letter.documentNumber).toBe('卫生健康局提复〔2026〕1-2号');
  });

  it('never bears the number of another proposal', () => {
    const [drafted, first, , ...rest] = toDelivery;
    const letter = letterAfter([drafted, first, { ...filed, number: 12 }, ...rest]);
    expect(letter.documentNumber).toBe('卫生健康局提复〔2026〕12号');
    expect(letter.title[1]).toBe('第12号提案的答复');
  });

  it('is dated in Arabic figures on the day it was signed and handed in', () =>
    expect(whole.date).toBe('2026年4月20日'));

  it('asks for an opinion until the last day on which ratings are due', () =>
    expect(whole.closing).toContain('2026年5月15日前（含当日）'));

  it('asks for none before it is approved', () =>
    expect(letterAfter([...toReply]).closing).toBe('感谢对我们工作的关心和支持。'));

  it('goes in two copies to the proposal committee and to the supervising office', () =>
    expect(whole.copies).toEqual([
      { to: '县政协提案委员会', copies: letterFigures.copies.chencang.value },
      { to: '县政府督查室', copies: 2 },
    ]));

  it('says why each of its elements stands there', () => {
    expect(Object.keys(letterParts).sort()).toEqual(Object.keys(whole).sort());
    for (const { cites } of Object.values(letterParts)) expect(cites.length).toBeGreaterThan(0);
  });
});

describe('答复函的查阅', () => {
  const NOTE = '（联系人：虚构科员；联系电话：0313-0000002）';
  const seenBy = (actor: ReturnType<typeof as>, ...events: Facts) => {
    const proposal = taken(...events);
    const view = visibilityOfProposal(proposal, actor, day('2026-05-04'));
    return visibleLetter(proposal, 'R1', register, view);
  };

  it.each([
    ['the proposer', as('member', 'm1'), NOTE],
    ['the unit', as('handling_unit', 'health-bureau'), NOTE],
    ['the office', as('supervising_office'), NOTE],
    ['the committee', as('proposal_committee'), NOTE],
    ['another member', as('member', 'm3'), undefined],
    ['another unit', as('handling_unit', 'roads-bureau'), undefined],
    ['the registrar', as('registrar'), undefined],
    ['the public', as('public'), undefined],
  ])('whom to call is told to those who work on the case: %s', (_who, actor, note) =>
    expect(seenBy(actor, ...toDelivery)?.contactNote).toBe(note),
  );

  it('tells another member everything else', () => {
    const { contactNote: _, ...open } = letterAfter([...toDelivery]);
    expect(seenBy(as('member', 'm3'), ...toDelivery)).toEqual(open);
  });

  it('tells the public everything else once the full text is published, and not before', () => {
    const { contactNote: _, ...open } = letterAfter([...toDelivery]);
    expect(seenBy(as('public'), ...toDelivery, published)).toEqual(open);
    expect(seenBy(as('public'), ...toDelivery)).toBeUndefined();
  });

  it('a published summary does not open the letter', () =>
    expect(seenBy(as('public'), ...toDelivery, summaryPublished)).toBeUndefined());

  it.each([
    ['the proposer', as('member', 'm1')],
    ['the unit', as('handling_unit', 'health-bureau')],
    ['the committee', as('proposal_committee')],
  ])('there is no letter before the reply is approved, not even for %s', (_who, actor) => {
    expect(seenBy(actor, ...toReply)).toBeUndefined();
    expect(seenBy(actor, ...toReply, sentBack)).toBeUndefined();
  });

  it('there is none of a reply that is not there', () => {
    const proposal = taken(...toDelivery);
    const view = visibilityOfProposal(proposal, as('proposal_committee'), day('2026-05-04'));
    expect(visibleLetter(proposal, 'R9', register, view)).toBeUndefined();
  });
});

describe('公文格式', () => {
  const { paper, margins, remainder, typeArea, grid, text, closer, rules, issuer } = letterLayout;
  const POINT = 25.4 / 72;

  it('fills the paper with its margins and its type area', () => {
    const { width, height } = paper.value;
    expect(margins.value.left + typeArea.value.width + remainder.value.right).toBe(width);
    expect(margins.value.top + typeArea.value.height + remainder.value.bottom).toBe(height);
  });

  it('has 28 characters on a line and no room for one more', () => {
    const character = (text.value.size - closer.value) * POINT;
    expect(grid.value.characters * character).toBeLessThanOrEqual(typeArea.value.width);
    expect((grid.value.characters + 1) * character).toBeGreaterThan(typeArea.value.width);
    // Without setting the characters closer it would not have: hence the decision.
    expect(grid.value.characters * text.value.size * POINT).toBeGreaterThan(typeArea.value.width);
  });

  it('leaves the red rules on the paper', () =>
    expect(rules.value.length).toBeLessThan(paper.value.width));

  it('shrinks the name of a unit until it fits in a line', () => {
    expect(issuerSize('卫生健康局')).toBe(issuer.value.size);
    const long = '人力资源和社会保障'.repeat(3);
    expect(issuerSize(long)).toBeLessThan(issuer.value.size);
    expect(issuerSize(long) * POINT * long.length).toBeLessThanOrEqual(typeArea.value.width);
  });

  it('ends the date four characters from the right and centres the name above it', () => {
    // 2026年4月20日 is 6.5 characters wide: its middle is 7.25 from the right.
    const { left, right } = signatureBlock('卫生健康局', '2026年4月20日');
    expect(right + (grid.value.characters - left - right) / 2).toBe(4 + 6.5 / 2);
  });

  it('keeps a long name between the margins', () => {
    const { left, right } = signatureBlock(
      '人力资源和社会保障局人力资源和社会保障局',
      '2026年4月20日',
    );
    expect(right).toBe(0);
    expect(grid.value.characters - left).toBeGreaterThanOrEqual(20);
    expect(left).toBeGreaterThanOrEqual(0);
  });

  it.each([
    [1, '一'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [21, '二十一'],
    [99, '九十九'],
    [100, '100'],
  ])('counts in Chinese numerals: %i is %s', (n, words) => expect(chineseNumeral(n)).toBe(words));

  it.each([
    ['设备\u002c补助', '设备\uff0c补助'],
    ['第一\u003b第二\u003a如下', '第一\uff1b第二\uff1a如下'],
    ['县城\u0028沙城\u0029', '县城\uff08沙城\uff09'],
    ['共3,000元', '共3,000元'],
    ['GB/T 9704: text', 'GB/T 9704: text'],
  ])('prints the marks of Chinese text full-width: %s', (typed, printed) =>
    expect(chineseMarks(typed)).toBe(printed),
  );
});
