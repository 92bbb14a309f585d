import { termOf } from '../kernel/field.ts';
import { keyOf } from '../kernel/id.ts';
import { textOf } from '../kernel/text.ts';
import {
  ownBodyWords,
  partyKindWords,
  referralGroundWords,
  referralTargetWords,
  topicNatureWords,
} from '../words/grassroots.ts';

/** What a topic is by nature. */
export const nature = termOf(topicNatureWords, 'GrassrootsTopicNature', '议题性质');
/** Why a topic is referred elsewhere. */
export const ground = termOf(referralGroundWords, 'GrassrootsReferralGround', '转出事由').describe(
  '事由',
);
/** Where a topic or an item is sent. */
export const target = termOf(referralTargetWords, 'GrassrootsReferralTarget', '转往').describe(
  '转往',
);
/** Which kind of party. */
export const partyKind = termOf(partyKindWords, 'GrassrootsPartyKind', '参加协商的一方').describe(
  '一方',
);
/** Who decides what is the people's own. */
export const ownBody = termOf(ownBodyWords, 'GrassrootsOwnBody', '自治决定的会议');

/** Why. */
export const reason = textOf(500).describe('理由');
/** The id of an item of the agreed list. */
export const item = keyOf(20).describe('成果清单编号');
