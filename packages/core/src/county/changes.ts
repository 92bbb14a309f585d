import type { RegisterChange } from '../words/county.ts';
import type { Entry, Register } from './register.ts';

type Entries<One> = Readonly<Record<string, One>>;

/** How a change is taken back: the entry as it was, and the register with the entry without the change. */
interface TakenBack {
  readonly was: Entry;
  readonly register: Register;
}

const known = <One>(entries: Entries<One>, id: string): One | undefined =>
  Object.hasOwn(entries, id) ? entries[id] : undefined;

const withoutLastName = (register: Register, id: string): TakenBack | undefined => {
  const unit = known(register.units, id);
  const last = unit?.formerNames?.at(-1);
  if (!unit || !last) return undefined;
  const { formerNames: _, ...kept } = unit;
  const before = unit.formerNames?.slice(0, -1) ?? [];
  const renamed = {
    ...kept,
    name: last.name,
    ...(before.length > 0 ? { formerNames: before } : {}),
  };
  return { was: { unit }, register: { ...register, units: { ...register.units, [id]: renamed } } };
};

const withoutSuccessor = (register: Register, id: string): TakenBack | undefined => {
  const unit = known(register.units, id);
  if (!unit?.successor) return undefined;
  const { successor: _, ...kept } = unit;
  return { was: { unit }, register: { ...register, units: { ...register.units, [id]: kept } } };
};

const withoutEnd = (register: Register, id: string): TakenBack | undefined => {
  const member = known(register.members, id);
  if (!member?.ended) return undefined;
  const { ended: _, ...kept } = member;
  const members = { ...register.members, [id]: kept };
  return { was: { member }, register: { ...register, members } };
};

const withoutWithdrawal = (register: Register, id: string): TakenBack | undefined => {
  const point = known(register.points, id);
  if (!point?.withdrawnOn) return undefined;
  const { withdrawnOn: _, ...kept } = point;
  return { was: { point }, register: { ...register, points: { ...register.points, [id]: kept } } };
};

const withoutClosing = (register: Register, id: string): TakenBack | undefined => {
  const platform = known(register.platforms, id);
  if (!platform?.closedOn) return undefined;
  const { closedOn: _, ...kept } = platform;
  const platforms = { ...register.platforms, [id]: kept };
  return { was: { platform }, register: { ...register, platforms } };
};

const withoutLeaving = (register: Register, id: string): TakenBack | undefined => {
  const expert = known(register.experts, id);
  if (!expert?.leftOn) return undefined;
  const { leftOn: _, ...kept } = expert;
  const experts = { ...register.experts, [id]: kept };
  return { was: { expert }, register: { ...register, experts } };
};

const takenBackBy = {
  unit_renaming: withoutLastName,
  unit_succession: withoutSuccessor,
  membership_end: withoutEnd,
  point_withdrawal: withoutWithdrawal,
  platform_closing: withoutClosing,
  expert_leaving: withoutLeaving,
} as const satisfies Readonly<
  Record<RegisterChange, (register: Register, id: string) => TakenBack | undefined>
>;

/** The register without the last change of a kind of an entry; nothing where none is recorded. */
export const takenBack = (
  register: Register,
  { change, entry }: { readonly change: RegisterChange; readonly entry: string },
): TakenBack | undefined => takenBackBy[change](register, entry);
