import type { Actor } from '../../county/actor.ts';
import { unitToday } from '../../county/duties.ts';
import type { CalendarDay } from '../../kernel/day.ts';
import { cite, decided } from '../../law/instruments.ts';
import { type KnownCase, type KnownHandling, knownCase } from '../../lineage/known.ts';
import { othersInForce } from '../queries.ts';
import type { OnCase, OnCommand } from '../rule.ts';
import type { SupervisionContext, SupervisionState } from '../supervision.ts';

type Opens = OnCommand<'OpenSupervision', unknown, SupervisionState>;
type Named = Parameters<Opens['holds']>[0]['command'];

const use = cite('luoyang-outcome-measures', '批办、交办、承办、反馈');

// A committee may know of follow-ups it was informed of and of closed ones that are not secret; the office of all.
const isKnownTo = ({ informed = [], stage, secret }: KnownCase, actor: Actor): boolean =>
  actor.role !== 'special_committee' ||
  informed.includes(actor.body) ||
  (stage === 'closed' && !secret);

const followUpNamed = (
  { followUp }: Pick<Named, 'followUp'>,
  { cases, actor }: Pick<SupervisionContext, 'cases' | 'actor'>,
): KnownCase | undefined => {
  const known = followUp && knownCase(cases, { subject: 'instruction', id: followUp });
  return known && isKnownTo(known, actor) ? known : undefined;
};

const recommendationNamed = (
  command: Named,
  ctx: Pick<SupervisionContext, 'cases' | 'actor'>,
): KnownHandling | undefined =>
  followUpNamed(command, ctx)?.recommendations?.find(({ id }) => id === command.recommendation);

/**
 * A supervision on a recommendation names the follow-up and the recommendation. A follow-up the actor may not
 * know of is refused like one that does not exist.
 */
export const recommendationIsThere: Opens = {
  kind: 'command',
  id: 'supervision.opening.recommendation-is-there',
  title: { zh: '转为监督议题的意见建议', en: 'A recommendation that is followed up' },
  cites: [use, decided('同时写明督办和意见建议;限提出者可查阅的督办')],
  holds: ({ command, ctx }) =>
    (command.followUp === undefined && command.recommendation === undefined) ||
    recommendationNamed(command, ctx) !== undefined,
  message: () => ({
    zh: '没有这件督办或这条意见建议,或您无权查阅;督办和意见建议须同时写明。',
    en: 'There is no such follow-up or recommendation, or you may not read it; name both.',
  }),
};

const unheeded: ReadonlySet<string | undefined> = new Set(['explained', 'not_adopted']);

const wasNotCarriedOut = ({ stage, answer }: KnownHandling, today: CalendarDay): boolean => {
  if (stage !== 'to_carry_out') return unheeded.has(stage);
  return today > (answer?.carryOutBy?.by ?? today);
};

/** Only a recommendation that was declined, explained or not carried out in time becomes a topic; no secret one does. */
export const recommendationWasNotCarriedOut: Opens = {
  kind: 'command',
  id: 'supervision.opening.recommendation-not-carried-out',
  title: { zh: '未采纳、未落实的意见建议', en: 'A recommendation not carried out' },
  cites: [
    use,
    cite('huailai-goals-2023', '总体绩效目标·有为', 'SEEN', '强化跟踪问效'),
    decided('未采纳、说明未能落实和逾期未落实的可转为监督议题;涉密的除外'),
  ],
  holds: ({ command, ctx }) => {
    const found = recommendationNamed(command, ctx);
    return (
      found === undefined ||
      (wasNotCarriedOut(found, ctx.today) && !followUpNamed(command, ctx)?.secret)
    );
  },
  message: () => ({
    zh: '只有未采纳、说明未能落实或逾期未落实的意见建议可转为监督议题,涉密的除外。',
    en: 'Only what was declined, explained, or not carried out by its day becomes a topic; nothing secret does.',
  }),
};

/** The unit that did not carry out the recommendation is one of the supervised units. */
export const itsUnitIsSupervised: Opens = {
  kind: 'command',
  id: 'supervision.opening.unit-of-recommendation',
  title: { zh: '监督承办单位', en: 'Its unit is supervised' },
  cites: [use, decided('被监督单位含该意见建议的承办单位或其承继单位')],
  holds: ({ command, ctx }) => {
    const found = recommendationNamed(command, ctx);
    return (
      found === undefined ||
      command.units.some((unit) => unit === unitToday(ctx.register, found.unit))
    );
  },
  message: () => ({
    zh: '被监督单位须包括该意见建议的承办单位(或其承继单位)。',
    en: 'Name among the units the one the recommendation is addressed to, or its successor.',
  }),
};

interface Topic {
  readonly followUp?: string | undefined;
  readonly recommendation?: string | undefined;
}

const isUnused = ({ followUp, recommendation }: Topic, ctx: SupervisionContext): boolean =>
  followUp === undefined ||
  othersInForce(ctx).every(
    (other) => other.followUp !== followUp || other.recommendation !== recommendation,
  );

const once = {
  title: { zh: '一条建议立一次监督', en: 'Taken up once' },
  cites: [decided('同一意见建议只转为一次监督;前一次取消或方案退回后方可另立')],
  message: () => ({
    zh: '该意见建议已转为另一件监督的议题,请在该件监督中办理。',
    en: 'This recommendation is the topic of another supervision; go on with that one.',
  }),
} as const;

/** A recommendation is the topic of at most one supervision; a cancelled or returned one does not count. */
export const takenUpOnce: Opens = {
  ...once,
  kind: 'command',
  id: 'supervision.opening.recommendation-taken-up-once',
  holds: ({ command, ctx }) => isUnused(command, ctx),
};

/** A returned plan of work is revised only if its recommendation has not become the topic of another supervision. */
export const topicIsStillFree: OnCase = {
  ...once,
  kind: 'case',
  id: 'supervision.opening.topic-is-still-free',
  holds: ({ state, ctx }) => isUnused(state, ctx),
};
