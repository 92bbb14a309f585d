import { instructionClocks as clocks } from '../clocks.ts';
import { type Deciders, there } from '../moves.ts';
import type { openingCommands } from './commands.ts';
import { followingCommittee, informedOf, sourceNamed, sourceOf, speechesIn } from './source.ts';

/** What opening a follow-up leads to: a list of what its source recommends, and who is told of it. */
export const openingDeciders: Deciders<typeof openingCommands> = {
  OpenFollowUp: (_state, command, ctx) => {
    const source = there(sourceOf(command, ctx), 'a source');
    const committee = followingCommittee(command, source, ctx);
    const leadBy = clocks.due('lead', ctx.today, ctx);
    return {
      type: 'FollowUpOpened',
      on: ctx.today,
      id: ctx.caseId,
      title: source.title ?? ctx.caseId,
      followsUp: there(sourceNamed(command), 'a source'),
      ...(source.secret ? { secret: true as const } : {}),
      recommendations: (source.recommendations ?? []).map(({ no, text, unit }) => ({
        no,
        text,
        unit,
      })),
      speeches: speechesIn(source, ctx).map(({ no, statement, by }, at) => ({
        id: `F${at + 1}`,
        recommendation: `R${no}`,
        statement,
        by,
        leadBy,
      })),
      ...(committee ? { committee } : {}),
      informed: informedOf(command, source, committee),
      instructBy: clocks.due('instruct', ctx.today, ctx),
      reportBy: clocks.due('report', ctx.today, ctx),
    };
  },
};
