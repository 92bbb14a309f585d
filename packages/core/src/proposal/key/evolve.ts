import { changed, filedOrClosed } from '../case/after-filing.ts';
import type { Folds } from '../moves.ts';
import type { Proposal, Taken } from '../proposal.ts';
import type { KeyEvent } from './events.ts';
import type { KeyItem } from './parts.ts';

const withKey = (state: Proposal, event: KeyEvent, change: (one: KeyItem) => KeyItem): Taken => {
  const base = filedOrClosed(state, event);
  return { ...base, keys: changed(base.keys, event.key, change) };
};

/** What nominating, deciding and naming leaders make of a proposal. */
export const keyFolds: Folds<KeyEvent> = {
  KeyProposalNominated: (state, event) => {
    const base = filedOrClosed(state, event);
    const { key: id, on: nominatedOn, tier, criteria, reason, chain } = event;
    const added: KeyItem = {
      ...{ id, tier, nominatedOn, criteria, reason, chain },
      stage: 'candidate',
      opinions: [],
      decisions: [],
      leaders: [],
    };
    return { ...base, keys: [...(base.keys ?? []), added] };
  },
  KeyOpinionRecorded: (state, event) => {
    const { on, from, supports, text } = event;
    const opinion = { on, from, supports, text };
    return withKey(state, event, (one) => ({ ...one, opinions: [...one.opinions, opinion] }));
  },
  KeyProposalEndorsed: (state, event) => {
    const decision = { on: event.on, body: event.body, agreed: true };
    return withKey(state, event, (one) => ({ ...one, decisions: [...one.decisions, decision] }));
  },
  KeyProposalDetermined: (state, event) => {
    const { on, body, number } = event;
    return withKey(state, event, (one) => ({
      ...one,
      stage: 'determined',
      decisions: [...one.decisions, { on, body, agreed: true }],
      number,
    }));
  },
  KeyProposalDeclined: (state, event) => {
    const { on, body, reason } = event;
    return withKey(state, event, (one) => ({
      ...one,
      stage: 'declined',
      decisions: [...one.decisions, { on, body, agreed: false, reason }],
    }));
  },
  SupervisingLeaderNamed: (state, event) => {
    const { on: since, name, office, task } = event;
    const leader = { name, office, task, since };
    return withKey(state, event, (one) => ({ ...one, leaders: [...one.leaders, leader] }));
  },
  SupervisingLeaderRelieved: (state, event) =>
    withKey(state, event, (one) => ({
      ...one,
      leaders: one.leaders.map((leader) =>
        leader.task === event.task && leader.until === undefined
          ? { ...leader, until: event.on, relievedBecause: event.reason }
          : leader,
      ),
    })),
  KeyListLeft: (state, event) => {
    const departure = { on: event.on, reason: event.reason };
    return withKey(state, event, (one) => ({ ...one, stage: 'left', departure }));
  },
};
