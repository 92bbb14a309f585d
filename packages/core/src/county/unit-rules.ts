import type { CommandRule } from '../kernel/rule.ts';
import { decided } from '../law/instruments.ts';
import type { When } from './rule.ts';

/** An id names one unit for good. */
export const unitsAreNew: CommandRule<When<'RegisterUnits'>> = {
  kind: 'command',
  id: 'county.unit.new',
  title: { zh: '单位编号不重复', en: 'Unit ids are used once' },
  cites: [decided('编号不重复使用')],
  holds: ({ state, command: { units } }) =>
    units.every(({ id }) => !Object.hasOwn(state.units, id)) &&
    new Set(units.map(({ id }) => id)).size === units.length,
  message: ({ state, command: { units } }) => {
    const known = units.filter(({ id }) => Object.hasOwn(state.units, id)).map(({ id }) => id);
    return {
      zh: `单位编号重复:${known.join('、') || '名单之内'}。`,
      en: `Unit ids are used twice: ${known.join(', ') || 'within the list'}.`,
    };
  },
};

/** Only a unit on the register that was not succeeded yet is renamed or succeeded. */
export const unitIsKnown: CommandRule<When<'RenameUnit' | 'SucceedUnit'>> = {
  kind: 'command',
  id: 'county.unit.known',
  title: { zh: '单位在册', en: 'A unit on the register' },
  cites: [decided('更名、划转限于在册且未被承继的单位')],
  holds: ({ state: { units }, command: { unit } }) =>
    Object.hasOwn(units, unit) && units[unit]?.successor === undefined,
  message: ({ command: { unit } }) => ({
    zh: `名册中没有单位 ${unit},或其职能已经划转。`,
    en: `The register has no unit ${unit}, or its duties were taken over already.`,
  }),
};

/** The duties of a unit pass to another unit that exists. */
export const successorIsAnother: CommandRule<When<'SucceedUnit'>> = {
  kind: 'command',
  id: 'county.unit.successor-is-another',
  title: { zh: '由另一单位承继', en: 'Another unit succeeds' },
  cites: [decided('职能划转至另一在册单位')],
  holds: ({ state: { units }, command: { unit, successor } }) =>
    successor !== unit &&
    Object.hasOwn(units, successor) &&
    units[successor]?.successor === undefined,
  message: () => ({
    zh: '承继单位须为名册中仍在履职的另一单位。',
    en: 'The successor is another unit of the register that still exists.',
  }),
};
