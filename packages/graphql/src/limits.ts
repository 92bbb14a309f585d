import { EnvelopArmorPlugin } from '@escape.tech/graphql-armor';
import { NoSchemaIntrospectionCustomRule } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** What one request may ask for at most; on from the first day. */
export const limits = {
  /** Bytes of a request's body. */
  body: 256 * 1024,
  depth: 12,
  aliases: 15,
  tokens: 2_000,
  directives: 20,
  /** Fields, each counted as often as its lists are long. */
  cost: 200_000,
  /** Milliseconds a request may take, its time in a queue included. */
  milliseconds: 15_000,
} as const;

/** The limits of a gateway. */
export type Limits = { readonly [Name in keyof typeof limits]: number };

/** Limits on depth, aliases, tokens and directives; field suggestions only where schemas are shown. */
export const limitPlugin = (open: boolean): Plugin =>
  EnvelopArmorPlugin({
    maxDepth: { n: limits.depth, ignoreIntrospection: true },
    maxAliases: { n: limits.aliases },
    maxTokens: { n: limits.tokens },
    maxDirectives: { n: limits.directives },
    // Cost is judged by the schema itself, which knows how long each list can be.
    costLimit: { enabled: false },
    blockFieldSuggestion: { enabled: !open },
  }) as Plugin;

/** Refuses introspection. */
export const noIntrospection: Plugin = {
  onValidate: ({ addValidationRule }) => {
    addValidationRule(NoSchemaIntrospectionCustomRule);
  },
};
