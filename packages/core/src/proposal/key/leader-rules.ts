import { cite, decided } from '../../law/instruments.ts';
import {
  type LeaderOffice,
  type LeaderTask,
  leaderOfficeWords,
  leaderTasks,
  leaderTaskWords,
} from '../../words/key-proposal.ts';
import type { KeyItem, KeyLeader } from '../parts/key.ts';
import type { ProposalContext, Taken } from '../proposal.ts';
import type { OnCommand } from '../rule.ts';
import { leaderInPlace } from './queries.ts';
import { tierIn } from './tiers.ts';

const isOfCppcc = (office: LeaderOffice): boolean =>
  office === 'chairperson' || office === 'vice_chairperson';

const isOfOwnSide = (office: LeaderOffice, { actor }: Pick<ProposalContext, 'actor'>): boolean =>
  isOfCppcc(office) === (actor.role === 'leadership');

const leadersOf = ({ tier }: KeyItem, { register }: Pick<ProposalContext, 'register'>) =>
  tierIn(register.profile.proposal, tier)?.leaders;

const leadersInPlace = (part: KeyItem): readonly KeyLeader[] =>
  leaderTasks.flatMap((task) => leaderInPlace(part, task) ?? []);

/** The tasks that leaders of the actor's side may take on. */
const tasksOfOwnSide = (
  part: KeyItem,
  ctx: Pick<ProposalContext, 'actor' | 'register'>,
): readonly LeaderTask[] =>
  leaderTasks.filter((task) =>
    leadersOf(part, ctx)?.[task].some((office) => isOfOwnSide(office, ctx)),
  );

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
  possible: ({ part, ctx }) => tasksOfOwnSide(part, ctx).length > 0,
  message: ({ part, ctx }) => {
    const offices = (task: LeaderTask, language: 'zh' | 'en') =>
      (leadersOf(part, ctx)?.[task] ?? []).map((one) => leaderOfficeWords[one][language]);
    const zh = leaderTasks.map(
      (task) => `${leaderTaskWords[task].zh}(${offices(task, 'zh').join('、') || '无'})`,
    );
    const en = leaderTasks.map(
      (task) => `${leaderTaskWords[task].en} (${offices(task, 'en').join(', ') || 'nobody'})`,
    );
    return {
      zh: `这一层次的任务及可以承担的领导:${zh.join('、')}。`,
      en: `The tasks of this tier, and the offices that take them on: ${en.join(', ')}.`,
    };
  },
};

/** The CPPCC names its own leaders, the Party office those of Party and government. */
export const namedByTheirOwnSide: OnCommand<'NameSupervisingLeader', Taken, KeyItem> = {
  kind: 'command',
  id: 'proposal.key.named-by-their-own-side',
  title: { zh: '各自确定本方领导', en: 'Each side names its own leaders' },
  cites: [decided('政协领导由政协确定,党政领导由县委办公室确定')],
  holds: ({ command: { office }, ctx }) => isOfOwnSide(office, ctx),
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
  possible: ({ part, ctx }) => {
    const tasks = tasksOfOwnSide(part, ctx);
    return tasks.length === 0 || tasks.some((task) => leaderInPlace(part, task) === undefined);
  },
  message: ({ part }) => {
    const list = leadersInPlace(part).map(({ name }) => name);
    return {
      zh: `此项任务已由在任领导承担(${list.join('、')}),变更后方可另行确定。`,
      en: `A leader has this task (${list.join(', ')}); another one follows once they were relieved.`,
    };
  },
};

/** Who is relieved has the task. */
export const leaderHasTheTask: OnCommand<'RelieveSupervisingLeader', Taken, KeyItem> = {
  kind: 'command',
  id: 'proposal.key.leader-has-the-task',
  title: { zh: '变更在任领导', en: 'A leader in place' },
  cites: [decided('变更的是在任的督办或领办领导')],
  holds: ({ part, command: { task } }) => leaderInPlace(part, task) !== undefined,
  possible: ({ part }) => leadersInPlace(part).length > 0,
  message: ({ part }) => {
    const list = leadersInPlace(part).map(({ name }) => name);
    return {
      zh: `现无领导承担此项任务;在任的有:${list.join('、') || '无'}。`,
      en: `Nobody has this task now; leaders in place: ${list.join(', ') || 'none'}.`,
    };
  },
};

/** A leader is relieved by the side that named them. */
export const relievedByTheirOwnSide: OnCommand<'RelieveSupervisingLeader', Taken, KeyItem> = {
  kind: 'command',
  id: 'proposal.key.relieved-by-their-own-side',
  title: { zh: '各自变更本方领导', en: 'Each side relieves its own leaders' },
  cites: [decided('政协领导由政协变更,党政领导由县委办公室变更')],
  holds: ({ part, command: { task }, ctx }) => {
    const leader = leaderInPlace(part, task);
    return leader === undefined || isOfOwnSide(leader.office, ctx);
  },
  possible: ({ part, ctx }) => {
    const leaders = leadersInPlace(part);
    return leaders.length === 0 || leaders.some(({ office }) => isOfOwnSide(office, ctx));
  },
  message: () => ({
    zh: '在任领导由另一方确定,由其变更。',
    en: 'The other side named this leader, and relieves them.',
  }),
};
