import { actsFor } from '../county/acting.ts';
import type { Actor } from '../county/actor.ts';
import type { UnitsOfDay } from '../county/duties.ts';
import type { Role } from '../words/county.ts';
import type { CountyInspection } from './inspection/inspection.ts';
import type { InstructionCase } from './instruction.ts';
import type { LeaderInstruction } from './leader/leader.ts';
import type { HandledRecommendation } from './recommendation/recommendation.ts';

const knowSecrets: ReadonlySet<Role> = new Set<Role>(['leadership', 'supervising_office']);

/** True for those who know of every instruction, whoever recorded it. */
export const knowsEverySecret = ({ role }: Pick<Actor, 'role'>): boolean => knowSecrets.has(role);

/**
 * May the actor know of an instruction? A secret one is known to the office that recorded it, to the
 * inspectors, to the leadership and to those it is addressed to.
 */
export const knowsOf = (
  { secrecy, recordedBy, addressees }: LeaderInstruction,
  actor: Actor,
  register: UnitsOfDay,
): boolean =>
  secrecy !== 'secret' ||
  actor.role === recordedBy ||
  knowsEverySecret(actor) ||
  addressees.some((unit) => actsFor(unit, actor, register));

/** The instructions that are no secret, in order. */
export const openInstructions = ({ instructions }: InstructionCase): readonly LeaderInstruction[] =>
  instructions.filter(({ secrecy }) => secrecy !== 'secret');

/**
 * True once all the offices can tell that it is handled on an instruction: one that is no secret is
 * recorded, or a recommendation was handed out. What is secret says nothing here.
 */
export const wasInstructed = (state: InstructionCase): boolean =>
  openInstructions(state).length > 0 ||
  state.recommendations.some(({ handedOut }) => handedOut !== undefined);

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
