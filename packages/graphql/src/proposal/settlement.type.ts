import {
  type Settlement,
  settlementWords,
  visibleSettlements,
  visibleWithdrawalRequest,
  type WithdrawalRequest,
} from '@xieshang/core';
import { builder } from '../builder.ts';
import { vocabularyEnum } from '../words.ts';
import { ProposalNode } from './proposal.type.ts';
import { stateOf, viewFor } from './proposal.view.ts';

const SettlementForm = vocabularyEnum('SettlementForm', '再次不满意的处理。', settlementWords);

const SettlementType = builder.objectRef<Settlement>('Settlement').implement({
  description: '再次不满意的处理。 A meeting or an explanation in place of another reply.',
  fields: (t) => ({
    on: t.field({ type: 'Date', resolve: ({ on }) => on }),
    form: t.field({ type: SettlementForm, resolve: ({ form }) => form }),
    note: t.exposeString('note'),
  }),
});

const WithdrawalRequestType = builder.objectRef<WithdrawalRequest>('WithdrawalRequest').implement({
  description: '撤案申请。 Its proposers asked to withdraw a proposal that a unit has already.',
  fields: (t) => ({
    on: t.field({ type: 'Date', resolve: ({ on }) => on }),
    reason: t.exposeString('reason'),
    refusedOn: t.field({ type: 'Date', nullable: true, resolve: ({ refused }) => refused?.on }),
    refusedBecause: t.string({ nullable: true, resolve: ({ refused }) => refused?.reason }),
  }),
});

const STATE = { countyId: true, state: true } as const;

builder.prismaObjectFields(ProposalNode, (t) => ({
  settlements: t.field({
    type: [SettlementType],
    description: '再次不满意的处理;只有提案者、经办各方和办理机关可见。',
    select: STATE,
    resolve: (row, _args, context) => visibleSettlements(stateOf(row), viewFor(row, context)),
  }),
  withdrawalRequest: t.field({
    type: WithdrawalRequestType,
    nullable: true,
    description: '撤案申请;只有提案者、经办各方和办理机关可见。',
    select: STATE,
    resolve: (row, _args, context) => visibleWithdrawalRequest(stateOf(row), viewFor(row, context)),
  }),
}));
