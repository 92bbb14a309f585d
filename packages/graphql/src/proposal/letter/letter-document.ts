import { type ReplyLetter, showable } from '@xieshang/core';
import { Document, Packer } from 'docx';
import { letterText } from './letter-text.ts';
import {
  firstFooter,
  firstHeader,
  footerDistance,
  headerDistance,
  numberedFooter,
} from './letterhead.ts';
import { page } from './measures.ts';

const { width, height, top, right, bottom, left } = page;

/** A file, as clients get it. */
export interface LetterFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const documentOf = (letter: ReplyLetter): Document =>
  new Document({
    title: letter.title.join(''),
    creator: letter.issuer,
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width, height },
            margin: { top, right, bottom, left, header: headerDistance, footer: footerDistance },
          },
        },
        headers: { first: firstHeader(letter) },
        footers: {
          first: firstFooter(),
          default: numberedFooter('right'),
          even: numberedFooter('left'),
        },
        children: letterText(letter),
      },
    ],
  });

// Facts of earlier versions may hold what no office program opens.
const readable = (letter: ReplyLetter): ReplyLetter =>
  JSON.parse(JSON.stringify(letter), (_key, value: unknown) =>
    typeof value === 'string' ? showable(value) : value,
  ) as ReplyLetter;

/** A letter (答复函) as a DOCX in the letter form of GB/T 9704—2012. */
export const letterFile = async (letter: ReplyLetter): Promise<LetterFile> => ({
  fileName: `${letter.title.join('')}.docx`,
  mediaType: DOCX,
  bytes: new Uint8Array(await Packer.toBuffer(documentOf(readable(letter)))),
});
