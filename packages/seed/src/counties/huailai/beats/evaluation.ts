import { type CalendarDay, daysBetween, plusDays } from '@xieshang/core';
import { actorFor, committee, office, type Party } from '../casting.ts';
import { ratingOf } from '../telling.ts';
import { type Beat, type Case, dayIn, had, joinedIn } from './case.ts';

const replyOf = (story: Case): string => (had(story, 'weak') ? 'R2' : 'R1');

/** Days after assignment at which a reply is late whatever holidays lie between. */
const LATE = 102;

const isLate = (story: Case): boolean => {
  const [assigned, replied] = [dayIn(story, 'assigned'), dayIn(story, 'replied')];
  return assigned !== undefined && replied !== undefined && daysBetween(assigned, replied) >= LATE;
};

/** The reply goes out to those who proposed. */
export const approved = (story: Case, on: CalendarDay): readonly Beat[] => [
  { on, actor: office, command: { type: 'ApproveReply', reply: replyOf(story) } },
];

const ratersOf = (story: Case): readonly Party[] => {
  const joined = joinedIn(story);
  return story.course.raters === 'some' ? joined.slice(0, -1) : joined;
};

/** Each rates on their own day; the last of them on this one. */
export const rated = (story: Case, on: CalendarDay): readonly Beat[] => {
  const from = dayIn(story, 'approved') ?? on;
  const days = daysBetween(from, on);
  const raters = ratersOf(story);
  return raters.map((party, nth) => ({
    on: plusDays(from, Math.ceil((days * (nth + 1)) / raters.length)),
    actor: actorFor(party),
    command: {
      type: 'RateReply',
      reply: replyOf(story),
      ...ratingOf(story.result, story.place + nth, isLate(story), story.random),
    },
  }));
};

/** The committee closes the file. */
export const closed = (_story: Case, on: CalendarDay): readonly Beat[] => [
  { on, actor: committee, command: { type: 'CloseProposal' } },
];
