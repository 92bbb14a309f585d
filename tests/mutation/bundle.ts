import { globSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { rolldown } from 'rolldown';
import { collector, type Sentence } from './sentences.ts';
import { slowSpecs, slowTitles } from './slow.ts';

/** What only a gateway needs: the specs name it, and never ask it when they are played on the core. */
const unasked = new Set(['@xieshang/graphql', '@xieshang/seed', 'graphql', 'pg', 'pino']);

const requires = ['../package.json', '../../packages/core/package.json'].map((from) =>
  createRequire(new URL(from, import.meta.url)),
);

/** A package as the specs or the core name it. */
const installed = (name: string): unknown => {
  for (const from of requires) {
    try {
      return from(name);
    } catch (error) {
      if (Object(error).code !== 'MODULE_NOT_FOUND') throw error;
    }
  }
  throw new Error(`${name} is not installed`);
};

/**
 * The specs and the core they ask as one script, which is compiled once and run as often as wanted:
 * each run is a new core, so that nothing one change has left behind is seen by the next.
 */
export const bundled = async (root: string): Promise<() => readonly Sentence[]> => {
  const specs = globSync((process.env['SPECS'] ?? '').split(' '), { cwd: root })
    .filter((spec) => !slowSpecs.includes(basename(spec)))
    .sort();
  const entry = '\0specs';
  const build = await rolldown({
    input: entry,
    treeshake: false,
    logLevel: 'silent',
    external: (id) => id !== entry && id !== '@xieshang/core' && !/^[./]/.test(id),
    plugins: [
      {
        name: 'specs',
        resolveId: (id) =>
          id === entry
            ? id
            : id === '@xieshang/core'
              ? join(root, 'packages/core/src/index.ts')
              : null,
        load: (id) =>
          id === entry
            ? specs.map((spec) => `import ${JSON.stringify(join(root, spec))};`).join('\n')
            : null,
        // Specs that read the repository ask where they lie.
        transform: (code, id) =>
          code.replaceAll('import.meta.dirname', JSON.stringify(dirname(id))),
      },
    ],
  });
  const { output } = await build.generate({ format: 'cjs' });
  await build.close();
  const script = new Script(`(require, exports, module) => {${output[0].code}\n}`, {
    filename: 'specs.js',
  });
  const packages = new Map<string, unknown>();
  const required = (name: string): unknown => {
    if (unasked.has(name)) return {};
    if (!packages.has(name)) packages.set(name, installed(name));
    return packages.get(name);
  };
  return () => {
    const { sentences, vitest } = collector();
    const evaluate = script.runInThisContext();
    const module = { exports: {} };
    evaluate(
      (name: string) => (name === 'vitest' ? vitest : required(name)),
      module.exports,
      module,
    );
    return sentences.filter(({ id }) => !slowTitles.some((title) => id.startsWith(title)));
  };
};
