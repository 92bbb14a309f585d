import { issuerSize, letterLayout, type ReplyLetter } from '@xieshang/core';
import {
  AlignmentType,
  BorderStyle,
  Footer,
  Header,
  LineRuleType,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { mm, mmInPoints, page, points } from './measures.ts';
import { type Face, faced } from './typeface.ts';

const { paper, issuer, rules, resultLetter, text, pageNumber, remainder } = letterLayout;

// A rule is longer than a line of text and centred on the page, so it reaches into both margins.
const beside = (paper.value.width - rules.value.length) / 2;
const acrossThePage = { left: mm(beside) - page.left, right: mm(beside) - page.right };

/** The eighths of a point that the thick line of a rule is strong. */
const THICK = 24;

const redRule = (
  style: (typeof BorderStyle)['THICK_THIN_SMALL_GAP' | 'THIN_THICK_SMALL_GAP'],
  space: number,
) => ({ style, color: rules.value.colour, size: THICK, space });

const exactly = (height: number, after = 0) => ({
  line: points(height),
  lineRule: LineRuleType.EXACT,
  before: 0,
  after,
});

const resultLine = (letter: string): Paragraph => {
  const { fromTop, fonts } = resultLetter.value;
  const { size } = text.value;
  const rest = mm(issuer.value.fromTop) - mm(fromTop) - points(size);
  return new Paragraph({
    alignment: AlignmentType.RIGHT,
    spacing: exactly(size, rest),
    children: [new TextRun({ ...faced({ size, fonts }), text: `答复类别\uff1a${letter}` })],
  });
};

const issuerLine = (name: string): Paragraph => {
  const size = issuerSize(name);
  const face: Face = { ...issuer.value, size };
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    indent: acrossThePage,
    spacing: exactly(size),
    border: {
      bottom: redRule(BorderStyle.THICK_THIN_SMALL_GAP, mmInPoints(rules.value.belowIssuer)),
    },
    children: [new TextRun({ ...faced(face), text: name })],
  });
};

/** What stands above the text of page 1: the letter of the result, the issuer, the red rule. */
export const firstHeader = ({ issuer: name, resultLetter: letter }: ReplyLetter): Header =>
  new Header({ children: [resultLine(letter), issuerLine(name)] });

/** What stands at the foot of page 1: the second red rule, and no page number. */
export const firstFooter = (): Footer =>
  new Footer({
    children: [
      new Paragraph({
        indent: acrossThePage,
        spacing: exactly(1),
        border: { bottom: redRule(BorderStyle.THIN_THICK_SMALL_GAP, 0) },
        children: [],
      }),
    ],
  });

/** The page number of the pages after the first: on the outside, between dashes. */
export const numberedFooter = (side: 'left' | 'right'): Footer => {
  const { size, below, indent } = pageNumber.value;
  const rest = page.bottom - mm(rules.value.fromFoot) - mm(below) - points(size);
  return new Footer({
    children: [
      new Paragraph({
        alignment: side === 'left' ? AlignmentType.LEFT : AlignmentType.RIGHT,
        indent: { [side]: points(size) * indent },
        spacing: exactly(size, rest),
        children: [
          new TextRun({ ...faced(pageNumber.value), children: ['— ', PageNumber.CURRENT, ' —'] }),
        ],
      }),
    ],
  });
};

/** How far the foot of a footer is from the foot of the page. */
export const footerDistance = mm(Math.min(rules.value.fromFoot, remainder.value.bottom));
/** How far the head of a header is from the head of the page. */
export const headerDistance = mm(resultLetter.value.fromTop);
