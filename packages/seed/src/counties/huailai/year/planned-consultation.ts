/** What became of an item of the year's plan of consultation. */
export type ItemCourse =
  | 'closed'
  | 'followed_up'
  | 'no_instruction'
  | 'researching'
  | 'late'
  | 'preparing'
  | 'postponed'
  | 'cancelled'
  | 'grassroots';

/** One item of the plan of consultation. */
export interface PlannedConsultation {
  readonly key: string;
  readonly title: string;
  readonly theme:
    | 'business_environment'
    | 'ecological_restoration'
    | 'grape_industry'
    | 'production_safety'
    | 'living_environment'
    | 'livelihood'
    | 'other';
  readonly form:
    | 'topical_standing_committee'
    | 'topical_meeting'
    | 'counterpart'
    | 'sector'
    | 'proposal_handling'
    | 'grassroots';
  readonly leader: 'leadership' | 'special_committee' | 'platform';
  /** The committee that leads, or does the work for the leadership. */
  readonly body: string;
  readonly units: readonly [string, ...string[]];
  readonly expert: string;
  /** The month its meeting is planned for. */
  readonly month: number;
  readonly timing: 'before_decision' | 'during_implementation';
  readonly outcome: ItemCourse;
  /** What research found: where, what is wrong, why. */
  readonly place: string;
  readonly problem: string;
  readonly cause: string;
  readonly recommendations: readonly [string, ...string[]];
}
