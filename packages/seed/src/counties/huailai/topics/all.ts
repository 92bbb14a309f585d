import { business } from './business.ts';
import { byTown } from './by-town.ts';
import { declined } from './declined.ts';
import { digital } from './digital.ts';
import type { DisposedTopic } from './disposed-topic.ts';
import { ecology } from './ecology.ts';
import { further } from './further.ts';
import { grape } from './grape.ts';
import { healthEducation } from './health-education.ts';
import { livelihood } from './livelihood.ts';
import { merged } from './merged.ts';
import { forwarded, letters, opinions } from './passed-on.ts';
import { roads } from './roads.ts';
import { safety } from './safety.ts';
import { settlement } from './settlement.ts';
import type { Topic } from './topic.ts';
import { tourism } from './tourism.ts';
import { withdrawn } from './withdrawn.ts';

/** Every topic of the story. */
export const topics: readonly (Topic & Partial<DisposedTopic>)[] = [
  ...grape,
  ...business,
  ...ecology,
  ...safety,
  ...settlement,
  ...livelihood,
  ...digital,
  ...healthEducation,
  ...tourism,
  ...roads,
  ...byTown,
  ...further,
  ...declined,
  ...opinions,
  ...letters,
  ...forwarded,
  ...merged,
  ...withdrawn,
];

const byKey = new Map(topics.map((topic) => [topic.key, topic]));

/** The topic of a key. */
export const topicOf = (key: string): Topic & Partial<DisposedTopic> => {
  const topic = byKey.get(key);
  if (!topic) throw new Error(`there is no topic ${key}`);
  return topic;
};
