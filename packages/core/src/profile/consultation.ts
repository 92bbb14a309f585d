import { z } from 'zod';
import type { Frozen } from '../kernel/command.ts';
import { oneOf } from '../kernel/field.ts';
import { CitationsSchema, figureOf, WordsSchema } from '../kernel/figure.ts';
import { NamedDate } from '../kernel/fixed-date.ts';
import { Period } from '../kernel/period.ts';
import { textOf } from '../kernel/text.ts';
import {
  consultationChairWords,
  consultationLeaderWords,
  outcomeAdopterWords,
  outcomeTypeWords,
  statementDeliveryWords,
} from '../words/consultation.ts';
import { consultationFormWords } from '../words/forms.ts';

const period = figureOf(Period);
const flag = figureOf(z.boolean());

/** The periods a county fixes for consultations; each with its source. */
const ConsultationPeriods = z.object({
  researchPlan: period,
  approval: period,
  revision: period,
  workPlan: period,
  notice: period,
  /** 全体会议的通知. */
  plenaryNotice: period,
  materials: period,
  minutes: period,
  outcome: period,
  acknowledgement: period,
  /** 年底前综合跟踪. */
  followUp: figureOf(z.object({ date: NamedDate })),
});

/** A form of consultation (协商形式): who may lead it and be in the chair, and what it is tied to. */
const Form = z.object({
  id: oneOf(consultationFormWords),
  words: WordsSchema,
  leaders: z.array(oneOf(consultationLeaderWords)).min(1),
  chairs: z.array(oneOf(consultationChairWords)).min(1),
  /** Its topics stand in the annual plan. */
  inPlan: z.boolean(),
  /** The units are those the committee keeps in contact with. */
  followsLiaison: z.boolean(),
  cites: CitationsSchema,
});

/** A type of outcome (成果类型), and the bodies that may adopt it. */
const OutcomeKind = z.object({
  id: oneOf(outcomeTypeWords),
  adoptedBy: z.array(oneOf(outcomeAdopterWords)).min(1),
  cites: CitationsSchema,
});

/** How long a statement may be in some forms. */
const StatementLength = z.object({
  id: z.string().regex(/^[a-z_]+$/),
  forms: z.array(oneOf(consultationFormWords)).min(1),
  delivery: oneOf(statementDeliveryWords),
  most: z.number().int().positive().max(10_000),
  place: textOf(200).optional(),
  cites: CitationsSchema,
});

/** A county's choices for consultations: what the law leaves open, never a rule removed. */
export const ConsultationProfile = z.object({
  periods: ConsultationPeriods,
  /** How long before a due day its lights turn. */
  warnings: z.object({ firstWarning: period, secondWarning: period }),
  flags: z.object({
    /** 先调研后协商: no meeting before research is completed; otherwise no outcome before it. */
    researchBeforeMeeting: flag,
  }),
  forms: z.array(Form).min(1),
  outcomes: z.array(OutcomeKind).min(1),
  statementLengths: z.array(StatementLength),
});

/** A county's choices for consultations. */
export type ConsultationProfile = Frozen<z.output<typeof ConsultationProfile>>;
