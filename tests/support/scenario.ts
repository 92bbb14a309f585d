import {
  type Actor,
  type CaseSubject,
  type Commands,
  type Events,
  type Instant,
  instant,
  type Role,
  type RuleCard,
} from '@xieshang/core';
import { expect } from 'vitest';
import { type Beside, body, expert, member, platform, unit } from './county.ts';
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
  party_office: () => ({ role: 'party_office', id: 'party-clerk' }),
  leadership: () => ({ role: 'leadership', id: 'leadership-clerk' }),
  government_office: () => ({ role: 'government_office', id: 'government-clerk' }),
  cppcc_office: () => ({ role: 'cppcc_office', id: 'cppcc-clerk' }),
  special_committee: (who: string) => ({
    role: 'special_committee',
    id: `officer-${who}`,
    body: body(who),
  }),
  platform: (who: string) => ({ role: 'platform', id: `convener-${who}`, platform: platform(who) }),
  expert: (who: string) => ({ role: 'expert', id: who, expert: expert(who) }),
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
  | { readonly ok: true; readonly events: readonly Events[CaseSubject][] }
  | { readonly ok: false; readonly rules: readonly string[] };

/** A case with a history, a command, and what the spec says of it. */
export interface Play {
  readonly subject: CaseSubject;
  readonly history: readonly Events[CaseSubject][];
  readonly beside: readonly Beside[];
  readonly county: readonly Events['county'][];
  readonly caseId: string;
  readonly command: Commands[CaseSubject];
  readonly moment: Moment;
}

type Expected<Name extends CaseSubject> =
  | Events[Name]
  | ({ readonly type: Events[Name]['type'] } & Record<string, unknown>);

const judged = <Name extends CaseSubject>(play: Play) => ({
  /** The command is accepted and these are the facts, each with at least the fields named. */
  yields: async (...events: readonly Expected<Name>[]): Promise<void> => {
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

const scenario = <Name extends CaseSubject>(setting: Omit<Play, 'command' | 'moment'>) => ({
  /** Other cases of the county, each with its own facts. */
  beside: (caseId: string, ...events: readonly Events[Name][]) =>
    scenario<Name>({
      ...setting,
      beside: [...setting.beside, { subject: setting.subject, caseId, events }],
    }),
  /** A case of another subject. */
  besideCase: <Other extends CaseSubject>(
    subject: Other,
    caseId: string,
    ...events: readonly Events[Other][]
  ) => scenario<Name>({ ...setting, beside: [...setting.beside, { subject, caseId, events }] }),
  /** Later facts of the county's register. */
  inCounty: (...events: readonly Events['county'][]) =>
    scenario<Name>({ ...setting, county: [...setting.county, ...events] }),
  /** Somebody asks something. */
  when: (command: Commands[Name], moment: Moment) => judged<Name>({ ...setting, command, moment }),
});

/** The cases of a subject a spec is about: each spec begins with the facts of one of them. */
export const givenOf =
  <Name extends CaseSubject>(subject: Name, caseId: string) =>
  (...history: readonly Events[Name][]) =>
    scenario<Name>({ subject, history, beside: [], county: [], caseId });

/** A proposal with these facts; none for one that is not drafted yet. */
export const given = givenOf('proposal', PROPOSAL);
