import {
  instrumentNamed,
  isUnverified,
  type Rule,
  rulesOf,
  subjectNamed,
  subjectNames,
} from '@xieshang/core';
import { misuse } from './failure.ts';

const workflows = subjectNames.map((name) => subjectNamed(name).workflow);

const allRules: readonly Rule<never>[] = workflows.flatMap(rulesOf);

const cited = ({ cites }: Rule<never>) =>
  cites.map(({ instrument, ...rest }) => {
    const { title = instrument, issuer, force } = instrumentNamed(instrument) ?? {};
    return { instrument, title, issuer, force, ...rest };
  });

const card = (rule: Rule<never>) => ({
  id: rule.id,
  title: rule.title,
  needsInput: rule.kind === 'command',
  source: isUnverified(rule.cites) ? 'default, unverified' : 'cited',
  cites: cited(rule),
});

/** The rule book as data. */
export const rulesJson = (): string => JSON.stringify(allRules.map(card), null, 2);

/** The rule book, a line for each rule. */
export const rulesList = (): string =>
  allRules.map(({ id, title }) => `${id.padEnd(50)} ${title.zh}  ${title.en}`).join('\n');

/** One rule with its sources, for a person. */
export const explainRule = (id: string): string => {
  const rule = allRules.find((one) => one.id === id);
  if (!rule) {
    const near = allRules.filter((one) => one.id.includes(id)).map((one) => `  ${one.id}`);
    const hint =
      near.length > 0 ? `Did you mean:\n${near.join('\n')}` : 'List them with: xieshang rules';
    throw misuse(`There is no rule ${id}. ${hint}`);
  }
  const sources = cited(rule).map(
    ({ title, article, verification, issuer, quote }) =>
      `  ${title} ${article} [${verification}]${quote ? ` “${quote}”` : ''}\n    ${issuer}`,
  );
  const standsOn = workflows.flatMap(({ tables }) =>
    tables.flatMap(({ steps }) =>
      steps
        .filter(({ rules }) => rules.includes(rule))
        .map(({ from, on, to, by }) => `  ${on}: ${from} → ${to}, by ${by.join(', ')}`),
    ),
  );
  const everywhere = standsOn.length > 0 ? standsOn : ['  every command: judged before the tables'];
  return [
    `${rule.id}`,
    `${rule.title.zh} · ${rule.title.en}`,
    isUnverified(rule.cites) ? 'default, unverified' : 'Sources:',
    ...sources,
    'Stands on:',
    ...everywhere,
  ].join('\n');
};
