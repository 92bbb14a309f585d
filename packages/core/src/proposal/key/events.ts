import type { Numbered } from '../../kernel/series.ts';
import type { Dated } from '../dated.ts';
import type {
  DecidingBody,
  KeyCriterion,
  LeaderOffice,
  LeaderTask,
  ProposalTier,
} from './vocabulary.ts';

interface OfKey extends Dated {
  readonly key: string;
}

interface Decided extends OfKey {
  readonly body: DecidingBody;
}

/** What has happened when somebody could make it a key proposal or name its leaders. */
export type KeyEvent =
  | (OfKey & {
      readonly type: 'KeyProposalNominated';
      readonly tier: ProposalTier;
      readonly criteria: readonly KeyCriterion[];
      readonly reason: string;
      readonly chain: readonly DecidingBody[];
    })
  | (OfKey & {
      readonly type: 'KeyOpinionRecorded';
      readonly from: string;
      readonly supports: boolean;
      readonly text: string;
    })
  | (Decided & { readonly type: 'KeyProposalEndorsed' })
  | (Decided & Numbered & { readonly type: 'KeyProposalDetermined' })
  | (Decided & { readonly type: 'KeyProposalDeclined'; readonly reason: string })
  | (OfKey & {
      readonly type: 'SupervisingLeaderNamed';
      readonly name: string;
      readonly office: LeaderOffice;
      readonly task: LeaderTask;
    })
  | (OfKey & {
      readonly type: 'SupervisingLeaderRelieved';
      readonly task: LeaderTask;
      readonly reason: string;
    })
  | (OfKey & { readonly type: 'KeyListLeft'; readonly reason: string });
