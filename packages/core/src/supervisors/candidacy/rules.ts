import { believed, cite, decided } from '../../law/instruments.ts';
import { isInvolved, maySupervise, termsOf } from '../queries.ts';
import type { OnCase, OnCommand } from '../rule.ts';
import type { Candidate } from './candidacy.ts';

const chosen = [
  cite('county-supervisors-essay', '自愿报名、界别推荐、常委会协商'),
  cite('huailai-goals-2023', '丰富监督模式', 'SEEN', '选聘素质高、敢担当的委员为民主监督员'),
] as const;

/** Whoever volunteers is a member in office, of another employer than the unit. */
export const volunteerMaySupervise: OnCase = {
  kind: 'case',
  id: 'supervisors.candidate.volunteer-may-supervise',
  title: { zh: '报名条件', en: 'Who may volunteer' },
  cites: [...chosen, believed('监督员不监督本人所在单位')],
  holds: ({ state, ctx }) =>
    ctx.actor.role === 'member' && maySupervise(state, ctx.actor.member, ctx),
  message: () => ({
    zh: '报名的须为在任委员,且不在派驻单位任职。',
    en: 'A volunteer is a member in office who does not work for the unit.',
  }),
};

/** Nobody stands twice in one group. */
export const volunteersOnce: OnCase = {
  kind: 'case',
  id: 'supervisors.candidate.volunteers-once',
  title: { zh: '不重复报名', en: 'Once in a group' },
  cites: [decided('同一人在同一小组只作一次人选')],
  holds: ({ state, ctx: { actor } }) => actor.role === 'member' && !isInvolved(state, actor.member),
  message: () => ({
    zh: '您已是本小组人选或监督员。',
    en: 'You are a candidate or supervisor of this group already.',
  }),
};

/** A sector recommends its own members, who may supervise and do not stand yet. */
export const sectorRecommends: OnCommand<'RecommendSupervisor'> = {
  kind: 'command',
  id: 'supervisors.candidate.sector-recommends',
  title: { zh: '界别推荐本界别委员', en: 'A sector recommends its own' },
  cites: [...chosen, believed('监督员不监督本人所在单位')],
  holds: ({ state, command: { member }, ctx }) => {
    const { actor, register } = ctx;
    if (actor.role !== 'collective' || register.bodies[actor.body]?.kind !== 'sector') return false;
    return (
      register.members[member]?.sector === actor.body &&
      maySupervise(state, member, ctx) &&
      !isInvolved(state, member)
    );
  },
  message: () => ({
    zh: '由界别推荐本界别在任、不在派驻单位任职、尚未列为人选的委员。',
    en: 'A sector recommends members of its own who may supervise the unit and do not stand yet.',
  }),
};

/** A candidacy is withdrawn by whoever stands; nobody does it for them. */
export const ownCandidacy: OnCase<Candidate> = {
  kind: 'case',
  id: 'supervisors.candidate.own-candidacy',
  title: { zh: '本人撤回', en: 'Their own candidacy' },
  cites: [decided('报名由本人撤回')],
  holds: ({ part, ctx: { actor } }) => actor.role === 'member' && actor.member === part.member,
  message: () => ({ zh: '只能撤回本人的报名。', en: 'Withdraw your own candidacy only.' }),
};

/** Who is selected may supervise the unit: a member, and of another employer. */
export const candidateMaySupervise: OnCase<Candidate> = {
  kind: 'case',
  id: 'supervisors.candidate.may-supervise',
  title: { zh: '人选条件', en: 'May supervise the unit' },
  cites: [...chosen, believed('监督员不监督本人所在单位')],
  holds: ({ state, part, ctx }) => maySupervise(state, part.member, ctx),
  message: () => ({
    zh: '人选须为在任委员,且不在派驻单位任职。',
    en: 'A supervisor is a member in office who does not work for the unit.',
  }),
};

/** Supervisors are re-appointed, but not for ever. */
export const withinTheTerms: OnCase<Candidate> = {
  kind: 'case',
  id: 'supervisors.candidate.within-the-terms',
  title: { zh: '连任期数', en: 'Within the terms allowed' },
  cites: [
    cite('county-openness-supervisors', '第五条', 'SEEN', '聘任期限一般为两年……最多聘任两期'),
  ],
  holds: ({ state, part, ctx }) =>
    termsOf(state, part.member, ctx) <= ctx.register.profile.supervisors.maxTerms.value,
  message: ({ ctx: { register } }) => {
    const { value } = register.profile.supervisors.maxTerms;
    return {
      zh: `同一单位的监督员最多连任${value}期。`,
      en: `Nobody supervises the same unit for more than ${value} terms in a row.`,
    };
  },
};
