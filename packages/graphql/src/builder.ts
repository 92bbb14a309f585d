import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import PrismaPlugin from '@pothos/plugin-prisma';
import RelayPlugin from '@pothos/plugin-relay';
import type { CalendarDay, Instant, Words } from '@xieshang/core';
import type { GatewayContext } from './context.ts';
import { tooCostly } from './errors.ts';
import type PrismaTypes from './generated/pothos.ts';
import { getDatamodel } from './generated/pothos.ts';
import { limits } from './limits.ts';

/** The most entries a page of a connection may have. */
export const MAX_PAGE = 100;
/** The entries of a page when a query names no number. */
export const PAGE = 20;

/** How long a list is taken to be that is no page. */
const LIST = 5;

/** What a page costs: its edges count as a list, so the rest of the page is told here. */
export const pageCost = ({
  first,
  last,
}: {
  readonly first?: number | null | undefined;
  readonly last?: number | null | undefined;
}) => ({
  field: 1,
  multiplier: Math.ceil(Math.min(first ?? last ?? PAGE, MAX_PAGE) / LIST),
});

/** What a batch costs: ten for each of its cases, as when it is sent alone. */
export const batchCost = (cases: number) => ({
  field: 10 * cases,
  multiplier: Math.max(1, Math.ceil(cases / LIST)),
});

/** The one builder all types of the gateway are made with. */
export const builder = new SchemaBuilder<{
  Context: GatewayContext;
  PrismaTypes: PrismaTypes;
  DefaultFieldNullability: false;
  Scalars: {
    ID: { Input: string; Output: string };
    Date: { Input: CalendarDay; Output: CalendarDay };
    DateTime: { Input: Instant; Output: Instant };
    JSON: { Input: unknown; Output: unknown };
  };
}>({
  plugins: [ComplexityPlugin, PrismaPlugin, RelayPlugin],
  defaultFieldNullability: false,
  complexity: {
    defaultComplexity: 1,
    defaultListMultiplier: LIST,
    limit: { complexity: limits.cost },
    complexityError: (_kind, { complexity, maxComplexity = 0 }) =>
      tooCostly(complexity, maxComplexity),
  },
  prisma: {
    client: ({ prisma }) => prisma,
    dmmf: getDatamodel(),
    maxConnectionSize: MAX_PAGE,
    defaultConnectionSize: PAGE,
    onUnusedQuery: null,
  },
  relay: {
    clientMutationId: 'omit',
    cursorType: 'String',
    nodeTypeOptions: { description: '可按全局 id 取得之物。 What can be found again by its id.' },
    pageInfoTypeOptions: { description: '前后是否还有。 What lies before and after a page.' },
  },
});

builder.queryType({ description: '查阅。 What can be read.' });
builder.mutationType({
  description: '办理:每一项即一项办理事项。 One mutation for every command of the model.',
});

/** The words of a connection and of its edges. */
export const connectionOf = ({ zh, en }: Words) =>
  [
    { description: `${zh}列表的一页。 A page of ${en}.` },
    { description: `${zh}列表中的一项。 One of the ${en}, with its cursor.` },
  ] as const;
