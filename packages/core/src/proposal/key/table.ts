import { cite } from '../../law/instruments.ts';
import type { KeyItem } from '../parts/key.ts';
import { isTaken } from '../proposal.ts';
import { committee, type ProposalTable, partRows } from '../table.ts';
import * as lead from './leader-rules.ts';
import * as place from './place-rules.ts';
import { runningKey } from './queries.ts';
import * as key from './rules.ts';

const deciders = ['proposal_committee', 'leadership', 'party_office'] as const;
const leaders = ['leadership', 'party_office'] as const;
const taken = ['filed', 'closed'] as const;
const turn = [key.bodysOfficeRecords, key.bodyIsNext, key.decidedInOrder] as const;

// biome-ignore format: a table is read by its columns
const keySteps = partRows<KeyItem>()([
  { from: 'none',       on: 'NominateKeyProposal',      to: 'candidate',  by: committee, within: ['filed'], rules: [key.oneCandidacyAtATime, key.tierIsOffered, key.meetsEveryTest] },
  { from: 'candidate',  on: 'RecordKeyOpinion',         to: 'candidate',  by: committee, within: ['filed'], rules: [] },
  { from: 'candidate',  on: 'EndorseKeyProposal',       to: 'candidate',  by: deciders,  within: ['filed'], rules: [...turn, key.anotherBodyFollows] },
  { from: 'candidate',  on: 'DetermineKeyProposal',     to: 'determined', by: deciders,  within: ['filed'], rules: [...turn, key.lastBodyDetermines, place.placeIsLeft] },
  { from: 'candidate',  on: 'DeclineKeyProposal',       to: 'declined',   by: deciders,  within: taken,     rules: turn },
  { from: 'determined', on: 'NameSupervisingLeader',    to: 'determined', by: leaders,   within: taken,     rules: [lead.namedByTheirOwnSide, lead.officeFitsTheTask, lead.oneLeaderAtATime] },
  { from: 'determined', on: 'RelieveSupervisingLeader', to: 'determined', by: leaders,   within: taken,     rules: [lead.leaderHasTheTask, lead.relievedByTheirOwnSide] },
  { from: 'determined', on: 'LeaveKeyList',             to: 'left',       by: deciders,  within: taken,     rules: [key.whoDeterminedTakesOff] },
]);

/** How a proposal becomes a key proposal. */
export const keyTable: ProposalTable = {
  part: 'key',
  title: { zh: '重点提案', en: 'Key proposal' },
  stages: {
    candidate: { zh: '候选', en: 'candidate' },
    declined: { zh: '未列入', en: 'declined as a key proposal' },
    determined: { zh: '已确定', en: 'determined' },
    left: { zh: '已移出', en: 'taken off the list' },
  },
  final: ['declined', 'left'],
  cites: [cite('county-key-supervision', '二'), cite('fujian-key-2014', '第二条')],
  steps: keySteps,
  partsOf: (state) => (isTaken(state) ? (state.keys ?? []) : []),
  // One candidacy runs at a time, so that nobody has to say which; else the last one is history.
  targetOf: (command, state) => {
    if (command.type === 'NominateKeyProposal' || !isTaken(state)) return undefined;
    return (runningKey(state) ?? state.keys?.at(-1))?.id;
  },
};
