import { z } from 'zod';
import { command } from '../../kernel/command.ts';
import { CalendarDay } from '../../kernel/day.ts';
import { textOf } from '../../kernel/id.ts';
import { planItem, unitsOf } from '../fields.ts';
import { consultationForms, consultationTimings } from '../vocabulary.ts';

/** 立项: what people may ask to begin a consultation. */
export const openingCommands = {
  OpenConsultation: command(
    { zh: '协商立项', en: 'Open a consultation' },
    {
      title: textOf(80).describe('议题'),
      form: z.enum(consultationForms).meta({ id: 'ConsultationForm', description: '协商形式' }),
      timing: z
        .enum(consultationTimings)
        .meta({ id: 'ConsultationTiming', description: '协商时机' }),
      decisionOn: CalendarDay.optional().describe('预计决策之日'),
      ...planItem,
      units: unitsOf('涉及单位'),
      secret: z.boolean().default(false).describe('是否涉密'),
    },
  ),
} as const;
