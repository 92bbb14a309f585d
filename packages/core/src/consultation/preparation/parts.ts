import type { BodyId, ExpertId, MemberId, UnitId } from '../../county/entries.ts';
import type { CalendarDay } from '../../kernel/day.ts';
import type { Due } from '../../kernel/deadline.ts';
import type { consultationChairs } from '../vocabulary.ts';

/** 主持人. */
export interface Chair {
  readonly office: (typeof consultationChairs)[number];
  readonly member: MemberId;
}

/** 具体工作方案: when, where, under whom, with whom. */
export interface WorkPlan {
  readonly id: string;
  /** `lapsed` once the consultation was postponed. */
  readonly stage: 'drafted' | 'approved' | 'returned' | 'lapsed';
  readonly draftedOn: CalendarDay;
  readonly meetingOn: CalendarDay;
  readonly place: string;
  readonly agenda: string;
  readonly chair: Chair;
  readonly members: readonly MemberId[];
  readonly bodies: readonly BodyId[];
  readonly experts: readonly ExpertId[];
  /** The units that brief and answer. */
  readonly units: readonly UnitId[];
  /** 视情提前印发书面材料. */
  readonly materialsInAdvance: boolean;
  readonly approveBy: Due;
  readonly ruledOn?: CalendarDay;
  readonly returned?: { readonly reason: string; readonly reviseBy: Due };
  /** Present once it is approved. */
  readonly noticeBy?: Due;
  readonly materialsBy?: Due;
  /** The days it was moved from. */
  readonly moves: readonly {
    readonly on: CalendarDay;
    readonly from: CalendarDay;
    readonly reason: string;
  }[];
}

/** 会议材料. */
export interface Materials {
  readonly on: CalendarDay;
  readonly titles: readonly string[];
}
