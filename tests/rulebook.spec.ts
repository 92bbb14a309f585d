import {
  annualPlanRules,
  commandTypesOf,
  consultationRules,
  countyRules,
  grassrootsRules,
  instructionRules,
  monitoringRules,
  proposalRules,
  type Rule,
  type RuleCard,
  rulesOf,
  type SubjectName,
  subjects,
  supervisionRules,
  supervisorRules,
  trackingRules,
  type Workflow,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from './support/sentences.ts';
import { sourcesIn } from './support/sources.ts';

type Card = RuleCard & Pick<Rule<unknown>, 'kind'>;

interface Book {
  readonly subject: SubjectName;
  /** What its rule ids begin with, and where its specs are. */
  readonly matter: string;
  readonly rules: Readonly<Record<string, Card>>;
}

const written: readonly Book[] = [
  { subject: 'proposal', matter: 'proposal', rules: proposalRules },
  { subject: 'county', matter: 'county', rules: countyRules },
  { subject: 'annual_plan', matter: 'plan', rules: annualPlanRules },
  { subject: 'consultation', matter: 'consultation', rules: consultationRules },
  { subject: 'grassroots_consultation', matter: 'grassroots', rules: grassrootsRules },
  { subject: 'supervision', matter: 'supervision', rules: supervisionRules },
  { subject: 'supervisor_group', matter: 'supervisors', rules: supervisorRules },
  { subject: 'instruction', matter: 'instruction', rules: instructionRules },
  { subject: 'monitoring_report', matter: 'monitoring', rules: monitoringRules },
  { subject: 'tracking_report', matter: 'tracking', rules: trackingRules },
];

const books = written.map(({ subject, matter, rules }) => ({
  subject,
  matter,
  rules: Object.entries(rules),
  workflow: subjects[subject].workflow as Workflow,
  commands: Object.keys(subjects[subject].commands),
}));

/**
 * Rules that no command can break, because the part a command moves follows from who asks. They
 * speak where all parts are listed; the file named shows it.
 */
const brokenInLists: ReadonlyMap<string, string> = new Map([
  ['proposal.proposer.answers-for-themselves', 'tests/proposal/available.spec.ts'],
]);

describe.each(books)('the rulebook of $subject', ({ matter, rules, workflow, commands }) => {
  const sources = sourcesIn(`tests/${matter}`);
  const sentences = sources.flatMap(sentencesOf);
  const refusals = new Set(
    sentences
      .filter(({ verdict }) => verdict === 'refusedBy')
      .flatMap(({ says }) => [...says.matchAll(/rules\.(\w+)/g)].map(([, name]) => name)),
  );
  const accepted = new Set(
    sentences.filter(({ verdict }) => verdict === 'yields').map(({ command }) => command),
  );
  const cards = rules.map(([name, card]) => ({ name, ...card }));

  it('is not empty, and neither are its specs', () => {
    expect(cards.length).toBeGreaterThan(5);
    expect(sentences.length).toBeGreaterThan(20);
  });

  it('gives every rule its own id', () => {
    const ids = cards.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(cards)('$id says subject, step and matter', ({ id }) =>
    expect(id).toMatch(new RegExp(`^${matter}(\\.[a-z]+(-[a-z]+)*){2}$`)),
  );

  it.each(cards)('$id says whether the case alone decides', ({ kind }) =>
    expect(['case', 'command']).toContain(kind),
  );

  it.each(cards)('$id has a title in both languages and a source', ({ title, cites }) => {
    expect(title.zh).toMatch(/\p{Script=Han}/u);
    expect(title.en).toMatch(/^[A-Z]/);
    expect(cites.length).toBeGreaterThan(0);
  });

  it('has every exported rule on a row, and every rule of a row exported', () =>
    expect(cards.map(({ id }) => id).sort()).toEqual(
      rulesOf(workflow)
        .map(({ id }) => id)
        .sort(),
    ));

  it.each(cards)('$id is broken in some sentence of the specs', ({ id, name }) => {
    const list = brokenInLists.get(id);
    const shown = list
      ? sources.some(({ path, text }) => path === list && text.includes(`rules.${name}.id`))
      : refusals.has(name);
    expect(shown).toBe(true);
  });

  it('has a row for every command, and a command for every row', () =>
    expect([...commandTypesOf(workflow)].sort()).toEqual([...commands].sort()));

  it.each(commands)('%s is accepted in some sentence of the specs', (command) =>
    expect(accepted).toContain(command),
  );

  it.each(workflow.tables.map(({ part, cites, steps }) => ({ part, cites, steps })))(
    'the table of the $part cites its procedure and offers steps',
    ({ cites, steps }) => {
      expect(cites.length).toBeGreaterThan(0);
      expect(steps.length).toBeGreaterThan(0);
    },
  );
});

describe('the list of subjects', () => {
  it.each(Object.entries(subjects))('names %s as it names itself', (name, subject) => {
    expect(subject.name).toBe(name);
    expect(subject.workflow.subject).toBe(name);
    expect(Object.keys(subject.commands).sort()).toEqual(
      [...commandTypesOf(subject.workflow)].sort(),
    );
  });

  it('is that of the rulebooks above', () =>
    expect(Object.keys(subjects).sort()).toEqual(books.map(({ subject }) => subject).sort()));

  it('never uses an id in two subjects', () => {
    const ids = books.flatMap(({ rules }) => rules.map(([, { id }]) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
