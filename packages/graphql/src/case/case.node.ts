import { type CaseSubject, lightAt, lightTimesOf, profileOf, warningDays } from '@xieshang/core';
import { actionsCost, builder } from '../builder.ts';
import type { GatewayContext } from '../context.ts';
import { costs, lengths } from '../costs.ts';
import { DeadlineType } from '../law/deadline.type.ts';
import { NextStepType, type Owed } from '../law/next-step.type.ts';
import { localId, namedIn } from '../node-id.ts';
import { outputField, shownAs } from '../outcome/zod-output.ts';
import { showingOf } from '../showings.ts';
import { vocabularyEnum } from '../words.ts';
import { ActionType } from './action.type.ts';
import { scopeWhere } from './case.scope.ts';
import { aroundOf, caseStateOf, mayRead, STATE, type StatedCase, viewOfCase } from './case.view.ts';
import { actionsOn } from './course.ts';
import { HistoryEntry, VERSION_WORDS } from './history.type.ts';
import { CaseLinkType, casesLedTo } from './led-to.ts';
import { type Numbered, shownFacts, shownVersion } from './numbering.ts';
import { nodeOf, subjectOf } from './shown.ts';

const owed = async (
  subject: CaseSubject,
  row: StatedCase,
  context: GatewayContext,
): Promise<Owed | null> => {
  const showing = showingOf(subject);
  const state = caseStateOf(row);
  if (!showing.showsSteps(state, context.actor, await aroundOf(row, context))) return null;
  const around = await aroundOf(row, context);
  const step = showing.nextStep(state, around);
  if (!step) return null;
  const { register, calendar } = around;
  const warnings = showing.warnings(profileOf(register, step.due.version));
  const light = lightAt(lightTimesOf(step.due.by, warnings, calendar), context.now);
  return { ...step, light, warnings: () => warningDays(subject, step.due.by, warnings, calendar) };
};

const enumsOf = (subject: CaseSubject) => {
  const { statuses, kinds } = showingOf(subject);
  const { zh } = subjectOf(subject).workflow.title;
  const node = nodeOf(subject);
  return {
    Status: vocabularyEnum(`${node}Status`, `${zh}的状态。`, statuses),
    Kind: kinds && vocabularyEnum(`${node}Kind`, `${zh}的形式。`, kinds),
  };
};

const NUMBERED = { ...STATE, version: true } as const;

const numbered = (
  subject: CaseSubject,
  { countyId, id, state, version }: StatedCase & { readonly version: number },
): Numbered => ({ countyId, subject, caseId: id, state, version });

// What a node has of itself; a view that names it again says the same.
const standing = ['key', 'version', 'title', 'status', 'kind', 'year', 'beganOn', 'endedOn'];
const own = new Set([
  ...standing,
  'id',
  'ledTo',
  'nextStep',
  'deadlines',
  'availableActions',
  'history',
]);

const viewFields = (
  // biome-ignore lint/suspicious/noExplicitAny: the fields of a view are known when it is walked
  t: any,
  subject: CaseSubject,
) =>
  Object.fromEntries(
    Object.entries(showingOf(subject).view.shape)
      .filter(([key]) => !own.has(key))
      .map(([key, one]) => {
        const { type, nullable, description } = outputField(one, nodeOf(subject), key);
        return [
          key,
          t.field({
            type,
            description,
            // A view that is not open has none of its fields.
            nullable: nullable || !Array.isArray(type),
            select: STATE,
            resolve: async (row: StatedCase, _args: unknown, context: GatewayContext) => {
              const view = await viewOfCase(subject, row, context);
              const { register } = await aroundOf(row, context);
              const shown = shownAs(one, view[key], { countyId: row.countyId, register });
              return shown ?? (nullable || !Array.isArray(type) ? null : []);
            },
          }),
        ];
      }),
  );

const made = (subject: CaseSubject) => {
  const node = nodeOf(subject);
  const { title } = subjectOf(subject).workflow;
  const { Status, Kind } = enumsOf(subject);
  const ref = builder.prismaNode('CaseFile', {
    variant: node as 'Case',
    description: `${title.zh}。 ${title.en}.`,
    select: { countyId: true, id: true },
    id: { resolve: ({ countyId, id }) => localId(countyId, id) },
    // A node of another county, or one the caller may not read, is simply not there.
    nullable: true,
    findUnique: (local, { countyId, actor, callersRegister }) => {
      const parts = namedIn(local);
      return {
        countyId_subject_id: { ...parts, subject },
        AND: [
          scopeWhere(showingOf(subject).readable(actor, callersRegister)),
          ...(countyId === undefined ? [] : [{ countyId }]),
        ],
      };
    },
    fields: (t) => ({
      key: t.exposeID('id', { description: '编号(永久不变)。' }),
      version: t.int({
        description: VERSION_WORDS,
        select: NUMBERED,
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
      year: t.exposeInt('year', { description: '年度。' }),
      beganOn: t.field({
        type: 'Date',
        select: { beganOn: true },
        resolve: ({ beganOn }) => beganOn.toISOString().slice(0, 10) as never,
      }),
      endedOn: t.field({
        type: 'Date',
        nullable: true,
        select: { endedOn: true },
        resolve: ({ endedOn }) => endedOn?.toISOString().slice(0, 10) as never,
      }),
      ...viewFields(t, subject),
      nextStep: t.field({
        complexity: costs.nextStep,
        type: NextStepType,
        nullable: true,
        description: '下一步由谁办、何时到期;已办结的和无权查阅者没有。',
        select: STATE,
        resolve: (row, _args, context) => owed(subject, row, context),
      }),
      deadlines: t.field({
        complexity: { field: costs.deadlines, multiplier: lengths.list },
        type: [DeadlineType],
        description: '各项期限及其逐日推算;只有经办各方可见。',
        select: STATE,
        resolve: async (row, _args, context) => {
          const showing = showingOf(subject);
          const state = caseStateOf(row);
          return showing.showsSteps(state, context.actor, await aroundOf(row, context))
            ? showing.deadlines(state, await aroundOf(row, context))
            : [];
        },
      }),
      ledTo: t.field({
        type: [CaseLinkType],
        description:
          '由本件而来的个案,只列出当前用户可查阅的:依计划立项的、办理成果的、转为监督议题的。',
        select: { countyId: true, id: true },
        complexity: { field: costs.ledTo, multiplier: lengths.list },
        resolve: (row, _args, context) => casesLedTo(subject, row, context),
      }),
      availableActions: t.field({
        type: [ActionType],
        description: '当前用户可否办理各事项,及不可办理的全部理由。',
        select: STATE,
        complexity: actionsCost(subjectOf(subject).workflow),
        resolve: (row, _args, context) => actionsOn(subject, row, context),
      }),
      history: t.field({
        type: [HistoryEntry],
        description: '办理经过;只列出当前用户可查阅的事实。',
        select: NUMBERED,
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
