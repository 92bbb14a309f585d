import { queryFromInfo } from '@pothos/plugin-prisma';
import { type CaseSubject, caseSubjects, type RegisterOfDay, subjectNamed } from '@xieshang/core';
import type { GraphQLResolveInfo } from 'graphql';
import { builder, connectionOf, pageCost } from '../builder.ts';
import type { GatewayContext } from '../context.ts';
import { costs } from '../costs.ts';
import { CountyType } from '../county/county.type.ts';
import { badInput } from '../errors.ts';
import type { Lookup, Where } from '../list/case-list.ts';
import { Direction, mindChanges } from '../list/filter.ts';
import { listOf } from '../list/list-of.ts';
import { pageOf, sortedBy } from '../list/page.ts';
import { modelOf } from '../models/model-of.ts';
import { fieldOf, nodeOf } from '../subject.ts';
import { enumOf } from '../words.ts';
import { conditionsOf, type Filter, filterInput, filterWhere, mindSteps } from './case.filter.ts';
import { caseNode } from './case.node.ts';
import { readableWhere } from './case.scope.ts';

/** The case of a county that a condition names, when the caller may read it. */
export const caseWhere = async (
  subject: CaseSubject,
  register: RegisterOfDay,
  where: Where,
  context: GatewayContext,
  info: GraphQLResolveInfo,
) => {
  const query: object = queryFromInfo({ context, info });
  const readable = readableWhere(subject, register, context.actor);
  return modelOf(subject)
    .rows(context.prisma)
    .findFirst({ ...query, where: { ...readable, ...where } });
};

const addList = (subject: CaseSubject): void => {
  const { title } = subjectNamed(subject).workflow;
  const [connectionWords, edgeWords] = connectionOf(title);
  const conditions = conditionsOf(subject);
  const CaseFilter = filterInput(subject, conditions);
  const { sort, columns, byDefault } = listOf(subject);
  const CaseSort = enumOf(sort, '排序。', Object.keys(columns));
  const { rows } = modelOf(subject);
  const name = `County${nodeOf(subject)}sConnection`;
  builder.objectField(CountyType, `${fieldOf(subject)}s`, (t) =>
    t.connection(
      {
        type: caseNode(subject).ref,
        complexity: pageCost,
        description: `${title.zh}列表,只列出当前用户可查阅的。`,
        args: {
          filter: t.arg({ type: CaseFilter }),
          orderBy: t.arg({ type: CaseSort, defaultValue: byDefault, required: true }),
          direction: t.arg({ type: Direction, defaultValue: 'asc', required: true }),
        },
        resolve: async (register, args, context, info) => {
          const filter: Filter | null = args.filter ?? null;
          mindSteps(subject, { filter, orderBy: args.orderBy }, context);
          mindChanges(subject, args.orderBy, context);
          const where = {
            AND: [
              readableWhere(subject, register, context.actor),
              ...(filter ? [filterWhere(conditions, filter, context.now)] : []),
            ],
          };
          const query: object = queryFromInfo({
            context,
            info,
            path: ['edges', 'node'],
            select: sortedBy(columns, args.orderBy),
          });
          const page = await pageOf({ where, args, columns }, (stretch) =>
            rows(context.prisma).findMany({ ...query, ...stretch }),
          );
          return { ...page, where };
        },
      },
      {
        ...connectionWords,
        name,
        fields: (c) => ({
          totalCount: c.int({
            complexity: costs.count,
            resolve: ({ where }: { readonly where?: Where }, _args, { prisma }) =>
              rows(prisma).count({ where: where ?? {} }),
          }),
        }),
      },
      { ...edgeWords, name: `${name}Edge` },
    ),
  );
};

type Named = Readonly<Record<string, unknown>>;

/** Refuses a case that is named twice, half, or not at all: one of the two ways may contradict the other. */
const mindNames = (
  key: unknown,
  others: Named,
  { by, title }: Pick<Lookup, 'by' | 'title'>,
): void => {
  const given = by.filter((name) => typeof others[name] === 'number').length;
  const hasKey = typeof key === 'string';
  if (hasKey ? given === 0 : given === by.length) return;
  const message = `Name it by its key alone, or by ${by.join(', ')} together. 请只按编号,或${title}查找。`;
  throw badInput([{ path: 'key', message }]);
};

const addLookup = (subject: CaseSubject): void => {
  const { title } = subjectNamed(subject).workflow;
  const { lookup } = listOf(subject);
  const { by = [], title: way = '', where = () => undefined } = lookup ?? {};
  builder.objectField(CountyType, fieldOf(subject), (t) =>
    t.field({
      type: caseNode(subject).ref,
      nullable: true,
      description: `一件${title.zh},按编号${lookup ? `或${lookup.title}` : ''}。`,
      args: {
        key: t.arg.id({ required: !lookup }),
        ...Object.fromEntries(by.map((name) => [name, t.arg.int()])),
      },
      resolve: (register, { key, ...others }, context, info) => {
        if (lookup) mindNames(key, others, { by, title: way });
        const named = typeof key === 'string' ? { id: key } : where(others);
        return named ? caseWhere(subject, register, named, context, info) : null;
      },
    }),
  );
};

for (const subject of caseSubjects) {
  addList(subject);
  addLookup(subject);
}
