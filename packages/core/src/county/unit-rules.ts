import { NEVER } from '../kernel/counting.ts';
import { entryNamed } from '../kernel/keys.ts';
import type { CommandRule } from '../kernel/rule.ts';
import { decided } from '../law/instruments.ts';
import { unitToday } from './duties.ts';
import { areNew } from './new-ids.ts';
import { isThereWithout } from './once.ts';
import type { When } from './rule.ts';

/** An id names one unit for good. */
export const unitsAreNew: CommandRule<When<'RegisterUnits'>> = {
  kind: 'command',
  id: 'county.unit.new',
  title: { zh: '单位编号不重复', en: 'Unit ids are used once' },
  cites: [decided('编号不重复使用')],
  holds: ({ state, command: { units } }) => areNew(state.units, units),
  message: ({ state, command: { units } }) => {
    const known = units.filter(({ id }) => Object.hasOwn(state.units, id)).map(({ id }) => id);
    return {
      zh: `单位编号重复:${known.join('、') || '名单之内'}。`,
      en: `Unit ids are used twice: ${known.join(', ') || 'within the list'}.`,
    };
  },
};

/** A unit on the register is renamed, before its duties pass to another one. */
export const unitIsKnown: CommandRule<When<'RenameUnit'>> = {
  kind: 'command',
  id: 'county.unit.known',
  title: { zh: '单位在册', en: 'A unit on the register' },
  cites: [decided('更名限于在册且职能尚未划转的单位')],
  holds: ({ state, command: { unit, on } }) => {
    const one = entryNamed(state.units, unit);
    return one !== undefined && (one.successor === undefined || on < one.successor.on);
  },
  message: ({ command: { unit } }) => ({
    zh: `名册中没有单位 ${unit},或其职能届时已经划转。`,
    en: `The register has no unit ${unit}, or its duties are taken over by then.`,
  }),
};

/** Names follow one another: a unit bears each from a day after it took up the one before. */
export const renamingsFollow: CommandRule<When<'RenameUnit'>> = {
  kind: 'command',
  id: 'county.unit.renamings-follow',
  title: { zh: '更名先后有序', en: 'Names follow one another' },
  cites: [decided('更名日期在上一次更名之后')],
  holds: ({ state, command: { unit, on } }) => {
    const last = entryNamed(state.units, unit)?.formerNames?.at(-1);
    return last === undefined || last.until < on;
  },
  message: ({ state, command: { unit } }) => {
    const until = entryNamed(state.units, unit)?.formerNames?.at(-1)?.until;
    return {
      zh: `该单位上一次更名自${until}起,更名日期须在其后。`,
      en: `The unit took up its last name on ${until}; the next one follows on a later day.`,
    };
  },
};

/** The duties of a unit pass to another one once. */
export const unitNotSucceeded: CommandRule<When<'SucceedUnit'>> = {
  kind: 'command',
  id: 'county.unit.not-succeeded',
  title: { zh: '职能划转一次', en: 'Duties pass once' },
  cites: [decided('划转限于在册且未登记承继单位的单位;登记有误的先撤销登记')],
  holds: ({ state: { units }, command: { unit } }) => isThereWithout(units, unit, 'successor'),
  message: ({ command: { unit } }) => ({
    zh: `名册中没有单位 ${unit},或其承继单位已经登记。`,
    en: `The register has no unit ${unit}, or its successor is recorded already.`,
  }),
};

/** The duties of a unit pass to another unit that has its own on that day, and never back. */
export const successorIsAnother: CommandRule<When<'SucceedUnit'>> = {
  kind: 'command',
  id: 'county.unit.successor-is-another',
  title: { zh: '由另一单位承继', en: 'Another unit succeeds' },
  cites: [decided('职能划转至届时仍在履职的另一在册单位')],
  holds: ({ state: { units }, command: { unit, successor, on } }) =>
    Object.hasOwn(units, successor) &&
    unitToday({ units, asOf: on }, successor) === successor &&
    unitToday({ units, asOf: NEVER }, successor) !== unit,
  message: () => ({
    zh: '承继单位须为名册中届时仍在履职的另一单位。',
    en: 'The successor is another unit of the register that still has its duties on that day.',
  }),
};
