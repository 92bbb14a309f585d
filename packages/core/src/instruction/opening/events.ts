import type { BodyId } from '../../county/entries.ts';
import type { Due } from '../../kernel/deadline.ts';
import type { KnownRecommendation, Link } from '../../lineage/known.ts';
import type { Dated } from '../dated.ts';
import type { SpeechFollowUp } from '../speech/speech.ts';

/** What begins a follow-up. */
export interface OpeningEvent extends Dated {
  readonly type: 'FollowUpOpened';
  readonly id: string;
  readonly title: string;
  readonly followsUp: Link;
  readonly secret?: true;
  readonly recommendations: readonly KnownRecommendation[];
  readonly speeches: readonly Pick<
    SpeechFollowUp,
    'id' | 'recommendation' | 'statement' | 'by' | 'leadBy'
  >[];
  readonly committee?: BodyId;
  readonly informed: readonly string[];
  readonly instructBy: Due;
  readonly reportBy: Due;
}
