import type { Actor } from '../county/actor.ts';
import { isSeated } from '../county/register.ts';
import { required } from '../kernel/required.ts';
import { type KnownCase, knownCase } from '../lineage/known.ts';
import type { Author } from './fields.ts';
import type { Supervisor } from './opening/opening.ts';
import { isOpened, type Supervision, type SupervisionContext } from './supervision.ts';

// A supervision whose plan was returned does not keep another from being opened for the same item.
const notInForce: ReadonlySet<string> = new Set(['cancelled', 'plan_returned']);

/** The other supervisions in force: opened, and neither cancelled nor returned. */
export const othersInForce = ({
  caseId,
  others,
}: Pick<SupervisionContext, 'caseId' | 'others'>): readonly Supervision[] =>
  Object.entries(others).flatMap(([id, other]) =>
    id === caseId || !isOpened(other) || notInForce.has(other.stage) ? [] : [other],
  );

/** A group of supervisors as other subjects know it; undefined unless it is in office. */
export const groupInOffice = (
  { cases, today }: Pick<SupervisionContext, 'cases' | 'today'>,
  id: string,
): KnownCase | undefined => {
  const group = knownCase(cases, { subject: 'supervisor_group', id });
  const counts = group?.stage === 'in_office' && (!group.until || today < group.until);
  return counts ? group : undefined;
};

/** The supervisors of some groups who are in office today. */
export const supervisorsNow = (
  groups: Supervision['groups'],
  ctx: SupervisionContext,
): readonly Supervisor[] =>
  groups.flatMap((group) =>
    (groupInOffice(ctx, group)?.members ?? [])
      .filter((member) => isSeated(ctx.register, member, ctx.today))
      .map((member) => ({ group, member })),
  );

/** The groups an actor is a supervisor of in this case. */
export const groupsOf = (state: Supervision, ctx: SupervisionContext): readonly string[] => {
  const { actor } = ctx;
  return supervisorsNow(state.groups, ctx)
    .filter(({ member }) => actor.role === 'member' && member === actor.member)
    .map(({ group }) => group);
};

/** True for the responsible committee and for the supervisors of its groups. */
export const supervisesHere = (state: Supervision, ctx: SupervisionContext): boolean =>
  ctx.actor.role === 'special_committee'
    ? ctx.actor.body === state.committee
    : groupsOf(state, ctx).length > 0;

/** The author of what an actor records. */
export const authorFrom = (actor: Actor): Author => {
  if (actor.role === 'member') return { member: actor.member };
  return actor.role === 'special_committee' ? { committee: actor.body } : {};
};

/** The id of the next part of a kind: its letter and its place. */
export const nextPart = (letter: string, parts: readonly unknown[]): string =>
  `${letter}${parts.length + 1}`;

/** A part by its id; a table has admitted it, so that its absence is a defect. */
export const partIn = <Part extends { readonly id: string }>(
  parts: readonly Part[],
  id: string,
): Part =>
  required(
    parts.find((one) => one.id === id),
    `part ${id}`,
  );
