import { cite, decided } from '../../law/instruments.ts';
import { decidingBodyWords, keyCriterionWords, recorderOf } from '../../words/key-proposal.ts';
import type { KeyItem } from '../parts/key.ts';
import type { Open, ProposalContext, Taken } from '../proposal.ts';
import type { OnCase, OnCommand } from '../rule.ts';
import { nextBody, runningKey } from './queries.ts';
import { tierIn } from './tiers.ts';

type Decisions = 'EndorseKeyProposal' | 'DetermineKeyProposal' | 'DeclineKeyProposal';

/** A proposal is a candidate once at a time, and not while it is a key proposal. */
export const oneCandidacyAtATime: OnCase<Open, undefined> = {
  kind: 'case',
  id: 'proposal.key.one-candidacy-at-a-time',
  title: { zh: '不重复推荐', en: 'One candidacy at a time' },
  cites: [decided('候选期间或已列为重点的不再推荐')],
  holds: ({ state }) => runningKey(state) === undefined,
  message: () => ({
    zh: '本件已是候选或已列为重点提案;改列其他层次须先移出。',
    en: 'It is a candidate or a key proposal already; it leaves its list before it joins another.',
  }),
};

/** Key proposals are nominated for a tier the county has. */
export const tierIsOffered: OnCommand<'NominateKeyProposal', Open, undefined> = {
  kind: 'command',
  id: 'proposal.key.tier-offered',
  title: { zh: '本县设有的层次', en: 'A tier of the county' },
  cites: [cite('jingshan-key-2014', '重点督办、重点办理、跟踪督办', 'PRACTICE')],
  holds: ({ command: { tier }, ctx: { register } }) =>
    tierIn(register.profile.proposal, tier) !== undefined,
  possible: ({ ctx: { register } }) => register.profile.proposal.keyProposals.tiers.length > 0,
  message: ({ ctx: { register } }) => {
    const { tiers } = register.profile.proposal.keyProposals;
    return {
      zh: `本县设有的层次为:${tiers.map(({ words }) => words.zh).join('、')}。`,
      en: `The tiers of the county are: ${tiers.map(({ words }) => words.en).join(', ')}.`,
    };
  },
};

const testsFailed = (
  criteria: readonly (keyof typeof keyCriterionWords)[],
  { register }: Pick<ProposalContext, 'register'>,
) =>
  register.profile.proposal.keyProposals.tests.filter(
    ({ anyOf }) => !anyOf.some((one) => criteria.includes(one)),
  );

/** A key proposal is urgent or of general concern, important, feasible, and solvable in the year. */
export const meetsEveryTest: OnCommand<'NominateKeyProposal', Open, undefined> = {
  kind: 'command',
  id: 'proposal.key.meets-every-test',
  title: { zh: '符合遴选标准', en: 'It meets every test' },
  cites: [
    cite('collection-duty-list', '重点提案'),
    cite('provincial-key-rule', '第一条', 'SEEN', '可望在年内得到解决或逐步得到解决'),
  ],
  holds: ({ command: { criteria }, ctx }) => testsFailed(criteria, ctx).length === 0,
  message: ({ command: { criteria }, ctx }) => {
    const failed = testsFailed(criteria, ctx).map(({ anyOf }) => anyOf);
    const zh = failed.map((one) => one.map((id) => keyCriterionWords[id].zh).join('或'));
    const en = failed.map((one) => one.map((id) => keyCriterionWords[id].en).join(' or '));
    return {
      zh: `还须符合并写明:${zh.join('、')}。`,
      en: `It also has to be, and be named as: ${en.join('; ')}.`,
    };
  },
};

/** What a body decided is recorded by its own office, when it is that body's turn. */
export const bodysOfficeRecords: OnCase<Taken, KeyItem> = {
  kind: 'case',
  id: 'proposal.key.office-of-the-body-records',
  title: { zh: '由审定机构的办事机构记录', en: 'Recorded by the office of the body' },
  cites: [
    cite('county-key-supervision', '二'),
    cite('yiliang-key-2019', '主席办公会、常委会、报县委同意', 'PRACTICE'),
  ],
  holds: ({ part, ctx: { actor } }) => {
    const body = nextBody(part);
    return body !== undefined && recorderOf[body] === actor.role;
  },
  message: ({ part }) => {
    const body = nextBody(part);
    const words = body && decidingBodyWords[body];
    return {
      zh: `现由${words?.zh ?? '(无)'}审定,由其办事机构记录。`,
      en: `The ${words?.en ?? 'last body'} decides now; its own office records it.`,
    };
  },
};

/** The bodies decide in the order of the chain. */
export const bodyIsNext: OnCommand<Decisions, Taken, KeyItem> = {
  kind: 'command',
  id: 'proposal.key.body-is-next',
  title: { zh: '逐级审定', en: 'In the order of the chain' },
  cites: [
    cite('tuoli-key-supervision', '第二条'),
    cite('yiliang-key-2019', '主席办公会、常委会、报县委同意', 'PRACTICE'),
  ],
  holds: ({ part, command: { body } }) => nextBody(part) === body,
  message: ({ part }) => ({
    zh: `审定次序为:${part.chain.map((one) => decidingBodyWords[one].zh).join('→')};现由第${part.decisions.length + 1}个审定。`,
    en: `The chain is: ${part.chain.map((one) => decidingBodyWords[one].en).join(', then ')}; number ${part.decisions.length + 1} decides now.`,
  }),
};

const isLast = ({ chain, decisions }: KeyItem): boolean => decisions.length + 1 === chain.length;

/** A body that is not the last of the chain endorses; the last one determines. */
export const anotherBodyFollows: OnCase<Open, KeyItem> = {
  kind: 'case',
  id: 'proposal.key.another-body-follows',
  title: { zh: '报下一级审定', en: 'Another body follows' },
  cites: [cite('yiliang-key-2019', '主席办公会、常委会、报县委同意', 'PRACTICE')],
  holds: ({ part }) => !isLast(part),
  message: () => ({
    zh: '本级为最后一级审定,应直接确定或不予确定。',
    en: 'This is the last body of the chain: it determines the key proposal or declines it.',
  }),
};

/** Only the last body of the chain makes it a key proposal. */
export const lastBodyDetermines: OnCase<Open, KeyItem> = {
  kind: 'case',
  id: 'proposal.key.last-body-determines',
  title: { zh: '由最后一级确定', en: 'The last body determines' },
  cites: [
    cite('tuoli-key-supervision', '第二条'),
    cite('yiliang-key-2019', '报县委同意', 'PRACTICE'),
  ],
  holds: ({ part }) => isLast(part),
  message: ({ part }) => ({
    zh: `其后还须经${part.chain
      .slice(part.decisions.length + 1)
      .map((one) => decidingBodyWords[one].zh)
      .join('、')}审定。`,
    en: `Still to decide after this: ${part.chain
      .slice(part.decisions.length + 1)
      .map((one) => decidingBodyWords[one].en)
      .join(', ')}.`,
  }),
};

const lastStepOn = ({ nominatedOn, decisions }: KeyItem) => decisions.at(-1)?.on ?? nominatedOn;

/** A decision is recorded after it was taken, and taken after the step before it. */
export const decidedInOrder: OnCommand<Decisions, Taken, KeyItem> = {
  kind: 'command',
  id: 'proposal.key.decided-in-order',
  title: { zh: '据实记录审定日期', en: 'Decided in order of time' },
  cites: [decided('审定日期不早于上一步、不晚于当日')],
  holds: ({ part, command: { on }, ctx: { today } }) => lastStepOn(part) <= on && on <= today,
  message: ({ part, ctx: { today } }) => ({
    zh: `审定日期须在${lastStepOn(part)}至${today}之间。`,
    en: `The day of the decision lies between ${lastStepOn(part)} and ${today}.`,
  }),
};

/** Who determined a key proposal takes it off the list. */
export const whoDeterminedTakesOff: OnCase<Taken, KeyItem> = {
  kind: 'case',
  id: 'proposal.key.taken-off-by-who-determined',
  title: { zh: '由确定机构移出', en: 'Taken off by who determined it' },
  cites: [decided('由确定机构决定移出,理由入档')],
  holds: ({ part, ctx: { actor } }) => {
    const last = part.chain.at(-1);
    return last !== undefined && recorderOf[last] === actor.role;
  },
  message: ({ part }) => {
    const last = part.chain.at(-1);
    return {
      zh: `本件由${last ? decidingBodyWords[last].zh : ''}确定,由其移出。`,
      en: `The ${last ? decidingBodyWords[last].en : 'last body'} determined it, and takes it off.`,
    };
  },
};
