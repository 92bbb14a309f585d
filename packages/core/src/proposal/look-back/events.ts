import type { Role } from '../../county/actor.ts';
import type { Dated } from '../dated.ts';
import type { ClassChange, LookBackVerdict } from './look-back.ts';

/** What has happened when somebody looked back at a reply. */
export type LookBackEvent =
  | (Dated & {
      readonly type: 'LookedBack';
      readonly reply: string;
      readonly lookBack: string;
      readonly by: Role;
      readonly finding: string;
      readonly verdict: LookBackVerdict;
    })
  | (ClassChange & { readonly type: 'ResultClassChanged'; readonly reply: string });
