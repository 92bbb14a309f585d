import type { Upcast, Upcasts } from '../kernel/fact.ts';
import { huailaiDemoProfile } from '../profile/huailai/demo.ts';
import { CountyProfile } from '../profile/profile.ts';

type Path = readonly PropertyKey[];

const isRecord = (value: unknown): value is Readonly<Record<PropertyKey, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const takenFrom = (source: unknown, value: unknown, [key, ...rest]: Path): unknown => {
  if (key === undefined) return value ?? source;
  if (!isRecord(value) || !isRecord(source)) return value;
  return { ...value, [key]: takenFrom(source[key], value[key], rest) };
};

/**
 * A profile as it was adopted, with the choices that a county has to make today: what it could not
 * choose yet stands as in the profile of the demo county, until the county adopts a profile of its
 * own. A profile of today stays as it is.
 */
const withTodaysChoices = (profile: unknown): unknown => {
  const missing = CountyProfile.safeParse(profile).error?.issues.map(({ path }) => path) ?? [];
  return missing.reduce<unknown>(
    (value, path) => takenFrom(huailaiDemoProfile, value, path),
    profile,
  );
};

const completed: Upcast<unknown> = (data) => ({
  ...data,
  profile: withTodaysChoices(data['profile']),
});

/** How earlier facts of a register are read: their profiles lack what is chosen today. */
export const countyUpcasts: Upcasts<unknown> = {
  CountyFounded: completed,
  ProfileAdopted: completed,
};
