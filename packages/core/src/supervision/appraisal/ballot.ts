import type { CalendarDay } from '../../kernel/day.ts';
import { perMilleOf, reaches } from '../../kernel/share.ts';
import type { BallotCounts, BallotOption, Denominator } from '../../words/supervision.ts';
import { ballotOptions } from '../../words/supervision.ts';

/** How a county counts a ballot. */
export interface CountingRule {
  readonly satisfied: readonly BallotOption[];
  readonly denominator: Denominator;
  /** Per cent; below it the appraisal has failed. */
  readonly threshold: number;
}

/** What was counted: numbers only. */
export interface BallotSheet {
  /** 应到. */
  readonly due: number;
  /** 实到. */
  readonly present: number;
  readonly issued: number;
  readonly returned: number;
  readonly counts: BallotCounts;
}

/** 民主测评 as it was counted and judged. */
export interface Ballot extends BallotSheet {
  readonly on: CalendarDay;
  readonly valid: boolean;
  /** 满意率, per cent. */
  readonly share: number;
  readonly passes: boolean;
}

/** A ballot is valid if more than half of those due were present and no more ballots were returned than issued. */
export const ballotIsValid = ({ due, present, issued, returned }: BallotSheet): boolean =>
  present * 2 > due && returned <= issued;

/** All votes of a ballot. */
export const votesIn = (counts: BallotCounts): number =>
  ballotOptions.reduce((sum, option) => sum + counts[option], 0);

const baseOf = ({ issued, returned, counts }: BallotSheet, of: Denominator): number => {
  if (of === 'issued') return issued;
  return of === 'returned' ? returned : returned - counts.abstained;
};

const contentIn = ({ counts }: BallotSheet, satisfied: readonly BallotOption[]): number =>
  satisfied.reduce((sum, option) => sum + counts[option], 0);

/** 满意率 in per cent, to one decimal, rounded towards the verdict; 0 where no ballot counts. */
export const satisfactionShare = (
  sheet: BallotSheet,
  { satisfied, denominator, threshold }: CountingRule,
): number => {
  const base = baseOf(sheet, denominator);
  return base > 0 ? perMilleOf(contentIn(sheet, satisfied), base, threshold) / 10 : 0;
};

// Compares whole votes, because a share that reaches the threshold only by rounding has not reached it.
const isReached = (
  sheet: BallotSheet,
  { satisfied, denominator, threshold }: CountingRule,
): boolean => {
  const base = baseOf(sheet, denominator);
  return base > 0 && reaches(contentIn(sheet, satisfied), base, threshold);
};

/** Judges a ballot by the counting rule of the county. */
export const judgedBallot = (sheet: BallotSheet, on: CalendarDay, rule: CountingRule): Ballot => ({
  ...sheet,
  on,
  valid: ballotIsValid(sheet),
  share: satisfactionShare(sheet, rule),
  passes: isReached(sheet, rule),
});

/** A unit and the share of its ballot. */
export interface AppraisedUnit {
  readonly unit: string;
  readonly share: number;
}

/** The first and the last of a year's appraisals: 前三名、后三名. */
export interface AppraisalRanking {
  readonly top: readonly AppraisedUnit[];
  readonly bottom: readonly AppraisedUnit[];
}

const placedIn = (list: readonly AppraisedUnit[], places: number): readonly AppraisedUnit[] => {
  const last = list[Math.min(places, list.length) - 1];
  return last ? list.filter((one, at) => at < places || one.share === last.share) : [];
};

/** 前三名、后三名: ties share a place, so that a list may be longer than its number of places. */
export const rankAppraisals = (
  appraised: readonly AppraisedUnit[],
  { top, bottom }: { readonly top: number; readonly bottom: number },
): AppraisalRanking => ({
  top: placedIn(
    appraised.toSorted((one, other) => other.share - one.share),
    top,
  ),
  bottom: placedIn(
    appraised.toSorted((one, other) => one.share - other.share),
    bottom,
  ),
});
