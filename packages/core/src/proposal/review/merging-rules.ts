import { cite, decided } from '../../law/instruments.ts';
import { openAssignments } from '../case/queries.ts';
import type { Filed, Merged, Open } from '../proposal.ts';
import type { OnCase, OnCommand } from '../rule.ts';

/** A merger is undone while no unit has answered: the proposal then stands again with its number and time. */
export const notAnsweredYet: OnCase<Merged | Filed> = {
  kind: 'case',
  id: 'proposal.merging.not-answered-yet',
  title: { zh: '答复前可撤销并案', en: 'Undone before a reply' },
  cites: [cite('system-bayannur', '并案撤销', 'SYS'), decided('已提交答复的不再撤销并案')],
  holds: ({ state }) => state.replies.length === 0,
  message: () => ({
    zh: '承办单位已提交答复,不能再撤销并案。',
    en: 'A unit has handed in a reply; the merger stands.',
  }),
};

/** A proposal is joined to another before a unit has it. */
export const joinedBeforeAssignment: OnCase<Filed> = {
  kind: 'case',
  id: 'proposal.merging.before-assignment',
  title: { zh: '交办前并案办理', en: 'Joined before assignment' },
  cites: [decided('并案办理在交办之前确定')],
  holds: ({ state }) => openAssignments(state).length === 0,
  message: () => ({
    zh: '本件已交办,不能再并入其他提案办理。',
    en: 'The proposal was assigned and can no longer be joined to another.',
  }),
};

/** A proposal is handled with one other proposal, which is handled by itself. */
export const joinsOneMain: OnCommand<'JoinHandling', Filed> = {
  kind: 'command',
  id: 'proposal.merging.one-main',
  title: { zh: '并入一件主案办理', en: 'Joined to one main proposal' },
  cites: [
    cite('local-handling-rule', '第九条', 'SEEN', '可以并案办理,但要分别答复'),
    decided('主案须为单独办理且未办结的提案'),
  ],
  holds: ({ state, command: { into }, ctx: { others } }) => {
    const main = others[into];
    return (
      into !== state.id &&
      state.joined === undefined &&
      main?.stage === 'filed' &&
      main.joined === undefined
    );
  },
  possible: ({ state }) => state.joined === undefined,
  message: () => ({
    zh: '主案须为另一件已立案、未办结且单独办理的提案;本件也不能已并入其他提案。',
    en: 'The main proposal is another one that is filed, open and handled by itself; this one is not joined yet.',
  }),
};

/** What is handled separately again was joined before. */
export const isJoined: OnCase<Open> = {
  kind: 'case',
  id: 'proposal.merging.is-joined',
  title: { zh: '已并案办理', en: 'Joined before' },
  cites: [decided('分开办理以已并案办理为前提')],
  holds: ({ state }) => state.joined !== undefined,
  message: () => ({
    zh: '本件没有并案办理。',
    en: 'The proposal is not handled together with another.',
  }),
};
