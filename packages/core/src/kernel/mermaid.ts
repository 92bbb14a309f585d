import { type AnyStep, NONE, type Table } from './workflow.ts';

const node = (stage: string): string => (stage === NONE ? '[*]' : stage);

const label = (text: string): string => text.replaceAll(':', ' ');

const arrows = (steps: readonly AnyStep[]): readonly string[] => {
  const drawn = new Map<string, string[]>();
  for (const { from, on, to } of steps) {
    const key = `${node(from)} --> ${node(to)}`;
    drawn.set(key, [...(drawn.get(key) ?? []), on]);
  }
  return [...drawn].map(([key, commands]) => `  ${key} : ${[...new Set(commands)].join(', ')}`);
};

/** The state diagram of a table in Mermaid, its stages named in one language. */
export const mermaidOf = (
  { stages, final, initial = [], steps }: Table,
  language: 'zh' | 'en',
): string =>
  [
    'stateDiagram-v2',
    ...Object.entries(stages).map(([id, words]) => `  state "${label(words[language])}" as ${id}`),
    ...initial.map((stage) => `  [*] --> ${stage}`),
    ...arrows(steps),
    ...final.map((stage) => `  ${stage} --> [*]`),
  ].join('\n');
