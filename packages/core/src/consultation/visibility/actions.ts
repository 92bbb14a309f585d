import type { Actor } from '../../county/actor.ts';
import type { RegisterOfDay } from '../../county/register.ts';
import type { OpenedConsultation } from '../consultation.ts';
import { type ConsultationVisibility, seesAtLeast } from './visibility.ts';

const internalParts: ReadonlySet<string> = new Set([
  'research_plan',
  'research_record',
  'work_plan',
  'outcome',
  'recommendation',
  'expert_opinion',
]);

// An expert may give an opinion, and so knows that opinions are given.
const levelOf = (part: string, { role }: Actor): ConsultationVisibility =>
  internalParts.has(part) && !(part === 'expert_opinion' && role === 'expert')
    ? 'organising'
    : 'concerned';

/** Is an actor told of the actions on a part of the consultation? */
export const showsConsultationAction = (
  part: string,
  state: OpenedConsultation,
  actor: Actor,
  register: RegisterOfDay,
): boolean => seesAtLeast(levelOf(part, actor), state, actor, register);
