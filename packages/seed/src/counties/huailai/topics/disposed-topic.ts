import type { Topic } from './topic.ts';

/** A topic that is not filed, with what the review says about it. */
export interface DisposedTopic extends Topic {
  readonly reason: string;
  /** The ground on the county's list, for those that are declined. */
  readonly ground?: string;
  /** The topic it is merged into. */
  readonly into?: string;
}
