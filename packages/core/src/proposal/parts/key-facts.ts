import { z } from 'zod';
import { fact } from '../../kernel/fact.ts';
import type { Words } from '../../kernel/words.ts';
import {
  type DecidingBody,
  decidingBodyWords,
  leaderOfficeWords,
  leaderTaskWords,
  tierWords,
} from '../../words/key-proposal.ts';
import { because, reason } from '../fields.ts';
import { body, leader, nomination, opinion, task } from './key.ts';

const key = z.string();

const by = (one: DecidingBody, { zh, en }: Words): Words => ({
  zh: `${decidingBodyWords[one].zh}${zh}`,
  en: `${en} of the ${decidingBodyWords[one].en}`,
});

/** What can happen when a proposal is considered as a key proposal, and has leaders. */
export const keyFacts = {
  KeyProposalNominated: fact(
    { zh: '推荐为重点提案', en: 'nominated the proposal as a key proposal' },
    { key, ...nomination, chain: z.array(body) },
    {
      tells: ({ tier, reason: why }) => ({
        zh: `推荐为${tierWords[tier].zh}:${why}`,
        en: `nominated the proposal as a ${tierWords[tier].en}: ${why}`,
      }),
    },
  ),
  KeyOpinionRecorded: fact(
    { zh: '记录对候选重点提案的意见', en: 'recorded an opinion on the candidate' },
    { key, ...opinion },
    {
      tells: ({ from, supports, text }) => ({
        zh: `记录${from}的意见(${supports ? '赞成' : '不赞成'}):${text}`,
        en: `recorded the opinion of ${from} (${supports ? 'in favour' : 'against'}): ${text}`,
      }),
    },
  ),
  KeyProposalEndorsed: fact(
    { zh: '同意候选重点提案并报下一级审定', en: 'endorsed the candidate' },
    { key, body },
    {
      tells: ({ body: who }) =>
        by(who, { zh: '同意候选重点提案并报下一级审定', en: 'recorded the endorsement' }),
    },
  ),
  KeyProposalDetermined: fact(
    { zh: '确定为重点提案', en: 'determined it as a key proposal' },
    { key, body, series: z.string(), number: z.int() },
    {
      tells: ({ body: who, number }) => ({
        zh: `${decidingBodyWords[who].zh}确定为重点提案,第${number}号`,
        en: `recorded it as key proposal number ${number}, as the ${decidingBodyWords[who].en} determined`,
      }),
    },
  ),
  KeyProposalDeclined: fact(
    { zh: '不列为重点提案', en: 'declined the candidate' },
    { key, body, reason },
    {
      tells: ({ body: who, reason: why }) =>
        because(by(who, { zh: '不列为重点提案', en: 'recorded the refusal' }))({ reason: why }),
    },
  ),
  SupervisingLeaderNamed: fact(
    { zh: '确定督办或领办领导', en: 'named a leader of the key proposal' },
    { key, ...leader },
    {
      tells: ({ name, office, task: what }) => ({
        zh: `确定${leaderOfficeWords[office].zh}${name}${leaderTaskWords[what].zh}`,
        en: `named ${name}, ${leaderOfficeWords[office].en}, for ${leaderTaskWords[what].en}`,
      }),
    },
  ),
  SupervisingLeaderRelieved: fact(
    { zh: '变更督办或领办领导', en: 'relieved a leader of the key proposal' },
    { key, task, reason },
    {
      tells: ({ task: what }) => ({
        zh: `变更${leaderTaskWords[what].zh}的领导`,
        en: `relieved the leader of the task “${leaderTaskWords[what].en}”`,
      }),
    },
  ),
  KeyListLeft: fact(
    { zh: '移出重点提案', en: 'took the proposal off the key list' },
    { key, reason },
    { tells: because({ zh: '移出重点提案', en: 'took the proposal off the key list' }) },
  ),
} as const;
