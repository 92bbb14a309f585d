/** A request that cannot be met: what is wrong, and how to mend it. Nothing was written. */
export class Refusal extends Error {}

/** Refuses a request, in words that say how to mend it. */
export const refuse = (why: string): never => {
  throw new Refusal(why);
};

const wordsIn = (name: string): readonly string[] =>
  name.split(/[-_]|(?<=[a-z])(?=[A-Z])/).map((word) => word.toLowerCase());
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** `OpinionReport`, as types are called. */
export const pascal = (name: string): string => wordsIn(name).map(capital).join('');
/** `opinionReport`, as values are called. */
export const camel = (name: string): string =>
  pascal(name).replace(/^./, (letter) => letter.toLowerCase());
/** `opinion-report`, as files are called. */
export const kebab = (name: string): string => wordsIn(name).join('-');
/** `opinion_report`, as subjects and parts are called. */
export const snake = (name: string): string => wordsIn(name).join('_');
/** `Opinion report`, as people read it. */
export const english = (name: string): string => capital(wordsIn(name).join(' '));
/** `Record the visit`, as `RecordVisit` is asked. */
export const asking = (command: string): string => {
  const [verb = '', ...what] = wordsIn(command);
  return `${capital(verb)} the ${what.join(' ')}`;
};
/** `recorded the visit`, as `VisitRecorded` is told. */
export const telling = (fact: string): string => {
  const words = wordsIn(fact);
  return `${words.at(-1)} the ${words.slice(0, -1).join(' ')}`;
};
/** `opinionReports`, as a list is called. */
export const plural = (name: string): string => `${camel(name).replace(/y$/, 'ie')}s`;

const shapes = {
  subject: [/^[a-z]+(_[a-z]+)*$/, 'small letters with _ between words, as opinion_report'],
  folder: [/^[a-z]+(-[a-z]+)*$/, 'small letters with - between words, as opinions'],
  area: [/^[a-z]+(-[a-z]+)*$/, 'small letters with - between words, as site-visit'],
  command: [/^(?!.*ed$)([A-Z][a-z]+){2,}$/, 'what is asked, in the imperative, as RecordVisit'],
  fact: [/^([A-Z][a-z]+){2,}$/, 'what then has happened, in the past, as VisitRecorded'],
  rule: [/^[a-z]+(-[a-z]+)*$/, 'what holds, small letters with - between words, as closed-in-time'],
} as const;

/** A name as its kind is written, which nothing else of the kind has yet. */
export const named = (
  kind: keyof typeof shapes,
  name: string,
  taken: readonly string[] = [],
): string => {
  const [shape, like] = shapes[kind];
  if (!shape.test(name)) refuse(`The name of a ${kind} is ${like}; "${name}" is not.`);
  if (taken.includes(name))
    refuse(`There is a ${kind} called ${name} already; choose another name.`);
  return name;
};

/** The regular past of a command: `RecordVisit` leads to `VisitRecorded`. */
export const factOf = (command: string): string => {
  const [, verb = '', rest = ''] = /^([A-Z][a-z]+)(.+)$/.exec(command) ?? [];
  return `${rest}${verb.replace(/y$/, 'i').replace(/e$/, '')}ed`;
};
