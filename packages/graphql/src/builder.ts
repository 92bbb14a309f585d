import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import PrismaPlugin from '@pothos/plugin-prisma';
import RelayPlugin from '@pothos/plugin-relay';
import { actsIn, type CalendarDay, type Instant, type Words, type Workflow } from '@xieshang/core';
import type { GatewayContext } from './context.ts';
import { costs, lengths } from './costs.ts';
import type PrismaTypes from './generated/pothos.ts';
import { getDatamodel } from './generated/pothos.ts';

/** The most entries a page of a connection may have. */
export const MAX_PAGE = 100;
/** The entries of a page when a query names no number. */
export const PAGE = 20;

interface Paged {
  readonly first?: number | null | undefined;
  readonly last?: number | null | undefined;
  readonly filter?: object | null | undefined;
}

const listedIn = (filter: object): number =>
  Object.values(filter).reduce(
    (sum: number, one) => sum + (Array.isArray(one) ? one.length : 0),
    0,
  );

/** What a page costs: its edges count as a list, so the rest of the page is told here. */
export const pageCost = ({ first, last, filter }: Paged) => {
  const entries = Math.max(0, Math.min(first ?? last ?? PAGE, MAX_PAGE));
  return {
    field: costs.page + entries * costs.entry + listedIn(filter ?? {}) * costs.condition,
    multiplier: Math.ceil(entries / lengths.list),
  };
};

/** What the actions on a case cost: next to nothing to whoever never has one. */
export const actionsCost =
  (workflow: Workflow) =>
  (_args: object, { actor }: GatewayContext) =>
    actsIn(workflow, actor.role)
      ? { field: costs.actions, multiplier: lengths.actions }
      : { field: costs.field, multiplier: 0 };

/** What a batch costs. */
export const batchCost = (cases: number) => ({
  field: costs.command + cases * costs.commandMore,
  multiplier: Math.max(1, Math.ceil(cases / lengths.list)),
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
    // What a request costs is judged when it is admitted, and no more while it is carried out.
    disabled: true,
    defaultComplexity: costs.field,
    defaultListMultiplier: lengths.list,
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
    nodesQueryOptions: {
      complexity: ({ ids }) => ({ field: ids.length * costs.entry, multiplier: ids.length }),
    },
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
