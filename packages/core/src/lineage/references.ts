/** A case another one comes from or leads to. */
export interface Link {
  readonly subject: string;
  readonly id: string;
}

/** 计划事项: an item of a plan, as other cases name it. */
export interface ItemRef {
  readonly plan: string;
  readonly item: string;
}

/**
 * The key of a reference to another case, or to a part of it. Cases that name the same
 * are found by it, whichever subject they are of: a store keeps the references of each case in an index.
 *
 * @example referenceTo({ subject: 'annual_plan', id: 'consultation-2026' }, 'I1')
 */
export const referenceTo = ({ subject, id }: Link, part?: string): string =>
  [subject, id, ...(part === undefined ? [] : [part])].join(' ');
