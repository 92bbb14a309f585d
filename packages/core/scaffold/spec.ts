import { binds, type Change, type Edit, importing, textOf } from './edits.ts';
import { found, type Place, src } from './place.ts';

const pathOf = ({ folder }: Place, area: string): string => `tests/${folder}/${area}.spec.ts`;

/** Imports a name that the specs of a subject share; nothing where they share none that is called so. */
const shared = ({ folder }: Place, name: string): string | undefined => {
  const text = textOf(`tests/support/${folder}-facts.ts`) ?? '';
  return new RegExp(`export const ${name}\\b`).test(text)
    ? `import { ${name} } from '../support/${folder}-facts.ts';`
    : undefined;
};

/** The facts that a sentence of a spec can begin with, as far as it is known which they are. */
export const before = (place: Place, area: string): string =>
  [...(place.folder === 'proposal' ? ['...toFiling'] : []), 'opened', 'begun']
    .filter(
      (name) =>
        name.startsWith('...') ||
        binds(textOf(pathOf(place, area)) ?? '', name) ||
        shared(place, name),
    )
    .join(', ');

/** The id that the first part of a kind has: `V1` of a visit. */
export const firstId = (part: string): string => `${part.charAt(0).toUpperCase()}1`;

/** A command as it is asked: what else it wants is to be written, save the part it is about. */
export const asked = ({ subject }: Place, type: string): string => {
  const table = subject.workflow.tables.find(({ steps }) =>
    steps.some(({ on, from }) => on === type && from !== 'none'),
  );
  const fields = Object.entries(subject.commands[type]?.input.shape ?? {});
  const wanted = fields.flatMap(([key, { _zod }]) => (_zod.optout === 'optional' ? [] : [key]));
  const [first, field] = fields[0] ?? [];
  const isPart = table && table.part !== 'case' && field?._zod.def.type === 'string';
  const part = isPart ? first : undefined;
  const input = part ? `, ${part}: '${firstId(part)}'` : '';
  const isWhole = wanted.every((key) => key === part);
  return `{ type: '${type}'${input} }${isWhole ? '' : ` as Commands['${subject.name}']`}`;
};

/** Adds sentences to the spec of an area, with what they need. */
export const saying = (place: Place, area: string, sentences: string): Edit => {
  const { folder, subject } = place;
  const [rules] = found(`${src}/${folder}/index.ts`, /export \* as (\w+) from '\.\/rules/);
  const given = shared(place, 'given');
  const change: Change = (was, path) => {
    const own =
      given || binds(was, 'given') ? '' : `const given = givenOf('${subject.name}', 'c1');\n\n`;
    const text = `${own}${sentences}`;
    const imports = {
      describe: "import { describe, it } from 'vitest';",
      day: "import { day } from '@xieshang/core';",
      Commands: "import { type Commands } from '@xieshang/core';",
      rules: `import { ${rules} as rules } from '@xieshang/core';`,
      on: "import { on } from '../support/scenario.ts';",
      givenOf: "import { givenOf } from '../support/scenario.ts';",
      given,
      toFiling: "import { toFiling } from '../support/facts.ts';",
      opened: shared(place, 'opened'),
      begun: shared(place, 'begun'),
    };
    const needed = Object.entries(imports).flatMap(([name, line]) =>
      line && new RegExp(`\\b${name}[(.,)[]`).test(text) ? [line] : [],
    );
    return importing(...needed)(`${was}\n${text}`, path);
  };
  return [pathOf(place, area), change];
};
