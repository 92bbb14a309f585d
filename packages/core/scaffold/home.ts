import { textOf } from './edits.ts';
import { refuse } from './names.ts';
import { type Place, src } from './place.ts';

/** Where a subject keeps the parts of a case, and how its areas come by them. */
export interface Home {
  /** The interface that has the lists of parts, and its file. */
  readonly whole: string;
  readonly holds: string;
  /** The shapes of an area, from its folder. */
  readonly shapes: string;
  /** What makes the folds of a list. */
  readonly folds: { readonly made: string; readonly imports: readonly string[] };
  /** Asks of a state whether it has such lists. */
  readonly opened: { readonly asked: string; readonly imports: readonly string[] };
}

// The shapes of the areas of a proposal stand together: its stages are made of them.
const inProposals = (name: string): Home => ({
  whole: 'Handled',
  holds: `${src}/proposal/proposal.ts`,
  shapes: `../parts/${name}.ts`,
  folds: {
    made: 'lastingParts',
    imports: ["import { lastingParts } from '../case/changes.ts';"],
  },
  opened: { asked: 'isTaken(state)', imports: ["import { isTaken } from '../proposal.ts';"] },
});

/** The home of the parts of an area of a subject; refused where a case has no one type once it is opened. */
export const homeOf = ({ folder, state, files }: Place, area: string): Home => {
  if (folder === 'proposal') return inProposals(area);
  const pattern = new RegExp(
    `export const (\\w+) = \\(state: ${state}\\): (\\w+) => \\{\\s+if \\(.*\\) throw new Error`,
  );
  for (const path of files) {
    const [, name, whole] = pattern.exec(textOf(path) ?? '') ?? [];
    if (!name || !whole) continue;
    const holds = files.find((file) => textOf(file)?.includes(`export interface ${whole} `));
    if (!holds) continue;
    const from = path.replace(`${src}/${folder}/`, '../');
    return {
      ...{ whole, holds, shapes: `./${area}.ts` },
      folds: {
        made: `partsIn(${name})`,
        imports: [
          "import { partsIn } from '../../kernel/parts.ts';",
          `import { ${name} } from '${from}';`,
        ],
      },
      opened: { asked: "state.stage !== 'none'", imports: [] },
    };
  }
  return refuse(`${folder} has no one type for a case that was opened; add the area by hand.`);
};
