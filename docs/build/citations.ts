import {
  type Citation,
  type InstrumentForce,
  type InstrumentId,
  instruments,
  isUnverified,
} from '../../packages/core/src/index.ts';
import { anchor, code, table } from './markdown.ts';

/** What is shown where no text was seen behind any of the citations. */
const UNVERIFIED = '**default, unverified** (默认值,未见文本)';

const forces: Readonly<Record<InstrumentForce, string>> = {
  binding: 'binding 有约束力',
  model: 'model 参照文本',
  notice: 'notice 办理通知',
  report: 'report 报道、做法',
  system: 'system 系统词汇',
  custom: 'custom 通行做法或本模型决定',
};

/** The title of an instrument, linked to its clauses. */
const titleOf = ({ instrument }: Citation): string => {
  const { title } = instruments[instrument as InstrumentId];
  return `[${title}](clauses.md#${anchor(instrument)})`;
};

/** What an instrument is to a county, in words. */
export const forceOf = (id: InstrumentId): string => forces[instruments[id].force];

/** `default, unverified`, or how many sources were given. */
export const noteOf = (cites: readonly Citation[]): string =>
  isUnverified(cites) ? UNVERIFIED : 'cited';

/** The sources of a rule as a table. */
export const citationTable = (cites: readonly Citation[]): string =>
  table(
    ['出处 Source', '条款 Place', '核实 Checked', '原文 Quote'],
    cites.map((one) => [titleOf(one), one.article, code(one.verification), one.quote ?? '']),
  );

/** The sources of a figure in one cell. */
export const citationLine = (cites: readonly Citation[]): string =>
  cites
    .map((one) => {
      const quote = one.quote ? ` 「${one.quote}」` : '';
      return `${titleOf(one)} ${one.article} ${code(one.verification)}${quote}`;
    })
    .join('<br>');
