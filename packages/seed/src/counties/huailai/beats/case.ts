import type {
  Actor,
  CalendarDay,
  Content,
  ProposalCommand,
  ResultClass,
  Unit,
} from '@xieshang/core';
import type { Random } from '../../../random.ts';
import { actorFor, type Cast, type Party } from '../casting.ts';
import type { Course, Milestone } from '../courses.ts';
import type { Dated } from '../schedule.ts';
import type { topicOf } from '../topics/all.ts';

/** Somebody asks something on a day. */
export interface Beat {
  readonly on: CalendarDay;
  readonly actor: Actor;
  readonly command: ProposalCommand;
}

/** A proposal of the story with everything decided but the moments. */
export interface Case {
  readonly id: string;
  /** Its place in the story: tells the words of one case from those of another. */
  readonly place: number;
  readonly topic: ReturnType<typeof topicOf>;
  readonly course: Course;
  readonly cast: Cast;
  readonly dated: readonly Dated[];
  readonly content: Content;
  readonly unit: Unit;
  /** The unit an assignment that went wrong went to, or is said to belong to. */
  readonly neighbour: Unit;
  readonly result: ResultClass;
  /** Who signs the reply, and whom to call about it. */
  readonly leader: string;
  readonly clerk: string;
  /** The id of the case it is merged into. */
  readonly into: string | undefined;
  readonly random: Random;
}

/** The day of a milestone; absent where it has not come to that. */
export const dayIn = ({ dated }: Case, wanted: Milestone): CalendarDay | undefined =>
  dated.find(({ milestone }) => milestone === wanted)?.on;

/** True when it came to a milestone. */
export const had = (story: Case, milestone: Milestone): boolean =>
  dayIn(story, milestone) !== undefined;

/** The first proposer, who acts for the case. */
export const firstOf = ({ cast }: Case): Actor => actorFor(cast.first);

/** Those who stand behind it once it is submitted. */
export const joinedIn = ({ cast }: Case): readonly Party[] => [
  cast.first,
  ...cast.invited.filter(({ answer }) => answer === 'accepted').map(({ party }) => party),
];
