import { z } from 'zod';
import { command } from '../../kernel/command.ts';
import { CalendarDay } from '../../kernel/day.ts';
import { enumOf } from '../../kernel/field.ts';
import type { FieldsOf } from '../../kernel/recorded.ts';
import { textOf } from '../../kernel/text.ts';
import {
  type DecidingBody,
  decidingBodies,
  keyCriteria,
  leaderOffices,
  leaderTasks,
  proposalTiers,
} from '../../words/key-proposal.ts';
import { reason } from '../fields.ts';

/** A body of the county that decides on key proposals. */
export const body = enumOf(decidingBodies, 'DecidingBody', '审定机构');
/** What a leader takes on. */
export const task = enumOf(leaderTasks, 'LeaderTask', '领衔督办或领办');

/** 推荐: for which tier, by which tests, and why. */
export const nomination = {
  tier: enumOf(proposalTiers, 'ProposalTier', '提案层次'),
  criteria: z
    .array(enumOf(keyCriteria, 'KeyCriterion', '遴选标准'))
    .min(1)
    .max(keyCriteria.length)
    .describe('符合的遴选标准'),
  reason,
};
/** 意见: who supports a candidate, or does not. */
export const opinion = {
  from: textOf(60).describe('提出意见的党派、团体、专委会或部门'),
  supports: z.boolean().describe('是否赞成'),
  text: textOf(500).describe('意见'),
};
/** 领导: who takes on what. */
export const leader = {
  name: textOf(30).describe('姓名'),
  office: enumOf(leaderOffices, 'LeaderOffice', '领导职务'),
  task,
};

/** What a party, an organisation, a committee or an office thinks of a candidate. */
export interface KeyOpinion extends FieldsOf<typeof opinion> {
  readonly on: CalendarDay;
}

/** What one body of the chain decided. */
export interface KeyDecision {
  readonly on: CalendarDay;
  readonly body: DecidingBody;
  readonly agreed: boolean;
  readonly reason?: string;
}

/** 领衔督办或领办的领导. */
export interface KeyLeader extends FieldsOf<typeof leader> {
  readonly since: CalendarDay;
  /** The day another one may take over; absent while in place. */
  readonly until?: CalendarDay;
  readonly relievedBecause?: string;
}

/** 重点提案: one candidacy, and what became of it. */
export interface KeyItem extends FieldsOf<typeof nomination> {
  readonly id: string;
  readonly stage: 'candidate' | 'declined' | 'determined' | 'left';
  readonly nominatedOn: CalendarDay;
  /** The bodies that decide, in order, as the county had fixed them at the nomination. */
  readonly chain: readonly DecidingBody[];
  readonly opinions: readonly KeyOpinion[];
  readonly decisions: readonly KeyDecision[];
  /** Its number among the key proposals of its tier; its filing number stays as it was. */
  readonly number?: number;
  readonly leaders: readonly KeyLeader[];
  readonly departure?: { readonly on: CalendarDay; readonly reason: string };
}

/** What a proposal keeps of being a key proposal. */
export interface KeyParts {
  readonly keys?: readonly KeyItem[];
}

const decision = { body, on: CalendarDay.describe('审定日期') };

/** 重点提案的遴选与领衔: what people may ask to make it a key proposal and to name its leaders. */
export const keyCommands = {
  NominateKeyProposal: command(
    { zh: '推荐为重点提案', en: 'Nominate as a key proposal' },
    nomination,
  ),
  RecordKeyOpinion: command(
    { zh: '记录对候选重点提案的意见', en: 'Record an opinion on the candidate' },
    opinion,
  ),
  EndorseKeyProposal: command(
    { zh: '同意候选重点提案并报下一级审定', en: 'Endorse the candidate' },
    decision,
  ),
  DetermineKeyProposal: command(
    { zh: '确定为重点提案', en: 'Determine as a key proposal' },
    decision,
  ),
  DeclineKeyProposal: command(
    { zh: '不列为重点提案', en: 'Decline the candidate' },
    { ...decision, reason },
  ),
  NameSupervisingLeader: command(
    { zh: '确定督办或领办领导', en: 'Name a leader of the key proposal' },
    leader,
  ),
  RelieveSupervisingLeader: command(
    { zh: '变更督办或领办领导', en: 'Relieve a leader of the key proposal' },
    { task, reason },
  ),
  LeaveKeyList: command({ zh: '移出重点提案', en: 'Leave the key list' }, { reason }),
} as const;
