/** Spec files that walk through thousands of steps: most changes would wait for them, to no purpose. */
export const slowSpecs: readonly string[] = [
  'available',
  'exploration',
  'model',
  'openness',
  'protection',
  'reachability',
].map((name) => `${name}.spec.ts`);

/** Sentences of other files that do the same, by the title they stand under. */
export const slowTitles: readonly string[] = ['任意办理经过的统计'];
