import {
  type Actor,
  available,
  type CalendarDay,
  stateCouncilCalendar as calendar,
  contextOf,
  day,
  dayOf,
  emptyLedger,
  type Ledger,
  type Proposal,
  type ProposalCommand,
  type ProposalContext,
  type ProposalEvent,
  plusDays,
  proposal,
  record,
  startOf,
  proposalWorkflow as workflow,
} from '@xieshang/core';
import { body, member, testCounty, unit } from '../../support/county.ts';
import { sample } from '../../support/samples.ts';
import { stories } from '../../support/stories.ts';

/** A command with the case it meets and what the world brings along. */
export interface Asked {
  readonly state: Proposal;
  readonly command: ProposalCommand;
  readonly ctx: ProposalContext;
}

const memberOf = (n: number): Actor => ({ role: 'member', id: `m${n}`, member: member(n) });
const unitOf = (id: string): Actor => ({ role: 'handling_unit', id, unit: unit(id) });

/** Who asks. */
export const actors: readonly Actor[] = [
  memberOf(1),
  memberOf(2),
  { role: 'collective', id: 'economy-committee', body: body('economy-committee') },
  { role: 'proposal_committee', id: 'committee-clerk' },
  { role: 'supervising_office', id: 'office-clerk' },
  { role: 'leadership', id: 'leadership-clerk' },
  unitOf('health-bureau'),
  unitOf('roads-bureau'),
];

/** The facts of proposals at every stage, from draft to closed and published. */
export const histories: readonly (readonly ProposalEvent[])[] = Object.values(stories);

/** Whoever writes down what went before. */
export const clerk: Actor = { role: 'registrar', id: 'registrar' };

/** All of them in one county. */
const county: Ledger = [
  ...testCounty('bench').map((event) => ({ subject: 'county', caseId: 'bench', event }) as const),
  ...Object.entries(stories).flatMap(([caseId, events]) =>
    events.map((event) => ({ subject: 'proposal', caseId, event }) as const),
  ),
].reduce<Ledger>(
  (ledger, fact) => record(ledger, { ...fact, actor: clerk, at: startOf(day('2026-01-01')) }),
  emptyLedger,
);

const lastDay = (caseId: keyof typeof stories): CalendarDay =>
  stories[caseId].reduce<CalendarDay>(
    (last, event) => ('on' in event && event.on > last ? event.on : last),
    day('2026-01-05'),
  );

const seenBy = (caseId: keyof typeof stories, actor: Actor): Omit<Asked, 'command'> => {
  const at = startOf(plusDays(lastDay(caseId), 1));
  const state = county.cases.proposal[caseId] ?? proposal.initial;
  return { state, ctx: contextOf({ ...county, calendar }, { caseId, actor, at }, 'proposal') };
};

const cases = Object.keys(stories) as (keyof typeof stories)[];

/** Each actor before each case: what lists of actions are drawn for. */
export const seen = cases.flatMap((caseId) => actors.map((actor) => seenBy(caseId, actor)));

const commandsIn = ({ state, ctx }: Omit<Asked, 'command'>): readonly Asked[] =>
  available(workflow, { state, ctx })
    .filter(({ allowed }) => allowed)
    .map(({ command, target }) => {
      const wish = { actor: ctx.actor, state, today: dayOf(ctx.now), n: 0, target };
      return { state, ctx, command: sample(command as ProposalCommand['type'], wish) };
    });

const isAccepted = ({ state, command, ctx }: Asked): boolean =>
  proposal.decide(state, command, ctx).ok;

const offered = seen.flatMap(commandsIn);
const byAnother = offered.map(({ ctx, ...asked }): Asked => {
  const another = actors[(actors.indexOf(ctx.actor) + 3) % actors.length] ?? clerk;
  return { ...asked, ctx: { ...ctx, actor: another } };
});

/** What each actor may do next and does. */
export const accepted = offered.filter(isAccepted);

/** What is refused: by the input of the command, or since somebody else asks. */
export const refused = [...offered, ...byAnother].filter((asked) => !isAccepted(asked));
