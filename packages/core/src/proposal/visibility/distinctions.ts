import { unitsActedFor } from '../../county/acting.ts';
import { type Actor, proposerOf } from '../../county/actor.ts';
import type { UnitsOfDay } from '../../county/duties.ts';
import type { Register } from '../../county/register.ts';
import type { CalendarDay } from '../../kernel/day.ts';
import type { Role } from '../../words/county.ts';
import type { ProposalEvent } from '../areas.ts';
import type { Appraisal } from '../parts/appraisal.ts';
import type { Award } from '../parts/award.ts';
import type { KeyItem } from '../parts/key.ts';
import type { Supervision } from '../parts/supervision-record.ts';
import type { Taken } from '../proposal.ts';
import { isInSupervisedSet } from '../supervision-record/supervised-set.ts';
import type { RatingVisibility } from './ratings.ts';
import type { ProposalVisibility } from './visibility.ts';

const selecting: ReadonlySet<Role> = new Set<Role>([
  'proposal_committee',
  'leadership',
  'party_office',
  'supervising_office',
]);
const awarding: ReadonlySet<Role> = new Set<Role>(['proposal_committee', 'leadership']);

/** A key proposal as others see it: what was said of the candidate stays with those who select. */
const bare = (one: KeyItem): KeyItem => ({ ...one, opinions: [] });

/** The key proposals an actor sees: a candidate, and one that was declined, is for those who select. */
export const visibleKeys = (
  { keys = [] }: Taken,
  { role }: Pick<Actor, 'role'>,
): readonly KeyItem[] =>
  selecting.has(role)
    ? keys
    : keys.filter(({ stage }) => stage === 'determined' || stage === 'left').map(bare);

/** The supervision an actor sees: plans are for those who plan, records for those concerned. */
export const visibleSupervisions = (
  { supervisions = [] }: Taken,
  { handling }: Pick<ProposalVisibility, 'handling'>,
  { role }: Pick<Actor, 'role'>,
): readonly Supervision[] => {
  if (selecting.has(role)) return supervisions;
  return handling ? supervisions.filter(({ stage }) => stage === 'recorded') : [];
};

/** The appraisals a view shows: each side's own, and the others' once they are unsealed with the ratings. */
export const visibleAppraisals = (
  { appraisals = [] }: Taken,
  { ratings, unsealed }: RatingVisibility,
  actor: Actor,
  register?: UnitsOfDay,
): readonly Appraisal[] =>
  appraisals.filter(
    (one) => ratings === 'all' || isOwn(one, actor, register) || unsealed.appraisal(one.on),
  );

const isOwn = (one: Appraisal, actor: Actor, register?: UnitsOfDay): boolean =>
  one.of === 'proposal'
    ? unitsActedFor(actor, register).includes(one.unit)
    : one.proposer === proposerOf(actor);

/** The awards an actor sees: until it is published, an award is for those who give it. */
export const visibleAwards = (
  { awards = [] }: Taken,
  { role }: Pick<Actor, 'role'>,
): readonly Award[] =>
  awarding.has(role) ? awards : awards.filter(({ stage }) => stage === 'published');

/** Whether it is in the supervised set; undefined for who is not told. */
export const visiblyInSupervisedSet = (
  proposal: Taken,
  register: Pick<Register, 'sessions'>,
  today: CalendarDay,
  { role }: Pick<Actor, 'role'>,
): boolean | undefined =>
  selecting.has(role) ? isInSupervisedSet(proposal, register, today) : undefined;

/**
 * Does the history include this fact of selecting, supervising, appraising or awarding? Undefined
 * for every other fact.
 */
export const showsDistinction = (
  event: ProposalEvent,
  { handling, ratings, unsealed }: ProposalVisibility,
  actor: Actor,
  register?: UnitsOfDay,
): boolean | undefined => {
  switch (event.type) {
    case 'KeyProposalNominated':
    case 'KeyOpinionRecorded':
    case 'KeyProposalEndorsed':
    case 'KeyProposalDeclined':
    case 'SupervisionAskedFor':
    case 'SupervisionPlanned':
    case 'SupervisionPlanApproved':
    case 'SupervisionPlanSentBack':
      return selecting.has(actor.role);
    case 'SupervisionRecorded':
      return handling;
    case 'ProposalAppraised':
      return (
        ratings === 'all' ||
        unitsActedFor(actor, register).includes(event.unit) ||
        unsealed.appraisal(event.on)
      );
    case 'HandlingAppraised':
      return (
        ratings === 'all' || event.proposer === proposerOf(actor) || unsealed.appraisal(event.on)
      );
    case 'AwardNominated':
    case 'AwardShortlisted':
    case 'AwardGranted':
    case 'AwardDeclined':
      return awarding.has(actor.role);
    default:
      return undefined;
  }
};
