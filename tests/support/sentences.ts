import type { Source } from './sources.ts';

/** A sentence of the specification: what is asked, and which rules or facts it ends with. */
export interface Sentence {
  /** The command that is asked; absent where the text alone does not tell. */
  readonly command: string | undefined;
  readonly verdict: 'yields' | 'refusedBy';
  /** The words between the parentheses of the verdict. */
  readonly says: string;
}

/** The end of a parenthesis that opens at `from`, strings left aside. */
const closing = (text: string, from: number): number => {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === "'" || sign === '"' || sign === '`') at = text.indexOf(sign, at + 1);
    else if (sign === '(') depth += 1;
    else if (sign === ')') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  throw new Error(`a parenthesis is not closed: ${text.slice(from, from + 60)}`);
};

const declarationOf = (text: string, name: string): string =>
  text.match(new RegExp(`const ${name}\\b[^;]*;`))?.[0].replace(`const ${name}`, '') ?? '';

/** The type a command is written with, at once or through the constants it is made of. */
const typeIn = (text: string, words: string, seen: readonly string[] = []): string | undefined => {
  const type = words.match(/type: '(\w+)'/)?.[1];
  if (type) return type;
  for (const [name] of words.matchAll(/\b[a-z]\w*\b/g)) {
    if (seen.includes(name)) continue;
    const found = typeIn(text, declarationOf(text, name), [...seen, name]);
    if (found) return found;
  }
  return undefined;
};

/** Every sentence of a spec that asks a command and tells what comes of it. */
export const sentencesOf = ({ text }: Source): readonly Sentence[] =>
  [...text.matchAll(/\.when\(/g)].flatMap(({ index }) => {
    const opens = index + '.when'.length;
    const end = closing(text, opens);
    const verdict = text.slice(end + 1).match(/^\s*\.(yields|refusedBy)(?=\()/);
    if (!verdict?.[1]) return [];
    const begins = end + 1 + verdict[0].length;
    return [
      {
        command: typeIn(text, text.slice(opens + 1, end)),
        verdict: verdict[1] as Sentence['verdict'],
        says: text.slice(begins + 1, closing(text, begins)),
      },
    ];
  });
