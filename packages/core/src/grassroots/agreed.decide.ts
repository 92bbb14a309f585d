import { type Deciders, owed } from './decided.ts';
import type { ListedItem } from './events.ts';
import type { GrassrootsContext } from './grassroots.ts';

type Listed = Parameters<Deciders['IssueAgreedList']>[1]['items'][number];

const listedItem = (
  { text, unit, dueOn, ownMatter }: Listed,
  at: number,
  ctx: GrassrootsContext,
): ListedItem => ({
  id: `L${at + 1}`,
  text,
  ...(unit ? { unit } : {}),
  due: { by: dueOn, version: ctx.register.profile.version },
  ...(ownMatter ? { own: { matter: ownMatter, due: owed('ownDecision', ctx) } } : {}),
});

/** What commands on the agreed list and its items lead to. */
export const agreedDeciders = {
  IssueAgreedList: (_state, { items }, ctx) => ({
    type: 'AgreedListIssued',
    on: ctx.today,
    items: items.map((one, at) => listedItem(one, at, ctx)),
  }),
  PublishAgreedList: (_state, _command, { today: on }) => ({ type: 'AgreedListPublished', on }),
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
    feedbackBy: owed('feedback', ctx),
  }),
  ReportAgreedItemDone: (_state, { item, text }, ctx) => ({
    type: 'AgreedItemReported',
    on: ctx.today,
    item,
    text,
    rateBy: owed('rate', ctx),
  }),
  ConfirmAgreedItem: (_state, { item, rating, raters }, ctx) => ({
    type: 'AgreedItemConfirmed',
    on: ctx.today,
    item,
    rating,
    raters,
    feedbackBy: owed('feedback', ctx),
  }),
  ReturnAgreedItem: (_state, { item, raters, reason, newDueOn }, { today: on, register }) => ({
    type: 'AgreedItemReturned',
    on,
    item,
    raters,
    reason,
    due: { by: newDueOn, version: register.profile.version },
  }),
  PassOnAgreedItem: (_state, { item, to, reason }, ctx) => ({
    type: 'AgreedItemPassedOn',
    on: ctx.today,
    item,
    to,
    reason,
    feedbackBy: owed('feedback', ctx),
  }),
  RecordGrassrootsFeedback: (_state, { text }, ctx) => ({
    type: 'GrassrootsFeedbackGiven',
    on: ctx.today,
    text,
    closeBy: owed('close', ctx),
  }),
  CloseGrassrootsConsultation: (_state, _command, { today: on }) => ({
    type: 'GrassrootsConsultationClosed',
    on,
  }),
} satisfies Partial<Deciders>;
