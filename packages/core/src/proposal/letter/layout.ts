import type { Citation } from '../../kernel/citation.ts';
import type { Figure } from '../../kernel/period.ts';
import { believed, cite, decided } from '../../law/instruments.ts';

const figure = <const Value>(
  value: Value,
  ...cites: readonly [Citation, ...Citation[]]
): Figure<Value> => ({ value, cites });

const standard = (clause: string, quote: string): Citation =>
  cite('gbt-9704-2012', clause, 'SEEN', quote);
// Of 10.1 the table of contents was seen; the wording comes from a text that retells it.
const letterForm = (quote?: string) =>
  [cite('gbt-9704-retold', '信函格式', 'SEEN', quote), standard('目次 10.1', '信函格式')] as const;
const styleSheet = (quote?: string): Citation =>
  cite('document-style-sheets', '版面', 'SEEN', quote);

/**
 * The layout of a reply (答复函) in the letter form (信函格式) of GB/T 9704—2012: lengths in
 * millimetres, type in points. Paper, margins and type area were read in the standard. What is
 * particular to the letter form (`issuer`, `rules`, `documentNumber`, the two lines above the title,
 * the page without a number) rests on a secondary text that retells clause 10.1; title size, heading
 * fonts and the place of the date rest on secondary style sheets.
 */
export const letterLayout = {
  /** 成品幅面: A4. */
  paper: figure({ width: 210, height: 297 }, standard('5.1', '成品幅面尺寸为:210 mm×297 mm')),
  /** 天头与订口. */
  margins: figure({ top: 37, left: 28 }, standard('5.2.1', '天头(上白边)为37 mm±1 mm')),
  /** 版心. */
  typeArea: figure({ width: 156, height: 225 }, standard('5.2.1', '版心尺寸为156 mm×225 mm')),
  /** 下白边与右白边: what paper, margins and type area leave. */
  remainder: figure({ bottom: 35, right: 26 }, decided('由幅面、天头、订口与版心推算')),
  /** 正文: 3号仿宋. */
  text: figure(
    { size: 16, fonts: { chinese: '仿宋_GB2312', latin: '仿宋' } },
    standard('5.2.2', '一般用3号仿宋体字'),
  ),
  /** 每面行数与每行字数. */
  grid: figure({ lines: 22, characters: 28 }, standard('5.2.3', '一般每面排22行,每行排28个字')),
  /**
   * 字距: 3号 as word processors set it, 16 points, is wider than the 156 mm of 28 characters; each
   * character is set this much closer, in points.
   */
  closer: figure(0.25, decided('16磅字28个超出156毫米,故字距收紧')),
  /** 发文机关标志: red, its upper edge from the page top; it shrinks for a long name. */
  issuer: figure(
    {
      fromTop: 30,
      size: 36,
      colour: 'FF0000',
      fonts: { chinese: '方正小标宋简体', latin: '宋体' },
    },
    ...letterForm('上边缘至上页边为30mm'),
    decided('发文机关标志字号,名称长的相应缩小'),
  ),
  /** 红色双线: thick over thin below the issuer's name, thin over thick above the page foot. */
  rules: figure(
    { length: 170, belowIssuer: 4, fromFoot: 20, colour: 'FF0000' },
    ...letterForm('线长均为170mm'),
  ),
  /** 答复类别: at the top right of page 1, above the issuer's name. */
  resultLetter: figure(
    { fromTop: 18, fonts: { chinese: '黑体', latin: '黑体' } },
    cite('foping-2024-9', '一(二)', 'SEEN', '在首页右上角注明答复类别'),
    cite('zhejiang-bureau-handling', '第十三条'),
    decided('类别排在发文机关标志之上'),
  ),
  /** 发文字号: right-aligned under the first red line, this share of a character away. */
  documentNumber: figure(7 / 8, ...letterForm(), standard('3.1', '3号汉字高度的7/8的距离')),
  /** 标题: 2号小标宋, centred, this many lines below the last element. */
  title: figure(
    { size: 22, linesAbove: 2, fonts: { chinese: '方正小标宋简体', latin: '宋体' } },
    ...letterForm('标题居中编排,与其上最后一个要素相距2行'),
    styleSheet(),
  ),
  /** 主送机关: a line below the title. */
  recipients: figure({ linesAbove: 1 }, believed('主送在标题下空一行')),
  /** 段首缩进, in characters. */
  indent: figure(2, believed('每自然段左空二字')),
  /** 结构层次: headings of the first level in 黑体, of the second in 楷体. */
  headings: figure(
    {
      first: { chinese: '黑体', latin: '黑体' },
      second: { chinese: '楷体_GB2312', latin: '楷体' },
    },
    styleSheet(),
  ),
  /** 成文日期: characters left free on the right; the unit's name is centred above it. */
  date: figure({ right: 4 }, styleSheet('成文日期(右空四字,用阿拉伯数字')),
  /** 署名: lines left for the seal above the unit's name. */
  signature: figure({ linesAbove: 1 }, believed('署名居中于成文日期之上,留出用印位置')),
  /** 版记: at the foot of the last page's type area, without issuer, date and lines; 4号仿宋. */
  copies: figure(
    { size: 14, indent: 1 },
    ...letterForm(),
    believed('版记在最后一面版心最下方,4号仿宋,左右各空一字'),
  ),
  /** 页码: none on page 1; from page 2 on below the type area, outside, between dashes; 4号宋体. */
  pageNumber: figure(
    { first: 2, size: 14, below: 7, fonts: { chinese: '宋体', latin: '宋体' }, indent: 1 },
    ...letterForm('首页不显示页码,由第2页开始标注'),
    believed('页码一字线上距版心下边缘7毫米,单页居右、双页居左,各空一字'),
  ),
} as const;

/** How wide a text is, in characters of its own size: letters and digits are half as wide. */
const widthOf = (text: string): number =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the half-wide characters are those of ASCII
  [...text].reduce((sum, one) => sum + (/[\u0000-\u007f]/.test(one) ? 0.5 : 1), 0);

const POINTS_PER_MM = 72 / 25.4;

/** 发文机关标志: the size in points at which a unit's name fits between the margins in one line. */
export const issuerSize = (name: string): number => {
  const { typeArea, issuer } = letterLayout;
  const fits = Math.floor((typeArea.value.width * POINTS_PER_MM) / widthOf(name));
  return Math.min(issuer.value.size, fits);
};

/**
 * 署名与成文日期: how many characters stay free on both sides of the block in which name and date are
 * centred, one above the other. The date ends where it should; the block has a character to spare on
 * each side, and a name too long for it ends at the margin.
 */
export const signatureBlock = (
  name: string,
  date: string,
): { readonly left: number; readonly right: number } => {
  const { characters } = letterLayout.grid.value;
  const centre = characters - letterLayout.date.value.right - widthOf(date) / 2;
  const half = Math.max(widthOf(name), widthOf(date)) / 2 + 1;
  const right = Math.max(characters - centre - half, 0);
  return { left: Math.max(characters - right - 2 * half, 0), right };
};
