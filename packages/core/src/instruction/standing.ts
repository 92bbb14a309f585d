import { actsFor } from '../county/acting.ts';
import type { Actor, Role } from '../county/actor.ts';
import type { Register } from '../county/register.ts';
import type {
  CountyInspection,
  HandledRecommendation,
  InstructionCase,
  LeaderInstruction,
} from './instruction.ts';

const knowSecrets: ReadonlySet<Role> = new Set<Role>(['leadership', 'supervising_office']);

/**
 * May the actor know of an instruction? A secret one is known to the office that recorded it, to the
 * inspectors, to the leadership and to those it is addressed to.
 */
export const knowsOf = (
  { secrecy, recordedBy, addressees }: LeaderInstruction,
  actor: Actor,
  register: Pick<Register, 'units'>,
): boolean =>
  secrecy !== 'secret' ||
  actor.role === recordedBy ||
  knowSecrets.has(actor.role) ||
  addressees.some((unit) => actsFor(unit, actor, register));

/** The instructions that are no secret, in order. */
export const openInstructions = ({ instructions }: InstructionCase): readonly LeaderInstruction[] =>
  instructions.filter(({ secrecy }) => secrecy !== 'secret');

/** The units an instruction still waits for. */
export const outstanding = ({
  stage,
  addressees,
  feedback,
}: LeaderInstruction): LeaderInstruction['addressees'] =>
  stage === 'concluded'
    ? []
    : addressees.filter((unit) => !feedback.some((one) => one.unit === unit));

const settledStages: ReadonlySet<string> = new Set<HandledRecommendation['stage']>([
  'carried_out',
  'explained',
  'noted',
  'not_adopted',
  'sent_for_reference',
]);

/** True once nothing more is owed on a recommendation. */
export const isSettled = ({ stage }: HandledRecommendation): boolean => settledStages.has(stage);

/** True once an inspection has its result. */
export const isInspected = ({ stage }: CountyInspection): boolean => stage === 'concluded';

/** True once every recommendation is settled and every inspection has its result. */
export const isAllSettled = ({ recommendations, inspections }: InstructionCase): boolean =>
  recommendations.every(isSettled) && inspections.every(isInspected);
