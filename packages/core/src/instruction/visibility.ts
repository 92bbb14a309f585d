import { actsFor, unitsActedFor } from '../county/acting.ts';
import { type Actor, personOf } from '../county/actor.ts';
import { followsEveryCase } from '../county/offices.ts';
import type { RegisterOfDay } from '../county/register.ts';
import type { CaseField } from '../county/showing.ts';
import { everything, opens, type Scope, type ScopeFacts } from '../kernel/scope.ts';
import type { InstructionCase } from './instruction.ts';

const published: Scope<CaseField>[number] = { public: ['yes'] };

/**
 * Which follow-ups somebody may read: the offices all of them; who took part theirs; a unit those
 * that hand it something; members those that are closed; the public what was published.
 */
export const readableInstructions = (
  actor: Actor,
  register: RegisterOfDay | undefined,
): Scope<CaseField> => {
  if (followsEveryCase(actor.role)) return everything;
  switch (actor.role) {
    case 'member':
    case 'collective':
    case 'special_committee':
      return [{ person: [personOf(actor) ?? ''] }, { stage: ['closed'], secret: ['no'] }];
    case 'handling_unit':
      return [{ unit: unitsActedFor(actor, register) }, published];
    case 'expert':
    case 'platform':
      return [{ person: [personOf(actor) ?? ''] }, published];
    default:
      return [published];
  }
};

const unitsAsked = ({ recommendations, instructions }: InstructionCase): readonly string[] => [
  ...new Set<string>([
    ...recommendations
      .filter(({ stage, handedOut }) => handedOut || stage === 'sent_for_reference')
      .map(({ unit }) => unit),
    ...instructions.flatMap(({ addressees }) => addressees),
  ]),
];

/** What a follow-up holds in each field a scope may name. */
export const scopeFactsOfInstruction = (state: InstructionCase): ScopeFacts<CaseField> => ({
  stage: [state.stage],
  person: state.informed,
  unit: unitsAsked(state),
  public: [state.published ? 'yes' : 'no'],
  secret: [state.secret ? 'yes' : 'no'],
});

/** May this actor read this follow-up at all? */
export const mayReadInstruction = (
  state: InstructionCase,
  actor: Actor,
  register: RegisterOfDay,
): boolean => opens(readableInstructions(actor, register), scopeFactsOfInstruction(state));

/** How much an actor sees: the offices everything, who took part the answers, a unit its own. */
export type InstructionVisibility = 'offices' | 'concerned' | 'unit' | 'public';

/** How much an actor sees of a follow-up they may read. */
export const visibilityOfInstruction = (
  state: InstructionCase,
  actor: Actor,
  register: RegisterOfDay,
): InstructionVisibility => {
  if (followsEveryCase(actor.role)) return 'offices';
  if (actor.role === 'handling_unit')
    return unitsAsked(state).some((unit) => actsFor(unit, actor, register)) ? 'unit' : 'public';
  const person = personOf(actor);
  const took = person !== undefined && state.informed.includes(person);
  const member = ['member', 'collective', 'special_committee'].includes(actor.role);
  return took || (member && state.stage === 'closed' && !state.secret) ? 'concerned' : 'public';
};
