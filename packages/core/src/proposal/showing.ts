import type { Actor } from '../county/actor.ts';
import { shownByTheDay } from '../county/by-the-day.ts';
import type { CaseField, Heading, Showing, ViewContext } from '../county/showing.ts';
import type { CalendarDay } from '../kernel/day.ts';
import type { ScopeFacts } from '../kernel/scope.ts';
import { sourceWords } from '../words/proposal.ts';
import type { ProposalEvent } from './areas.ts';
import { statusOfProposal, statusWords } from './case/status.ts';
import { deadlinesOf } from './deadlines/deadlines.ts';
import { isWarnedOf } from './deadlines/warnings.ts';
import { stepLights } from './next-step/lights.ts';
import { nextStepOf } from './next-step/next-step.ts';
import { type AnyProposal, isReceived, type Proposal } from './proposal.ts';
import { mainOf, projectField, projectProposal, type ShownProposal } from './view/project.ts';
import { ProposalView } from './view/view.ts';
import { showsAction } from './visibility/actions.ts';
import { visibleDeadlines } from './visibility/deadlines.ts';
import { showsEvent, showsEveryEvent } from './visibility/history.ts';
import { visibleNextStep } from './visibility/next-step.ts';
import { keepsOwnProposals, readableProposals, scopeFactsOf } from './visibility/readable.ts';
import { visibilityOfProposal } from './visibility/visibility.ts';

const nothing: ScopeFacts<CaseField> = { stage: [], person: [], unit: [], public: [], secret: [] };

const drafted = (state: Proposal): AnyProposal => {
  if (state.stage === 'none') throw new Error('a proposal without a fact is not shown');
  return state;
};

const endedOn = (state: AnyProposal): CalendarDay | undefined => {
  switch (state.stage) {
    case 'closed':
      return state.closedOn;
    case 'not_filed':
      return state.refusal.on;
    case 'withdrawn':
      return state.withdrawal.on;
    case 'forwarded_for_reference':
      return state.forwarding.on;
    case 'converted_to_opinion_report':
    case 'converted_to_member_letter':
      return state.conversion.on;
    default:
      return undefined;
  }
};

const headingOf = (state: AnyProposal): Heading => {
  const ended = endedOn(state);
  const beganOn = isReceived(state) ? state.receipt.on : state.draftedOn;
  return {
    title: state.content.title,
    status: statusOfProposal(state),
    kind: state.source,
    year: Number(beganOn.slice(0, 4)),
    beganOn,
    ...(ended ? { endedOn: ended } : {}),
  };
};

const shownTo = (
  state: AnyProposal,
  actor: Actor,
  context: ViewContext,
  related: ShownProposal['related'],
): ShownProposal => ({
  state,
  visibility: visibilityOfProposal(state, actor, context.today, context.register),
  actor,
  context,
  related,
});

/** How proposals are shown. */
export const proposalShowing: Showing<Proposal, ProposalEvent, typeof ProposalView> = shownByTheDay(
  {
    statuses: statusWords,
    kinds: sourceWords,
    view: ProposalView,
    readable: readableProposals,
    scopeFacts: (state) => (state.stage === 'none' ? nothing : scopeFactsOf(state)),
    heading: (state) => headingOf(drafted(state)),
    relatedCases: mainOf,
    project: (state, actor, context, related = {}) => {
      const shown = drafted(state);
      return projectProposal(shownTo(shown, actor, context, related));
    },
    projectField: (state, actor, context) => {
      const shown = shownTo(drafted(state), actor, context, {});
      return (field) => projectField(field, shown);
    },
    showsEvent: (event, state, actor, { today, register }) =>
      state.stage !== 'none' &&
      showsEvent(event, visibilityOfProposal(state, actor, today, register), actor, register),
    showsEveryEvent,
    showsAction: (action, state, actor, { today, register }) =>
      state.stage === 'none' ||
      showsAction(action, actor, visibilityOfProposal(state, actor, today, register)),
    nextStep: (state, { today, register, calendar }) =>
      nextStepOf(drafted(state), today, register, calendar),
    // Where a case stands, and whose turn it is, is open to all who may read it.
    showsSteps: (state) => state.stage !== 'none',
    nextStepFor: (step, state, actor, { today, register }) => {
      const shown = drafted(state);
      return visibleNextStep(
        shown,
        step,
        visibilityOfProposal(shown, actor, today, register),
        actor,
      );
    },
    lights: (state, { register, calendar }) => stepLights(drafted(state), register, calendar),
    warnsOf: isWarnedOf,
    deadlines: (state, { today, register, calendar }) =>
      deadlinesOf(drafted(state), register, calendar, today),
    deadlinesFor: (deadlines, state, actor, { today, register }) => {
      const shown = drafted(state);
      return visibilityOfProposal(shown, actor, today, register).handling
        ? visibleDeadlines(shown, deadlines, actor, register)
        : [];
    },
    warnings: ({ proposal: { periods } }) => periods,
  },
  keepsOwnProposals,
);
