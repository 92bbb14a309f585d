import { z } from 'zod';
import { decided } from '../law/instruments.ts';
import type { Actor } from './actor.ts';

/** The person who drafted or proposed, as their token names them; absent in what was recorded before it was kept. */
export const hand = z.string().optional();

/**
 * 两人经手: whoever drafted or proposed does not approve it too, in whichever capacity. An office or a body
 * acts through persons: another one of them approves.
 */
export const twoHands = {
  kind: 'case',
  title: { zh: '两人经手', en: 'By another hand' },
  cites: [decided('起草或提出的人不审定本人起草、提出的;同一单位由另一人办理')],
  message: () => ({
    zh: '系您本人起草或提出,请由另一人审定。',
    en: 'You drafted or proposed it yourself; somebody else approves it.',
  }),
} as const;

/** Is this another person than the one who drafted or proposed? */
export const isAnother = ({ id }: Pick<Actor, 'id'>, first: string | undefined): boolean =>
  first !== id;
