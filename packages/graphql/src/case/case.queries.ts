import { queryFromInfo } from '@pothos/plugin-prisma';
import { type CaseSubject, caseSubjects, followsEveryCase } from '@xieshang/core';
import type { GraphQLResolveInfo } from 'graphql';
import { builder, connectionOf, pageCost } from '../builder.ts';
import type { GatewayContext } from '../context.ts';
import { costs } from '../costs.ts';
import { CountyType } from '../county/county.type.ts';
import { badInput } from '../errors.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import { LightEnum } from '../law/next-step.type.ts';
import type { SortColumns } from '../list/cursor.ts';
import { Direction, lightsWhere, mindChanges, titleWhere } from '../list/filter.ts';
import { pageOf, sortedBy } from '../list/page.ts';
import { addMutations, type Moved, movedVersion } from '../outcome/mutations.ts';
import { Refusal } from '../outcome/refusal.type.ts';
import { concerns } from '../store/rows/case.ties.ts';
import { enumOf } from '../words.ts';
import { caseNode } from './case.node.ts';
import { readableWhere } from './case.scope.ts';
import { MOVED_VERSION_WORDS } from './history.type.ts';
import { fieldOf, nodeOf, subjectOf } from './shown.ts';

const columns = {
  began: { column: 'beganOn', holds: 'moment', nullable: false },
  year: { column: 'year', holds: 'whole', nullable: false },
  due: { column: 'dueOn', holds: 'moment', nullable: true },
  changed: { column: 'position', holds: 'whole', nullable: false },
} as const satisfies SortColumns;

const CaseSort = enumOf('CaseSort', '排序。', Object.keys(columns));

interface Filter {
  readonly status?: readonly string[] | null;
  readonly kind?: readonly string[] | null;
  readonly year?: number | null;
  readonly unit?: string | null;
  readonly title?: string | null;
  readonly light?: readonly string[] | null;
}

const filterOf = (subject: CaseSubject) => {
  const { Status, Kind } = caseNode(subject);
  return builder.inputType(`${nodeOf(subject)}Filter`, {
    description: `${subjectOf(subject).workflow.title.zh}筛选;所给各项须同时满足。`,
    fields: (t) => ({
      status: t.field({ type: [Status] }),
      ...(Kind ? { kind: t.field({ type: [Kind] }) } : {}),
      year: t.int({ description: '年度。' }),
      unit: t.id({ description: '所涉单位的名册编号。' }),
      title: t.string({ description: '名称包含的文字。' }),
      light: t.field({ type: [LightEnum], description: '预警灯;限办理机关。' }),
    }),
  });
};

const filterWhere = (filter: Filter, now: GatewayContext['now']): Prisma.CaseFileWhereInput => {
  const { status, kind, year, unit, title, light } = filter;
  const conditions: readonly (Prisma.CaseFileWhereInput | false | null | undefined | '')[] = [
    status && { status: { in: [...status] } },
    kind && { kind: { in: [...kind] } },
    typeof year === 'number' && { year },
    unit && concerns('unit', [unit]),
    title && titleWhere(title),
    light && lightsWhere(light, now),
  ];
  return { AND: conditions.filter((one) => typeof one === 'object' && one !== null) };
};

const oneOf = async (
  subject: CaseSubject,
  countyId: string,
  id: string,
  context: GatewayContext,
  info: GraphQLResolveInfo,
) => {
  const query: object = queryFromInfo({ context, info });
  const where = { ...readableWhere(subject, await context.register(countyId), context.actor), id };
  // A type whose fields are known only when it is made tells the compiler nothing of its rows.
  return (await context.prisma.caseFile.findFirst({ ...query, where })) as never;
};

// What is owed is not everybody's to know, so nobody else may sort or narrow a list by it.
const mindSteps = (
  filter: Filter | null | undefined,
  orderBy: string,
  { actor }: GatewayContext,
) => {
  if (followsEveryCase(actor.role)) return;
  const message = 'This is for the offices that follow every case. 限跟踪全部办理事项的机关使用。';
  if (filter?.light) throw badInput([{ path: 'filter.light', message }]);
  if (orderBy === 'due') throw badInput([{ path: 'orderBy', message }]);
};

const addQueries = (subject: CaseSubject): void => {
  const { ref } = caseNode(subject);
  const { title } = subjectOf(subject).workflow;
  const [connectionWords, edgeWords] = connectionOf(title);
  const CaseFilter = filterOf(subject);
  builder.objectFields(CountyType, (t) => ({
    [`${fieldOf(subject)}s`]: t.connection(
      {
        type: ref,
        complexity: pageCost,
        description: `${title.zh}列表,只列出当前用户可查阅的。`,
        args: {
          filter: t.arg({ type: CaseFilter }),
          orderBy: t.arg({ type: CaseSort, defaultValue: 'began', required: true }),
          direction: t.arg({ type: Direction, defaultValue: 'asc', required: true }),
        },
        resolve: async (register, args, context, info) => {
          const filter = args.filter as Filter | null | undefined;
          mindSteps(filter, args.orderBy, context);
          mindChanges(subject, args.orderBy, context);
          const where = {
            AND: [
              readableWhere(subject, register, context.actor),
              ...(filter ? [filterWhere(filter, context.now)] : []),
            ],
          };
          const query: object = queryFromInfo({
            context,
            info,
            path: ['edges', 'node'],
            select: sortedBy(columns, args.orderBy),
          });
          const page = await pageOf({ where, args, columns }, (stretch) =>
            context.prisma.caseFile.findMany({ ...query, ...stretch }),
          );
          return { ...page, where };
        },
      },
      {
        ...connectionWords,
        name: `County${nodeOf(subject)}sConnection`,
        fields: (c) => ({
          totalCount: c.int({
            complexity: costs.count,
            resolve: ({ where }, _args, { prisma }) => prisma.caseFile.count({ where }),
          }),
        }),
      },
      { ...edgeWords, name: `County${nodeOf(subject)}sConnectionEdge` },
    ),
    [fieldOf(subject)]: t.field({
      type: ref,
      nullable: true,
      description: `一件${title.zh},按编号。`,
      args: { key: t.arg.id({ required: true }) },
      resolve: ({ id }, { key }, context, info) => oneOf(subject, id, key, context, info),
    }),
  }));
};

const addCommands = (subject: CaseSubject): void => {
  const node = nodeOf(subject);
  const { ref } = caseNode(subject);
  const { tables, title } = subjectOf(subject).workflow;
  const MovedType = builder
    .objectRef<Extract<Moved, { caseId: string }>>(`${node}Moved`)
    .implement({
      description: '已办理。 The case as it now stands.',
      fields: (t) => ({
        version: t.int({ nullable: true, description: MOVED_VERSION_WORDS, resolve: movedVersion }),
        repeated: t.exposeBoolean('repeated', {
          description: '该请求此前已办理,本次未重复。 Carried out before; not again.',
        }),
        [fieldOf(subject)]: t.field({
          type: ref,
          nullable: true,
          description: '办理后的该件;办理后无权查阅的为 null。',
          resolve: ({ countyId, caseId }, _args, context, info) =>
            oneOf(subject, countyId, caseId, context, info),
        }),
      }),
    });
  const creates = tables[0]?.steps.filter(({ from }) => from === 'none').map(({ on }) => on) ?? [];
  addMutations({
    subject,
    node,
    creates: [...new Set(creates)],
    outcome: builder.unionType(`${node}CommandOutcome`, {
      description: `办理后的${title.zh},或不予办理的全部理由。 The case, or every reason why not.`,
      types: [MovedType, Refusal],
      resolveType: (outcome) => ('violations' in outcome ? 'Refusal' : `${node}Moved`),
    }),
  });
};

for (const subject of caseSubjects.filter((name) => name !== 'proposal')) {
  addQueries(subject);
  addCommands(subject);
}
