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
    return {
      stage: 'founded',
      ...founded,
      profiles: [founded.profile],
      terms: [],
      sessions: [],
      units: {},
      bodies: {},
      members: {},
    };
  }
  return state.stage === 'none' ? state : entered(state, event);
};

const entered = (
  state: Register,
  event: Exclude<CountyEvent, { type: 'CountyFounded' }>,
): Register => {
  switch (event.type) {
    case 'ProfileAdopted':
      return { ...state, profile: event.profile, profiles: [...state.profiles, event.profile] };
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
    case 'MembershipEnded': {
      const member = state.members[event.member];
      if (!member) return state;
      const ended = { on: event.on, reason: event.reason };
      return { ...state, members: byId(state.members, [{ ...member, ended }]) };
    }
  }
};
