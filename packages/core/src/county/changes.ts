import { entryNamed } from '../kernel/keys.ts';
import type { RegisterChange } from '../words/county.ts';
import type { Entry, Register } from './register.ts';

/** How a change is taken back: the entry as it was, and the register with the entry without the change. */
interface TakenBack {
  readonly was: Entry;
  readonly register: Register;
}

/** The entries of a list with one of them changed. */
const withEntry = <One>(entries: Readonly<Record<string, One>>, id: string, one: One) => ({
  ...entries,
  [id]: one,
});

const withoutLastName = (register: Register, id: string): TakenBack | undefined => {
  const unit = entryNamed(register.units, id);
  const last = unit?.formerNames?.at(-1);
  if (!unit || !last) return undefined;
  const { formerNames: _, ...kept } = unit;
  const before = unit.formerNames?.slice(0, -1) ?? [];
  const renamed = {
    ...kept,
    name: last.name,
    ...(before.length > 0 ? { formerNames: before } : {}),
  };
  return {
    was: { unit },
    register: { ...register, units: withEntry(register.units, id, renamed) },
  };
};

const withoutSuccessor = (register: Register, id: string): TakenBack | undefined => {
  const unit = entryNamed(register.units, id);
  if (!unit?.successor) return undefined;
  const { successor: _, ...kept } = unit;
  return { was: { unit }, register: { ...register, units: withEntry(register.units, id, kept) } };
};

const withoutEnd = (register: Register, id: string): TakenBack | undefined => {
  const member = entryNamed(register.members, id);
  if (!member?.ended) return undefined;
  const { ended: _, ...kept } = member;
  return {
    was: { member },
    register: { ...register, members: withEntry(register.members, id, kept) },
  };
};

const withoutWithdrawal = (register: Register, id: string): TakenBack | undefined => {
  const point = entryNamed(register.points, id);
  if (!point?.withdrawnOn) return undefined;
  const { withdrawnOn: _, ...kept } = point;
  return {
    was: { point },
    register: { ...register, points: withEntry(register.points, id, kept) },
  };
};

const withoutClosing = (register: Register, id: string): TakenBack | undefined => {
  const platform = entryNamed(register.platforms, id);
  if (!platform?.closedOn) return undefined;
  const { closedOn: _, ...kept } = platform;
  return {
    was: { platform },
    register: { ...register, platforms: withEntry(register.platforms, id, kept) },
  };
};

const withoutLeaving = (register: Register, id: string): TakenBack | undefined => {
  const expert = entryNamed(register.experts, id);
  if (!expert?.leftOn) return undefined;
  const { leftOn: _, ...kept } = expert;
  return {
    was: { expert },
    register: { ...register, experts: withEntry(register.experts, id, kept) },
  };
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
