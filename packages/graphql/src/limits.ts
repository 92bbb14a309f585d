import { EnvelopArmorPlugin } from '@escape.tech/graphql-armor';
import { NoSchemaIntrospectionCustomRule } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { tooMuch } from './errors.ts';

/** What a gateway allows at most where its options say nothing else; on from the first day. */
export const limits = {
  /** Bytes of a request's body. */
  body: 256 * 1024,
  depth: 12,
  aliases: 15,
  tokens: 2_000,
  directives: 20,
  /** What one request may cost, in microseconds of processor time. */
  cost: 1_000_000,
  /** What one caller may spend a second, in microseconds; saved up for five seconds. */
  budget: 250_000,
  /** What a request costs that waits in a queue; lighter ones pass. */
  heavy: 6_000,
  /** Heavy requests that run at once. */
  heavyAtOnce: 2,
  /** Heavy requests of one caller that may wait. */
  waitingOfOne: 20,
  /** Callers who may wait for a heavy request. */
  waiting: 100,
  /** Milliseconds a request may take, its time in a queue included. */
  milliseconds: 15_000,
  /** Milliseconds after which a request that has the processor lets others have it. */
  slice: 10,
} as const;

/** The limits of a gateway. */
export type Limits = { readonly [Name in keyof typeof limits]: number };

/** Limits a document by its depth, aliases, tokens and directives. */
export const documentLimits = ({ depth, aliases, tokens, directives }: Limits): Plugin => {
  const most = (n: number, what: string) => ({
    n,
    onReject: [
      () => {
        throw tooMuch(what, n);
      },
    ],
  });
  return EnvelopArmorPlugin({
    maxDepth: { ...most(depth, 'levels'), ignoreIntrospection: true },
    maxAliases: most(aliases, 'aliases'),
    maxTokens: most(tokens, 'words'),
    maxDirectives: most(directives, 'directives'),
    // Cost is judged by the schema itself, which knows how long each list can be.
    costLimit: { enabled: false },
    // What libraries say is told by the mask, to those who may see the schema.
    blockFieldSuggestion: { enabled: false },
  });
};

/** Refuses introspection. */
export const noIntrospection: Plugin = {
  onValidate: ({ addValidationRule }) => {
    addValidationRule(NoSchemaIntrospectionCustomRule);
  },
};
