import type {
  Actor,
  CalendarDay,
  Content,
  ProposalCommand,
  ResultClass,
  Unit,
} from '@xieshang/core';
import type { Random } from '../../../random.ts';
import { actorFor, type Cast, type Party } from '../actors.ts';
import type { Milestone, Outcome } from '../outcomes.ts';
import type { SideEventName } from '../particulars.ts';
import type { Dated } from '../schedule.ts';
import type { Task } from '../team.ts';
import type { topicOf } from '../topics/all.ts';

/** Somebody asks something on a day. */
export interface Step {
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
  readonly outcome: Outcome;
  readonly sideEvents: readonly SideEventName[];
  readonly cast: Cast;
  readonly dated: readonly Dated[];
  readonly content: Content;
  readonly unit: Unit;
  /** What each unit has to do, once it is assigned to the right ones. */
  readonly tasks: readonly Task[];
  /** The unit an assignment that went wrong went to, or is said to belong to. */
  readonly neighbour: Unit;
  /** The unit a second assignment that went wrong went to. */
  readonly stray: Unit;
  readonly result: ResultClass;
  /** Months until what a reply promises, where the story fixes them. */
  readonly promisedFor: number | undefined;
  /** True where the reply is issued in the name of the county government. */
  readonly countyIssues: boolean;
  /** True where nothing of it is published. */
  readonly unpublished: boolean;
  /** Who signs the reply, and whom to call about it. */
  readonly leader: string;
  readonly clerk: string;
  /** The id of the case it is merged into, or handled with. */
  readonly into: string | undefined;
  /** The leaders who may supervise or handle it. */
  readonly patrons: Readonly<Record<'chair' | 'viceChair' | 'head' | 'viceHead', string>>;
  readonly today: CalendarDay;
  readonly random: Random;
}

/** The day of a milestone; absent where it has not come to that. */
export const dayIn = ({ dated }: Case, wanted: Milestone): CalendarDay | undefined =>
  dated.find(({ milestone }) => milestone === wanted)?.on;

/** True when it came to a milestone. */
export const had = (story: Case, milestone: Milestone): boolean =>
  dayIn(story, milestone) !== undefined;

/** The first proposer, who acts for the case until it is submitted. */
export const firstOf = ({ cast }: Case): Actor => actorFor(cast.first);

/** Those who stand behind it when it is submitted. */
export const joinedIn = ({ cast }: Case): readonly Party[] => [
  cast.first,
  ...cast.invited.filter(({ answer }) => answer === 'accepted').map(({ party }) => party),
];

/** Those who still stand behind it once it is handled: some left, some left office. */
const remainingIn = (story: Case): readonly Party[] => {
  const joined = joinedIn(story);
  if (story.sideEvents.includes('lead-leaves') || story.sideEvents.includes('departs'))
    return joined.slice(1);
  return story.sideEvents.includes('co-signer-leaves') ? joined.slice(0, -1) : joined;
};

/** Who leads it once it is handled. */
export const leadOf = (story: Case): Party => remainingIn(story)[0] ?? story.cast.first;

/** Who acts for it once it is handled. */
export const actsFor = (story: Case): Actor => actorFor(leadOf(story));

/** Those who rate; nobody where the committee rates in their place. */
export const ratersIn = (story: Case): readonly Party[] => {
  const remaining = remainingIn(story);
  return story.outcome.raters === 'some' ? remaining.slice(0, -1) : remaining;
};

/** The tasks of the units that answer the proposers. */
export const answering = ({ tasks }: Case): readonly Task[] =>
  tasks.filter(({ role }) => role !== 'co_handler');

/** The tasks of the units that answer the lead handler. */
export const coHandling = ({ tasks }: Case): readonly Task[] =>
  tasks.filter(({ role }) => role === 'co_handler');
