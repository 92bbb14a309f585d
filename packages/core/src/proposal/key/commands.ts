import { z } from 'zod';
import { command } from '../../kernel/command.ts';
import { CalendarDay } from '../../kernel/day.ts';
import { enumOf } from '../../kernel/field.ts';
import { textOf } from '../../kernel/id.ts';
import { reason } from '../fields.ts';
import {
  decidingBodies,
  keyCriteria,
  leaderOffices,
  leaderTasks,
  proposalTiers,
} from './vocabulary.ts';

const body = enumOf(decidingBodies, 'DecidingBody', '审定机构');
const on = CalendarDay.describe('审定日期');
const task = enumOf(leaderTasks, 'LeaderTask', '领衔督办或领办');

/** 重点提案的遴选与领衔: what people may ask to make it a key proposal and to name its leaders. */
export const keyCommands = {
  NominateKeyProposal: command(
    { zh: '推荐为重点提案', en: 'Nominate as a key proposal' },
    {
      tier: enumOf(proposalTiers, 'ProposalTier', '提案层次'),
      criteria: z
        .array(enumOf(keyCriteria, 'KeyCriterion', '遴选标准'))
        .min(1)
        .max(keyCriteria.length)
        .describe('符合的遴选标准'),
      reason,
    },
  ),
  RecordKeyOpinion: command(
    { zh: '记录对候选重点提案的意见', en: 'Record an opinion on the candidate' },
    {
      from: textOf(60).describe('提出意见的党派、团体、专委会或部门'),
      supports: z.boolean().describe('是否赞成'),
      text: textOf(500).describe('意见'),
    },
  ),
  EndorseKeyProposal: command(
    { zh: '同意候选重点提案并报下一级审定', en: 'Endorse the candidate' },
    { body, on },
  ),
  DetermineKeyProposal: command(
    { zh: '确定为重点提案', en: 'Determine as a key proposal' },
    { body, on },
  ),
  DeclineKeyProposal: command(
    { zh: '不列为重点提案', en: 'Decline the candidate' },
    { body, on, reason },
  ),
  NameSupervisingLeader: command(
    { zh: '确定督办或领办领导', en: 'Name a leader of the key proposal' },
    {
      name: textOf(30).describe('姓名'),
      office: enumOf(leaderOffices, 'LeaderOffice', '领导职务'),
      task,
    },
  ),
  RelieveSupervisingLeader: command(
    { zh: '变更督办或领办领导', en: 'Relieve a leader of the key proposal' },
    { task, reason },
  ),
  LeaveKeyList: command({ zh: '移出重点提案', en: 'Leave the key list' }, { reason }),
} as const;
