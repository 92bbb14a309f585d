import type { Moment } from './scenario.ts';

/** The same moment and capacity, and another person who acts in it. */
export const another = ({ at, actor }: Moment): Moment => ({
  at,
  actor: { ...actor, id: 'another-person' },
});
