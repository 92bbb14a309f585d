import { type ProposalCommand, UnitId } from '@xieshang/core';

type Draft = Extract<ProposalCommand, { readonly type: 'DraftProposal' }>;
type Answer = Extract<ProposalCommand, { readonly type: 'SubmitReply' }>;

/** A text that meets every demand on a proposal. */
export const content: Draft['content'] = {
  title: '关于在校门口增设人行横道的建议',
  category: 'social',
  matters: ['校门口人行横道'],
  situation: '上学、放学时段学生横穿公路。',
  analysis: '校门口没有人行横道和减速标志。',
  suggestions: ['划设人行横道', '增设减速标志'],
  suggestedUnits: [UnitId.parse('roads-bureau')],
  publication: { consent: true },
  contact: { address: '示例镇学校路1号', phone: '0000-0000001' },
};

/** The same with a second matter in it, which no single unit could answer. */
export const twoMatters: Draft['content'] = {
  ...content,
  matters: ['校门口人行横道', '村级诊所'],
};

/** An answer to each suggestion, signed and sealed. */
export const reply: Omit<Answer, 'type' | 'assignment'> = {
  resultClass: 'partly_resolved',
  answers: ['人行横道已列入五月施工计划。', '减速标志已经订购。'],
  signer: { name: '虚构局长', office: 'main_leader', sealed: true },
  contact: { person: '虚构科员', phone: '0000-0000002' },
};
