import { figuresOf, huailaiDemoProfile } from '@xieshang/core';
import { describe, expect, it } from 'vitest';

const all = figuresOf(huailaiDemoProfile);
const pathsUnder = (path: string) => figuresOf(huailaiDemoProfile, path).map((one) => one.path);

/** How often the profile cites anything, counted on its text. */
const citedIn = (text: string): number => text.match(/"cites":/g)?.length ?? 0;

describe('县情配置的数值', () => {
  it('are all shown, each under a path of its own, with the sources the profile names', () => {
    expect(new Set(all.map(({ path }) => path)).size).toBe(all.length);
    const within = all.map(({ value }) => citedIn(JSON.stringify(value)));
    const nested = within.reduce((sum, one) => sum + one, 0);
    expect(all.length + nested).toBe(citedIn(JSON.stringify(huailaiDemoProfile)));
  });

  it.each([
    'proposal.periods',
    'proposal.promises',
    'proposal.flags',
    'proposal.statistics',
    'proposal.keyProposals',
    'proposal.awards',
    'proposal.appraisal',
    'proposal.escalation',
    'proposal.refusalGrounds',
  ])('can be asked for by section: %s', (section) => {
    const paths = pathsUnder(section);
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.every((path) => path.startsWith(`${section}.`))).toBe(true);
  });

  it('can be asked for one by one, with the value of the profile', () => {
    const [reply, ...others] = figuresOf(huailaiDemoProfile, 'proposal.periods.reply');
    expect(others).toEqual([]);
    expect(reply?.value).toEqual(huailaiDemoProfile.proposal.periods.reply.value);
  });

  it('name the entry of a list by its id', () =>
    expect(pathsUnder('proposal.refusalGrounds')).toContain(
      'proposal.refusalGrounds.vague_no_suggestion',
    ));

  it('say whose they are where the county took them from another place', () => {
    const [ownKeyItems] = figuresOf(huailaiDemoProfile, 'proposal.keyProposals.ownKeyItems');
    expect(ownKeyItems).toMatchObject({ place: '陈仓区' });
    const [maxReplies] = figuresOf(huailaiDemoProfile, 'proposal.maxReplies');
    expect(maxReplies).not.toHaveProperty('place');
  });

  it('are marked where no text was seen behind them', () => {
    expect(all.some(({ unverified }) => unverified)).toBe(true);
    expect(all.some(({ unverified }) => !unverified)).toBe(true);
  });

  it('are none where there is no such path', () =>
    expect(pathsUnder('proposal.nowhere')).toEqual([]));
});
