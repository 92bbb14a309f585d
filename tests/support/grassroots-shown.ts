import { type GrassrootsEvent, grassrootsShowing } from '@xieshang/core';
import { toFeedback } from './grassroots-facts.ts';
import {
  grassrootsAfter,
  grassrootsAround,
  grassrootsClosed,
  published,
} from './grassroots-standing.ts';
import { as } from './scenario.ts';

/** What has happened to a topic. */
export type Facts = readonly GrassrootsEvent[];

/** What somebody sees of a topic after these facts. */
export const see = (facts: Facts, ...who: Parameters<typeof as>) =>
  grassrootsShowing.project(grassrootsAfter(...facts), as(...who), grassrootsAround('2026-06-01'));

/** The platform on which it is consulted. */
export const studio = ['platform', 'studio-1'] as const;

/** From the topic to its closing, published on the way. */
export const whole: Facts = [
  ...toFeedback.slice(0, 7),
  published,
  ...toFeedback.slice(7),
  grassrootsClosed,
];
