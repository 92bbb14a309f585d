import {
  filingOf,
  isTaken,
  periodOfSubmissionWords,
  ratingsAreSealed,
  readableProposals,
  sourceWords,
  statusWords,
  visibleAssignments,
  visibleConsultations,
  visibleContent,
  visibleProposers,
  visiblePublication,
  visibleRatings,
  visibleReplies,
} from '@xieshang/core';
import { builder } from '../builder.ts';
import { VERSION_WORDS } from '../case/history.type.ts';
import { shownVersion } from '../case/numbering.ts';
import { costs } from '../costs.ts';
import { localId, whereLocal } from '../node-id.ts';
import { vocabularyEnum } from '../words.ts';
import { AssignmentType } from './assignment.type.ts';
import { HandlingConsultationType } from './handling-consultation.type.ts';
import { Category, ContactDataType, ContentType, ProposerType } from './parts.type.ts';
import { scopeWhere } from './proposal.scope.ts';
import { NUMBERED, numbered, stateOf, viewFor } from './proposal.view.ts';
import { PublicationType } from './publication.type.ts';
import { RatingType, ReplyType } from './reply.type.ts';

/** 提案状态. */
export const StatusEnum = vocabularyEnum('ProposalStatus', '提案状态。', statusWords);
/** 提案者类别. */
export const SourceEnum = vocabularyEnum('ProposalSource', '提案者类别。', sourceWords);
/** 提案时段. */
export const PeriodEnum = vocabularyEnum(
  'ProposalPeriod',
  '大会提案或平时提案。',
  periodOfSubmissionWords,
);

const STATE = { countyId: true, state: true } as const;
const WHOLE = { ...STATE, content: true } as const;

/** 提案. Stored columns are exposed; everything judged is asked of the core. */
export const ProposalNode = builder.prismaNode('Proposal', {
  description: '提案:经审查立案后交承办单位办理并作出书面答复的意见和建议。',
  select: { countyId: true, id: true },
  id: { resolve: ({ countyId, id }) => localId(countyId, id) },
  // A node of another county, or one the caller may not read, is simply not there.
  nullable: true,
  findUnique: (id, caller) => {
    const { countyId_id, AND } = whereLocal(id, caller);
    return { countyId_id, AND: [...AND, scopeWhere(readableProposals(caller.actor))] };
  },
  fields: (t) => ({
    key: t.exposeID('id', { description: '编号(永久不变)。' }),
    version: t.int({
      description: VERSION_WORDS,
      select: NUMBERED,
      complexity: costs.version,
      resolve: (row, _args, context) => shownVersion(numbered(row), context),
    }),
    title: t.exposeString('title', { description: '案由。' }),
    status: t.field({
      type: StatusEnum,
      description: '状态,由各部分推算。',
      select: { status: true },
      resolve: ({ status }) => status,
    }),
    source: t.field({
      type: SourceEnum,
      select: { source: true },
      resolve: ({ source }) => source,
    }),
    category: t.field({
      type: Category,
      select: { category: true },
      resolve: ({ category }) => category,
    }),
    period: t.field({
      type: PeriodEnum,
      nullable: true,
      select: { period: true },
      resolve: ({ period }) => period,
    }),
    term: t.exposeInt('term', { nullable: true, description: '届。' }),
    session: t.exposeInt('session', { nullable: true, description: '次。' }),
    serial: t.exposeInt('serial', { nullable: true, description: '流水号。' }),
    number: t.exposeInt('number', { nullable: true, description: '提案号。' }),
    draftedOn: t.field({
      type: 'Date',
      select: STATE,
      resolve: (row) => stateOf(row).draftedOn,
    }),
    submittedAt: t.field({
      type: 'DateTime',
      nullable: true,
      select: { submittedAt: true },
      resolve: ({ submittedAt }) => submittedAt?.toISOString() as never,
    }),
    filedOn: t.field({
      type: 'Date',
      nullable: true,
      select: STATE,
      resolve: (row) => filingOf(stateOf(row))?.on,
    }),
    closedOn: t.field({
      type: 'Date',
      nullable: true,
      select: STATE,
      resolve: (row) => {
        const state = stateOf(row);
        return state.stage === 'closed' ? state.closedOn : null;
      },
    }),
    text: t.field({
      type: ContentType,
      description: '正文。',
      select: WHOLE,
      resolve: async (row, _args, { register }) => ({
        countyId: row.countyId,
        register: await register(row.countyId),
        part: stateOf(row).content,
      }),
    }),
    contact: t.field({
      type: ContactDataType,
      nullable: true,
      description: '提案者联系方式;无权查阅者得 null。',
      select: WHOLE,
      resolve: (row, _args, context) => visibleContent(stateOf(row), viewFor(row, context)).contact,
    }),
    proposers: t.field({
      type: [ProposerType],
      select: STATE,
      resolve: async (row, _args, context) => {
        const register = await context.register(row.countyId);
        const seen = visibleProposers(stateOf(row), viewFor(row, context));
        return seen.map((part) => ({ countyId: row.countyId, register, part }));
      },
    }),
    assignments: t.field({
      type: [AssignmentType],
      select: STATE,
      resolve: async (row, _args, context) => {
        const state = stateOf(row);
        if (!isTaken(state)) return [];
        const register = await context.register(row.countyId);
        const seen = visibleAssignments(state, viewFor(row, context));
        return seen.map((part) => ({ countyId: row.countyId, register, part }));
      },
    }),
    replies: t.field({
      type: [ReplyType],
      description: '答复;未送达的只有经办各方可见。',
      select: STATE,
      resolve: async (row, _args, context) => {
        const state = stateOf(row);
        if (!isTaken(state)) return [];
        const register = await context.register(row.countyId);
        const seen = visibleReplies(state, viewFor(row, context));
        return seen.map((part) => ({
          countyId: row.countyId,
          caseId: state.id,
          register,
          part,
        }));
      },
    }),
    publication: t.field({
      type: PublicationType,
      nullable: true,
      description: '公开情况。',
      select: WHOLE,
      resolve: (row, _args, context) => visiblePublication(stateOf(row), viewFor(row, context)),
    }),
    handlingConsultations: t.field({
      type: [HandlingConsultationType],
      description: '提案办理协商;只有参与各方和办理机关可见。',
      select: STATE,
      resolve: (row, _args, context) => visibleConsultations(stateOf(row), viewFor(row, context)),
    }),
    ratings: t.field({
      type: [RatingType],
      description: '评价;全部评价或期满之前对承办单位密封。',
      select: STATE,
      resolve: (row, _args, context) => {
        const state = stateOf(row);
        return isTaken(state) ? visibleRatings(state, viewFor(row, context), context.actor) : [];
      },
    }),
    ratingsSealed: t.boolean({
      select: STATE,
      resolve: (row, _args, { today }) => {
        const state = stateOf(row);
        return isTaken(state) && ratingsAreSealed(state, today);
      },
    }),
  }),
});
