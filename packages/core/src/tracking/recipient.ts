import type { Actor } from '../county/actor.ts';
import type { TrackingRecipient } from '../words/tracking.ts';

/** For whom an office answers: that of the Party committee, or that of the government. */
export const recipientOf = ({ role }: Actor): TrackingRecipient =>
  role === 'party_office' ? 'party_committee' : 'government';
