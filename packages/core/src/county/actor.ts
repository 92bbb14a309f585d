import { z } from 'zod';
import { BodyId, ExpertId, MemberId, PlatformId, UnitId } from './entries.ts';

/** Who asks, and in which capacity. A capacity says which seat, body or unit it speaks for. */
export const Actor = z.discriminatedUnion('role', [
  z.object({ role: z.literal('member'), id: z.string().min(1), member: MemberId }),
  z.object({ role: z.literal('collective'), id: z.string().min(1), body: BodyId }),
  z.object({ role: z.literal('handling_unit'), id: z.string().min(1), unit: UnitId }),
  z.object({
    role: z.literal('proposal_committee'),
    id: z.string().min(1),
    /** The seat of the person who acts, so that nobody reviews a proposal of their own. */
    member: MemberId.optional(),
  }),
  z.object({ role: z.literal('supervising_office'), id: z.string().min(1) }),
  z.object({ role: z.literal('party_office'), id: z.string().min(1) }),
  z.object({ role: z.literal('government_office'), id: z.string().min(1) }),
  z.object({ role: z.literal('leadership'), id: z.string().min(1) }),
  z.object({ role: z.literal('cppcc_office'), id: z.string().min(1) }),
  z.object({ role: z.literal('special_committee'), id: z.string().min(1), body: BodyId }),
  z.object({ role: z.literal('platform'), id: z.string().min(1), platform: PlatformId }),
  z.object({ role: z.literal('expert'), id: z.string().min(1), expert: ExpertId }),
  z.object({ role: z.literal('registrar'), id: z.string().min(1) }),
  z.object({ role: z.literal('public'), id: z.string().min(1) }),
]);

/** Who asks, and in which capacity. */
export type Actor = z.output<typeof Actor>;

/** The proposer an actor speaks for: the member, or the body; nobody else proposes. */
export const proposerOf = (actor: Actor): string | undefined => {
  if (actor.role === 'member') return actor.member;
  return actor.role === 'collective' ? actor.body : undefined;
};

/** The unit an actor speaks for. */
export const unitOf = (actor: Actor): string | undefined =>
  actor.role === 'handling_unit' ? actor.unit : undefined;

/** The special committee an actor speaks for. */
export const committeeOf = (actor: Actor): string | undefined =>
  actor.role === 'special_committee' ? actor.body : undefined;

/** The grass-roots platform an actor speaks for. */
export const platformOf = (actor: Actor): string | undefined =>
  actor.role === 'platform' ? actor.platform : undefined;

/** Whoever an actor is or speaks for on the register: a member, a body, a platform or an expert. */
export const personOf = (actor: Actor): string | undefined => {
  switch (actor.role) {
    case 'member':
      return actor.member;
    case 'collective':
    case 'special_committee':
      return actor.body;
    case 'platform':
      return actor.platform;
    case 'expert':
      return actor.expert;
    default:
      return undefined;
  }
};
