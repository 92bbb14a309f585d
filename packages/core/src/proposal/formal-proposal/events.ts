import type { Dated } from '../dated.ts';
import type { Adopter } from './vocabulary.ts';

/** What has happened when somebody could raise it to a formal proposal. */
export type FormalProposalEvent = Dated & {
  readonly type: 'RaisedToFormalProposal';
  readonly adoptedBy: Adopter;
  readonly title: string;
};
