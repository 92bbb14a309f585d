import type { z } from 'zod';
import type { Actor } from '../../county/actor.ts';
import type { ViewContext } from '../../county/showing.ts';
import type { Frozen } from '../../kernel/command.ts';
import { listed } from '../../kernel/listed.ts';
import { shownBy, shownField } from '../../kernel/shown-by.ts';
import { gradeOf } from '../appraisal/score.ts';
import { mergedInto } from '../case/merged-into.ts';
import { tierOf } from '../key/tiers.ts';
import {
  type AnyProposal,
  filingOf,
  isReceived,
  isTaken,
  type Proposal,
  type Taken,
} from '../proposal.ts';
import { visibleAssignments } from '../visibility/assignments.ts';
import {
  visibleAppraisals,
  visibleAwards,
  visibleKeys,
  visibleSupervisions,
  visiblyInSupervisedSet,
} from '../visibility/distinctions.ts';
import {
  visibleConsultations,
  visibleConversion,
  visibleProposers,
  visibleReviews,
  visibleSettlements,
  visibleVacancy,
  visibleWithdrawalRequest,
} from '../visibility/parts.ts';
import { visibleLookBacks, visiblePromises } from '../visibility/promises.ts';
import { visibleContent, visiblePublication, visibleReplies } from '../visibility/publication.ts';
import { ratingsAreSealed, visibleRatings } from '../visibility/ratings.ts';
import type { ProposalVisibility } from '../visibility/visibility.ts';
import { assignmentView } from './assignment.ts';
import { appraisalView, awardView } from './distinctions.ts';
import { keyView, supervisionView } from './key.ts';
import { handlingConsultationView, publicationView } from './openness.ts';
import { proposerView, textView } from './people.ts';
import { lookBackView, promiseView } from './promise.ts';
import { ratingView, replyView } from './reply.ts';
import { conversionView, dispositionView, vacancyView, withdrawalView } from './review.ts';
import { ProposalView } from './view.ts';

type View = z.input<typeof ProposalView>;
type Field = keyof View;

/** A proposal, and who is shown it as what. */
export interface ShownProposal {
  readonly state: AnyProposal;
  readonly visibility: ProposalVisibility;
  readonly actor: Actor;
  readonly context: ViewContext;
  /** Its main proposal by id, where it has one. */
  readonly related: Readonly<Record<string, Proposal>>;
}

type Tell<Value> = (shown: ShownProposal) => Value;

/** The proposal that another is handled with, whose number the other is answered under. */
export const mainOf = (state: Proposal): readonly string[] => {
  const merged = mergedInto(state);
  return merged ? [merged.main] : [];
};

const receiptOf = (state: AnyProposal) => (isReceived(state) ? state.receipt : undefined);

const optional = <Value, Shown>(value: Value | undefined, view: (value: Value) => Shown) =>
  value === undefined ? undefined : view(value);

/** Told of a proposal that a unit has or had; nothing of another. */
const ofTaken =
  <Value>(tell: (state: Taken, shown: ShownProposal) => Value): Tell<Value | undefined> =>
  (shown) =>
    isTaken(shown.state) ? tell(shown.state, shown) : undefined;

/** A list that is told of a proposal that a unit has or had. */
const listOfTaken =
  <Value>(tell: (state: Taken, shown: ShownProposal) => readonly Value[]): Tell<readonly Value[]> =>
  (shown) =>
    isTaken(shown.state) ? tell(shown.state, shown) : [];

const handledWith = ({ state, related }: ShownProposal) => {
  const merged = mergedInto(state);
  const main = merged && related[merged.main];
  return merged && { ...merged, number: main && filingOf(main)?.number };
};

const fields: { readonly [Key in Field]-?: Tell<Frozen<View[Key]>> } = {
  source: ({ state }) => state.source,
  category: ({ state }) => state.content.category,
  period: ({ state }) => receiptOf(state)?.period,
  term: ({ state }) => receiptOf(state)?.term,
  session: ({ state }) => receiptOf(state)?.session,
  serial: ({ state }) => receiptOf(state)?.serial,
  number: ({ state }) => filingOf(state)?.number,
  draftedOn: ({ state }) => state.draftedOn,
  submittedAt: ({ state }) => receiptOf(state)?.at,
  heldUntil: ({ state }) => receiptOf(state)?.heldUntil,
  filedOn: ({ state }) => filingOf(state)?.on,
  closedOn: ({ state }) => (state.stage === 'closed' ? state.closedOn : undefined),
  text: ({ state, visibility }) => textView(visibleContent(state, visibility)),
  contact: ({ state, visibility }) => visibleContent(state, visibility).contact,
  proposers: ({ state, visibility, context: { register } }) =>
    visibleProposers(state, visibility).map((one) => proposerView(one, register, visibility)),
  vacantLead: ({ state, visibility }) => optional(visibleVacancy(state, visibility), vacancyView),
  disposition: ({ state, visibility }) => (visibility.review ? dispositionView(state) : undefined),
  reviews: ({ state, visibility }) => visibleReviews(state, visibility),
  conversionConsent: ({ state, visibility }) =>
    optional(visibleConversion(state, visibility), conversionView),
  handledWith,
  withdrawalRequest: ({ state, visibility }) =>
    optional(visibleWithdrawalRequest(state, visibility), withdrawalView),
  assignments: listOfTaken((state, { visibility }) =>
    visibleAssignments(state, visibility).map(assignmentView),
  ),
  replies: listOfTaken((state, { visibility, context }) => {
    const letters = context.register.profile.proposal.resultLetters.value;
    return visibleReplies(state, visibility).map((one) => replyView(one, letters));
  }),
  promises: listOfTaken((state, { visibility }) =>
    visiblePromises(state, visibility).map(promiseView),
  ),
  lookBacks: listOfTaken((state, { visibility }) =>
    visibleLookBacks(state, visibility).map(lookBackView),
  ),
  ratings: listOfTaken((state, { visibility, actor }) =>
    visibleRatings(state, visibility, actor).map(ratingView),
  ),
  ratingsSealed: ({ state, context: { today } }) =>
    isTaken(state) && ratingsAreSealed(state, today),
  settlements: ({ state, visibility }) =>
    visibleSettlements(state, visibility).map((one) => listed(one, ['on', 'form', 'note'])),
  publication: ({ state, visibility }) =>
    optional(visiblePublication(state, visibility), publicationView),
  handlingConsultations: ({ state, visibility }) =>
    visibleConsultations(state, visibility).map(handlingConsultationView),
  tier: ({ state }) => tierOf(state),
  keyProposals: listOfTaken((state, { actor }) => visibleKeys(state, actor).map(keyView)),
  inSupervisedSet: ofTaken((state, { actor, context: { register, today } }) =>
    visiblyInSupervisedSet(state, register, today, actor),
  ),
  supervisions: listOfTaken((state, { visibility, actor }) =>
    visibleSupervisions(state, visibility, actor).map(supervisionView),
  ),
  appraisals: listOfTaken((state, { visibility, actor, context: { register } }) =>
    visibleAppraisals(state, visibility, actor, register).map((one) =>
      appraisalView(one, gradeOf(one.total, register.profile.proposal)),
    ),
  ),
  awards: listOfTaken((state, { actor }) => visibleAwards(state, actor).map(awardView)),
  raisedTo: ofTaken(({ raisedTo }) => raisedTo),
};

const isField = (field: string): field is Field => Object.hasOwn(fields, field);

/** One field of what an actor who may read a proposal sees of it, told without the others. */
export const projectField = (field: string, shown: ShownProposal): unknown =>
  isField(field) ? shownField(ProposalView.shape[field], fields[field](shown)) : undefined;

/** What an actor who may read a proposal sees of it, given its main proposal where it has one. */
export const projectProposal = (shown: ShownProposal): View => {
  const all = Object.entries(fields).map(([field, tell]) => [field, tell(shown)]);
  return shownBy(ProposalView, Object.fromEntries(all));
};
