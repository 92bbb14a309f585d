import { z } from 'zod';
import { BodyId } from '../../county/entries.ts';
import { command } from '../../kernel/command.ts';
import { CalendarDay } from '../../kernel/day.ts';
import { Due } from '../../kernel/deadline.ts';
import { fact } from '../../kernel/fact.ts';
import { termOf } from '../../kernel/field.ts';
import type { FieldsOf } from '../../kernel/recorded.ts';
import { textOf } from '../../kernel/text.ts';
import { ConsultationId } from '../../lineage/ids.ts';
import { consultationLeaderWords, consultationTimingWords } from '../../words/consultation.ts';
import { consultationFormWords } from '../../words/forms.ts';
import { planItem, planItemRef, unitsOf } from '../fields.ts';

/** 牵头方. */
export const leader = termOf(consultationLeaderWords, 'ConsultationLeader', '牵头方');

/** 立项: the topic of a consultation, its form and its timing. */
export const topic = {
  title: textOf(80).describe('议题'),
  form: termOf(consultationFormWords, 'ConsultationForm', '协商形式'),
  timing: termOf(consultationTimingWords, 'ConsultationTiming', '协商时机'),
  decisionOn: CalendarDay.optional().describe('预计决策之日'),
  units: unitsOf('涉及单位'),
};

/** 牵头方: the county CPPCC itself, without a body, or one of its bodies. */
const lead = { kind: leader, body: BodyId.optional() };
const opened = {
  ...topic,
  ...planItemRef,
  secret: z.boolean(),
  id: ConsultationId,
  year: z.int(),
  lead: z.strictObject(lead),
  researchPlanBy: Due,
};

/** A consultation as it was opened. */
export type Opening = FieldsOf<typeof opened>;

/** 立项: the commands that open a consultation. */
export const openingCommands = {
  OpenConsultation: command(
    { zh: '协商立项', en: 'Open a consultation' },
    { ...topic, ...planItem, secret: z.boolean().default(false).describe('是否涉密') },
  ),
} as const;

/** The facts of the opening of a consultation. */
export const openingFacts = {
  ConsultationOpened: fact({ zh: '协商立项', en: 'opened a consultation' }, opened, {
    tells: ({ title, form, researchPlanBy: { by }, planLateSince: late }) => ({
      zh: `协商立项:${title}(${consultationFormWords[form].zh}),${by}前制定调研方案${late ? `;年度计划应于${late}前通过,逾期未通过` : ''}`,
      en: `opened a consultation: ${title} (${consultationFormWords[form].en}), research plan due ${by}${late ? `; its annual plan was to be adopted by ${late}` : ''}`,
    }),
  }),
} as const;
