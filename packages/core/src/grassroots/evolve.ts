import type { CalendarDay } from '../kernel/day.ts';
import { evolveBy, type FoldsOf } from '../kernel/moves.ts';
import type { GrassrootsEvent } from './events.ts';
import type { AgreedItem, Grassroots, GrassrootsConsultation } from './grassroots.ts';

type Folds<Type extends GrassrootsEvent['type']> = FoldsOf<
  Extract<GrassrootsEvent, { readonly type: Type }>,
  Grassroots
>;

const raised = (
  state: Grassroots,
  { type }: Pick<GrassrootsEvent, 'type'>,
): GrassrootsConsultation => {
  if (state.stage === 'none') throw new Error(`corrupt history: ${type} before a topic is raised`);
  return state;
};

const endedAs = (
  state: Grassroots,
  event: GrassrootsEvent & { readonly reason?: string },
  stage: GrassrootsConsultation['stage'],
): Grassroots => ({
  ...raised(state, event),
  stage,
  ended: { on: event.on, ...(event.reason ? { reason: event.reason } : {}) },
});

const sessionFolds: Folds<
  | 'GrassrootsTopicRaised'
  | 'GrassrootsTopicAccepted'
  | 'GrassrootsTopicReferred'
  | 'GrassrootsFindingRecorded'
  | 'GrassrootsSessionCalled'
  | 'GrassrootsSessionMoved'
  | 'GrassrootsSessionRecorded'
  | 'GrassrootsEndedWithoutAgreement'
  | 'GrassrootsConsultationStopped'
> = {
  GrassrootsTopicRaised: (_state, { type: _, on: raisedOn, ...said }) => ({
    ...said,
    stage: 'raised',
    raisedOn,
    procedure: [],
    findings: [],
    agreed: [],
  }),
  GrassrootsTopicAccepted: (state, event) => {
    const { on, procedure, prepareBy } = event;
    return { ...raised(state, event), stage: 'accepted', procedure, accepted: { on, prepareBy } };
  },
  GrassrootsTopicReferred: (state, event) => {
    const { type: _, ...referral } = event;
    return { ...raised(state, event), stage: 'referred', referral, ended: { on: event.on } };
  },
  GrassrootsFindingRecorded: (state, event) => {
    const base = raised(state, event);
    return { ...base, findings: [...base.findings, event.finding] };
  },
  GrassrootsSessionCalled: (state, event) => ({
    ...raised(state, event),
    stage: 'called',
    called: { ...event.session, calledOn: event.on },
  }),
  GrassrootsSessionMoved: (state, event) => {
    const base = raised(state, event);
    if (!base.called) throw new Error('corrupt history: a session moved before it was called');
    const { heldOn, noticeBy, on: calledOn } = event;
    return { ...base, called: { ...base.called, heldOn, noticeBy, calledOn } };
  },
  GrassrootsSessionRecorded: (state, event) => ({
    ...raised(state, event),
    stage: 'held',
    held: event.session,
    recordedOn: event.on,
    listBy: event.listBy,
    carriedOutOn: event.session.on,
  }),
  GrassrootsEndedWithoutAgreement: (state, event) =>
    endedAs(state, event, 'ended_without_agreement'),
  GrassrootsConsultationStopped: (state, event) => endedAs(state, event, 'stopped'),
};

const withItem = (
  state: Grassroots,
  event: GrassrootsEvent & { readonly item: string },
  change: (one: AgreedItem) => AgreedItem,
): GrassrootsConsultation => {
  const base = raised(state, event);
  return {
    ...base,
    agreed: base.agreed.map((one) => (one.id === event.item ? change(one) : one)),
    ...('feedbackBy' in event ? { feedbackBy: event.feedbackBy } : {}),
  };
};

const ratedOn = ({ reports }: AgreedItem, on: CalendarDay): AgreedItem['reports'] =>
  reports.map((one) => (one.ratedOn ? one : { ...one, ratedOn: on }));

type OwnRecorded = Extract<
  GrassrootsEvent,
  { readonly type: 'OwnApprovalRecorded' | 'OwnRefusalRecorded' }
>;

const ownDecided = (one: AgreedItem, { body, decidedOn, on }: OwnRecorded): Partial<AgreedItem> =>
  one.own ? { own: { ...one.own, decision: { body, on: decidedOn }, recordedOn: on } } : {};

const followUpFolds: Folds<
  | 'AgreedListIssued'
  | 'AgreedListPublished'
  | 'OwnApprovalRecorded'
  | 'OwnRefusalRecorded'
  | 'AgreedItemReported'
  | 'AgreedItemConfirmed'
  | 'AgreedItemReturned'
  | 'AgreedItemPassedOn'
  | 'GrassrootsFeedbackGiven'
  | 'GrassrootsConsultationClosed'
> = {
  AgreedListIssued: (state, event) => ({
    ...raised(state, event),
    stage: 'following_up',
    listedOn: event.on,
    agreed: event.items.map((one) => ({
      ...one,
      stage: one.own ? 'own_decision' : 'open',
      since: event.on,
      reports: [],
      ratings: [],
    })),
  }),
  AgreedListPublished: (state, event) => ({ ...raised(state, event), publishedOn: event.on }),
  OwnApprovalRecorded: (state, event) =>
    withItem(state, event, (one) => ({ ...one, ...ownDecided(one, event), stage: 'open' })),
  OwnRefusalRecorded: (state, event) =>
    withItem(state, event, (one) => ({
      ...one,
      ...ownDecided(one, event),
      stage: 'not_approved',
      ended: { on: event.on },
    })),
  AgreedItemReported: (state, event) =>
    withItem(state, event, (one) => ({
      ...one,
      stage: 'done_reported',
      reports: [...one.reports, { on: event.on, text: event.text, rateBy: event.rateBy }],
    })),
  AgreedItemConfirmed: (state, event) =>
    withItem(state, event, (one) => ({
      ...one,
      stage: 'confirmed',
      reports: ratedOn(one, event.on),
      ratings: [...one.ratings, { on: event.on, rating: event.rating, raters: event.raters }],
      ended: { on: event.on },
    })),
  AgreedItemReturned: (state, event) =>
    withItem(state, event, (one) => {
      const { on, raters, reason: words, due } = event;
      const rated = { on, rating: 'dissatisfied', raters, words } as const;
      return {
        ...one,
        stage: 'open',
        due,
        since: on,
        reports: ratedOn(one, on),
        ratings: [...one.ratings, rated],
      };
    }),
  AgreedItemPassedOn: (state, event) =>
    withItem(state, event, (one) => ({
      ...one,
      stage: 'passed_on',
      reports: ratedOn(one, event.on),
      ended: { on: event.on, reason: event.reason, to: event.to },
    })),
  GrassrootsFeedbackGiven: (state, event) => {
    const { type: _, ...feedback } = event;
    return { ...raised(state, event), feedback };
  },
  GrassrootsConsultationClosed: (state, event) => endedAs(state, event, 'closed'),
};

/** Facts to state. */
export const evolveGrassroots = evolveBy<Grassroots, GrassrootsEvent>({
  ...sessionFolds,
  ...followUpFolds,
});
