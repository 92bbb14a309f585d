import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { decode } from 'fast-png';

const run = promisify(execFile);
const MM_PER_POINT = 25.4 / 72;
/** How finely a page is looked at: ten dots to the millimetre. */
const DOTS = 10;

/** A word on a page and where it stands, in millimetres from the upper left corner. */
export interface Word {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A stretch of rows that hold red dots: where it is and how far it reaches, in millimetres. */
export interface RedBand {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const wordPattern =
  /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)<\/word>/g;

const wordsIn = (html: string): readonly Word[] =>
  [...html.matchAll(wordPattern)].map(([, ...found]) => {
    const [left = 0, top = 0, right = 0, bottom = 0] = found
      .slice(0, 4)
      .map((place) => Number(place) * MM_PER_POINT);
    return { left, top, right, bottom, text: found[4] ?? '' };
  });

const isRed = (red = 0, green = 0, blue = 0): boolean => red > 200 && green < 90 && blue < 90;

const redRows = (picture: Uint8Array): readonly (readonly [number, number] | undefined)[] => {
  const { width, height, channels, data } = decode(picture);
  return Array.from({ length: height }, (_, y) => {
    const red = Array.from({ length: width }, (_, x) => x).filter((x) => {
      const at = (y * width + x) * channels;
      return isRed(data[at], data[at + 1], data[at + 2]);
    });
    const [first] = red;
    const last = red.at(-1);
    return first === undefined || last === undefined ? undefined : [first, last];
  });
};

const bandsIn = (picture: Uint8Array): readonly RedBand[] => {
  const bands: RedBand[] = [];
  let open: RedBand | undefined;
  for (const [y, row] of [...redRows(picture), undefined].entries()) {
    if (row) {
      const [left, right] = row.map((x) => x / DOTS) as [number, number];
      const { top = y / DOTS, ...wide } = open ?? { left, right };
      open = {
        top,
        bottom: (y + 1) / DOTS,
        left: Math.min(wide.left, left),
        right: Math.max(wide.right, right),
      };
    } else if (open) {
      bands.push(open);
      open = undefined;
    }
  }
  return bands;
};

/** A DOCX as an office suite prints it: measured on the page, not in the file. */
export const printed = async (docx: Uint8Array) => {
  const folder = await mkdtemp(join(tmpdir(), 'letter-'));
  const at = (name: string) => join(folder, name);
  await writeFile(at('letter.docx'), docx);
  const convert = (to: string) =>
    run('soffice', [
      `-env:UserInstallation=file://${at('profile')}`,
      ...['--headless', '--convert-to', to, '--outdir', folder, at('letter.docx')],
    ]);
  await convert('pdf');
  const bounds = (page: number) => ['-f', String(page), '-l', String(page)];
  const stdout = async (command: string, ...args: readonly string[]): Promise<string> =>
    (await run(command, [...args])).stdout;
  return {
    /** What `pdfinfo` says: the size of the page and how many there are. */
    info: () => stdout('pdfinfo', at('letter.pdf')),
    /** The text of a page as it stands, from above. */
    text: (page: number) => stdout('pdftotext', '-layout', ...bounds(page), at('letter.pdf'), '-'),
    /** The words of a page with their places. */
    words: async (page: number) =>
      wordsIn(await stdout('pdftotext', '-bbox', ...bounds(page), at('letter.pdf'), '-')),
    /** What is red on a page, from above. */
    red: async (page: number) => {
      const dpi = String(DOTS * 25.4);
      await run('pdftoppm', [
        '-png',
        '-singlefile',
        '-r',
        dpi,
        ...bounds(page),
        at('letter.pdf'),
        at('page'),
      ]);
      return bandsIn(await readFile(at('page.png')));
    },
    /** The fonts the document asks for, by the names in the file. */
    fonts: async () => {
      await convert('fodt');
      const read = await readFile(at('letter.fodt'), 'utf8');
      return new Set(
        [...read.matchAll(/svg:font-family="([^"]+)"/g)].map(([, name = '']) =>
          name.replaceAll('&apos;', ''),
        ),
      );
    },
    close: () => rm(folder, { recursive: true }),
  };
};

/** A printed document. */
export type Printed = Awaited<ReturnType<typeof printed>>;

/** The lines of a page, from above: the words at one height, from left to right. */
export const linesOf = (words: readonly Word[]): readonly Word[] => {
  const byHeight = Map.groupBy(words, ({ top }) => Math.round(top));
  return [...byHeight.values()]
    .map((line) => {
      const ordered = line.toSorted((a, b) => a.left - b.left);
      return {
        text: ordered.map(({ text }) => text).join(''),
        left: Math.min(...line.map(({ left }) => left)),
        right: Math.max(...line.map(({ right }) => right)),
        top: Math.min(...line.map(({ top }) => top)),
        bottom: Math.max(...line.map(({ bottom }) => bottom)),
      };
    })
    .toSorted((a, b) => a.top - b.top);
};
