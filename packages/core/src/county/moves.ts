import { type AreaOf, areaOf } from '../kernel/area.ts';
import { recorded } from '../kernel/recorded.ts';
import type { CountyContext } from './context.ts';
import { CountyId } from './entries.ts';
import { keepingCommands } from './keeping.ts';
import { type KeepingFact, keepingFacts } from './keeping-facts.ts';
import type { Register, Unfounded } from './register.ts';

type State = Register | Unfounded;

type Named<Type> = Extract<KeepingFact, { readonly type: Type }>;

/** The decider of a command whose input is the fact; its days are those it names, not the day it is asked. */
const records =
  <const Type extends KeepingFact['type']>(type: Type) =>
  (_state: State, { type: _, ...input }: { readonly type: string }): Named<Type> =>
    ({ ...recorded(input), type }) as Named<Type>;

const byId = <Entry extends { readonly id: string }>(
  known: Readonly<Record<string, Entry>>,
  added: readonly Entry[],
): Readonly<Record<string, Entry>> => ({
  ...known,
  ...Object.fromEntries(added.map((entry) => [entry.id, entry])),
});

// Facts before the founding fold to nothing: a county is there from the day it was founded.
const kept =
  <Fact>(enter: (register: Register, fact: Fact) => Register) =>
  (state: State, fact: Fact): State =>
    state.stage === 'none' ? state : enter(state, fact);

/** A list of entries, and how facts add to it. */
const enters = <List extends 'units' | 'bodies' | 'members' | 'experts' | 'platforms' | 'points'>(
  list: List,
) =>
  kept<{ readonly [Name in List]: readonly Register[List][string][] }>((register, fact) => ({
    ...register,
    [list]: byId<{ readonly id: string }>(register[list], fact[list]),
  }));

/** An entry that is there is changed; of one that is not, nothing is known. */
const changed = <Entry extends { readonly id: string }>(
  entries: Readonly<Record<string, Entry>>,
  id: string,
  change: (entry: Entry) => Entry,
): Readonly<Record<string, Entry>> => {
  const entry = entries[id];
  return entry ? byId(entries, [change(entry)]) : entries;
};

// The types of its deciders and folds hold a whole profile: more than the compiler writes out.
/** How a county's register is kept. */
export const keeping: AreaOf<typeof keepingCommands, typeof keepingFacts> = areaOf<
  State,
  CountyContext
>()({
  commands: keepingCommands,
  facts: keepingFacts,
  decide: {
    FoundCounty: (_state, { type: _, ...county }, { caseId }) => ({
      type: 'CountyFounded',
      id: CountyId.parse(caseId),
      ...recorded(county),
    }),
    AdoptProfile: records('ProfileAdopted'),
    OpenTerm: records('TermOpened'),
    CallSession: records('SessionCalled'),
    RegisterUnits: records('UnitsRegistered'),
    RenameUnit: records('UnitRenamed'),
    SucceedUnit: records('UnitSucceeded'),
    RegisterBodies: records('BodiesRegistered'),
    SeatMembers: records('MembersSeated'),
    MoveMember: records('MemberMoved'),
    EndMembership: records('MembershipEnded'),
    RegisterExperts: records('ExpertsRegistered'),
    ReleaseExpert: records('ExpertReleased'),
    RegisterPlatforms: records('PlatformsRegistered'),
    ClosePlatform: records('PlatformClosed'),
    RegisterMonitoringPoints: records('MonitoringPointsRegistered'),
    WithdrawMonitoringPoint: records('MonitoringPointWithdrawn'),
    SetLiaison: records('LiaisonSet'),
  },
  evolve: {
    CountyFounded: (_state, { type: _, ...founded }) => ({
      stage: 'founded',
      ...founded,
      profiles: [founded.profile],
      terms: [],
      sessions: [],
      units: {},
      bodies: {},
      members: {},
      experts: {},
      platforms: {},
      points: {},
      liaison: {},
    }),
    ProfileAdopted: kept((state, { profile }) => ({
      ...state,
      profile,
      profiles: [...state.profiles, profile],
    })),
    TermOpened: kept((state, { term }) => ({ ...state, terms: [...state.terms, term] })),
    SessionCalled: kept((state, { session }) => ({
      ...state,
      sessions: [...state.sessions, session],
    })),
    UnitsRegistered: enters('units'),
    BodiesRegistered: enters('bodies'),
    MembersSeated: enters('members'),
    ExpertsRegistered: enters('experts'),
    PlatformsRegistered: enters('platforms'),
    MonitoringPointsRegistered: enters('points'),
    MonitoringPointWithdrawn: kept((state, { point: id, on: withdrawnOn }) => ({
      ...state,
      points: changed(state.points, id, (point) => ({ ...point, withdrawnOn })),
    })),
    ExpertReleased: kept((state, { expert: id, on: leftOn }) => ({
      ...state,
      experts: changed(state.experts, id, (expert) => ({ ...expert, leftOn })),
    })),
    PlatformClosed: kept((state, { platform: id, on: closedOn }) => ({
      ...state,
      platforms: changed(state.platforms, id, (platform) => ({ ...platform, closedOn })),
    })),
    LiaisonSet: kept((state, { liaison }) => ({
      ...state,
      liaison: Object.fromEntries(liaison.map(({ committee, units }) => [committee, units])),
    })),
    UnitRenamed: kept((state, { unit: id, name, on: until }) => ({
      ...state,
      units: changed(state.units, id, (unit) => ({
        ...unit,
        name,
        formerNames: [...(unit.formerNames ?? []), { name: unit.name, until }],
      })),
    })),
    UnitSucceeded: kept((state, { unit: id, successor, on }) => ({
      ...state,
      units: changed(state.units, id, (unit) => ({ ...unit, successor: { unit: successor, on } })),
    })),
    MemberMoved: kept((state, { type: _, member: id, ...place }) => ({
      ...state,
      members: changed(state.members, id, (member) => ({ ...member, ...place })),
    })),
    MembershipEnded: kept((state, { member: id, on, reason }) => ({
      ...state,
      members: changed(state.members, id, (member) => ({ ...member, ended: { on, reason } })),
    })),
  },
});
