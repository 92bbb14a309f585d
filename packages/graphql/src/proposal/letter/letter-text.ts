import { letterLayout, type ReplyLetter, signatureBlock } from '@xieshang/core';
import {
  AlignmentType,
  FrameAnchorType,
  HorizontalPositionAlign,
  type IParagraphOptions,
  LineRuleType,
  Paragraph,
  TextRun,
  VerticalPositionAlign,
} from 'docx';
import { CHARACTER, LINE, mm, points } from './measures.ts';
import { type Face, faced } from './typeface.ts';

const { text, closer, documentNumber, title, recipients, indent, headings } = letterLayout;
const { signature, copies, typeArea } = letterLayout;

const plain: Face = { ...text.value, closer: closer.value };
const heading: Face = { ...plain, fonts: headings.value.first };

/** An exact line, so that every page has the lines of the standard whatever fonts a machine has. */
const lines = (before = 0, line = LINE) => ({
  line,
  lineRule: LineRuleType.EXACT,
  before,
  after: 0,
});

const paragraph = (said: string, how: IParagraphOptions = {}, face: Face = plain): Paragraph =>
  new Paragraph({
    spacing: lines(),
    widowControl: false,
    // Two figures are as wide as one character, with nothing between the kinds: 28 to a line.
    autoSpaceEastAsianText: false,
    ...how,
    children: [new TextRun({ ...faced(face), text: said })],
  });

const indented = {
  alignment: AlignmentType.BOTH,
  indent: { firstLine: indent.value * CHARACTER },
} as const;

/** A line of the document number, should it need two, and what of it is above and below the text. */
const NUMBER_LINE = points(text.value.size * 1.25);
const SPARE = NUMBER_LINE - points(text.value.size);

const numberLine = ({ documentNumber: number }: ReplyLetter): Paragraph =>
  paragraph(number, {
    alignment: AlignmentType.RIGHT,
    spacing: lines(points(text.value.size * documentNumber.value) - SPARE / 2, NUMBER_LINE),
  });

const titleOf = ({ title: parts }: ReplyLetter): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: lines(title.value.linesAbove * LINE, LINE),
    children: parts.map(
      (part, at) => new TextRun({ ...faced(title.value), text: part, ...(at ? { break: 1 } : {}) }),
    ),
  });

// Colons and commas of this file are those of Chinese print.
const COLON = '\uff1a';
const COMMA = '\uff0c';

const recipientsOf = ({ recipients: names }: ReplyLetter): Paragraph =>
  paragraph(`${names.join('、')}${COLON}`, { spacing: lines(recipients.value.linesAbove * LINE) });

const itemsOf = ({ items }: ReplyLetter): readonly Paragraph[] =>
  items.flatMap(({ ordinal, suggestion, answer }) => [
    paragraph(`${ordinal}、关于“${suggestion}”的建议`, { ...indented, keepNext: true }, heading),
    ...answer.split(/\n+/).map((said) => paragraph(said.trim(), indented)),
  ]);

const characters = (count: number): number => Math.round(count * CHARACTER);

const signed = ({ signature: name, date }: ReplyLetter): readonly Paragraph[] => {
  const block = signatureBlock(name, date);
  const placed = {
    alignment: AlignmentType.CENTER,
    indent: { left: characters(block.left), right: characters(block.right) },
    // The signature never stands on a page without text.
    keepNext: true,
  } as const;
  return [
    paragraph(name, { ...placed, spacing: lines(signature.value.linesAbove * LINE) }),
    paragraph(date, placed),
  ];
};

/** The end of the page's type area, wherever the text ends. */
const atTheFoot = {
  type: 'alignment',
  width: mm(typeArea.value.width),
  alignment: { x: HorizontalPositionAlign.LEFT, y: VerticalPositionAlign.BOTTOM },
  anchor: { horizontal: FrameAnchorType.MARGIN, vertical: FrameAnchorType.MARGIN },
} as const;

const copiesOf = ({ copies: offices }: ReplyLetter): Paragraph => {
  const said = offices.map(({ to, copies: count }) => `${to}\uff08${count}份\uff09`).join(COMMA);
  const side = points(copies.value.size) * copies.value.indent;
  const face: Face = { size: copies.value.size, fonts: text.value.fonts };
  return paragraph(
    `抄送${COLON}${said}。`,
    { frame: atTheFoot, indent: { left: side, right: side } },
    face,
  );
};

/** The text of the letter, from the document number to the offices that get copies. */
export const letterText = (letter: ReplyLetter): readonly Paragraph[] => [
  numberLine(letter),
  titleOf(letter),
  recipientsOf(letter),
  paragraph(letter.opening, indented),
  ...itemsOf(letter),
  paragraph(letter.closing, { ...indented, keepNext: true, keepLines: true }),
  copiesOf(letter),
  ...signed(letter),
  ...(letter.contactNote ? [paragraph(letter.contactNote, indented)] : []),
];
