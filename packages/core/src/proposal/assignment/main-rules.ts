import { cite, decided } from '../../law/instruments.ts';
import { openAssignments } from '../case/queries.ts';
import type { Open } from '../proposal.ts';
import type { OnCase, OnCommand } from '../rule.ts';
import { mainOf, unitsOfMain, unitsToFollow } from './main.ts';

const together = cite('local-handling-rule', '第九条', 'SEEN', '可以并案办理,但要分别答复');

/** What is handled together with a main proposal waits until that one has its units. */
export const mainIsAssigned: OnCase<Open, undefined> = {
  kind: 'case',
  id: 'proposal.assignment.main-first',
  title: { zh: '主案先行交办', en: 'The main proposal first' },
  cites: [together],
  holds: ({ state, ctx }) => {
    const main = mainOf(state, ctx);
    return main === undefined || openAssignments(main).length > 0;
  },
  message: () => ({
    zh: '本件与主案并案办理,主案尚未交办:请先交办主案,或者先撤销并案。',
    en: 'It is handled with its main proposal, which no unit has yet: assign that one first, or undo the merger.',
  }),
};

/**
 * What was merged or joined is handled by the units of its main proposal, and answered by them separately.
 * Where none of them is left that could take it, another unit does.
 */
export const followsTheMain: OnCommand<'AssignProposal', Open, undefined> = {
  kind: 'command',
  id: 'proposal.assignment.follows-the-main',
  title: { zh: '并案随主案交办', en: 'With the main proposal' },
  cites: [together, decided('主案的承办单位均不能承办的,可以交其他单位')],
  holds: ({ state, command: { tasks }, ctx }) => {
    const main = mainOf(state, ctx);
    if (!main || unitsToFollow(state, ctx).length === 0) return true;
    const units = unitsOfMain(main, ctx);
    return tasks.every(({ unit }) => units.includes(unit));
  },
  message: ({ state, ctx }) => {
    const list = unitsToFollow(state, ctx);
    return {
      zh: `本件与主案并案办理,交由主案的承办单位分别答复:${list.join('、')}。`,
      en: `It is handled with its main proposal, by the units of that one: ${list.join(', ')}.`,
    };
  },
};
