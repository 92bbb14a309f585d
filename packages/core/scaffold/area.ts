import { posix } from 'node:path';
import { commandsTaken, factsTaken } from './command.ts';
import { type Change, type Edit, fresh, importing, lastIn, lastly, textOf } from './edits.ts';
import { type Home, homeOf } from './home.ts';
import { listsOf } from './lists.ts';
import { camel, english, named, pascal, plural, snake } from './names.ts';
import { type Place, placeOf, src, typesFor } from './place.ts';
import { ruleText, ruleTypeOf } from './rule.ts';
import { before, saying } from './spec.ts';

/** What is asked for: an area of a subject, in which parts of a case are opened and closed. */
export interface NewArea {
  readonly folder: string;
  readonly name: string;
  readonly zh: string;
  readonly en?: string | undefined;
}

const shapes = (name: string, zh: string, en: string): string => {
  const [one, One] = [camel(name), pascal(name)];
  return `import { z } from 'zod';
import { command } from '../../kernel/command.ts';
import type { CalendarDay } from '../../kernel/day.ts';
import { type FactOf, fact } from '../../kernel/fact.ts';
import { textOf } from '../../kernel/text.ts';

const ${one} = z.string().min(1).max(20).describe('${zh}编号');
const text = textOf(500).describe('${zh}内容');

/** ${zh}: a part of the case. */
export interface ${One} {
  readonly id: string;
  readonly stage: 'open' | 'closed';
  readonly text: string;
  readonly openedOn: CalendarDay;
  readonly closedOn?: CalendarDay;
}

/** ${zh}: what people may ask. */
export const ${one}Commands = {
  Open${One}: command({ zh: '启动${zh}', en: 'Open the ${en}' }, { text }),
  Close${One}: command({ zh: '结束${zh}', en: 'Close the ${en}' }, { ${one} }),
} as const;

/** ${zh}: what can happen. */
export const ${one}Facts = {
  ${One}Opened: fact({ zh: '启动${zh}', en: 'opened the ${en}' }, { ${one}, text }),
  ${One}Closed: fact({ zh: '结束${zh}', en: 'closed the ${en}' }, { ${one} }),
} as const;

/** ${zh}: what can happen. */
export type ${One}Fact = FactOf<typeof ${one}Facts>;
`;
};

const moves = (place: Place, home: Home, name: string, zh: string): string => {
  const [one, One, many] = [camel(name), pascal(name), plural(name)];
  const { state, context } = place;
  const { folds, shapes: from } = home;
  return `import { areaOf } from '../../kernel/area.ts';
import { saysOf } from '../../kernel/says.ts';
${typesFor(place, '../', state, context)}
${folds.imports.join('\n')}
import { type ${One}Fact, ${one}Commands, ${one}Facts } from '${from}';

const says = saysOf<${One}Fact, ${state}, ${context}>();
const ${many} = ${folds.made}('${many}', '${One.charAt(0)}');

/** ${zh}: opened, and closed. */
export const ${one} = areaOf<${state}, ${context}>()({
  commands: ${one}Commands,
  facts: ${one}Facts,
  decide: {
    Open${One}: says('${One}Opened', (_ctx, state) => ({ ${one}: ${many}.next(state).id })),
    Close${One}: says('${One}Closed'),
  },
  evolve: {
    ${One}Opened: ${many}.adds(({ ${one}: id, on: openedOn, text }) => ({
      id,
      stage: 'open',
      text,
      openedOn,
    })),
    ${One}Closed: ${many}.changes('${one}', ({ on: closedOn }) => ({ stage: 'closed', closedOn })),
  },
});
`;
};

const table = (place: Place, home: Home, { name, zh }: NewArea, en: string): string => {
  const [one, One, many] = [camel(name), pascal(name), plural(name)];
  const { state, command, context } = place;
  return `import { type Table, rowsOf } from '../../kernel/workflow.ts';
import { decided } from '../../law/instruments.ts';
import type { Role } from '../../words/county.ts';
${[typesFor(place, '../', state, command, context), ...home.opened.imports].join('\n')}
import type { ${One} } from '${home.shapes}';
import { ${one}IsComplete } from './rules.ts';

const office = ['cppcc_office'] as const;

// biome-ignore format: a table is read by its columns
const rows = rowsOf<{ readonly state: ${state}; readonly part: ${One}; readonly role: Role; readonly command: ${command}; readonly context: ${context} }>()([
  { from: 'none', on: 'Open${One}',  to: 'open',   by: office, rules: [] },
  { from: 'open', on: 'Close${One}', to: 'closed', by: office, rules: [${one}IsComplete] },
]);

/** ${zh}: how each moves. */
export const ${one}Table: Table<${state}, ${command}, ${context}> = {
  part: '${snake(name)}',
  title: { zh: '${zh}', en: '${en}' },
  stages: {
    open: { zh: '进行中', en: 'under way' },
    closed: { zh: '已结束', en: 'ended' },
  },
  final: ['closed'],
  cites: [decided('出处待替换为所依据的文件')],
  steps: rows,
  partsOf: (state) => (${home.opened.asked} ? (state.${many} ?? []) : []),
  targetOf: (command) => ('${one}' in command ? command.${one} : undefined),
};
`;
};

const rules = (place: Place, home: Home, { folder, name, zh }: NewArea): string => {
  const rule = { folder, area: name, name: `${name}-is-complete`, zh: `${zh}已完成` };
  const { name: typeName, type, values } = ruleTypeOf(place, 'CaseRule', { Part: pascal(name) });
  const imports = [
    ...(values.includes(place.state) ? [typesFor(place, '../', place.state)] : []),
    ...(values.includes(pascal(name))
      ? [`import type { ${pascal(name)} } from '${home.shapes}';`]
      : []),
  ];
  return `import { decided } from '../../law/instruments.ts';
import type { ${typeName} } from '../rule.ts';
${imports.join('\n')}
${ruleText({ ...rule, readsInput: false }, type)}`;
};

const sentences = (name: string, zh: string, first: string): string => {
  const [one, One] = [camel(name), pascal(name)];
  const began = first === '' ? 'begun' : `${first}, begun`;
  return `const begun = { type: '${One}Opened', on: day('2026-03-04'), ${one}: '${One.charAt(0)}1', text: '${zh}。' } as const;

describe('${zh}', () => {
  it('is opened: write the facts of the case that come before', () =>
    given(${first})
      .when({ type: 'Open${One}', text: '${zh}。' }, on('2026-03-04', 'cppcc_office'))
      .yields(begun));

  it('is closed when it is complete: write when it is', () =>
    given(${began})
      .when({ type: 'Close${One}', ${one}: '${One.charAt(0)}1' }, on('2026-03-05', 'cppcc_office'))
      .yields({ type: '${One}Closed' }));

  it('is not closed before: write the facts by which it is not complete', () =>
    given(${began})
      .when({ type: 'Close${One}', ${one}: '${One.charAt(0)}1' }, on('2026-03-05', 'cppcc_office'))
      .refusedBy(rules.${one}IsComplete));
});
`;
};

/** An area with a part of its own, which cannot be closed until its rule is written. */
export const newArea = (area: NewArea): readonly Edit[] => {
  const { folder, zh, en = english(area.name) } = area;
  const place = placeOf(folder);
  const at = `${src}/${folder}`;
  const name = named('area', area.name, textOf(`${at}/${area.name}/moves.ts`) ? [area.name] : []);
  const [one, One, many] = [camel(name), pascal(name), plural(name)];
  for (const type of [`Open${One}`, `Close${One}`]) named('command', type, commandsTaken);
  for (const type of [`${One}Opened`, `${One}Closed`]) named('fact', type, factsTaken);
  const home = homeOf(place, name);
  const { whole, holds } = home;
  const list = `\n  /** ${zh}. */\n  readonly ${many}?: readonly ${One}[];`;
  const hasList: Change = (text) =>
    text.replace(new RegExp(`interface ${whole} [\\s\\S]*?(?=\\n\\})`), `$&${list}`);
  return [
    [posix.join(at, name, home.shapes), fresh(shapes(name, zh, en.toLowerCase()))],
    [`${at}/${name}/moves.ts`, fresh(moves(place, home, name, zh))],
    [`${at}/${name}/table.ts`, fresh(table(place, home, area, en))],
    [`${at}/${name}/rules.ts`, fresh(rules(place, home, area))],
    [
      holds,
      importing(`import type { ${One} } from './${posix.join(name, home.shapes)}';`),
      hasList,
    ],
    [
      `${at}/areas.ts`,
      importing(`import { ${one} } from './${name}/moves.ts';`),
      lastIn('export const areas = [', one),
    ],
    [
      `${at}/workflow.ts`,
      importing(`import { ${one}Table } from './${name}/table.ts';`),
      lastIn('tables: [', `${one}Table`),
    ],
    [`${at}/rules.ts`, lastly(`export * from './${name}/rules.ts';`)],
    ...listsOf(folder, { command: `Open${One}`, fact: `${One}Opened`, input: `text: '${zh}。'` }),
    ...listsOf(folder, { command: `Close${One}`, fact: `${One}Closed`, part: one }),
    saying(place, name, sentences(name, zh, before(place, name))),
  ];
};
