import { readFile } from 'node:fs/promises';
import { type Anchor, anchorFrom } from '../store/anchors.ts';
import { misuse } from './failure.ts';

/** Where the anchors are that somebody kept. */
export interface KeptAnchors {
  readonly anchor?: readonly string[];
  readonly anchors?: string;
}

/** Reads the anchors of a command line and of the file it names. */
export const readAnchors = async ({
  anchor = [],
  anchors: file,
}: KeptAnchors): Promise<readonly Anchor[]> => {
  const kept = file ? (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim()) : [];
  return [...anchor, ...kept].map((line) => {
    const read = anchorFrom(line);
    if (!read) throw misuse(`${line}: expects a line as \`xieshang anchor\` prints it.`);
    return read;
  });
};
