import { unitName } from '../../county/names.ts';
import { cite, decided } from '../../law/instruments.ts';
import type { Assignment } from '../parts/assignment.ts';
import type { Open } from '../proposal.ts';
import type { OnCase, OnCommand } from '../rule.ts';
import { heirsOf } from './main.ts';

/** After a reform of institutions the successor on the register takes the case over; what is handled with another follows that one. */
export const successorIsKnown: OnCase<Open, Assignment> = {
  kind: 'case',
  id: 'proposal.assignment.successor-known',
  title: { zh: '由承继单位接办', en: 'The successor takes over' },
  cites: [
    decided('机构改革后由承继单位接续办理'),
    cite('local-handling-rule', '第九条', 'SEEN', '可以并案办理,但要分别答复'),
  ],
  holds: ({ state, part, ctx }) => heirsOf(state, part, ctx).length > 0,
  message: ({ part, ctx: { register } }) => ({
    zh: `名册未载明${unitName(register, part.unit)}的职能已经划转,本件也没有改交他单位的主案。`,
    en: `The register shows no successor of ${part.unit}, and no main proposal has passed to another unit.`,
  }),
};

/** Where several units could take it over, the command names one of them. */
export const namesTheHeir: OnCommand<'HandOverAssignment', Open, Assignment> = {
  kind: 'command',
  id: 'proposal.assignment.names-the-heir',
  title: { zh: '写明接办单位', en: 'To whom it is handed over' },
  cites: [decided('主案由多个单位承办的,须写明接办单位')],
  holds: ({ state, part, command: { unit }, ctx }) => {
    const heirs = heirsOf(state, part, ctx);
    if (heirs.length === 0) return true;
    return unit === undefined ? heirs.length === 1 : heirs.includes(unit);
  },
  message: ({ state, part, ctx }) => {
    const list = heirsOf(state, part, ctx);
    return {
      zh: `请写明接办单位,可以是:${list.join('、')}。`,
      en: `Say which unit takes it over: ${list.join(', ')}.`,
    };
  },
};
