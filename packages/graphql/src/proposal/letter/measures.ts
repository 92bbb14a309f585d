import { letterLayout } from '@xieshang/core';

const TWIPS_PER_POINT = 20;
const TWIPS_PER_MM = (72 * TWIPS_PER_POINT) / 25.4;

/** Millimetres in twips, the unit of lengths in a DOCX. */
export const mm = (length: number): number => Math.round(length * TWIPS_PER_MM);

/** Points in twips. */
export const points = (length: number): number => Math.round(length * TWIPS_PER_POINT);

/** Millimetres in points, the unit in which a border keeps away. */
export const mmInPoints = (length: number): number =>
  Math.round((length * TWIPS_PER_MM) / TWIPS_PER_POINT);

/** A size of type as a DOCX has it: in half points. */
export const sized = (size: number): number => size * 2;

const { paper, margins, remainder, typeArea, grid, text, closer } = letterLayout;

/** The page in twips. */
export const page = {
  width: mm(paper.value.width),
  height: mm(paper.value.height),
  top: mm(margins.value.top),
  left: mm(margins.value.left),
  bottom: mm(remainder.value.bottom),
  right: mm(remainder.value.right),
} as const;

/** One line: the lines of a page fill the type area, and not a twip more. */
export const LINE = Math.floor(mm(typeArea.value.height) / grid.value.lines);

/** One character of the text with its distance to the next. */
export const CHARACTER = points(text.value.size - closer.value);
