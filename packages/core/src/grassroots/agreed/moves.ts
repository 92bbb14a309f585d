import { areaOf } from '../../kernel/area.ts';
import type { CommandOf } from '../../kernel/command.ts';
import type { CalendarDay } from '../../kernel/day.ts';
import { saysOf } from '../../kernel/says.ts';
import { dueToday } from '../clocks.ts';
import {
  endedAs,
  type Grassroots,
  type GrassrootsConsultation,
  type GrassrootsContext,
  raised,
} from '../grassroots.ts';
import { type AgreedItem, agreedCommands, type ListedItem } from './agreed.ts';
import { type AgreedFact, agreedFacts } from './facts.ts';

const says = saysOf<AgreedFact, Grassroots, GrassrootsContext>();

type Named<Type extends string> = Extract<AgreedFact, { readonly type: Type }>;
type Issue = Extract<CommandOf<typeof agreedCommands>, { readonly type: 'IssueAgreedList' }>;

const listedItem = (
  { text, unit, dueOn, ownMatter }: Issue['items'][number],
  at: number,
  ctx: GrassrootsContext,
): ListedItem => ({
  id: `L${at + 1}`,
  text,
  ...(unit ? { unit } : {}),
  due: { by: dueOn, version: ctx.register.profile.version },
  ...(ownMatter ? { own: { matter: ownMatter, due: dueToday('ownDecision', ctx) } } : {}),
});

const feedbackBy = (ctx: GrassrootsContext) => ({ feedbackBy: dueToday('feedback', ctx) });

const withItem = (
  state: Grassroots,
  fact: Extract<AgreedFact, { readonly item: string }>,
  change: (one: AgreedItem) => AgreedItem,
): GrassrootsConsultation => {
  const base = raised(state);
  return {
    ...base,
    agreed: base.agreed.map((one) => (one.id === fact.item ? change(one) : one)),
    ...('feedbackBy' in fact ? { feedbackBy: fact.feedbackBy } : {}),
  };
};

const ratedOn = ({ reports }: AgreedItem, on: CalendarDay): AgreedItem['reports'] =>
  reports.map((one) => (one.ratedOn ? one : { ...one, ratedOn: on }));

const ownDecided = (
  { own }: AgreedItem,
  { body, decidedOn, on }: Named<'OwnApprovalRecorded' | 'OwnRefusalRecorded'>,
): Partial<AgreedItem> =>
  own ? { own: { ...own, decision: { body, on: decidedOn }, recordedOn: on } } : {};

/** The agreed list is issued and published, its items carried out and rated, and the case closed. */
export const agreed = areaOf<Grassroots, GrassrootsContext>()({
  commands: agreedCommands,
  facts: agreedFacts,
  decide: {
    IssueAgreedList: (_state, { items }, ctx) => ({
      type: 'AgreedListIssued',
      on: ctx.today,
      items: items.map((one, at) => listedItem(one, at, ctx)),
    }),
    PublishAgreedList: says('AgreedListPublished'),
    RecordOwnApproval: (_state, { item, body, on: decidedOn }, { today: on }) => ({
      type: 'OwnApprovalRecorded',
      on,
      item,
      body,
      decidedOn,
    }),
    RecordOwnRefusal: (_state, { item, body, on: decidedOn }, ctx) => ({
      type: 'OwnRefusalRecorded',
      on: ctx.today,
      item,
      body,
      decidedOn,
      ...feedbackBy(ctx),
    }),
    ReportAgreedItemDone: says('AgreedItemReported', (ctx) => ({ rateBy: dueToday('rate', ctx) })),
    ConfirmAgreedItem: says('AgreedItemConfirmed', feedbackBy),
    ReturnAgreedItem: (_state, { item, raters, reason, newDueOn }, { today: on, register }) => ({
      type: 'AgreedItemReturned',
      on,
      item,
      raters,
      reason,
      due: { by: newDueOn, version: register.profile.version },
    }),
    PassOnAgreedItem: says('AgreedItemPassedOn', feedbackBy),
    RecordGrassrootsFeedback: says('GrassrootsFeedbackGiven', (ctx) => ({
      closeBy: dueToday('close', ctx),
    })),
    CloseGrassrootsConsultation: says('GrassrootsConsultationClosed'),
  },
  evolve: {
    AgreedListIssued: (state, { on, items }) => ({
      ...raised(state),
      stage: 'following_up',
      listedOn: on,
      agreed: items.map((one) => ({
        ...one,
        stage: one.own ? 'own_decision' : 'open',
        since: on,
        reports: [],
        ratings: [],
      })),
    }),
    AgreedListPublished: (state, { on: publishedOn }) => ({ ...raised(state), publishedOn }),
    OwnApprovalRecorded: (state, fact) =>
      withItem(state, fact, (one) => ({ ...one, ...ownDecided(one, fact), stage: 'open' })),
    OwnRefusalRecorded: (state, fact) =>
      withItem(state, fact, (one) => ({
        ...one,
        ...ownDecided(one, fact),
        stage: 'not_approved',
        ended: { on: fact.on },
      })),
    AgreedItemReported: (state, fact) => {
      const { on, text, rateBy } = fact;
      return withItem(state, fact, (one) => ({
        ...one,
        stage: 'done_reported',
        reports: [...one.reports, { on, text, rateBy }],
      }));
    },
    AgreedItemConfirmed: (state, fact) => {
      const { on, rating, raters } = fact;
      return withItem(state, fact, (one) => ({
        ...one,
        stage: 'confirmed',
        reports: ratedOn(one, on),
        ratings: [...one.ratings, { on, rating, raters }],
        ended: { on },
      }));
    },
    AgreedItemReturned: (state, fact) => {
      const { on, raters, reason: words, due } = fact;
      return withItem(state, fact, (one) => ({
        ...one,
        stage: 'open',
        due,
        since: on,
        reports: ratedOn(one, on),
        ratings: [...one.ratings, { on, rating: 'dissatisfied', raters, words }],
      }));
    },
    AgreedItemPassedOn: (state, fact) => {
      const { on, reason, to } = fact;
      return withItem(state, fact, (one) => ({
        ...one,
        stage: 'passed_on',
        reports: ratedOn(one, on),
        ended: { on, reason, to },
      }));
    },
    GrassrootsFeedbackGiven: (state, { type: _, ...feedback }) => ({ ...raised(state), feedback }),
    GrassrootsConsultationClosed: (state, fact) => endedAs(state, fact, 'closed'),
  },
});
