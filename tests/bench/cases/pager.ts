import type { Child } from '../support/child.ts';
import { type Asked, ask } from '../support/round.ts';

/** A consultation of an answer, in what all say of it. */
export interface Listed {
  readonly id: string;
  readonly title: string;
  readonly status: string;
  readonly year: number;
  readonly beganOn: string;
}

/** A page as it was answered, and the request for the next one. */
export interface Page {
  readonly rows: readonly Listed[];
  readonly next: Asked | undefined;
}

/** A server that is measured: how a list begins, and how an answer is read. */
export interface Pager {
  readonly name: string;
  readonly server: Child;
  readonly first: Asked;
  read(answer: unknown): Page;
}

/** A walk through a list from its beginning: the requests, and what was answered. */
export const walked = async ({ server, first, read }: Pager) => {
  const asked: Asked[] = [];
  const rows: Listed[] = [];
  for (let request: Asked | undefined = first; request; ) {
    const page = read(await ask(server, request));
    asked.push(request);
    rows.push(...page.rows);
    request = page.rows.length === 20 ? page.next : undefined;
  }
  return { asked, rows };
};
