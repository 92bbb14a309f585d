import { areaOf } from '../../kernel/area.ts';
import type { FactOf } from '../../kernel/fact.ts';
import { required } from '../../kernel/required.ts';
import { saysOf } from '../../kernel/says.ts';
import { nextIn } from '../../kernel/series.ts';
import { receiptOf } from '../case/admitted.ts';
import { lastingParts } from '../case/changes.ts';
import { type KeyDecision, type KeyItem, type KeyOpinion, keyCommands } from '../parts/key.ts';
import { keyFacts } from '../parts/key-facts.ts';
import { isTaken, type Proposal, type ProposalContext } from '../proposal.ts';
import { runningKey } from './queries.ts';
import { keySeries, tierIn } from './tiers.ts';

const says = saysOf<FactOf<typeof keyFacts>, Proposal, ProposalContext>();
const keys = lastingParts('keys', 'K');

const running = (state: Proposal): KeyItem =>
  required(isTaken(state) ? runningKey(state) : undefined, 'a key proposal');

const ofRunning = (_ctx: ProposalContext, state: Proposal) => ({ key: running(state).id });

const decided = ({ decisions }: KeyItem, decision: KeyDecision) => ({
  decisions: [...decisions, decision],
});

const heard = ({ opinions }: KeyItem, opinion: KeyOpinion) => ({
  opinions: [...opinions, opinion],
});

/** 重点提案: nominated, decided by one body after the other, led by leaders. */
export const key = areaOf<Proposal, ProposalContext>()({
  commands: keyCommands,
  facts: keyFacts,
  decide: {
    NominateKeyProposal: (state, { type: _, ...nomination }, { today: on, register }) => ({
      type: 'KeyProposalNominated',
      on,
      key: keys.next(state).id,
      ...nomination,
      chain: required(tierIn(register.profile.proposal, nomination.tier), 'a tier').chain,
    }),
    RecordKeyOpinion: says('KeyOpinionRecorded', ofRunning),
    // The day of a decision is the one on which the body met.
    EndorseKeyProposal: (state, { body, on }) => ({
      type: 'KeyProposalEndorsed',
      on,
      key: running(state).id,
      body,
    }),
    DetermineKeyProposal: (state, { body, on }, { numbers }) => {
      const { id, tier } = running(state);
      const series = keySeries(tier, receiptOf(state));
      return { type: 'KeyProposalDetermined', on, key: id, body, ...nextIn(numbers, series) };
    },
    DeclineKeyProposal: (state, { body, on, reason }) => ({
      type: 'KeyProposalDeclined',
      on,
      key: running(state).id,
      body,
      reason,
    }),
    NameSupervisingLeader: says('SupervisingLeaderNamed', ofRunning),
    RelieveSupervisingLeader: says('SupervisingLeaderRelieved', ofRunning),
    LeaveKeyList: says('KeyListLeft', ofRunning),
  },
  evolve: {
    KeyProposalNominated: keys.adds(({ type: _, key: id, on: nominatedOn, ...nomination }) => ({
      id,
      stage: 'candidate',
      nominatedOn,
      ...nomination,
      opinions: [],
      decisions: [],
      leaders: [],
    })),
    KeyOpinionRecorded: keys.changes('key', ({ type: _, key: __, ...opinion }, one) =>
      heard(one, opinion),
    ),
    KeyProposalEndorsed: keys.changes('key', ({ on, body }, one) =>
      decided(one, { on, body, agreed: true }),
    ),
    KeyProposalDetermined: keys.changes('key', ({ on, body, number }, one) => ({
      stage: 'determined',
      ...decided(one, { on, body, agreed: true }),
      number,
    })),
    KeyProposalDeclined: keys.changes('key', ({ on, body, reason }, one) => ({
      stage: 'declined',
      ...decided(one, { on, body, agreed: false, reason }),
    })),
    SupervisingLeaderNamed: keys.changes(
      'key',
      ({ type: _, key: __, on: since, ...leader }, { leaders }) => ({
        leaders: [...leaders, { ...leader, since }],
      }),
    ),
    SupervisingLeaderRelieved: keys.changes(
      'key',
      ({ on: until, task, reason: relievedBecause }, { leaders }) => ({
        leaders: leaders.map((one) =>
          one.task === task && one.until === undefined ? { ...one, until, relievedBecause } : one,
        ),
      }),
    ),
    KeyListLeft: keys.changes('key', ({ on, reason }) => ({
      stage: 'left',
      departure: { on, reason },
    })),
  },
});
