import { z } from 'zod';
import { BodyId, ExpertId, MemberId, PlatformId, UnitId } from './entries.ts';

/** The id an issuer gives a person: up to 255 characters, as OpenID Connect has it, all of which can be kept. */
const person = z.string().regex(/^[^\p{Cc}\p{Cs}]{1,255}$/u);

/** Who asks, and in which capacity. A capacity says which seat, body or unit it speaks for. */
export const Actor = z.discriminatedUnion('role', [
  z.object({ role: z.literal('member'), id: person, member: MemberId }),
  z.object({ role: z.literal('collective'), id: person, body: BodyId }),
  z.object({ role: z.literal('handling_unit'), id: person, unit: UnitId }),
  z.object({
    role: z.literal('proposal_committee'),
    id: person,
    /** The seat of the person who acts, so that nobody reviews a proposal of their own. */
    member: MemberId.optional(),
  }),
  z.object({ role: z.literal('supervising_office'), id: person }),
  z.object({ role: z.literal('party_office'), id: person }),
  z.object({ role: z.literal('government_office'), id: person }),
  z.object({ role: z.literal('leadership'), id: person }),
  z.object({ role: z.literal('cppcc_office'), id: person }),
  z.object({ role: z.literal('special_committee'), id: person, body: BodyId }),
  z.object({ role: z.literal('platform'), id: person, platform: PlatformId }),
  z.object({ role: z.literal('expert'), id: person, expert: ExpertId }),
  z.object({ role: z.literal('registrar'), id: person }),
  z.object({ role: z.literal('public'), id: person }),
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
