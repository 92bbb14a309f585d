import {
  handlingFaultWords,
  proposalWorkflow,
  type Supervision,
  supervisionMethodWords,
} from '@xieshang/core';
import { builder } from '../builder.ts';
import { vocabularyEnum } from '../words.ts';

const stages = proposalWorkflow.tables.find(({ part }) => part === 'supervision')?.stages ?? {};

const Stage = vocabularyEnum('ProposalSupervisionStage', '督办环节。', stages);
const Method = vocabularyEnum('ProposalSupervisionMethod', '督办方式。', supervisionMethodWords);
const Fault = vocabularyEnum('HandlingFault', '办理问题。', handlingFaultWords);

type Outcome = NonNullable<Supervision['outcome']>;

const FaultType = builder.objectRef<Outcome['faults'][number]>('FaultFound').implement({
  description: '督办中发现的办理问题。 What was found wrong with a unit’s handling.',
  fields: (t) => ({
    unit: t.id({ resolve: ({ unit }) => unit }),
    fault: t.field({ type: Fault, resolve: ({ fault }) => fault }),
  }),
});

const OutcomeType = builder.objectRef<Outcome>('ProposalSupervisionFinding').implement({
  description: '督办情况。 What supervision came to.',
  fields: (t) => ({
    on: t.field({ type: 'Date', resolve: ({ on }) => on }),
    participants: t.stringList({ resolve: ({ participants }) => [...participants] }),
    finding: t.exposeString('finding'),
    writtenReport: t.string({ nullable: true, resolve: ({ writtenReport }) => writtenReport }),
    assessedBy: t.string({
      nullable: true,
      description: '第三方评估机构。',
      resolve: ({ assessment }) => assessment?.by,
    }),
    score: t.float({
      nullable: true,
      description: '第三方评估得分(百分制)。',
      resolve: ({ assessment }) => assessment?.score,
    }),
    faults: t.field({ type: [FaultType], resolve: ({ faults }) => faults }),
  }),
});

/** How the handling was, or is to be, supervised. */
export const SupervisionType = builder.objectRef<Supervision>('ProposalSupervision').implement({
  description: '督办。 How the handling was, or is to be, supervised.',
  fields: (t) => ({
    key: t.id({ resolve: ({ id }) => id }),
    stage: t.field({ type: Stage, resolve: ({ stage }) => stage }),
    since: t.field({ type: 'Date', resolve: ({ since }) => since }),
    request: t.string({ nullable: true, resolve: ({ request }) => request }),
    method: t.field({ type: Method, nullable: true, resolve: ({ method }) => method }),
    plannedFor: t.field({ type: 'Date', nullable: true, resolve: ({ plannedFor }) => plannedFor }),
    plan: t.string({ nullable: true, resolve: ({ plan }) => plan }),
    approvedOn: t.field({
      type: 'Date',
      nullable: true,
      resolve: ({ approval }) => approval?.on,
    }),
    approvedBy: t.string({ nullable: true, resolve: ({ approval }) => approval?.leader }),
    sentBackBecause: t.string({ nullable: true, resolve: ({ sentBack }) => sentBack?.reason }),
    outcome: t.field({ type: OutcomeType, nullable: true, resolve: ({ outcome }) => outcome }),
  }),
});
