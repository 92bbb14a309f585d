import type { Variant } from './figures.ts';
import { cite } from './instruments.ts';

/** How long a text is, in characters. */
export interface TextLength {
  /** What is recommended. */
  readonly about?: number;
  readonly atMost: number;
}

/** The length of texts, as guides and notices recommend it; no rule refuses a longer one. */
export const textFigures = {
  /** 提案篇幅. */
  proposal: {
    guide: {
      place: '某地指南',
      value: { about: 800, atMost: 1500 },
      cites: [cite('proposal-length-guide', '篇幅', 'SEEN', '每件提案以800字左右为宜')],
    },
  },
  /** 提案线索篇幅: what the public hands in, which is no proposal. */
  clue: {
    changle: {
      place: '长乐区',
      value: { atMost: 500 },
      cites: [cite('changle-clues-2019', '字数', 'SEEN', '字数一般控制在500字以内')],
    },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Variant<TextLength>>>>>;
