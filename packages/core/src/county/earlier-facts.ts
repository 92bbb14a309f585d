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

const completed = (profile: CountyProfile): CountyProfile => {
  const read = CountyProfile.safeParse(profile);
  if (read.success) return profile;
  const missing = read.error.issues.map(({ path }) => path);
  return missing.reduce<unknown>(
    (value, path) => takenFrom(huailaiDemoProfile, value, path),
    profile,
  ) as CountyProfile;
};

// A register is folded many times from the same facts, and a profile is long to read.
const known = new WeakMap<CountyProfile, CountyProfile>();

/**
 * A profile as it was adopted, with the choices that a county has to make today: what it could not
 * choose yet stands as in the profile of the demo county, until the county adopts a profile of its
 * own. A profile of today stays as it is.
 */
export const withTodaysChoices = (profile: CountyProfile): CountyProfile => {
  const whole = known.get(profile) ?? completed(profile);
  known.set(profile, whole);
  return whole;
};
