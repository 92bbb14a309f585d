import { type CalendarDay, daysBetween, type ProposalCommand, plusDays } from '@xieshang/core';
import { actorFor, committee, office, type Party } from '../actors.ts';
import { disappointment, ratingOf } from '../texts.ts';
import { settlementNote } from '../words.ts';
import { answering, type Case, dayIn, had, ratersIn, type Step } from './case.ts';

/** The replies of a round: one of each unit that answers; a version that was sent back counts too. */
const repliesOf = (story: Case, round: 1 | 2): readonly string[] => {
  const tasks = answering(story);
  const before = (had(story, 'weak') ? 1 : 0) + (round - 1) * tasks.length;
  return tasks.map((_, nth) => `R${before + nth + 1}`);
};

/** Days after assignment at which a reply is late whatever holidays lie between. */
const LATE = 102;

const isLate = (story: Case): boolean => {
  const [assigned, replied] = [dayIn(story, 'assigned'), dayIn(story, 'replied')];
  return assigned !== undefined && replied !== undefined && daysBetween(assigned, replied) >= LATE;
};

const approving = (story: Case, on: CalendarDay, round: 1 | 2): readonly Step[] =>
  repliesOf(story, round).map((reply) => ({
    on,
    actor: office,
    command: { type: 'ApproveReply', reply },
  }));

/** The replies go out to those who proposed. */
export const approved = (story: Case, on: CalendarDay): readonly Step[] => approving(story, on, 1);

/** The second replies go out. */
export const approvedAgain = (story: Case, on: CalendarDay): readonly Step[] =>
  approving(story, on, 2);

type Told = ReturnType<typeof ratingOf>;

const rating = (
  story: Case,
  [from, until]: readonly [CalendarDay, CalendarDay],
  round: 1 | 2,
  told: (party: Party | undefined, nth: number) => Told,
): readonly Step[] => {
  const raters = ratersIn(story);
  const days = daysBetween(from, until);
  const parties = raters.length > 0 ? raters : [undefined];
  return parties.flatMap((party, nth) => {
    const on = plusDays(from, Math.ceil((days * (nth + 1)) / parties.length));
    const actor = party ? actorFor(party) : committee;
    const rated = told(party, nth);
    return repliesOf(story, round).map((reply): Step => {
      const command: ProposalCommand = { type: 'RateReply', reply, ...rated };
      return { on, actor, command };
    });
  });
};

/** Each rates on their own day; the last of them on this one. Some are not content. */
export const rated = (story: Case, on: CalendarDay): readonly Step[] => {
  const { result, place, random, outcome } = story;
  const isToBeRedone = outcome.dissatisfied === true;
  return rating(story, [dayIn(story, 'approved') ?? on, on], 1, (_, nth) =>
    isToBeRedone && nth === 0
      ? disappointment(random)
      : ratingOf(result, place + nth, isLate(story), random),
  );
};

/** The second replies are rated; where a meeting follows, the first proposer is still not content. */
export const ratedAgain = (story: Case, on: CalendarDay): readonly Step[] =>
  rating(story, [dayIn(story, 'approvedAgain') ?? on, on], 2, (_, nth) =>
    story.outcome.path.includes('settled') && nth === 0
      ? disappointment(story.random)
      : ratingOf('resolved', story.place + nth, false, story.random),
  );

/** 当面协商: the office brings both sides together. */
export const settled = (_story: Case, on: CalendarDay): readonly Step[] => [
  {
    on,
    actor: office,
    command: { type: 'RecordSettlement', form: 'face_to_face_meeting', note: settlementNote },
  },
];

/** Every ninth reply that is published is published as a summary. */
const SUMMARISED = 9;

const publishing = (story: Case, reply: string): ProposalCommand => {
  const published = { type: 'PublishReply', reply } as const;
  if (story.place % SUMMARISED !== 4) return { ...published, extent: 'full' };
  const summary = `所提${story.content.suggestions.length}条建议均已研究并逐条答复提案者。`;
  return { ...published, extent: 'summary', summary };
};

/** The committee closes the file, and the replies are published where nothing forbids it. */
export const closed = (story: Case, on: CalendarDay): readonly Step[] => {
  const replies = repliesOf(story, had(story, 'approvedAgain') ? 2 : 1);
  const published = replies.map((reply) => ({
    on,
    actor: office,
    command: publishing(story, reply),
  }));
  return [
    { on, actor: committee, command: { type: 'CloseProposal' } },
    ...(story.content.publication.consent && !story.unpublished ? published : []),
  ];
};
