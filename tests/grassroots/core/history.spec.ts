import { type GrassrootsEvent, grassrootsConsultation, grassrootsShowing } from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import {
  reported,
  returned,
  toFeedback,
  toFound,
  toListed,
} from '../../support/grassroots-facts.ts';
import {
  grassrootsAfter,
  grassrootsAround,
  grassrootsClosed,
  moved,
  ownApproval,
  passedOn,
  published,
} from '../../support/grassroots-standing.ts';
import { as } from '../../support/scenario.ts';

const everything: readonly GrassrootsEvent[] = [
  ...toListed,
  published,
  ownApproval,
  reported,
  returned('2026-04-24', '2026-05-20'),
  passedOn,
  ...toFeedback.slice(toListed.length),
  grassrootsClosed,
];

const shown = (facts: readonly GrassrootsEvent[], ...who: Parameters<typeof as>) => {
  const state = grassrootsAfter(...facts);
  const around = grassrootsAround('2026-06-01');
  const seen = facts.filter((one) => grassrootsShowing.showsEvent(one, state, as(...who), around));
  return [...new Set(seen.map(({ type }) => type))];
};

describe('基层协商的办理经过', () => {
  it.each([
    ['platform', 'studio-1'],
    ['handling_unit', 'roads-bureau'],
    ['cppcc_office', 'm1'],
    ['member', 'm4'],
  ] as const)('is whole for the %s %s', (role, who) =>
    expect(shown(everything, role, who)).toEqual([...new Set(everything.map(({ type }) => type))]),
  );

  it.each([
    ['public', 'm1'],
    ['registrar', 'm1'],
    ['platform', 'room-1'],
    ['handling_unit', 'agriculture-bureau'],
  ] as const)('is for the %s %s what was agreed, decided and done', (role, who) =>
    expect(shown(everything, role, who)).toEqual([
      'AgreedListIssued',
      'AgreedListPublished',
      'OwnApprovalRecorded',
      'OwnRefusalRecorded',
      'AgreedItemConfirmed',
      'GrassrootsFeedbackGiven',
      'GrassrootsConsultationClosed',
    ]),
  );

  it('stops the program where a session is moved that nobody called', () =>
    expect(() => grassrootsConsultation.evolve(grassrootsAfter(...toFound), moved)).toThrow(Error));
});
