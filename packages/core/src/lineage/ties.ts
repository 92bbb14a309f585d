import type { Link } from './known.ts';

/**
 * What a case names of another one, as a word: the case, or a part of it. Cases that name the same
 * are found by it, whichever subject they are of: a store keeps the ties of each case in an index.
 *
 * @example tieTo({ subject: 'annual_plan', id: 'consultation-2026' }, 'I1')
 */
export const tieTo = ({ subject, id }: Link, part?: string): string =>
  [subject, id, ...(part === undefined ? [] : [part])].join(' ');
