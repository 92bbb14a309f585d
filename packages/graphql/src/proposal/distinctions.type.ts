import {
  isTaken,
  tierOf,
  visibleAppraisals,
  visibleAwards,
  visibleKeys,
  visibleSupervisions,
  visiblyInSupervisedSet,
} from '@xieshang/core';
import { builder } from '../builder.ts';
import { AppraisalType, AwardType, FormalProposalType } from './award.type.ts';
import { KeyItemType, TierEnum } from './key.type.ts';
import { ProposalNode } from './proposal.type.ts';
import { stateOf, viewFor } from './proposal.view.ts';
import { SupervisionType } from './supervision.type.ts';

const STATE = { countyId: true, state: true } as const;

builder.prismaObjectFields(ProposalNode, (t) => ({
  tier: t.field({
    type: TierEnum,
    nullable: true,
    description: '重点提案的层次;普通提案为 null。',
    select: STATE,
    resolve: (row) => tierOf(stateOf(row)),
  }),
  keyProposals: t.field({
    type: [KeyItemType],
    description: '重点提案的推荐、审定与领衔;候选的只有遴选各方可见。',
    select: STATE,
    resolve: (row, _args, { actor }) => {
      const state = stateOf(row);
      return isTaken(state) ? visibleKeys(state, actor) : [];
    },
  }),
  inSupervisedSet: t.boolean({
    nullable: true,
    description: '是否在督办范围;非督办各方得 null。',
    select: STATE,
    resolve: async (row, _args, { actor, register, today }) => {
      const state = stateOf(row);
      if (!isTaken(state)) return null;
      return visiblyInSupervisedSet(state, await register(row.countyId), today, actor);
    },
  }),
  supervisions: t.field({
    type: [SupervisionType],
    description: '督办;方案只有督办各方可见。',
    select: STATE,
    resolve: (row, _args, context) => {
      const state = stateOf(row);
      return isTaken(state) ? visibleSupervisions(state, viewFor(row, context), context.actor) : [];
    },
  }),
  appraisals: t.field({
    type: [AppraisalType],
    description: '双向评议;评价启封之前只见本方所评。',
    select: STATE,
    resolve: async (row, _args, context) => {
      const state = stateOf(row);
      if (!isTaken(state)) return [];
      const around = { countyId: row.countyId, register: await context.register(row.countyId) };
      const seen = visibleAppraisals(state, viewFor(row, context), context.actor);
      return seen.map((part) => ({ ...around, part }));
    },
  }),
  awards: t.field({
    type: [AwardType],
    description: '评优;公布之前只有评优各方可见。',
    select: STATE,
    resolve: (row, _args, { actor }) => {
      const state = stateOf(row);
      return isTaken(state) ? visibleAwards(state, actor) : [];
    },
  }),
  raisedTo: t.field({
    type: FormalProposalType,
    nullable: true,
    description: '上升为的建议案。',
    select: STATE,
    resolve: (row) => {
      const state = stateOf(row);
      return isTaken(state) ? state.raisedTo : null;
    },
  }),
}));
