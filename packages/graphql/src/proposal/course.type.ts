import {
  available,
  stateCouncilCalendar as calendar,
  dayOf,
  deadlinesOf,
  lightAt,
  nextStepOf,
  proposalWorkflow,
  showsAction,
  stepLights,
  stepWarnings,
  proposal as subject,
  visibleDeadlines,
  visibleEscalation,
  visibleNextStep,
} from '@xieshang/core';
import { actionsCost, builder } from '../builder.ts';
import { ActionType } from '../case/action.type.ts';
import { HistoryEntry } from '../case/history.type.ts';
import { shownFacts } from '../case/numbering.ts';
import { costs, lengths } from '../costs.ts';
import { DeadlineType } from '../law/deadline.type.ts';
import { NextStepType } from '../law/next-step.type.ts';
import { ReplyEscalationType } from './escalation.type.ts';
import { ProposalNode } from './proposal.type.ts';
import { NUMBERED, numbered, stateOf, viewFor } from './proposal.view.ts';

const STATE = { countyId: true, state: true } as const;
const WHOLE = { ...STATE, content: true } as const;

builder.prismaObjectFields(ProposalNode, (t) => ({
  nextStep: t.field({
    complexity: costs.nextStep,
    type: NextStepType,
    nullable: true,
    description: '下一步由谁办、何时到期;已办结的没有。',
    select: STATE,
    resolve: async (row, _args, context) => {
      const { register, today, now, actor } = context;
      const state = stateOf(row);
      const around = await register(row.countyId);
      const step = nextStepOf(state, today, around, calendar);
      const lights = stepLights(state, around, calendar);
      const light = lights ? lightAt(lights, now) : 'none';
      const seen = step && visibleNextStep(state, step, viewFor(row, context), actor);
      return seen && { ...seen, light, warnings: () => stepWarnings(seen, around, calendar) };
    },
  }),
  deadlines: t.field({
    complexity: { field: costs.deadlines, multiplier: lengths.list },
    type: [DeadlineType],
    description: '各项期限及其逐日推算。',
    select: STATE,
    resolve: async (row, _args, context) => {
      if (!viewFor(row, context).handling) return [];
      const register = await context.register(row.countyId);
      const state = stateOf(row);
      const all = deadlinesOf(state, register, calendar, context.today);
      return visibleDeadlines(state, all, context.actor);
    },
  }),
  escalation: t.field({
    type: [ReplyEscalationType],
    description: '逾期未答复的逐级报告。',
    select: STATE,
    resolve: async (row, _args, context) => {
      const register = await context.register(row.countyId);
      const view = viewFor(row, context);
      return visibleEscalation(stateOf(row), register, calendar, context.today, view);
    },
  }),
  availableActions: t.field({
    type: [ActionType],
    description: '当前用户可否办理各事项,及不可办理的全部理由。',
    select: WHOLE,
    complexity: actionsCost(proposalWorkflow),
    resolve: async (row, _args, context) => {
      const { actor, now, register } = context;
      const state = stateOf(row);
      const view = viewFor(row, context);
      const ctx = {
        caseId: state.id,
        actor,
        now,
        today: dayOf(now),
        register: await register(row.countyId),
        calendar,
        numbers: {},
        others: {},
      };
      const told = available(proposalWorkflow, { state, ctx }).filter((action) =>
        showsAction(action, actor, view),
      );
      return told.map((action) => ({
        ...action,
        title: subject.commands[action.command]?.title ?? {
          zh: action.command,
          en: action.command,
        },
      }));
    },
  }),
  history: t.field({
    type: [HistoryEntry],
    description: '办理经过;只列出当前用户可查阅的事实。',
    select: NUMBERED,
    complexity: { field: costs.history, multiplier: lengths.history },
    resolve: (row, _args, context) => shownFacts(numbered(row), context),
  }),
}));
