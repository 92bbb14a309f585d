import type { BodyId, MemberId, UnitId } from '../county/entries.ts';
import type { CalendarDay } from '../kernel/day.ts';
import type { Due } from '../kernel/deadline.ts';
import type { SupervisorGroupId } from '../lineage/ids.ts';

interface Dated {
  readonly on: CalendarDay;
}

interface OfCandidate extends Dated {
  readonly candidate: string;
}

interface OfSeat extends Dated {
  readonly seat: string;
}

/** What has happened to a group as a whole. */
export type GroupEvent =
  | (Dated & {
      readonly type: 'SupervisorGroupOpened';
      readonly id: SupervisorGroupId;
      readonly title: string;
      readonly unit: UnitId;
      readonly renews?: SupervisorGroupId;
      readonly selectBy: Due;
    })
  | (Dated & { readonly type: 'SelectionSubmitted'; readonly approveBy: Due })
  | (Dated & { readonly type: 'SelectionApproved'; readonly issueBy: Due })
  | (Dated & {
      readonly type: 'SelectionReturned';
      readonly reason: string;
      readonly selectBy: Due;
    })
  | (Dated & {
      readonly type: 'SupervisorsAppointed';
      readonly issuedBy: string;
      readonly seats: readonly {
        readonly id: string;
        readonly member: MemberId;
        readonly terms: number;
      }[];
      readonly until: CalendarDay;
      readonly shownToUnit: boolean;
      readonly dissolveBy: Due;
    })
  | (Dated & { readonly type: 'SupervisorGroupAbandoned'; readonly reason: string })
  | (Dated & { readonly type: 'SupervisorGroupDissolved' })
  | (Dated & { readonly type: 'SupervisorGroupMoved'; readonly unit: UnitId });

/** What has happened to a candidate. */
export type CandidateEvent =
  | (OfCandidate & {
      readonly type: 'SupervisorNominated';
      readonly member: MemberId;
      readonly recommendedBy?: BodyId;
      readonly statement: string;
    })
  | (OfCandidate & { readonly type: 'CandidacyWithdrawn' })
  | (OfCandidate & {
      readonly type: 'SupervisorSelected';
      readonly judgement: string;
      readonly terms: number;
    })
  | (OfCandidate & { readonly type: 'CandidatePassedOver'; readonly reason: string });

/** What has happened to a seat. */
export type SeatEvent =
  | (OfSeat & {
      readonly type: 'SupervisorSeatVacated';
      readonly reason: string;
      readonly replaceBy: Due;
    })
  | (OfSeat & {
      readonly type: 'ReplacementProposed';
      readonly candidate: string;
      readonly approveBy: Due;
    })
  | (OfSeat & { readonly type: 'ReplacementApproved'; readonly issueBy: Due })
  | (OfSeat & {
      readonly type: 'ReplacementSetAside';
      readonly reason: string;
      readonly replaceBy: Due;
    })
  | (OfSeat & {
      readonly type: 'ReplacementAppointed';
      readonly member: MemberId;
      readonly terms: number;
    });

/** A fact of a group of supervisors. */
export type SupervisorGroupEvent = GroupEvent | CandidateEvent | SeatEvent;
