import type { Child } from '../support/child.ts';
import type { Asked } from '../support/round.ts';

/** The proposal after which a page begins. */
export interface Mark {
  readonly id: string;
  readonly number: number;
}

/** A proposal of an answer, in what all contenders say of it. */
export interface Listed {
  readonly id: string;
  readonly title: string;
  readonly proposers: readonly string[];
  readonly units: readonly string[];
  readonly replies: number;
}

/** A server that is measured, and how it is asked for a list. */
export interface Contender {
  readonly name: string;
  readonly server: Child;
  /** The request for the page after a mark; without one, for the first page. */
  after(mark: Mark | undefined): Promise<Asked>;
  /** What an answer says. */
  read(answer: unknown): readonly Listed[];
}

/** What every contender is given. */
export interface Given {
  readonly url: string;
  readonly countyId: string;
  readonly readerId: string;
  readonly token: string;
  readonly secret: string;
}

/** A request with a JSON body. */
export const asking = (value: unknown, headers: Readonly<Record<string, string>> = {}): Asked => ({
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(value),
});
