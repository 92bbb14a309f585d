import { cite, decided } from '../../law/instruments.ts';
import type { Role } from '../../words/county.ts';
import type { TopicSource } from '../../words/plan.ts';
import type { OnPlan, OnPlanCommand } from '../rule.ts';

/** Topics are proposed while they are collected. */
export const proposedInTime: OnPlan<undefined> = {
  kind: 'case',
  id: 'plan.topic.in-time',
  title: { zh: '征集期内提出', en: 'Proposed in time' },
  cites: [cite('consultation-regulation-2022', '第十八条'), decided('征集截止日期以前提出议题')],
  holds: ({ state: { collectUntil }, ctx: { today } }) => today <= collectUntil,
  message: ({ state: { collectUntil } }) => ({
    zh: `议题征集已于${collectUntil}截止。`,
    en: `Topics were collected until ${collectUntil}.`,
  }),
};

const sourcesOf: Readonly<Partial<Record<Role, readonly TopicSource[]>>> = {
  member: ['member'],
  collective: ['participating_body'],
  special_committee: ['participating_body'],
  handling_unit: ['government', 'lower_level'],
  government_office: ['government'],
  party_office: ['party_committee'],
  cppcc_office: ['lower_level', 'public'],
};

/** Each role proposes from its own source; the office enters the topics of the public and of lower levels. */
export const ownSource: OnPlanCommand<'ProposeTopic', undefined> = {
  kind: 'command',
  id: 'plan.topic.own-source',
  title: { zh: '议题来源相符', en: 'From its own source' },
  cites: [
    cite('chongqing-plan-2014', '二(一)至(六)', 'SEEN', '各界群众的重要建议选择题目'),
    cite('zhangjiakou-measures-2022', '党政点题、委员荐题、社会征题'),
  ],
  holds: ({ command: { source }, ctx: { actor } }) =>
    sourcesOf[actor.role]?.includes(source) ?? false,
  message: () => ({
    zh: '议题来源须与提出者的身份相符;公众的议题由政协办公室代为提出。',
    en: "Say the source you speak for; the office of the CPPCC enters the public's topics.",
  }),
};
