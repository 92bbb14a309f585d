/**
 * What is asked for costs this much, each once: microseconds of processor time of the gateway, measured
 * by `tests/bench/costs.ts` on two cores (AMD EPYC) and rounded up. Time of the database is not in it.
 */
export const costs = {
  /** A request, before anything is asked for: reading it, the token, the answer. */
  request: 600,
  field: 3,
  /** An entry of a page, and a case found by its id. */
  entry: 20,
  page: 300,
  /** The number of entries of a list. */
  count: 400,
  /** One value of a list that a list is narrowed by. */
  condition: 20,
  version: 30,
  nextStep: 70,
  deadlines: 250,
  history: 150,
  /** The cases a case led to. */
  ledTo: 150,
  actions: 300,
  /** A command: loading, deciding, writing. */
  command: 5_000,
  /** A case more in a batch. */
  commandMore: 2_000,
  /** A letter written as a file. */
  document: 30_000,
  /**
   * Figures as of today or of a past day. They are the database's work: a second of it at most, so that
   * each waits for its turn like whatever is heavy.
   */
  report: { today: 20_000, past: 100_000 },
  monitoring: 20_000,
  /** Looking for the cases behind a figure. */
  search: 500,
  /** Whatever costs this much waits for its turn. */
  turn: 70,
} as const;

/** How many entries a list is taken to have that is no page. */
export const lengths = {
  list: 5,
  actions: 50,
  violations: 2,
  history: 20,
  days: 40,
  rules: 200,
  figures: 100,
} as const;
