import { type Envelope, emptyLedger, type Ledger, play } from '@xieshang/core';
import { at, randomFor } from '../random.ts';
import type { Story, StoryOptions } from '../story.ts';
import { casesFor } from './huailai/cases.ts';
import { demoActors } from './huailai/demo.ts';
import { huailai } from './huailai/identity.ts';
import { momentsOn } from './huailai/moments.ts';
import { actingAt, registerStory } from './huailai/register.ts';
import { plenariesBy } from './huailai/sessions.ts';
import { stepsIn } from './huailai/steps/all.ts';
import type { Case } from './huailai/steps/case.ts';
import { yearStories } from './huailai/year/all.ts';

export { huailai };

const envelopesOf = (story: Case, { on, seed }: StoryOptions): readonly Envelope[] => {
  const steps = stepsIn(story);
  const days = steps.map((step) => step.on);
  const moments = momentsOn(days, on, randomFor(seed, `moments ${story.id}`));
  return steps.map(({ actor, command }, place) => ({
    subject: 'proposal',
    caseId: story.id,
    actor: actingAt(actor, at(moments, place), on),
    at: at(moments, place),
    command,
  }));
};

const accepted = (ledger: Ledger, envelope: Envelope): Ledger => {
  const { ledger: after, decision } = play(ledger, envelope);
  if (decision.ok) return after;
  const { caseId, at: moment, command } = envelope;
  const reasons = decision.violations.map(({ rule, message }) => `${rule}: ${message.zh}`);
  throw new Error(`${caseId} ${moment} ${command.type} is refused: ${reasons.join('; ')}`);
};

/**
 * The story of a year in a demo county, up to noon of a day. It is played on the core before it is
 * handed out, so no envelope of it is ever refused; it throws if a rule has changed and one would be.
 *
 * @example storyOf({ on: day('2026-11-22'), seed: 1 }).envelopes.length > 1000
 */
export const storyOf = (options: StoryOptions): Story => {
  const { on, seed } = options;
  const almanac = { on, plenaries: plenariesBy(on) };
  const envelopes = [
    ...registerStory(almanac, seed),
    ...yearStories(almanac),
    ...casesFor(almanac, seed).flatMap((one) => envelopesOf(one, options)),
  ].toSorted((one, other) => (one.at < other.at ? -1 : Number(one.at > other.at)));
  envelopes.reduce(accepted, emptyLedger);
  const { id: county, name, notice } = huailai;
  return { county, name, notice, envelopes, demoActors };
};
