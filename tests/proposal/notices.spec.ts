import {
  type CountyEvent,
  day,
  instruments,
  noticeOf,
  type ProposalEvent,
  type Role,
  visibilityOfProposal,
  visibleNotice,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { adopted } from '../support/county.ts';
import {
  convertedToLetter,
  convertedToReport,
  discarded,
  drafted,
  filed,
  filingDeclined,
  forwarded,
  jointToDelivery,
  merged,
  resubmitted,
  returnedForRevision,
  submitted,
  toFiling,
  withdrawn,
} from '../support/facts.ts';
import { as } from '../support/scenario.ts';
import { registerAfter, standing } from '../support/standing.ts';

const register = registerAfter();
const received = [drafted, submitted] as const;

const told = (...events: readonly ProposalEvent[]) => noticeOf(standing(...events), register);

const TITLE = '关于改善葡萄种植区村级诊所的建议';

/** One story for every disposition, and what its notice says in both languages. */
const dispositions = {
  filed: {
    facts: toFiling,
    title: '立案通知',
    zh: [
      '2026年1月21日立案',
      '县政协第十一届委员会第五次会议第1号提案',
      '2026年2月24日前（含当日）',
    ],
    en: ['filed on 21 January 2026', 'no. 1 of session 5 of term 11', 'by 24 February 2026'],
  },
  merged: {
    facts: [...received, merged],
    title: '并案通知',
    zh: ['2026年1月21日并入', '分别答复'],
    en: ['merged on 21 January 2026', 'answered separately'],
  },
  not_filed: {
    facts: [...received, filingDeclined],
    title: '提案处理回复函',
    zh: ['2026年1月21日决定不予立案', '内容空泛、没有具体建议', '没有具体建议。'],
    en: ['not filed on 21 January 2026', 'vague, without a suggestion', '没有具体建议。'],
  },
  withdrawn: {
    facts: [...received, withdrawn],
    title: '撤案通知',
    zh: ['2026年1月23日撤案', '问题已经解决。'],
    en: ['withdrawn on 23 January 2026', '问题已经解决。'],
  },
  returned_for_revision: {
    facts: [...received, returnedForRevision],
    title: '退回修改通知',
    zh: ['2026年1月20日退回修改', '建议不够具体。', '2026年2月3日前（含当日）修改后重新提交'],
    en: ['returned for revision on 20 January 2026', '建议不够具体。', 'by 3 February 2026'],
  },
  forwarded_for_reference: {
    facts: [...received, forwarded],
    title: '转有关部门参考通知',
    zh: ['2026年1月21日转卫生健康局、沙城镇', '供工作参考。'],
    en: ['forwarded on 21 January 2026', '卫生健康局, 沙城镇'],
  },
  converted_to_opinion_report: {
    facts: [...received, convertedToReport],
    title: '转社情民意信息通知',
    zh: ['2026年1月21日转为社情民意信息', '宜作社情民意反映。'],
    en: ['converted on 21 January 2026 to an opinion report'],
  },
  converted_to_member_letter: {
    facts: [...received, convertedToLetter],
    title: '转委员来信通知',
    zh: ['2026年1月21日转为委员来信', '宜作委员来信处理。'],
    en: ["converted on 21 January 2026 to a member's letter"],
  },
} as const;

describe('审查处理告知', () => {
  it.each(Object.entries(dispositions))('tells the proposers of %s, and why', (stage, said) => {
    const { facts, title, zh, en } = said;
    expect(standing(...facts).stage).toBe(stage);
    const notice = told(...facts);
    expect(notice?.title.zh).toBe(title);
    expect(notice?.text.zh).toContain(`您提出的《${TITLE}》`);
    expect(notice?.text.en).toContain(`Your proposal “${TITLE}”`);
    for (const part of zh) expect(notice?.text.zh).toContain(part);
    for (const part of en) expect(notice?.text.en).toContain(part);
  });

  it.each(Object.entries(dispositions))('cites its sources: %s', (_stage, { facts }) => {
    const notice = told(...facts);
    expect(notice?.cites.length).toBeGreaterThan(0);
    for (const { instrument } of notice?.cites ?? [])
      expect(instruments).toHaveProperty([instrument]);
  });

  it.each([
    ['a draft', [drafted]],
    ['a draft that was given up', [drafted, discarded]],
    ['a proposal under review', received],
    ['one submitted again', [...received, returnedForRevision, resubmitted]],
  ])('tells nothing of %s', (_what, facts) => expect(told(...facts)).toBeUndefined());

  it('goes on telling of the filing while the proposal is handled', () =>
    expect(told(...jointToDelivery)?.text.zh).toMatch(/^你们提出的.*立案/));

  it('names the main proposal by its number', () => {
    const text = noticeOf(standing(...received, merged), register)?.text;
    expect(text?.zh).toContain('并入第1号提案');
    expect(text?.en).toContain('into proposal no. 1');
  });

  it('says that the number of a withdrawn proposal is not given again', () => {
    expect(told(...toFiling, withdrawn)?.text.zh).toContain('第1号');
    expect(told(...received, withdrawn)?.text.zh).not.toContain('号');
  });

  it('ends a reason that has no full stop', () => {
    const notice = told(...received, { ...returnedForRevision, reason: '建议不够具体' });
    expect(notice?.text.zh).toContain('建议不够具体。请于');
  });

  it('explains a ground that the county has struck from its list since', () => {
    const { refusalGrounds } = register.profile.proposal;
    const fewer = refusalGrounds.filter(({ id }) => id !== filingDeclined.ground);
    const later: CountyEvent = adopted({ refusalGrounds: fewer });
    const notice = noticeOf(standing(...received, filingDeclined), registerAfter(later));
    expect(notice?.text.zh).toContain('内容空泛、没有具体建议');
  });
});

describe('审查处理告知的查阅', () => {
  const seenBy = (role: Role, who?: string) => {
    const proposal = standing(drafted, submitted, filed);
    const view = visibilityOfProposal(proposal, as(role, who), day('2026-01-22'));
    return visibleNotice(proposal, register, view);
  };

  it.each([
    ['the proposer', 'member', 'm1', true],
    ['the committee', 'proposal_committee', undefined, true],
    ['the office', 'supervising_office', undefined, false],
    ['another member', 'member', 'm3', false],
    ['the public', 'public', undefined, false],
  ] as const)('is for proposers and reviewers: %s', (_who, role, who, shown) =>
    expect(seenBy(role, who) !== undefined).toBe(shown),
  );
});
