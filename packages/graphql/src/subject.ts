import type { SubjectName } from '@xieshang/core';

const pascal = (name: string): string =>
  name
    .split('_')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

/** The GraphQL type that shows the cases of a subject. @example nodeOf('annual_plan') */
export const nodeOf = (subject: SubjectName): string => pascal(subject);

/** The field that finds one case of a subject; a list of them adds an `s`. */
export const fieldOf = (subject: SubjectName): string => {
  const node = nodeOf(subject);
  return node.charAt(0).toLowerCase() + node.slice(1);
};
