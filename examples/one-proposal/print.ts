import {
  type AvailableAction,
  type CaseDeadline,
  type Citation,
  type InstrumentId,
  instruments,
  isUnverified,
  proposal,
  spanWords,
  type Violation,
} from '@xieshang/core';

const source = ({ instrument, article, verification, quote }: Citation): string => {
  const { title } = instruments[instrument as InstrumentId];
  return `《${title}》${article} [${verification}]${quote ? ` 「${quote}」` : ''}`;
};

/** A refusal as a clerk reads it: what, why, on which text, and how far that text was checked. */
export const printRefusal = ({ rule, title, message, cites }: Violation): void => {
  console.log(`${title.zh} · ${title.en}  (${rule})`);
  console.log(`  ${message.zh}`);
  console.log(`  ${message.en}`);
  for (const cite of cites) console.log(`  ${source(cite)}`);
  if (isUnverified(cites)) console.log('  default, unverified');
};

const isOfAnotherStage = ({ violations }: AvailableAction): boolean =>
  violations.some(({ rule }) => rule === 'workflow.no-such-step');

/** What may be done now, then what a rule stands in the way of; steps of other stages are counted. */
export const printActions = (actions: readonly AvailableAction[]): void => {
  const titleOf = (command: string): string => proposal.commands[command]?.title.zh ?? command;
  for (const { command, target } of actions.filter(({ allowed }) => allowed))
    console.log(`可 yes  ${titleOf(command)} ${command} ${target ?? ''}`);
  const refused = actions.filter(({ allowed }) => !allowed);
  for (const { command, violations } of refused.filter((one) => !isOfAnotherStage(one)))
    for (const { rule, message } of violations)
      console.log(`否 no   ${titleOf(command)} ${command}: ${message.zh} (${rule})`);
  console.log(`另有 and ${refused.filter(isOfAnotherStage).length} steps of other stages`);
};

/** A deadline with its derivation, so that anybody can count along. */
export const printCertificate = ({ title, startFact, figure, days, due, kind }: CaseDeadline) => {
  console.log(`${title.zh} · ${title.en}  (${kind})`);
  const counted = figure && `起${spanWords(figure.value).zh} ${figure.cites.map(source)}`;
  console.log(`  ${startFact.zh}${counted ?? '时指定'}`);
  for (const { day, nth, reason, kind: dayKind, holiday } of days)
    console.log(`  ${day}  ${nth ?? '-'}  ${reason}  ${dayKind}  ${holiday ?? ''}`);
  console.log(`  到期 due ${due}`);
};
