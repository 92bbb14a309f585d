import {
  type Actor,
  type Events,
  type Instant,
  instant,
  type ProposalCommand,
  type ProposalEvent,
  type Role,
  type RuleCard,
} from '@xieshang/core';
import { expect } from 'vitest';
import { type Beside, body, member, unit } from './county.ts';
import { driver } from './drivers/index.ts';
import { PROPOSAL } from './facts.ts';

/** When somebody acts, and in which capacity. */
export interface Moment {
  readonly at: Instant;
  readonly actor: Actor;
}

const speakers = {
  member: (who: string) => ({ role: 'member', id: who, member: member(Number(who.slice(1))) }),
  collective: (who: string) => ({ role: 'collective', id: `officer-${who}`, body: body(who) }),
  handling_unit: (who: string) => ({
    role: 'handling_unit',
    id: `officer-${who}`,
    unit: unit(who),
  }),
  proposal_committee: () => ({ role: 'proposal_committee', id: 'committee-clerk' }),
  supervising_office: () => ({ role: 'supervising_office', id: 'office-clerk' }),
  registrar: () => ({ role: 'registrar', id: 'registrar' }),
  public: () => ({ role: 'public', id: 'anonymous' }),
} as const satisfies Readonly<Record<Role, (who: string) => Actor>>;

/** Somebody in a capacity: `m1` for a member, an id for a body or a unit. */
export const as = (role: Role, who = 'm1'): Actor => speakers[role](who);

/** Noon of a day in Asia/Shanghai, or the moment given, and who acts. */
export const on = (when: string, role: Role, who?: string): Moment => ({
  at: instant(when.includes('T') ? when : `${when}T12:00:00+08:00`),
  actor: as(role, who),
});

/** What came of a command: the new facts, or the ids of the rules that refused it. */
export type Outcome =
  | { readonly ok: true; readonly events: readonly Events['proposal'][] }
  | { readonly ok: false; readonly rules: readonly string[] };

/** A case with a history, a command, and what the spec says of it. */
export interface Play {
  readonly history: readonly ProposalEvent[];
  readonly beside: readonly Beside[];
  readonly county: readonly Events['county'][];
  readonly caseId: string;
  readonly command: ProposalCommand;
  readonly moment: Moment;
}

type Expected =
  | ProposalEvent
  | ({ readonly type: ProposalEvent['type'] } & Record<string, unknown>);

const judged = (play: Play) => ({
  /** The command is accepted and these are the facts, each with at least the fields named. */
  yields: async (...events: readonly Expected[]): Promise<void> => {
    const outcome = await driver.play(play);
    expect(outcome).toMatchObject({ ok: true, events });
  },
  /** The command is refused by exactly these rules, in any order. */
  refusedBy: async (...rules: readonly Pick<RuleCard, 'id'>[]): Promise<void> => {
    const outcome = await driver.play(play);
    const broken = outcome.ok ? [] : [...outcome.rules].sort();
    expect({ ok: outcome.ok, rules: broken }).toEqual({
      ok: false,
      rules: rules.map(({ id }) => id).sort(),
    });
  },
});

const scenario = (setting: Omit<Play, 'command' | 'moment'>) => ({
  /** Other proposals of the county, each with its own facts. */
  beside: (caseId: string, ...events: readonly ProposalEvent[]) =>
    scenario({ ...setting, beside: [...setting.beside, { caseId, events }] }),
  /** Later facts of the county's register. */
  inCounty: (...events: readonly Events['county'][]) =>
    scenario({ ...setting, county: [...setting.county, ...events] }),
  /** Somebody asks something. */
  when: (command: ProposalCommand, moment: Moment) => judged({ ...setting, command, moment }),
});

/** A proposal with these facts; none for one that is not drafted yet. */
export const given = (...history: readonly ProposalEvent[]) =>
  scenario({ history, beside: [], county: [], caseId: PROPOSAL });
