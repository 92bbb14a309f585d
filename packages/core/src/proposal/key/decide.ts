import { required } from '../../kernel/required.ts';
import { nextIn } from '../../kernel/series.ts';
import { receiptOf } from '../case/admitted.ts';
import { nextId } from '../case/after-filing.ts';
import type { Deciders } from '../moves.ts';
import { isTaken, type Proposal } from '../proposal.ts';
import type { keyCommands } from './commands.ts';
import { type KeyItem, runningKey } from './parts.ts';
import { keySeries, tierIn } from './tiers.ts';

const running = (state: Proposal): KeyItem =>
  required(isTaken(state) ? runningKey(state) : undefined, 'a key proposal');

/** What nominating, deciding and naming leaders lead to. */
export const keyDeciders: Deciders<typeof keyCommands> = {
  NominateKeyProposal: (state, { tier, criteria, reason }, { today: on, register }) => ({
    type: 'KeyProposalNominated',
    on,
    key: nextId('K', isTaken(state) ? state.keys : []),
    tier,
    criteria,
    reason,
    chain: required(tierIn(register.profile.proposal, tier), 'a tier').chain,
  }),
  RecordKeyOpinion: (state, { type: _, ...opinion }, { today: on }) => ({
    type: 'KeyOpinionRecorded',
    on,
    key: running(state).id,
    ...opinion,
  }),
  EndorseKeyProposal: (state, { body, on }) => ({
    type: 'KeyProposalEndorsed',
    on,
    key: running(state).id,
    body,
  }),
  DetermineKeyProposal: (state, { body, on }, { numbers }) => {
    const { id: key, tier } = running(state);
    const series = keySeries(tier, receiptOf(state));
    return { type: 'KeyProposalDetermined', on, key, body, ...nextIn(numbers, series) };
  },
  DeclineKeyProposal: (state, { body, on, reason }) => ({
    type: 'KeyProposalDeclined',
    on,
    key: running(state).id,
    body,
    reason,
  }),
  NameSupervisingLeader: (state, { type: _, ...leader }, { today: on }) => ({
    type: 'SupervisingLeaderNamed',
    on,
    key: running(state).id,
    ...leader,
  }),
  RelieveSupervisingLeader: (state, { task, reason }, { today: on }) => ({
    type: 'SupervisingLeaderRelieved',
    on,
    key: running(state).id,
    task,
    reason,
  }),
  LeaveKeyList: (state, { reason }, { today: on }) => ({
    type: 'KeyListLeft',
    on,
    key: running(state).id,
    reason,
  }),
};
