import { supervisionClocks as clocks } from '../clocks.ts';
import type { Deciders } from '../moves.ts';
import { authorFrom, opened, partIn } from '../standing.ts';
import type { RectificationItem, SupervisionState } from '../supervision.ts';
import type { rectificationCommands } from './commands.ts';

const itemIn = (state: SupervisionState, id: string): RectificationItem =>
  partIn(opened(state).rectification, id);

/** What answering, rectifying and rechecking an item lead to. */
export const rectificationDeciders: Deciders<typeof rectificationCommands> = {
  AnswerRectificationItem: (state, { item, measures, dueOn }, { today: on, register }) => ({
    type: 'RectificationItemAnswered',
    on,
    item,
    measures,
    due: { by: dueOn, version: register.profile.version },
    late: on > itemIn(state, item).due.by,
  }),
  ReportRectified: (state, { item, text }, ctx) => ({
    type: 'ItemReportedRectified',
    on: ctx.today,
    item,
    text,
    late: ctx.today > itemIn(state, item).due.by,
    recheckBy: clocks.due('recheck', ctx.today, ctx),
  }),
  PassRecheck: (_state, { item, found }, { today: on, actor }) => ({
    type: 'RecheckPassed',
    on,
    item,
    found,
    author: authorFrom(actor),
  }),
  FailRecheck: (_state, { item, found }, ctx) => ({
    type: 'RecheckFailed',
    on: ctx.today,
    item,
    found,
    author: authorFrom(ctx.actor),
    due: clocks.due('rectifyAgain', ctx.today, ctx),
  }),
  ReportOverdueRectification: (_state, { item }, { today: on }) => ({
    type: 'OverdueRectificationReported',
    on,
    item,
  }),
};
