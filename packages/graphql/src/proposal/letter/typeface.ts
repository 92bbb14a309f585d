import type { IRunOptions } from 'docx';
import { points, sized } from './measures.ts';

/** A typeface at a size, in points. */
export interface Face {
  readonly size: number;
  readonly fonts: { readonly chinese: string; readonly latin: string };
  readonly colour?: string;
  /** How much closer than its own width each character is set, in points. */
  readonly closer?: number;
}

/**
 * A typeface for a run of text. Chinese is set in the font of the standard, letters and digits in one
 * that comes with the system; a word processor that lacks either takes what it has of the kind.
 */
export const faced = ({ size, fonts, colour = '000000', closer = 0 }: Face): IRunOptions => ({
  font: { eastAsia: fonts.chinese, ascii: fonts.latin, hAnsi: fonts.latin, cs: fonts.latin },
  size: sized(size),
  color: colour,
  characterSpacing: -points(closer),
});
