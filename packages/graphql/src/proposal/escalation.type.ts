import {
  calendarOf,
  type Escalated,
  periodFigure,
  type ReplyEscalation,
  visibleEscalation,
} from '@xieshang/core';
import { builder } from '../builder.ts';
import { FigureType } from '../law/period.type.ts';
import { proposalOf, STATE, visibilityOf } from '../models/proposal.model.ts';
import { Language } from '../words.ts';
import { ProposalNode } from './proposal.type.ts';

const EscalationStepType = builder.objectRef<Escalated>('EscalationStep').implement({
  description: '逾期报告的一级。 One step by which a late reply is reported.',
  fields: (t) => ({
    to: t.string({
      args: { language: t.arg({ type: Language, defaultValue: 'zh', required: true }) },
      resolve: ({ to }, { language }) => to[language],
    }),
    on: t.field({ type: 'Date', description: '自该日起报告。', resolve: ({ due }) => due }),
    reached: t.exposeBoolean('reached', { description: '该日已到。' }),
    after: t.field({ type: FigureType, nullable: true, resolve: periodFigure }),
  }),
});

const ReplyEscalationType = builder.objectRef<ReplyEscalation>('ReplyEscalation').implement({
  description: '逾期逐级报告。 To whom a late reply is reported, step by step.',
  fields: (t) => ({
    assignment: t.exposeID('assignment'),
    steps: t.field({ type: [EscalationStepType], resolve: ({ steps }) => steps }),
  }),
});

builder.prismaObjectField(ProposalNode, 'escalation', (t) =>
  t.field({
    type: [ReplyEscalationType],
    description: '逾期未答复的逐级报告。',
    select: STATE,
    resolve: async (row, _args, context) => {
      const register = await context.register(row.countyId);
      const visibility = visibilityOf(row, context, register);
      const calendar = calendarOf(register);
      return visibleEscalation(proposalOf(row), register, calendar, context.today, visibility);
    },
  }),
);
