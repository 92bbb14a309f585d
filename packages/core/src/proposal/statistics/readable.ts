import { type Actor, proposerOf, unitOf } from '../../county/actor.ts';
import type { CaseField } from '../../county/showing.ts';
import type { CalendarDay } from '../../kernel/day.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { AnyProposal } from '../proposal.ts';
import { mayReadProposal, readableProposals } from '../visibility/readable.ts';
import { type ProposalVisibility, visibilityOfProposal } from '../visibility/visibility.ts';
import type { Needed } from './definition.ts';
import type { CaseSet, Indicator, ProposalReport } from './report.ts';

/** Who reads a report, and the cases they may read, as these stand now. */
export interface Reader {
  readonly actor: Actor;
  readonly today: CalendarDay;
  readonly readable: readonly AnyProposal[];
}

/** The cases an actor may read. */
export const readableBy = (cases: readonly AnyProposal[], actor: Actor): readonly AnyProposal[] =>
  cases.filter((one) => mayReadProposal(one, actor));

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
  { actor, today, readable }: Reader,
): ProposalReport => {
  const views = new Map<string, ProposalVisibility>(
    readable.map((one) => [one.id, visibilityOfProposal(one, actor, today)]),
  );
  const showsFor =
    ({ needs }: Indicator): Shows =>
    (id) => {
      const visibility = views.get(id);
      if (!visibility || !needs) return visibility !== undefined;
      return visibility[needs] === true || visibility[needs] === 'all';
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
const handlingSeen = (actor: Actor): Scope<CaseField> => {
  const proposer = proposerOf(actor);
  if (proposer !== undefined) return [{ person: [proposer] }];
  const unit = unitOf(actor);
  if (unit !== undefined) return [{ unit: [unit] }];
  return seesHandling.has(actor.role) ? readableProposals(actor) : [];
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
export const namedUnder = (needs: Needed | undefined, actor: Actor): Scope<CountedField> => {
  if (!needs) return readableProposals(actor);
  const seen = handlingSeen(actor);
  return needs === 'handling' || actor.role === 'proposal_committee'
    ? seen
    : seen.map((clause) => ({ ...clause, unsealed: ['yes'] }));
};
