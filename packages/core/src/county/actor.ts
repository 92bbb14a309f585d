import { z } from 'zod';
import { termsOf, type Vocabulary } from '../kernel/words.ts';
import { BodyId, ExpertId, MemberId, PlatformId, UnitId } from './entries.ts';

/** The capacities in words. */
export const roleWords = {
  member: { zh: '政协委员', en: 'member' },
  collective: { zh: '集体提案者经办人', en: 'officer of a collective proposer' },
  proposal_committee: { zh: '提案委员会', en: 'proposal committee' },
  supervising_office: { zh: '督查室(交办、督办机关)', en: 'supervising office' },
  handling_unit: { zh: '承办单位', en: 'handling unit' },
  party_office: { zh: '县委办公室', en: 'Party committee office' },
  government_office: { zh: '县政府办公室', en: 'government office' },
  leadership: { zh: '政协党组、主席会议', en: 'CPPCC leadership' },
  cppcc_office: { zh: '政协办公室', en: 'office of the CPPCC' },
  special_committee: { zh: '专门委员会', en: 'special committee' },
  platform: { zh: '基层协商议事平台', en: 'grass-roots platform' },
  expert: { zh: '智库专家', en: 'expert of the think tank' },
  registrar: { zh: '政协办公室(名册)', en: 'registrar' },
  public: { zh: '公众', en: 'public' },
} as const satisfies Vocabulary<string>;

/** In which capacity somebody acts. */
export type Role = keyof typeof roleWords;

/** In which capacity somebody acts: one at a time, as a document is signed in one. */
export const roles = termsOf(roleWords);

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
