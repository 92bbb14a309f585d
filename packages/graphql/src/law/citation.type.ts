import { type Citation, instrumentNamed, isUnverified, verifications } from '@xieshang/core';
import { builder } from '../builder.ts';
import { enumOf } from '../words.ts';

/** How far a source was checked. */
const VerificationEnum = enumOf(
  'Verification',
  '出处核实程度:SEEN 见原文,SEEN_PART 见部分,PRACTICE 各地做法,SYS 系统词汇,GK 与 DESIGN 未核实。',
  verifications,
);

const InstrumentType = builder.objectRef<{ readonly id: string }>('Instrument').implement({
  description: '出处文件。 A text, or a practice, that rules and figures rest on.',
  fields: (t) => ({
    id: t.exposeString('id'),
    title: t.string({ resolve: ({ id }) => instrumentNamed(id)?.title ?? id }),
    issuer: t.string({ resolve: ({ id }) => instrumentNamed(id)?.issuer ?? '' }),
    force: t.string({
      description: 'binding, model, notice, report, system or custom.',
      resolve: ({ id }) => instrumentNamed(id)?.force ?? 'custom',
    }),
  }),
});

/** Where a rule or figure comes from. */
export const CitationType = builder.objectRef<Citation>('Citation').implement({
  description: '出处。 Where a rule or figure comes from.',
  fields: (t) => ({
    instrument: t.field({ type: InstrumentType, resolve: ({ instrument: id }) => ({ id }) }),
    article: t.exposeString('article', { description: '条款或所在位置。' }),
    verification: t.field({
      type: VerificationEnum,
      resolve: ({ verification }) => verification,
    }),
    quote: t.exposeString('quote', { nullable: true, description: '原文。' }),
  }),
});

/** `default, unverified` when no text was seen behind any of the citations. */
export const sourceNote = (cites: readonly Citation[]): string =>
  isUnverified(cites) ? 'default, unverified' : 'cited';
