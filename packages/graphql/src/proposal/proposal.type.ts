import type { PrismaObjectRef } from '@pothos/plugin-prisma';
import { periodOfSubmissionWords } from '@xieshang/core';
import type { builder } from '../builder.ts';
import { caseNode } from '../case/case.node.ts';
import type PrismaTypes from '../generated/pothos.ts';
import { vocabularyEnum } from '../words.ts';

type Types = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer Of> ? Of : never;

/** 提案, for the fields that only proposals have. */
// The node of a subject is typed by the model that most subjects have.
export const ProposalNode = caseNode('proposal').ref as unknown as PrismaObjectRef<
  Types,
  PrismaTypes['Proposal']
>;

/** 提案时段. */
export const PeriodEnum = vocabularyEnum(
  'ProposalPeriod',
  '大会提案或平时提案。',
  periodOfSubmissionWords,
);
