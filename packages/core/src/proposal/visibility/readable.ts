import { unitsActedFor } from '../../county/acting.ts';
import { type Actor, proposerOf } from '../../county/actor.ts';
import type { UnitsOfDay } from '../../county/duties.ts';
import { readableOnTheDay } from '../../county/reader.ts';
import type { Register, RegisterOfDay } from '../../county/register.ts';
import type { CaseField } from '../../county/showing.ts';
import { opens, type Scope, type ScopeFacts } from '../../kernel/scope.ts';
import { type AnyProposal, isTaken } from '../proposal.ts';
import { isPublished, isSecret } from '../publication/queries.ts';

const received = [
  'submitted',
  'returned_for_revision',
  'not_filed',
  'merged',
  'withdrawn',
  'forwarded_for_reference',
  'converted_to_opinion_report',
  'converted_to_member_letter',
  'filed',
  'closed',
] as const;

const taken = ['filed', 'merged', 'closed'] as const;
const notSecret = { secret: ['no'] } as const;
const published: Scope<CaseField>[number] = { public: ['yes'] };

/**
 * Which proposals somebody may read: a draft its proposers, a refused one its proposers and the
 * reviewers, a filed one the members and those who serve them unless it is secret, the units that have it on the
 * day, and the public when all who stand behind it agreed to publication and nothing holds it back.
 */
export const readableProposals = (actor: Actor, register?: UnitsOfDay): Scope<CaseField> => {
  switch (actor.role) {
    case 'member':
    case 'collective':
      return [{ person: [proposerOf(actor) ?? ''] }, { stage: taken, ...notSecret }];
    case 'proposal_committee':
      return [{ stage: received }];
    case 'supervising_office':
    case 'party_office':
    case 'government_office':
    case 'leadership':
      return [{ stage: taken }];
    case 'handling_unit':
      return [{ unit: unitsActedFor(actor, register) }, published];
    case 'registrar':
    case 'cppcc_office':
    case 'special_committee':
      return [{ stage: taken, ...notSecret }];
    case 'platform':
    case 'expert':
    case 'public':
      return [published];
  }
};

/** Does the county leave members without a seat the proposals of their own? */
export const keepsOwnProposals = (register: Pick<Register, 'profile'> | undefined): boolean =>
  register?.profile.proposal.flags.formerMembersReadOwn?.value === true;

/** Which proposals somebody may read on the day; a member without a seat as the county leaves it. */
export const proposalsOfTheDay = (
  actor: Actor,
  register: RegisterOfDay | undefined,
): Scope<CaseField> =>
  readableOnTheDay(
    actor,
    register,
    (one) => readableProposals(one, register),
    keepsOwnProposals(register),
  );

/** The units that have a proposal, or had it when it was withdrawn. */
export const unitsOf = (proposal: AnyProposal): readonly string[] => {
  if (proposal.stage === 'withdrawn') return proposal.withdrawal.units;
  if (isTaken(proposal))
    return proposal.assignments.filter(({ stage }) => stage !== 'returned').map(({ unit }) => unit);
  return proposal.stage === 'forwarded_for_reference' ? proposal.forwarding.units : [];
};

/** Those behind a proposal: an invitation opens it to who may answer it, and closes it when they decline. */
export const behind = ({ proposers }: AnyProposal): readonly string[] =>
  proposers.filter(({ stage }) => stage !== 'declined').map(({ id }) => id);

/** What a proposal holds in each field a scope may name; a store keeps the same in columns. */
export const scopeFactsOf = (proposal: AnyProposal): ScopeFacts<CaseField> => ({
  stage: [proposal.stage],
  person: behind(proposal),
  unit: unitsOf(proposal),
  public: [isPublished(proposal) ? 'yes' : 'no'],
  secret: [isSecret(proposal) ? 'yes' : 'no'],
});

/** May this actor read this proposal at all? */
export const mayReadProposal = (
  proposal: AnyProposal,
  actor: Actor,
  register?: UnitsOfDay,
): boolean => opens(readableProposals(actor, register), scopeFactsOf(proposal));
