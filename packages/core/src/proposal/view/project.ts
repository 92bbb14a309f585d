import type { z } from 'zod';
import type { Actor } from '../../county/actor.ts';
import type { ViewContext } from '../../county/showing.ts';
import { shownBy } from '../../kernel/shown-by.ts';
import { gradeOf } from '../appraisal/score.ts';
import { togetherWith } from '../case/handled-together.ts';
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
  visibleRatings,
  visibleReviews,
  visibleSettlements,
  visibleVacancy,
  visibleWithdrawalRequest,
} from '../visibility/parts.ts';
import { visibleLookBacks, visiblePromises } from '../visibility/promises.ts';
import { visibleContent, visiblePublication, visibleReplies } from '../visibility/publication.ts';
import { type ProposalVisibility, ratingsAreSealed } from '../visibility/visibility.ts';
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

/** The proposal that another is handled with, whose number the other is answered under. */
export const mainOf = (state: Proposal): readonly string[] => {
  const together = togetherWith(state);
  return together ? [together.main] : [];
};

const ofText = (state: AnyProposal, visibility: ProposalVisibility) => {
  const content = visibleContent(state, visibility);
  return { category: content.category, text: textView(content), contact: content.contact };
};

const ofReview = (
  state: AnyProposal,
  visibility: ProposalVisibility,
  { register }: Pick<ViewContext, 'register'>,
) => {
  const vacancy = visibleVacancy(state, visibility);
  const conversion = visibleConversion(state, visibility);
  return {
    proposers: visibleProposers(state, visibility).map((one) => proposerView(one, register)),
    vacantLead: vacancy && vacancyView(vacancy),
    disposition: visibility.review ? dispositionView(state) : undefined,
    reviews: visibleReviews(state, visibility),
    conversionConsent: conversion && conversionView(conversion),
  };
};

const ofHandling = (state: AnyProposal, visibility: ProposalVisibility) => {
  const withdrawal = visibleWithdrawalRequest(state, visibility);
  const publication = visiblePublication(state, visibility);
  return {
    withdrawalRequest: withdrawal && withdrawalView(withdrawal),
    settlements: visibleSettlements(state, visibility),
    publication: publication && publicationView(publication),
    handlingConsultations: visibleConsultations(state, visibility).map(handlingConsultationView),
  };
};

const ofReplies = (
  state: Taken,
  visibility: ProposalVisibility,
  actor: Actor,
  { register: { profile }, today }: ViewContext,
) => {
  const letters = profile.proposal.resultLetters.value;
  return {
    assignments: visibleAssignments(state, visibility).map(assignmentView),
    replies: visibleReplies(state, visibility).map((one) => replyView(one, letters)),
    promises: visiblePromises(state, visibility).map(promiseView),
    lookBacks: visibleLookBacks(state, visibility).map(lookBackView),
    ratings: visibleRatings(state, visibility, actor).map(ratingView),
    ratingsSealed: ratingsAreSealed(state, today),
  };
};

const ofDistinctions = (
  state: Taken,
  visibility: ProposalVisibility,
  actor: Actor,
  { register, today }: ViewContext,
) => ({
  keyProposals: visibleKeys(state, actor).map(keyView),
  inSupervisedSet: visiblyInSupervisedSet(state, register, today, actor),
  supervisions: visibleSupervisions(state, visibility, actor).map(supervisionView),
  appraisals: visibleAppraisals(state, visibility, actor).map((one) =>
    appraisalView(one, gradeOf(one.total, register.profile.proposal)),
  ),
  awards: visibleAwards(state, actor).map(awardView),
  raisedTo: state.raisedTo,
});

const beforeHandling = {
  assignments: [],
  replies: [],
  promises: [],
  lookBacks: [],
  ratings: [],
  ratingsSealed: false,
  keyProposals: [],
  supervisions: [],
  appraisals: [],
  awards: [],
} as const;

const ofTogether = (
  state: AnyProposal,
  beside: Readonly<Record<string, Proposal>>,
): { readonly handledWith?: View['handledWith'] } => {
  const together = togetherWith(state);
  if (!together) return {};
  const main = beside[together.main];
  const number = main && filingOf(main)?.number;
  return { handledWith: { ...together, number } };
};

const ofNumbers = (state: AnyProposal) => {
  const { on: filedOn, number } = filingOf(state) ?? {};
  const { at: submittedAt, ...seat } = isReceived(state) ? state.receipt : {};
  const closedOn = state.stage === 'closed' ? state.closedOn : undefined;
  return { ...seat, submittedAt, filedOn, number, closedOn };
};

/** What an actor who may read a proposal sees of it, given its main proposal where it has one. */
export const projectProposal = (
  state: AnyProposal,
  visibility: ProposalVisibility,
  actor: Actor,
  context: ViewContext,
  beside: Readonly<Record<string, Proposal>>,
): View =>
  shownBy(ProposalView, {
    source: state.source,
    draftedOn: state.draftedOn,
    tier: tierOf(state),
    ...ofNumbers(state),
    ...ofText(state, visibility),
    ...ofReview(state, visibility, context),
    ...ofTogether(state, beside),
    ...ofHandling(state, visibility),
    ...(isTaken(state)
      ? {
          ...ofReplies(state, visibility, actor, context),
          ...ofDistinctions(state, visibility, actor, context),
        }
      : beforeHandling),
  });
