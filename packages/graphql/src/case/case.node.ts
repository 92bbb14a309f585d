import {
  type CaseSubject,
  deadlinesShown,
  lightAt,
  nextStepShown,
  showingOf,
  subjectNamed,
  warningDays,
} from '@xieshang/core';
import { actionsCost, builder } from '../builder.ts';
import type { GatewayContext } from '../context.ts';
import { costs, lengths } from '../costs.ts';
import { HistoryEntry, VERSION_WORDS } from '../history/history.type.ts';
import { type Numbered, shownFacts, shownVersion } from '../history/numbering.ts';
import { DeadlineType } from '../law/deadline.type.ts';
import { NextStepType, type Owed } from '../law/next-step.type.ts';
import type { STATE, StatedCase } from '../models/case-model.ts';
import { modelOf } from '../models/model-of.ts';
import { localId, namedIn } from '../node-id.ts';
import { stepTimes, warningsOf } from '../step-times.ts';
import { nodeOf } from '../subject.ts';
import { vocabularyEnum } from '../words.ts';
import { ActionType } from './action.type.ts';
import { actionsOn } from './available-actions.ts';
import { openWhere } from './case.scope.ts';
import { mayRead, viewContextOf } from './case.view.ts';
import { viewFields } from './view-fields.ts';

const owed = async (
  subject: CaseSubject,
  row: StatedCase,
  context: GatewayContext,
): Promise<Owed | null> => {
  const { actor, now } = context;
  const showing = showingOf(subject);
  const state = modelOf(subject).stateOf(row);
  const around = await viewContextOf(row, context);
  const step = nextStepShown(subject, state, actor, around);
  if (!step) return null;
  const times = stepTimes(subject, state, step, around);
  const warned = showing.warnsOf?.(step) ?? true;
  return {
    ...step,
    light: times ? lightAt(times, now) : 'none',
    warnings: () =>
      warned
        ? warningDays(subject, step.due.by, warningsOf(subject, step, around), around.calendar)
        : [],
  };
};

const deadlinesFor = async (subject: CaseSubject, row: StatedCase, context: GatewayContext) =>
  deadlinesShown(
    subject,
    modelOf(subject).stateOf(row),
    context.actor,
    await viewContextOf(row, context),
  );

type VersionedCase = StatedCase & { readonly version: number };

const numbered = (subject: CaseSubject, row: VersionedCase): Numbered => ({
  countyId: row.countyId,
  subject,
  caseId: row.id,
  state: modelOf(subject).stateOf(row),
  version: row.version,
});

const enumsOf = (subject: CaseSubject) => {
  const { statuses, kinds } = showingOf(subject);
  const { zh } = subjectNamed(subject).workflow.title;
  const node = nodeOf(subject);
  return {
    Status: vocabularyEnum(`${node}Status`, `${zh}的状态。`, statuses),
    Kind:
      kinds && modelOf(subject).kinds
        ? vocabularyEnum(`${node}Kind`, `${zh}的形式。`, kinds)
        : undefined,
  };
};

// What a node has of itself; a view that names it again says the same.
const own: ReadonlySet<string> = new Set([
  ...['id', 'key', 'version', 'title', 'status', 'kind'],
  ...['ledTo', 'nextStep', 'deadlines', 'availableActions', 'history'],
]);

const made = (subject: CaseSubject) => {
  const node = nodeOf(subject);
  const { title } = subjectNamed(subject).workflow;
  const { Status, Kind } = enumsOf(subject);
  const model = modelOf(subject);
  const stated = (field: string) => model.told(field) as typeof STATE;
  // The columns that are named here are columns of every model.
  const ref = builder.prismaNode(model.name as 'CaseFile', {
    variant: node as 'Case',
    description: `${title.zh}。 ${title.en}.`,
    select: { countyId: true, id: true },
    id: { resolve: ({ countyId, id }) => localId(countyId, id) },
    // A node of another county, or one the caller may not read, is simply not there.
    nullable: true,
    findUnique: (local, { countyId, actor, callersRegister }) => {
      const { AND, ...open } = openWhere(subject, callersRegister, actor);
      const ofCaller = countyId === undefined ? [] : [{ countyId }];
      return { ...model.at(subject, namedIn(local)), ...open, AND: [...AND, ...ofCaller] } as never;
    },
    fields: (t) => ({
      key: t.exposeID('id', { description: '编号(永久不变)。' }),
      version: t.int({
        description: VERSION_WORDS,
        select: { ...stated('version'), version: true },
        complexity: costs.version,
        resolve: (row, _args, context) => shownVersion(numbered(subject, row), context),
      }),
      title: t.exposeString('title', { description: '名称。' }),
      status: t.field({
        type: Status,
        description: '状态,由各部分推算。',
        select: { status: true },
        resolve: ({ status }) => status,
      }),
      ...(Kind
        ? {
            kind: t.field({
              type: Kind,
              nullable: true,
              description: '形式。',
              select: { kind: true },
              resolve: ({ kind }) => kind,
            }),
          }
        : {}),
      ...viewFields(t, subject, own),
      nextStep: t.field({
        complexity: costs.nextStep,
        type: NextStepType,
        nullable: true,
        description: '下一步由谁办、何时到期;已办结的和无权查阅者没有。',
        select: stated('nextStep'),
        resolve: (row, _args, context) => owed(subject, row, context),
      }),
      deadlines: t.field({
        complexity: { field: costs.deadlines, multiplier: lengths.list },
        type: [DeadlineType],
        description: '各项期限及其逐日推算;只有经办各方可见。',
        select: stated('deadlines'),
        resolve: (row, _args, context) => deadlinesFor(subject, row, context),
      }),
      availableActions: t.field({
        type: [ActionType],
        description: '当前用户可否办理各事项,及不可办理的全部理由。',
        select: stated('availableActions'),
        complexity: actionsCost(subjectNamed(subject).workflow),
        resolve: (row, _args, context) => actionsOn(subject, row, context),
      }),
      history: t.field({
        type: [HistoryEntry],
        description: '办理经过;只列出当前用户可查阅的事实。',
        select: { ...stated('history'), version: true },
        complexity: { field: costs.history, multiplier: lengths.history },
        resolve: async (row, _args, context) =>
          mayRead(subject, row, await context.register(row.countyId), context)
            ? shownFacts(numbered(subject, row), context)
            : [],
      }),
    }),
  });
  return { ref, Status, Kind };
};

const nodes = new Map<CaseSubject, ReturnType<typeof made>>();

/** The GraphQL type that shows the cases of a subject, and its enums; made once. */
export const caseNode = (subject: CaseSubject): ReturnType<typeof made> => {
  const known = nodes.get(subject) ?? made(subject);
  nodes.set(subject, known);
  return known;
};
