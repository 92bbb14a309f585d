import type { Words } from '../../kernel/words.ts';
import { periodOfSubmissionWords } from '../../words/proposal.ts';
import { type IndicatorGroup, indicatorGroups, indicatorGroupWords } from './definition.ts';
import type { Indicator, Numbered, ProposalReport } from './report.ts';
import type { Target } from './target.ts';

type Language = keyof Words;

const headings = {
  zh: ['项目', '件数', '基数', '比例', '目标'],
  en: ['Figure', 'Cases', 'Of', 'Share', 'Target'],
} as const satisfies Readonly<Record<Language, readonly string[]>>;

const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

const metWords = {
  zh: { yes: '达标', no: '未达标' },
  en: { yes: 'met', no: 'not met' },
} as const;

const targetText = (target: Target | undefined, language: Language): string => {
  if (!target) return '';
  const met = target.met === undefined ? '' : metWords[language][target.met ? 'yes' : 'no'];
  return `≥${target.atLeast}%${met ? ` ${met}` : ''}`;
};

const lineOf = (
  { words, numerator, denominator, share, target }: Indicator<Numbered>,
  language: Language,
): string =>
  row([
    words[language],
    String(numerator.count),
    denominator ? String(denominator.count) : '',
    share ? `${share.isRounded ? '≈' : ''}${share.rounded}` : '',
    targetText(target, language),
  ]);

const tableOf = (
  group: IndicatorGroup,
  indicators: readonly Indicator<Numbered>[],
  language: Language,
): string =>
  [
    `## ${indicatorGroupWords[group][language]}`,
    '',
    row(headings[language]),
    row(['---', '---:', '---:', '---:', '---']),
    ...indicators.map((one) => lineOf(one, language)),
  ].join('\n');

const titleOf = ({ scope: { term, session, period, unit } }: ProposalReport<Numbered>): Words => {
  const during = period && periodOfSubmissionWords[period];
  return {
    zh: `第${term}届${session ? `第${session}次会议` : ''}${during?.zh ?? ''}提案工作情况${unit ? `(${unit})` : ''}`,
    en: `Proposals of term ${term}${session ? `, session ${session}` : ''}${during ? `, ${during.en}s` : ''}${unit ? ` (${unit})` : ''}`,
  };
};

const asOf = ({ on, profileVersion }: ProposalReport<Numbered>): Words => ({
  zh: `截至${on};县情配置第${profileVersion}版。`,
  en: `As of ${on}; version ${profileVersion} of the county's profile.`,
});

const textIn = (report: ProposalReport<Numbered>, language: Language): string => {
  const tables = indicatorGroups.flatMap((group) => {
    const indicators = report.indicators.filter((one) => one.group === group);
    return indicators.length > 0 ? [tableOf(group, indicators, language)] : [];
  });
  return `${[`# ${titleOf(report)[language]}`, asOf(report)[language], ...tables].join('\n\n')}\n`;
};

/** 提案工作情况报告: the tables of the report that the plenary hears, as Markdown. */
export const annualReportText = (report: ProposalReport<Numbered>): Words => ({
  zh: textIn(report, 'zh'),
  en: textIn(report, 'en'),
});
