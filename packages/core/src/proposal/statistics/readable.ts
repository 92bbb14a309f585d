import { unitsActedFor } from '../../county/acting.ts';
import { type Actor, proposerOf, unitOf } from '../../county/actor.ts';
import { takenAs } from '../../county/reader.ts';
import type { RegisterOfDay } from '../../county/register.ts';
import type { CaseField } from '../../county/showing.ts';
import type { CalendarDay } from '../../kernel/day.ts';
import { opens, type Scope } from '../../kernel/scope.ts';
import type { AnyProposal } from '../proposal.ts';
import { keepsOwnProposals, proposalsOfTheDay, scopeFactsOf } from '../visibility/readable.ts';
import { type ProposalVisibility, visibilityOfProposal } from '../visibility/visibility.ts';
import type { Needed } from './definition.ts';
import type { CaseSet, Indicator, ProposalReport } from './report.ts';

/** Who reads a report, and the cases they may read, as these stand now. */
export interface Reader {
  readonly actor: Actor;
  readonly today: CalendarDay;
  readonly readable: readonly AnyProposal[];
  /** The register of the day; without one a unit has no duties but its own. */
  readonly register?: RegisterOfDay;
}

/** The cases an actor may read. */
export const readableBy = (
  cases: readonly AnyProposal[],
  actor: Actor,
  register?: RegisterOfDay,
): readonly AnyProposal[] =>
  cases.filter((one) => opens(proposalsOfTheDay(actor, register), scopeFactsOf(one)));

type Shows = (id: string) => boolean;

const shownIn = ({ count, ids }: CaseSet, shows: Shows): CaseSet => {
  const shown = ids.filter(shows);
  return { count, ids: shown, hidden: count - shown.length };
};

/**
 * A report as somebody may read it: every count is complete, but a case is named only to who may
 * read it, and under a figure only to who sees what the figure tells of it.
 */
export const reportFor = (
  report: ProposalReport,
  { actor, today, readable, register }: Reader,
): ProposalReport => {
  const views = new Map<string, ProposalVisibility>(
    readable.map((one) => [one.id, visibilityOfProposal(one, actor, today, register)]),
  );
  const showsFor =
    ({ needs }: Indicator): Shows =>
    (id) => {
      const visibility = views.get(id);
      if (!visibility || !needs) return visibility !== undefined;
      if (needs !== 'ratings') return visibility[needs] === true;
      return visibility.ratings === 'all' || visibility.unsealed.inHand;
    };
  const indicators = report.indicators.map((one) => {
    const shows = showsFor(one);
    const { numerator, denominator } = one;
    return {
      ...one,
      numerator: shownIn(numerator, shows),
      ...(denominator ? { denominator: shownIn(denominator, shows) } : {}),
    };
  });
  return { ...report, indicators };
};

/** What a scope over counted proposals may name: `unsealed` ones have ratings that are sealed no more. */
export type CountedField = CaseField | 'unsealed';

// Who may read a proposal, and sees how it is handled.
const handlingSeen = (actor: Actor, register: RegisterOfDay | undefined): Scope<CaseField> => {
  const proposer = proposerOf(actor);
  if (proposer !== undefined) return [{ person: [proposer] }];
  if (unitOf(actor) !== undefined) return [{ unit: unitsActedFor(actor, register) }];
  return seesHandling.has(actor.role) ? proposalsOfTheDay(actor, register) : [];
};

const seesHandling: ReadonlySet<Actor['role']> = new Set<Actor['role']>([
  'proposal_committee',
  'supervising_office',
  'party_office',
  'government_office',
  'leadership',
]);

/**
 * Which proposals are named to an actor under a figure, as data: those {@link reportFor} names, for a
 * store that has to find them.
 */
export const namedUnder = (
  needs: Needed | undefined,
  asked: Actor,
  register?: RegisterOfDay,
): Scope<CountedField> => {
  if (!needs) return proposalsOfTheDay(asked, register);
  // How it is handled is shown to a member without a seat of their own proposals, if at all.
  const actor = takenAs(asked, register, keepsOwnProposals(register));
  const seen = handlingSeen(actor, register);
  return needs === 'handling' || actor.role === 'proposal_committee'
    ? seen
    : seen.map((clause) => ({ ...clause, unsealed: ['yes'] }));
};
