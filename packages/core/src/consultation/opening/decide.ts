import { yearOf } from '../../kernel/day.ts';
import { required } from '../../kernel/required.ts';
import { ConsultationId } from '../../lineage/ids.ts';
import { dueToday } from '../clocks.ts';
import { leadOf } from '../lead.ts';
import type { Deciders } from '../moves.ts';
import { planNamed } from '../plan-named.ts';
import type { openingCommands } from './commands.ts';

/** What opening a consultation leads to. */
export const openingDeciders: Deciders<typeof openingCommands> = {
  OpenConsultation: (_state, command, ctx) => {
    const { title, form, timing, decisionOn, plan, item, units, secret } = command;
    return {
      type: 'ConsultationOpened',
      on: ctx.today,
      id: ConsultationId.parse(ctx.caseId),
      title,
      form,
      timing,
      ...(decisionOn ? { decisionOn } : {}),
      year: yearOf(ctx.today),
      lead: required(leadOf(ctx.actor, ctx.register), 'a lead'),
      ...planNamed({ plan, item }, ctx),
      units,
      secret,
      researchPlanBy: dueToday('researchPlan', ctx),
    };
  },
};
