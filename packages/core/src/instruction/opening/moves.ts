import { UnitId } from '../../county/entries.ts';
import { required } from '../../kernel/required.ts';
import { dueToday } from '../clocks.ts';
import { instructionArea } from '../moves.ts';
import { openingCommands, openingFacts } from './opening.ts';
import { followingCommittee, informedOf, sourceNamed, sourceOf, speechesIn } from './source.ts';

/** 报送成果请批示: a follow-up lists what its source recommends, and who is told of it. */
export const opening = instructionArea({
  commands: openingCommands,
  facts: openingFacts,
  decide: {
    OpenFollowUp: (_state, command, ctx) => {
      const source = required(sourceOf(command, ctx), 'a source');
      const committee = followingCommittee(command, source, ctx);
      const leadBy = dueToday('lead', ctx);
      return {
        type: 'FollowUpOpened',
        on: ctx.today,
        id: ctx.caseId,
        title: source.title ?? ctx.caseId,
        followsUp: required(sourceNamed(command), 'a source'),
        ...(source.secret ? { secret: true as const } : {}),
        recommendations: (source.recommendations ?? []).map(({ no, text, unit }) => ({
          no,
          text,
          unit: UnitId.parse(unit),
        })),
        speeches: speechesIn(source, ctx).map(({ no, ...speech }, at) => ({
          id: `F${at + 1}`,
          recommendation: `R${no}`,
          ...speech,
          leadBy,
        })),
        ...(committee ? { committee } : {}),
        informed: informedOf(command, source, committee),
        instructBy: dueToday('instruct', ctx),
        reportBy: dueToday('report', ctx),
      };
    },
  },
  evolve: {
    FollowUpOpened: (_state, { type: _, on: openedOn, recommendations, speeches, ...rest }) => ({
      ...rest,
      stage: 'open',
      openedOn,
      recommendations: recommendations.map((one) => ({
        ...one,
        id: `R${one.no}`,
        stage: 'open',
        reports: [],
      })),
      speeches: speeches.map((one) => ({ ...one, stage: 'to_lead' })),
      instructions: [],
      inspections: [],
      notes: [],
      passing: { done: [] },
      published: false,
    }),
  },
});
