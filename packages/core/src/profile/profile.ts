import { z } from 'zod';
import { WordsSchema } from '../kernel/figure.ts';
import { type Recorded, recorded } from '../kernel/recorded.ts';
import { ConsultationProfile } from './consultation.ts';
import { GrassrootsProfile } from './grassroots.ts';
import { InstructionProfile } from './instruction.ts';
import { MonitoringProfile } from './monitoring.ts';
import { PlanProfile } from './plan.ts';
import { ProposalProfile } from './proposal.ts';
import { SupervisionProfile } from './supervision.ts';
import { SupervisorsProfile } from './supervisors.ts';
import { TrackingProfile } from './tracking.ts';

/**
 * A county's choices, a section for each subject: figures, flags and vocabularies, each with its
 * own source. Data in and out as JSON; it chooses among what the law leaves open and can remove no
 * rule.
 */
export const CountyProfile = z
  .object({
    id: z.string().regex(/^[a-z0-9-]+$/),
    version: z.number().int().positive().max(10_000),
    title: WordsSchema,
    proposal: ProposalProfile,
    consultation: ConsultationProfile,
    supervision: SupervisionProfile,
    instruction: InstructionProfile,
    monitoring: MonitoringProfile,
    plan: PlanProfile,
    grassroots: GrassrootsProfile,
    supervisors: SupervisorsProfile,
    tracking: TrackingProfile,
  })
  .meta({ id: 'CountyProfile', description: '县情配置:各项期限、选择与词汇,均注明出处' });

/** A county's choices; see the schema of the same name. */
export type CountyProfile = Recorded<z.output<typeof CountyProfile>>;

/** Reads a profile from JSON; what is wrong with it is named by path. */
export const readProfile = (json: unknown): CountyProfile => recorded(CountyProfile.parse(json));

/** A county's choices as a field of a command or a fact. */
export const profileField: z.ZodType<CountyProfile> = CountyProfile as never;
