// The public surface of the seed: what is not named here may change at any time.
export { huailai, storyOf } from './counties/huailai.ts';
export { type LoadOptions, load, type Sink } from './load.ts';
export type { DemoActor, Story, StoryOptions } from './story.ts';
