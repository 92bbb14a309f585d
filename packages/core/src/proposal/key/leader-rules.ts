import { cite, decided } from '../../law/instruments.ts';
import { type LeaderOffice, leaderOfficeWords, leaderTaskWords } from '../../words/key-proposal.ts';
import type { KeyItem } from '../parts/key.ts';
import type { ProposalContext, Taken } from '../proposal.ts';
import type { OnCommand } from '../rule.ts';
import { leaderInPlace } from './queries.ts';
import { tierIn } from './tiers.ts';

const leadersOf = ({ tier }: KeyItem, { register }: Pick<ProposalContext, 'register'>) =>
  tierIn(register.profile.proposal, tier)?.leaders;

/** The holder of an office takes on what the county lets that office take on. */
export const officeFitsTheTask: OnCommand<'NameSupervisingLeader', Taken, KeyItem> = {
  kind: 'command',
  id: 'proposal.key.office-fits-the-task',
  title: { zh: '领导职务与任务相符', en: 'The office fits the task' },
  cites: [
    cite('county-key-supervision', '领衔督办'),
    cite('jingshan-key-2014', '领导领办、督办', 'PRACTICE'),
  ],
  holds: ({ part, command: { office, task }, ctx }) =>
    leadersOf(part, ctx)?.[task].includes(office) ?? false,
  message: ({ part, command: { task }, ctx }) => {
    const offices = leadersOf(part, ctx)?.[task] ?? [];
    return {
      zh: `这一层次可${leaderTaskWords[task].zh}的有:${offices.map((one) => leaderOfficeWords[one].zh).join('、') || '无'}。`,
      en: `${leaderTaskWords[task].en}, for this tier, is a task of: ${offices.map((one) => leaderOfficeWords[one].en).join(', ') || 'nobody'}.`,
    };
  },
};

const isOfCppcc = (office: LeaderOffice): boolean =>
  office === 'chairperson' || office === 'vice_chairperson';

/** The CPPCC names its own leaders, the Party office those of Party and government. */
export const namedByTheirOwnSide: OnCommand<'NameSupervisingLeader', Taken, KeyItem> = {
  kind: 'command',
  id: 'proposal.key.named-by-their-own-side',
  title: { zh: '各自确定本方领导', en: 'Each side names its own leaders' },
  cites: [decided('政协领导由政协确定,党政领导由县委办公室确定')],
  holds: ({ command: { office }, ctx: { actor } }) =>
    isOfCppcc(office) === (actor.role === 'leadership'),
  message: ({ ctx: { actor } }) =>
    actor.role === 'leadership'
      ? {
          zh: '党政领导由县委办公室确定。',
          en: 'The Party office names leaders of Party and government.',
        }
      : { zh: '政协领导由政协确定。', en: 'The CPPCC names its own leaders.' },
};

/** A key proposal has one supervising leader, and one who handles it, at a time. */
export const oneLeaderAtATime: OnCommand<'NameSupervisingLeader', Taken, KeyItem> = {
  kind: 'command',
  id: 'proposal.key.one-leader-at-a-time',
  title: { zh: '一件一名领导', en: 'One leader at a time' },
  cites: [cite('county-key-supervision', '领衔督办'), decided('领衔督办、领办各一人')],
  holds: ({ part, command: { task } }) => leaderInPlace(part, task) === undefined,
  message: ({ part, command: { task } }) => ({
    zh: `现由${leaderInPlace(part, task)?.name ?? ''}${leaderTaskWords[task].zh},变更后方可另行确定。`,
    en: `${leaderInPlace(part, task)?.name ?? 'Somebody'} has this task; another one follows once they were relieved.`,
  }),
};

/** Who is relieved has the task. */
export const leaderHasTheTask: OnCommand<'RelieveSupervisingLeader', Taken, KeyItem> = {
  kind: 'command',
  id: 'proposal.key.leader-has-the-task',
  title: { zh: '变更在任领导', en: 'A leader in place' },
  cites: [decided('变更的是在任的督办或领办领导')],
  holds: ({ part, command: { task } }) => leaderInPlace(part, task) !== undefined,
  message: ({ command: { task } }) => ({
    zh: `本件现无领导${leaderTaskWords[task].zh}。`,
    en: `Nobody has this task now: ${leaderTaskWords[task].en}.`,
  }),
};

/** A leader is relieved by the side that named them. */
export const relievedByTheirOwnSide: OnCommand<'RelieveSupervisingLeader', Taken, KeyItem> = {
  kind: 'command',
  id: 'proposal.key.relieved-by-their-own-side',
  title: { zh: '各自变更本方领导', en: 'Each side relieves its own leaders' },
  cites: [decided('政协领导由政协变更,党政领导由县委办公室变更')],
  holds: ({ part, command: { task }, ctx: { actor } }) => {
    const leader = leaderInPlace(part, task);
    return leader === undefined || isOfCppcc(leader.office) === (actor.role === 'leadership');
  },
  message: ({ part, command: { task } }) => ({
    zh: `${leaderInPlace(part, task)?.name ?? ''}由另一方确定,由其变更。`,
    en: 'The other side named this leader, and relieves them.',
  }),
};
