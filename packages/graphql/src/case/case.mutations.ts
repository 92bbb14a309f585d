import { queryFromInfo } from '@pothos/plugin-prisma';
import { type CaseSubject, caseSubjects, subjectNamed } from '@xieshang/core';
import { builder } from '../builder.ts';
import { MOVED_VERSION_WORDS } from '../history/history.type.ts';
import { modelOf } from '../models/model-of.ts';
import {
  addMutations,
  type Moved,
  type MovedTogether,
  movedVersion,
} from '../mutation/mutations.ts';
import { BatchRefusal, Refusal } from '../mutation/refusal.type.ts';
import { fieldOf, nodeOf } from '../subject.ts';
import { caseNode } from './case.node.ts';
import { caseWhere } from './case.queries.ts';
import { readableWhere } from './case.scope.ts';

type Together = Extract<MovedTogether, { moved: unknown }>;

const REPEATED_WORDS = '该请求此前已办理,本次未重复。 Carried out before; not again.';

const outcomeOf = (subject: CaseSubject) => {
  const node = nodeOf(subject);
  const { title } = subjectNamed(subject).workflow;
  const MovedType = builder
    .objectRef<Extract<Moved, { caseId: string }>>(`${node}Moved`)
    .implement({
      description: '已办理。 The case as it now stands.',
      fields: (t) => ({
        version: t.int({ nullable: true, description: MOVED_VERSION_WORDS, resolve: movedVersion }),
        repeated: t.exposeBoolean('repeated', { description: REPEATED_WORDS }),
        [fieldOf(subject)]: t.field({
          type: caseNode(subject).ref,
          nullable: true,
          description: '办理后的该件;办理后无权查阅的为 null。',
          resolve: async ({ countyId, caseId: id }, _args, context, info) =>
            caseWhere(subject, await context.register(countyId), { id }, context, info),
        }),
      }),
    });
  return builder.unionType(`${node}CommandOutcome`, {
    description: `办理后的${title.zh},或不予办理的全部理由。 The case, or every reason why not.`,
    types: [MovedType, Refusal],
    resolveType: (outcome) => ('violations' in outcome ? 'Refusal' : `${node}Moved`),
  });
};

const MovedCase = builder.objectRef<Together['moved'][number]>('MovedCase').implement({
  description: '一批中的一件。 One case of a batch, as it now stands.',
  fields: (t) => ({
    key: t.id({ resolve: ({ caseId }) => caseId }),
    version: t.int({ nullable: true, description: MOVED_VERSION_WORDS, resolve: movedVersion }),
    repeated: t.exposeBoolean('repeated', { description: REPEATED_WORDS }),
  }),
});

const batchOutcomeOf = (subject: CaseSubject) => {
  const name = `${nodeOf(subject)}sMoved`;
  const { title } = subjectNamed(subject).workflow;
  const MovedType = builder.objectRef<Together>(name).implement({
    description: '整批已办理。 Every case of the batch as it now stands.',
    fields: (t) => ({
      moved: t.field({
        type: [MovedCase],
        description: '与所交各件次序相同。 In the order of the inputs.',
        resolve: ({ moved }) => moved,
      }),
      [`${fieldOf(subject)}s`]: t.field({
        type: [caseNode(subject).ref],
        nullable: true,
        description: `办理后的${title.zh},按编号;办理后无权查阅的不列。`,
        resolve: async ({ countyId, moved }, _args, context, info) => {
          const query: object = queryFromInfo({ context, info });
          const register = await context.register(countyId);
          const rows = await modelOf(subject)
            .rows(context.prisma)
            .findMany({
              ...query,
              where: {
                ...readableWhere(subject, register, context.actor),
                id: { in: moved.map(({ caseId }) => caseId) },
              },
              orderBy: { id: 'asc' },
            });
          return rows;
        },
      }),
    }),
  });
  return builder.unionType(`${nodeOf(subject)}sCommandOutcome`, {
    description: `整批办理后的${title.zh},或不予办理的一件及全部理由。 All cases as they stand, or which one was refused.`,
    types: [MovedType, BatchRefusal],
    resolveType: (outcome) => ('violations' in outcome ? 'BatchRefusal' : name),
  });
};

const addCommands = (subject: CaseSubject): void => {
  const { commands, workflow } = subjectNamed(subject);
  const first = workflow.tables[0]?.steps ?? [];
  const creates = first.filter(({ from }) => from === 'none').map(({ on }) => on);
  const batches = Object.values(commands).some(({ batch }) => batch);
  addMutations({
    subject,
    node: nodeOf(subject),
    creates: [...new Set(creates)],
    outcome: outcomeOf(subject),
    ...(batches ? { batchOutcome: batchOutcomeOf(subject) } : {}),
  });
};

for (const subject of caseSubjects) addCommands(subject);
