import { proposalWorkflow } from '@xieshang/core';

/** The stages of a part of a proposal, with their words. */
export const stagesOf = (part: string) =>
  proposalWorkflow.tables.find((table) => table.part === part)?.stages ?? {};
