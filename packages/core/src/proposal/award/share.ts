import { placesIn } from '../../profile/proposal/places.ts';
import type { ProposalProfile } from '../../profile/proposal.ts';
import type { ProposalSource } from '../../words/proposal.ts';
import type { AnyProposal } from '../proposal.ts';

type Profile = Pick<ProposalProfile, 'awards'>;

/** One award as a county has it. */
export type AwardKind = Profile['awards']['list'][number];

/** The award of an id, if the county has it. */
export const awardIn = ({ awards }: Profile, id: string): AwardKind | undefined =>
  awards.list.find((award) => award.id === id);

/** The series that numbers the winners of an award in a session. */
export const awardSeries = (
  award: string,
  { term, session }: { readonly term: number; readonly session: number },
): string => `proposal.award.${award}/${term}-${session}`;

/** How many proposals may win an award when so many were received. */
export const awardPlaces = ({ share }: AwardKind, received: number): number =>
  placesIn({ percent: share.value.to }, received);

/** How many of the winners are collective proposals, and whether these are as many as demanded. */
export interface CollectiveShare {
  readonly awarded: number;
  readonly collective: number;
  /** Per cent of the winners. */
  readonly percent: number;
  readonly enough: boolean;
}

const byMembers: ReadonlySet<ProposalSource> = new Set<ProposalSource>([
  'individual_member',
  'joint_members',
]);

/** 集体提案在获奖提案中的比例. */
export const collectiveShareOf = (
  awarded: readonly Pick<AnyProposal, 'source'>[],
  { awards }: Profile,
): CollectiveShare => {
  const collective = awarded.filter(({ source }) => !byMembers.has(source)).length;
  const percent = awarded.length === 0 ? 0 : (collective * 100) / awarded.length;
  const enough = awarded.length === 0 || percent >= awards.collectiveShare.value;
  return { awarded: awarded.length, collective, percent, enough };
};
