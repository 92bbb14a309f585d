import type { Numbered } from '../../kernel/series.ts';
import type { Dated } from '../dated.ts';

interface OfNomination extends Dated {
  readonly nomination: string;
}

/** What has happened when somebody could award it. */
export type AwardEvent =
  | (OfNomination & {
      readonly type: 'AwardNominated';
      readonly award: string;
      readonly reason: string;
    })
  | (OfNomination & { readonly type: 'AwardShortlisted' })
  | (OfNomination & Numbered & { readonly type: 'AwardGranted' })
  | (OfNomination & { readonly type: 'AwardDeclined'; readonly reason: string })
  | (OfNomination & { readonly type: 'AwardPublished' });
