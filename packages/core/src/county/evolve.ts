import { withTodaysChoices } from './earlier-facts.ts';
import type { CountyEvent } from './events.ts';
import type { Register, Unfounded } from './register.ts';

const byId = <Entry extends { readonly id: string }>(
  known: Readonly<Record<string, Entry>>,
  added: readonly Entry[],
): Readonly<Record<string, Entry>> => ({
  ...known,
  ...Object.fromEntries(added.map((entry) => [entry.id, entry])),
});

/** Facts to state. */
export const evolveCounty = (
  state: Register | Unfounded,
  event: CountyEvent,
): Register | Unfounded => {
  if (event.type === 'CountyFounded') {
    const { type: _, ...founded } = event;
    const profile = withTodaysChoices(founded.profile);
    return {
      stage: 'founded',
      ...founded,
      profile,
      profiles: [profile],
      terms: [],
      sessions: [],
      units: {},
      bodies: {},
      members: {},
      experts: {},
      platforms: {},
      points: {},
      liaison: {},
    };
  }
  return state.stage === 'none' ? state : entered(state, event);
};

const entered = (
  state: Register,
  event: Exclude<CountyEvent, { type: 'CountyFounded' }>,
): Register => {
  switch (event.type) {
    case 'ProfileAdopted': {
      const profile = withTodaysChoices(event.profile);
      return { ...state, profile, profiles: [...state.profiles, profile] };
    }
    case 'TermOpened':
      return { ...state, terms: [...state.terms, event.term] };
    case 'SessionCalled':
      return { ...state, sessions: [...state.sessions, event.session] };
    case 'UnitsRegistered':
      return { ...state, units: byId(state.units, event.units) };
    case 'BodiesRegistered':
      return { ...state, bodies: byId(state.bodies, event.bodies) };
    case 'MembersSeated':
      return { ...state, members: byId(state.members, event.members) };
    case 'ExpertsRegistered':
      return { ...state, experts: byId(state.experts, event.experts) };
    case 'PlatformsRegistered':
      return { ...state, platforms: byId(state.platforms, event.platforms) };
    case 'MonitoringPointsRegistered':
      return { ...state, points: byId(state.points, event.points) };
    case 'MonitoringPointWithdrawn': {
      const point = state.points[event.point];
      return point
        ? { ...state, points: byId(state.points, [{ ...point, withdrawnOn: event.on }]) }
        : state;
    }
    case 'LiaisonSet': {
      const entries = event.liaison.map(({ committee, units }) => [committee, units]);
      return { ...state, liaison: Object.fromEntries(entries) };
    }
    case 'UnitRenamed': {
      const unit = state.units[event.unit];
      if (!unit) return state;
      const formerNames = [...(unit.formerNames ?? []), { name: unit.name, until: event.on }];
      const renamed = { ...unit, name: event.name, formerNames };
      return { ...state, units: byId(state.units, [renamed]) };
    }
    case 'UnitSucceeded': {
      const unit = state.units[event.unit];
      if (!unit) return state;
      const successor = { unit: event.successor, on: event.on };
      return { ...state, units: byId(state.units, [{ ...unit, successor }]) };
    }
    case 'MemberMoved': {
      const { type: _, member: id, ...place } = event;
      const member = state.members[id];
      return member ? { ...state, members: byId(state.members, [{ ...member, ...place }]) } : state;
    }
    case 'MembershipEnded': {
      const member = state.members[event.member];
      if (!member) return state;
      const ended = { on: event.on, reason: event.reason };
      return { ...state, members: byId(state.members, [{ ...member, ended }]) };
    }
  }
};
