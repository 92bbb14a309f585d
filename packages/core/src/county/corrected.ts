import type { Body, Expert, Member, Platform, Unit } from './entries.ts';
import type { MonitoringPoint } from './points.ts';
import type { Register } from './register.ts';

/** Entries as they should have been recorded, by list. */
export interface Corrected {
  readonly units?: readonly Unit[];
  readonly bodies?: readonly Body[];
  readonly members?: readonly Member[];
  readonly experts?: readonly Expert[];
  readonly platforms?: readonly Platform[];
  readonly points?: readonly MonitoringPoint[];
}

type Entry = Readonly<Record<string, unknown>> & { readonly id: string };
type Entries<One> = Readonly<Record<string, One>>;

/** What became of an entry after it was recorded: a correction of the entry leaves it as it is. */
const LATER = ['formerNames', 'successor', 'ended', 'closedOn', 'leftOn', 'withdrawnOn'] as const;

const laterOf = (entry: Entry): Readonly<Record<string, unknown>> =>
  Object.fromEntries(LATER.flatMap((field) => (field in entry ? [[field, entry[field]]] : [])));

const put = <One extends Entry>(known: Entries<One>, to: readonly One[] = []): Entries<One> => ({
  ...known,
  ...Object.fromEntries(
    to.flatMap((one) => {
      const was = known[one.id];
      return was ? [[one.id, { ...one, ...laterOf(was) }]] : [];
    }),
  ),
});

/** The register with its entries as they should have been recorded; what became of them later stays. */
export const withCorrected = (register: Register, to: Corrected): Register => ({
  ...register,
  units: put(register.units, to.units),
  bodies: put(register.bodies, to.bodies),
  members: put(register.members, to.members),
  experts: put(register.experts, to.experts),
  platforms: put(register.platforms, to.platforms),
  points: put(register.points, to.points),
});

const wasIn = <One>(known: Entries<One>, to: readonly { readonly id: string }[] = []) =>
  to.flatMap(({ id }) => known[id] ?? []);

/** The entries that a correction takes the place of, as they were, each under the name of its list. */
export const entriesBefore = (register: Register, to: Corrected) => [
  ...wasIn(register.units, to.units).map((unit) => ({ unit })),
  ...wasIn(register.bodies, to.bodies).map((body) => ({ body })),
  ...wasIn(register.members, to.members).map((member) => ({ member })),
  ...wasIn(register.experts, to.experts).map((expert) => ({ expert })),
  ...wasIn(register.platforms, to.platforms).map((platform) => ({ platform })),
  ...wasIn(register.points, to.points).map((point) => ({ point })),
];
