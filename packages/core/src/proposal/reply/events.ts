import type { UnitId } from '../../county/entries.ts';
import type { Due } from '../../kernel/deadline.ts';
import type { Dated } from '../dated.ts';
import type { Reply } from '../parts.ts';
import type { ReplyPromise } from '../promise/promise.ts';
import type { ProposerId } from '../proposers/proposers.ts';
import type { PublicationReview } from '../publication/words.ts';
import type { Issuer, ResultClass } from '../vocabulary.ts';

/** What has happened to the replies. */
export type ReplyEvent =
  | (Dated & {
      readonly type: 'ReplySubmitted';
      readonly reply: string;
      readonly assignment: string;
      readonly approveBy: Due;
      readonly late: boolean;
      readonly round: number;
      readonly issuer: Issuer;
      readonly jointWith: readonly UnitId[];
      readonly resultClass: ResultClass;
      readonly answers: readonly string[];
      readonly signer: Reply['signer'];
      readonly contact: Reply['contact'];
      readonly promises?: readonly ReplyPromise[];
    })
  | (Dated & {
      readonly type: 'ReplyCountersigned';
      readonly reply: string;
      readonly assignment: string;
    })
  | (Dated & {
      readonly type: 'ReplyApproved';
      readonly reply: string;
      readonly rateBy: Due;
      /** Whom it goes to: everybody who stands behind the proposal, each a copy. */
      readonly recipients: readonly ProposerId[];
      readonly publication?: PublicationReview;
    })
  | (Dated & { readonly type: 'ReplySentBack'; readonly reply: string; readonly reason: string });
