import { resolveCursorConnection } from '@pothos/plugin-relay';

type Resolve = typeof resolveCursorConnection;

/** A page by cursors as Relay has it. An empty one has none: an empty text is no cursor. */
export const cursorConnection: Resolve = async (options, resolve) => {
  const page = await resolveCursorConnection(options, resolve);
  if (!page || page.edges.length > 0) return page;
  return { ...page, pageInfo: { ...page.pageInfo, startCursor: null, endCursor: null } };
};
