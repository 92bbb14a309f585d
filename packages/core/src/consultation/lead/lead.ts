import { type Actor, committeeOf } from '../../county/actor.ts';
import type { Register } from '../../county/register.ts';
import type { Role } from '../../words/county.ts';
import type { OpenedConsultation } from '../consultation.ts';

/** Who owes a step: a role, and which bodies or units. */
export interface Party {
  readonly party: Role;
  readonly who: readonly string[];
}

/** Whom an actor would lead a consultation for; nothing where they organise none. */
export const leadOf = (
  actor: Actor,
  { bodies }: Register,
): OpenedConsultation['lead'] | undefined => {
  if (actor.role === 'cppcc_office') return { kind: 'cppcc' };
  if (actor.role !== 'special_committee' && actor.role !== 'collective') return undefined;
  const body = Object.hasOwn(bodies, actor.body) ? bodies[actor.body] : undefined;
  return body && { kind: body.kind, body: body.id };
};

/** Who organises it: the office for the CPPCC, otherwise the body that leads. */
export const organiserOf = ({ lead: { kind, body } }: OpenedConsultation): Party => {
  if (!body) return { party: 'cppcc_office', who: [] };
  return { party: kind === 'special_committee' ? 'special_committee' : 'collective', who: [body] };
};

/** Who approves its plans and drafts: the committee that leads, otherwise the leadership. */
export const approverOf = (state: OpenedConsultation): Party =>
  state.lead.kind === 'special_committee' ? organiserOf(state) : { party: 'leadership', who: [] };

/** Does this actor organise the consultation? */
export const organises = (state: OpenedConsultation, actor: Actor): boolean => {
  if (actor.role === 'cppcc_office') return state.lead.body === undefined;
  const speaksFor = actor.role === 'collective' ? actor.body : committeeOf(actor);
  return speaksFor !== undefined && speaksFor === state.lead.body;
};

/** Does this actor approve its plans and drafts? The leadership always may. */
export const approves = (state: OpenedConsultation, actor: Actor): boolean =>
  actor.role === 'leadership' ||
  (state.lead.kind === 'special_committee' && committeeOf(actor) === state.lead.body);
