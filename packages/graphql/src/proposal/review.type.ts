import type { AnyProposal } from '@xieshang/core';
import { builder } from '../builder.ts';

/** What became of a proposal at review, and why. */
export interface Disposition {
  readonly on: string;
  readonly reason: string;
  readonly ground?: string;
}

/** Why a proposal was refused, returned, withdrawn, forwarded, converted or merged. */
export const dispositionOf = (state: AnyProposal): Disposition | undefined => {
  switch (state.stage) {
    case 'not_filed': {
      const { on, ground, explanation: reason } = state.refusal;
      return { on, ground, reason };
    }
    case 'returned_for_revision':
      return state.revision;
    case 'withdrawn':
      return state.withdrawal;
    case 'forwarded_for_reference':
      return state.forwarding;
    case 'converted_to_opinion_report':
    case 'converted_to_member_letter':
      return state.conversion;
    case 'merged':
      return { on: state.merger.on, reason: state.merger.into };
    case 'draft':
    case 'discarded':
    case 'submitted':
    case 'filed':
    case 'closed':
      return undefined;
  }
};

/** The reason of a disposition, for its proposers and the reviewers. */
export const DispositionType = builder.objectRef<Disposition>('Disposition').implement({
  description: '审查处理及理由。 What became of it at review, and why.',
  fields: (t) => ({
    on: t.field({ type: 'Date', resolve: ({ on }) => on as never }),
    reason: t.exposeString('reason'),
    ground: t.exposeString('ground', { nullable: true, description: '不予立案情形。' }),
  }),
});
