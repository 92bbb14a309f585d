import { posix } from 'node:path';
import { type Change, type Edit, importing, lastly, textOf } from './edits.ts';
import { camel, english, named, refuse } from './names.ts';
import { areaIn, found, type Place, placeOf, src, typesFor } from './place.ts';
import { asked, before, saying } from './spec.ts';

/** What is asked for: a rule of an area, and the command on whose rows it is to stand. */
export interface NewRule {
  readonly folder: string;
  readonly area: string;
  readonly name: string;
  readonly on: string;
  readonly zh: string;
  readonly en?: string | undefined;
  /** Whether the input of the command matters too. */
  readonly readsInput: boolean;
}

/** A rule that lets nobody through until it is written. */
export const ruleText = (
  { folder, area, name, zh, en = english(name), readsInput }: Omit<NewRule, 'on'>,
  type: string,
): string => `
/** ${english(name)}: say in one sentence why. */
export const ${camel(name)}: ${type} = {
  kind: '${readsInput ? 'command' : 'case'}',
  id: '${folder}.${area}.${name}',
  title: { zh: '${zh}', en: '${en}' },
  cites: [decided('出处待替换为所依据的文件')],
  // What must be true is to be written; until then nobody gets through.
  holds: () => false,
  message: () => ({
    zh: '${zh}:请写明怎样才能办理。',
    en: '${en}: tell the reader what to do.',
  }),
};
`;

/** The sentences of a rule, which fail until it is written. */
const sentences = (place: Place, { folder, area, name, on }: NewRule, from: string, by: string) => {
  const first = from === 'none' ? '' : before(place, area);
  const when = (day: string) => `.when(${asked(place, on)}, on('${day}', '${by}'))`;
  return `describe('${folder}.${area}.${name}', () => {
  it('holds on the last good day: write the rule, and the facts and the day it is about', () =>
    given(${first})${when('2026-03-04')}.yields());

  it('is broken on the first bad day: write the facts and the day', () =>
    given(${first})${when('2026-03-05')}.refusedBy(rules.${camel(name)}));
});
`;
};

/** What the rule types of a subject are told: the command, the part that moves, and the case. */
interface Told {
  readonly Type?: string;
  readonly Part?: string;
  readonly State?: string;
}

/** The subject's own type of a rule, of which only what it must be told is told. */
export const ruleTypeOf = ({ folder, state }: Place, kernel: string, told: Told) => {
  const pattern = new RegExp(`export type (\\w+)<([^<>]*)> =\\s*${kernel}<`);
  const [name = '', all = ''] = found(`${src}/${folder}/rule.ts`, pattern);
  const known: Readonly<Record<string, string>> = { Part: 'unknown', State: state, ...told };
  const parameters = all.split(',').filter((one) => one.trim() !== '');
  const wanted = parameters.findLastIndex(
    (one) => !one.includes('=') || Object.keys(told).includes(one.trim().split(' ')[0] ?? ''),
  );
  const values = parameters
    .slice(0, wanted + 1)
    .map((one) => known[one.trim().split(' ')[0] ?? ''] ?? 'unknown');
  return { name, values, type: values.length > 0 ? `${name}<${values.join(', ')}>` : name };
};

const rowsOf = (command: string): RegExp =>
  new RegExp(`(?<=\\bon: '${command}',[^{}]*?rules: )(?:\\[[^\\]]*\\]|[\\w.]+)`, 'g');

const onRows =
  (command: string, rule: string): Change =>
  (text) =>
    text.replaceAll(rowsOf(command), (rules) => {
      if (!rules.startsWith('[')) return `[...${rules}, ${rule}]`;
      const listed = rules.slice(1, -1).trim().replace(/,$/, '');
      return listed === '' ? `[${rule}]` : `[${listed}, ${rule}]`;
    });

/** A rule on the rows of a command, with its sentences. */
export const newRule = (rule: NewRule): readonly Edit[] => {
  const { folder, area, name, on, readsInput } = rule;
  const place = placeOf(folder);
  const { moves } = areaIn(place, area);
  const at = `${src}/${folder}`;
  const texts = place.files.map((path) => ({ path, text: textOf(path) ?? '' }));
  const one = camel(name);
  const isTaken = texts.some(({ text }) => text.includes(`export const ${one}:`));
  named('rule', name, isTaken ? [name] : []);
  const rows = place.subject.workflow.tables.flatMap(({ steps }) =>
    steps.filter((row) => row.on === on),
  );
  const [first] = rows;
  if (!first) return refuse(`${folder} has no command ${on}; name one of its commands with --on.`);
  const tables = texts.filter(({ text }) => text.match(rowsOf(on)));
  if (tables.flatMap(({ text }) => text.match(rowsOf(on)) ?? []).length !== rows.length)
    return refuse(`The rows of ${on} are not written as others are; add the rule by hand.`);
  const deep = moves !== `${at}/moves.ts`;
  const file = deep ? `${area}/rules.ts` : `${area}-rules.ts`;
  const up = deep ? '../' : './';
  const {
    name: typeName,
    values,
    type,
  } = ruleTypeOf(place, readsInput ? 'CommandRule' : 'CaseRule', {
    ...(readsInput ? { Type: `'${on}'` } : {}),
    ...(first.from === 'none' ? { State: place.state } : {}),
  });
  const imports = [
    `import { decided } from '${up}../law/instruments.ts';`,
    `import type { ${typeName} } from '${up}rule.ts';`,
    ...(values.includes(place.state) ? [typesFor(place, up, place.state)] : []),
  ];
  const onTable = ({ path, text }: (typeof texts)[number]): Edit => {
    const to = posix.relative(posix.dirname(path), `${at}/${file}`);
    const from = to.startsWith('.') ? to : `./${to}`;
    const [, all] = new RegExp(`import \\* as (\\w+) from '${from}'`).exec(text) ?? [];
    return all
      ? [path, onRows(on, `${all}.${one}`)]
      : [path, onRows(on, one), importing(`import { ${one} } from '${from}';`)];
  };
  return [
    [`${at}/${file}`, importing(...imports), lastly(ruleText(rule, type))],
    [`${at}/rules.ts`, lastly(`export * from './${file}';`)],
    ...tables.map(onTable),
    saying(place, area, sentences(place, rule, first.from, first.by[0] ?? '')),
  ];
};
