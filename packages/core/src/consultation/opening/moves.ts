import { yearOf } from '../../kernel/day.ts';
import { recorded } from '../../kernel/recorded.ts';
import { required } from '../../kernel/required.ts';
import { ConsultationId } from '../../lineage/ids.ts';
import { dueToday } from '../deadlines/clocks.ts';
import { leadOf } from '../lead/lead.ts';
import { consultationArea } from '../moves.ts';
import { planItemNamed } from '../plan-item.ts';
import { openingCommands, openingFacts } from './opening.ts';

/** 立项: the opening of a consultation. */
export const opening = consultationArea({
  commands: openingCommands,
  facts: openingFacts,
  decide: {
    OpenConsultation: (_state, { type: _, plan, item, ...topic }, ctx) => ({
      ...recorded(topic),
      type: 'ConsultationOpened',
      on: ctx.today,
      id: ConsultationId.parse(ctx.caseId),
      year: yearOf(ctx.today),
      lead: required(leadOf(ctx.actor, ctx.register), 'a lead'),
      ...planItemNamed({ plan, item }, ctx),
      researchPlanBy: dueToday('researchPlan', ctx),
    }),
  },
  evolve: {
    ConsultationOpened: (_state, { type: _, on: openedOn, ...opened }) => ({
      ...opened,
      stage: 'planned',
      openedOn,
      planningSince: openedOn,
      researchPlans: [],
      records: [],
      expertOpinions: [],
      workPlans: [],
      materials: [],
      briefings: [],
      questions: [],
      statements: [],
      outcomes: [],
      drafts: [],
      followUps: [],
    }),
  },
});
