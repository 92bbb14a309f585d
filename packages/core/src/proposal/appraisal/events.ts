import type { UnitId } from '../../county/entries.ts';
import type { Dated } from '../dated.ts';
import type { ProposerId } from '../proposers/proposers.ts';
import type { CriterionScore } from './parts.ts';

interface Scored extends Dated {
  readonly scores: readonly CriterionScore[];
}

/** What has happened when somebody could appraise the proposal or its handling. */
export type AppraisalEvent =
  | (Scored & { readonly type: 'ProposalAppraised'; readonly unit: UnitId })
  | (Scored & { readonly type: 'HandlingAppraised'; readonly proposer: ProposerId });
