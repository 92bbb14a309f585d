import { unitToday } from '../../county/duties.ts';
import { entryNamed, keysOf } from '../../kernel/keys.ts';
import { believed, cite, decided } from '../../law/instruments.ts';
import type { UnitKind } from '../../words/county.ts';
import { type Assigner, assignerWords, type HandlingRole } from '../../words/handling.ts';
import { openAssignments, unassignedPoints } from '../case/queries.ts';
import type { Open } from '../proposal.ts';
import type { OnCase, OnCommand } from '../rule.ts';

type Assigning<Part = undefined> = OnCommand<'AssignProposal', Open, Part>;

/** A proposal that its units cover is not assigned again; a lead handler may get a further co-handler. */
export const somethingToAssign: OnCase<Open, undefined> = {
  kind: 'case',
  id: 'proposal.assignment.something-to-assign',
  title: { zh: '尚有待交办事项', en: 'Something to assign' },
  cites: [cite('city-handling-rule', '独办、分办、会办')],
  holds: ({ state }) =>
    unassignedPoints(state).length > 0 ||
    openAssignments(state).some(({ role }) => role === 'lead'),
  message: () => ({
    zh: '本件已交办,退办获同意后方可改交其他单位。',
    en: 'The proposal is assigned; another unit gets it only after a return was granted.',
  }),
};

const rolesFit = (roles: readonly HandlingRole[]): boolean => {
  const count = (role: HandlingRole) => roles.filter((one) => one === role).length;
  const [sole, lead, co, separate] = [
    count('sole'),
    count('lead'),
    count('co_handler'),
    count('separate_handler'),
  ];
  if (sole > 0) return sole === 1 && roles.length === 1;
  if (lead > 0) return lead === 1 && co >= 1 && separate === 0;
  return separate >= 2 && co === 0;
};

/** 独办 is one unit; 主办 one lead with co-handlers; 分办 two units or more, each for its part. */
export const unitsFitTogether: Assigning = {
  kind: 'command',
  id: 'proposal.assignment.units-fit-together',
  title: { zh: '独办、主办会办、分办', en: 'Sole, lead with co-handlers, or separate' },
  cites: [
    cite('city-handling-rule', '独办、分办、会办'),
    cite('local-handling-rule', '分办、会办'),
    cite('system-bayannur', '单办、分办、会办', 'SYS'),
  ],
  holds: ({ state, command: { tasks } }) =>
    rolesFit([...openAssignments(state), ...tasks].map(({ role }) => role)),
  message: () => ({
    zh: '独办为一个单位;主办为一个主办单位加至少一个会办单位;分办为至少两个单位。三者不能混用。',
    en: 'Name one sole handler, or one lead with at least one co-handler, or at least two separate handlers; they do not mix.',
  }),
};

/** With 分办 every suggestion has its unit; with the other modes nobody's part is cut out. */
export const everyPointHasItsUnit: Assigning = {
  kind: 'command',
  id: 'proposal.assignment.every-point-has-its-unit',
  title: { zh: '分办须覆盖全部建议', en: 'Every suggestion has its unit' },
  cites: [
    cite('local-handling-rule', '分办、会办'),
    cite('city-handling-rule', '独办、分办、会办'),
  ],
  holds: ({ state, command: { tasks } }) => {
    if (tasks.some(({ role, points }) => (role === 'separate_handler') !== (points !== undefined)))
      return false;
    const left = new Set(unassignedPoints(state));
    const given = tasks.flatMap(({ points = [] }) => points);
    const separate = tasks.some(({ role }) => role === 'separate_handler');
    return !separate || (given.length === left.size && given.every((point) => left.delete(point)));
  },
  message: ({ state }) => ({
    zh: `分办时须写明各单位负责的建议序号,每条建议恰由一个单位答复;待分配:${unassignedPoints(state).join('、') || '无'}。独办、主办、会办不写序号。`,
    en: `Separate handlers name the suggestions they answer, each suggestion one unit; still open: ${unassignedPoints(state).join(', ') || 'none'}. Other roles name none.`,
  }),
};

/** A proposal is assigned to units on the register that still exist. */
export const unitsAreRegistered: Assigning = {
  kind: 'command',
  id: 'proposal.assignment.units-registered',
  title: { zh: '承办单位在册', en: 'To registered units' },
  cites: [decided('承办单位以名册为准,职能已划转的交承继单位')],
  holds: ({ command: { tasks }, ctx: { register } }) =>
    tasks.every(
      ({ unit }) => Object.hasOwn(register.units, unit) && unitToday(register, unit) === unit,
    ),
  message: ({ command: { tasks }, ctx: { register } }) => {
    const wrong = tasks.map(({ unit }) => {
      const known = entryNamed(register.units, unit);
      if (!known) return unit;
      const successor = unitToday(register, unit);
      return successor === unit ? undefined : `${known.name} → ${successor}`;
    });
    const list = wrong.filter((one) => one !== undefined).join(', ');
    return {
      zh: `这些单位不在册,或职能已划转:${list}。`,
      en: `These units are not registered, or their duties have passed on: ${list}.`,
    };
  },
};

const haveIt = (state: Open): ReadonlySet<string> =>
  new Set(openAssignments(state).map(({ unit }) => unit));

/** A unit is given one task of a proposal; that it comes to have two after a reform hinders nobody else. */
export const eachUnitOnce: Assigning = {
  kind: 'command',
  id: 'proposal.assignment.each-unit-once',
  title: { zh: '一个单位一项任务', en: 'Each unit once' },
  cites: [decided('同一单位在一件提案中只承担一个角色')],
  holds: ({ state, command: { tasks } }) => {
    const given = tasks.map(({ unit }) => unit);
    const have = haveIt(state);
    return new Set(given).size === given.length && !given.some((unit) => have.has(unit));
  },
  possible: ({ state, ctx: { register } }) => {
    const have = haveIt(state);
    return keysOf(register.units).some(
      (unit) => unitToday(register, unit) === unit && !have.has(unit),
    );
  },
  message: () => ({
    zh: '同一单位不能在一件提案中重复承办。',
    en: 'A unit cannot have two tasks of one proposal.',
  }),
};

/** A unit whose return was granted does not get the same proposal again. */
export const notTheUnitThatReturned: Assigning = {
  kind: 'command',
  id: 'proposal.assignment.not-the-unit-that-returned',
  title: { zh: '不再交办原退办单位', en: 'Not back to the unit that returned it' },
  cites: [decided('同意退办后改交其他单位')],
  holds: ({ state, command: { tasks } }) =>
    !state.assignments.some(
      (one) => one.stage === 'returned' && tasks.some(({ unit }) => unit === one.unit),
    ),
  message: () => ({
    zh: '该单位的退办申请已获同意,请改交其他单位。',
    en: 'The return of this unit was granted; assign another one.',
  }),
};

const ofGovernment: ReadonlySet<UnitKind> = new Set<UnitKind>(['government', 'township', 'other']);

const assignerFor = (kinds: readonly UnitKind[]): Assigner => {
  const inside = kinds.filter((kind) => ofGovernment.has(kind)).length;
  if (inside === kinds.length) return 'government_office';
  return inside === 0 ? 'party_office' : 'joint';
};

/** Units outside the county government get a proposal from the Party committee's office, mixed ones from both offices jointly. */
export const assignerFits: Assigning = {
  kind: 'command',
  id: 'proposal.assignment.assigner-fits',
  title: { zh: '交办机关与承办单位相符', en: 'The assigner fits the units' },
  cites: [believed('党群、垂直管理、军事等单位由县委办交办,涉及两方的联合交办')],
  holds: ({ command: { tasks, assigner = 'government_office' }, ctx: { register } }) => {
    const kinds = tasks.flatMap(({ unit }) => register.units[unit]?.kind ?? []);
    return kinds.length < tasks.length || assignerFor(kinds) === assigner;
  },
  message: ({ command: { tasks }, ctx: { register } }) => {
    const kinds = tasks.flatMap(({ unit }) => register.units[unit]?.kind ?? []);
    const { zh, en } = assignerWords[assignerFor(kinds)];
    return {
      zh: `这些单位应由${zh}交办。`,
      en: `These units get a proposal from: ${en}.`,
    };
  },
};
