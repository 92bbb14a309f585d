import { subjects } from '../src/index.ts';
import { binds, type Edit, lastIn, rowAfter, textOf } from './edits.ts';
import { listsOf } from './lists.ts';
import { asking, factOf, named, refuse, telling } from './names.ts';
import { areaIn, placeOf } from './place.ts';
import { before, firstId, saying } from './spec.ts';

/** What is asked for: a command of an area, and the fact it leads to. */
export interface NewCommand {
  readonly folder: string;
  readonly area: string;
  readonly name: string;
  readonly fact?: string | undefined;
  readonly zh: string;
  readonly en?: string | undefined;
}

const all = Object.values(subjects);
/** Every command there is: a gateway has one mutation for each. */
export const commandsTaken = all.flatMap(({ commands }) => Object.keys(commands));
/** Every fact there is. */
export const factsTaken = all.flatMap(({ facts }) => Object.keys(facts));

/** A command and its fact, without effect until it is written what it leads to. */
export const newCommand = ({
  folder,
  area,
  name,
  fact: other,
  zh,
  en,
}: NewCommand): readonly Edit[] => {
  const place = placeOf(folder);
  const { moves, commands, facts } = areaIn(place, area);
  named('command', name, commandsTaken);
  const fact = named('fact', other ?? factOf(name), factsTaken);
  const table = place.subject.workflow.tables.find(({ steps }) =>
    steps.some(({ on }) => commands.types.includes(on)),
  );
  // It stands where others of the area do: at a stage from which there is a way on.
  const moving = table?.steps.filter(({ from }) => from !== 'none') ?? [];
  const like = moving.findLast(({ on }) => commands.types.includes(on)) ?? moving.at(-1);
  const rows = place.files.find((path) => textOf(path)?.includes(`on: '${like?.on}',`));
  if (!table || !like || !rows)
    return refuse(`No row of ${area} can be followed; write the first by hand.`);
  // The part it is about is named as the command beside names it, in the words of its file.
  const beside = new RegExp(`\\b${like.on}: command\\([^}]*\\},\\s*\\{ (\\w+(?:: (\\w+))?)[ ,]`);
  const [, field = '', word = field] = beside.exec(textOf(commands.path) ?? '') ?? [];
  const isNamed = table.part !== 'case' && binds(textOf(facts.path) ?? '', word);
  const fields = isNamed ? `{ ${field} }` : '{}';
  const part = isNamed ? field.replace(/:.*/, '') : undefined;
  const by = like.by.map((role) => `'${role}'`).join(', ');
  const within = like.within ? `within: [${like.within.map((stage) => `'${stage}'`)}], ` : '';
  const row = `{ from: '${like.from}', on: '${name}', to: '${like.from}', by: [${by}], ${within}rules: [] }`;
  return [
    [
      commands.path,
      lastIn(
        `${commands.name} = {`,
        `${name}: command({ zh: '${zh}', en: '${en ?? asking(name)}' }, ${fields})`,
      ),
    ],
    [
      facts.path,
      lastIn(
        `${facts.name} = {`,
        `${fact}: fact({ zh: '${zh}', en: '${telling(fact)}' }, ${fields})`,
      ),
    ],
    [
      moves,
      lastIn(
        '  decide: {',
        `// What it leads to is to be written: nothing comes of it yet.\n${name}: () => []`,
      ),
      lastIn(
        '  evolve: {',
        `// What the fact changes of the case is to be written.\n${fact}: (state) => state`,
      ),
    ],
    [rows, rowAfter(like.on, row)],
    ...listsOf(folder, { command: name, fact, part }),
    saying(
      place,
      area,
      `describe('${name}', () => {
  it('leads to a fact: write who may ask it and when, what it records, and what that changes', () =>
    given(${before(place, area)})
      .when({ type: '${name}'${part ? `, ${part}: '${firstId(part)}'` : ''} }, on('2026-03-04', '${like.by[0]}'))
      .yields({ type: '${fact}' }));
});
`,
    ),
  ];
};
