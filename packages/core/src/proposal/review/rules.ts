import { cite, decided } from '../../law/instruments.ts';
import type { Submitted } from '../proposal.ts';
import type { OnCase, OnCommand } from '../rule.ts';

/** 一事一案: a proposal that joins two matters has no single unit to answer it. */
export const oneProposalOneMatter: OnCase<Submitted> = {
  kind: 'case',
  id: 'proposal.review.one-matter',
  title: { zh: '一事一案', en: 'One proposal, one matter' },
  cites: [cite('national-proposal-regulation-2011', '第十五条(一)(二)')],
  holds: ({ state }) => state.content.matters.length === 1,
  message: ({ state }) => ({
    zh: `提案须一事一案;本件涉及${state.content.matters.length}个事项(${state.content.matters.join('、')}),请退提案者分别提出。`,
    en: `One proposal, one matter: this one joins ${state.content.matters.length}. Return it so that each is proposed by itself.`,
  }),
};

/** Filing is declined on a ground of the county's list, so that every refusal can be explained. */
export const groundIsListed: OnCommand<'DeclineFiling', Submitted> = {
  kind: 'command',
  id: 'proposal.review.ground-listed',
  title: { zh: '不予立案须有规定情形', en: 'Declined on a listed ground' },
  cites: [
    cite('national-refusal-answer-2011', '不予立案的情形'),
    cite('system-hongkou', '不立案的情况', 'SYS'),
  ],
  holds: ({ command: { ground }, ctx: { register } }) =>
    register.profile.proposal.refusalGrounds.some(({ id }) => id === ground),
  message: ({ ctx: { register } }) => {
    const grounds = register.profile.proposal.refusalGrounds.map(({ id }) => id).join(', ');
    return {
      zh: `本县没有这一不予立案情形,可用的有:${grounds}。`,
      en: `The county has no such ground; it has: ${grounds}.`,
    };
  },
};

/** A proposal is merged into another one that was filed and is still open. */
export const mergesIntoFiled: OnCommand<'MergeProposal', Submitted> = {
  kind: 'command',
  id: 'proposal.review.merges-into-filed',
  title: { zh: '并入已立案的主案', en: 'Merged into a filed proposal' },
  cites: [
    cite('local-handling-rule', '第九条', 'SEEN', '可以并案办理,但要分别答复'),
    decided('并入已立案且未办结的主案'),
  ],
  holds: ({ state, command: { into }, ctx: { others } }) =>
    into !== state.id && others[into]?.stage === 'filed',
  message: () => ({
    zh: '主案须为另一件已立案且尚未办结的提案。',
    en: 'The main proposal is another one that was filed and is not closed.',
  }),
};

/** A proposal is forwarded to units on the register. */
export const forwardedToKnownUnits: OnCommand<'ForwardForReference', Submitted> = {
  kind: 'command',
  id: 'proposal.review.forwarded-to-known-units',
  title: { zh: '转送在册部门', en: 'Forwarded to registered units' },
  cites: [cite('national-refusal-answer-2011', '未立案的处理'), decided('转送单位以名册为准')],
  holds: ({ command: { units }, ctx: { register } }) =>
    units.every((unit) => Object.hasOwn(register.units, unit)),
  message: ({ command: { units }, ctx: { register } }) => {
    const unknown = units.filter((unit) => !Object.hasOwn(register.units, unit)).join(', ');
    return {
      zh: `名册中没有这些单位:${unknown}。`,
      en: `The register has no such units: ${unknown}.`,
    };
  },
};
