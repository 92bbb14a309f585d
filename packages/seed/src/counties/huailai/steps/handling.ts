import { type CalendarDay, type ProposalCommand, ProposerId, plusMonths } from '@xieshang/core';
import { pick } from '../../../random.ts';
import { office, officerOf } from '../actors.ts';
import type { Task } from '../team.ts';
import { answersTo, contactAt, promisesFor, weakAnswersTo } from '../texts.ts';
import { rulings, sentBackFor } from '../words.ts';
import { actsFor, answering, type Case, coHandling, leadOf, type Step } from './case.ts';

/** Every twelfth proposer says that nobody need come. */
const WAIVES = 12;

const contact = (story: Case, { unit, assignment }: Task, on: CalendarDay, nth: number): Step => {
  const { place, random } = story;
  const proposer = ProposerId.parse(leadOf(story).id);
  const contacts = { ...contactAt(place + nth, random), on, proposer, assignment };
  return { on, actor: officerOf(unit), command: { type: 'RecordContact', ...contacts } };
};

/** Each unit that answers reaches the first proposer, unless they waive it. */
export const contacted = (story: Case, on: CalendarDay): readonly Step[] =>
  story.place % WAIVES === 5
    ? [{ on, actor: actsFor(story), command: { type: 'WaiveContact' } }]
    : answering(story).map((task, nth) => contact(story, task, on, nth));

/** The first proposer is reached again, before another reply. */
export const contactedAgain = (story: Case, on: CalendarDay): readonly Step[] =>
  answering(story).map((task, nth) => contact(story, task, on, nth + 1));

/** Co-handlers give their opinions; the first of them disagrees, and the office rules. */
export const opined = (story: Case, on: CalendarDay): readonly Step[] => {
  const [lead] = answering(story);
  const co = coHandling(story);
  const [against] = co;
  if (!lead || !against) return [];
  const opinions = co.map(({ unit, assignment }, nth): Step => {
    const text = nth === 0 ? rulings.against : rulings.inFavour;
    const command = { type: 'SubmitOpinion', assignment, agrees: nth > 0, text } as const;
    return { on, actor: officerOf(unit), command };
  });
  const { assignment } = against;
  const note = rulings.reported;
  const { ruling } = rulings;
  return [
    ...opinions,
    { on, actor: officerOf(lead.unit), command: { type: 'ReportDisagreement', assignment, note } },
    {
      on,
      actor: office,
      command: { type: 'RuleOnDisagreement', assignment, ruling, jointReply: true },
    },
  ];
};

type Reply = Extract<ProposalCommand, { type: 'SubmitReply' }>;
type Answered = Pick<Reply, 'resultClass' | 'promises'> & {
  readonly answersFor: (suggestions: readonly string[], task: Task) => readonly string[];
};

const reply = (story: Case, on: CalendarDay, answered: Answered): readonly Step[] => {
  const { leader, clerk, place, topic, countyIssues } = story;
  const jointWith = coHandling(story)
    .slice(0, 1)
    .map(({ unit }) => unit.id);
  return answering(story).map((task) => {
    const asked = topic.suggestions.filter((_, nth) => task.points?.includes(nth + 1) ?? true);
    const command: Reply = {
      type: 'SubmitReply',
      assignment: task.assignment,
      resultClass: answered.resultClass,
      answers: [...answered.answersFor(asked, task)],
      signer: {
        name: leader,
        office: countyIssues ? 'county_leader' : 'main_leader',
        sealed: true,
      },
      ...(countyIssues ? { issuer: 'county_government' as const } : {}),
      ...(jointWith.length > 0 ? { jointWith } : {}),
      contact: { person: clerk, phone: `0313-0001${String(place).padStart(3, '0')}` },
      promises: answered.promises,
    };
    return { on, actor: officerOf(task.unit), command };
  });
};

/** A first reply that says nothing. */
export const weak = (story: Case, on: CalendarDay): readonly Step[] =>
  reply(story, on, {
    resultClass: 'reference_only',
    promises: [],
    answersFor: (suggestions, { unit }) => weakAnswersTo(suggestions, unit),
  });

/** It is sent back. */
export const sentBack = ({ random }: Case, on: CalendarDay): readonly Step[] => [
  {
    on,
    actor: office,
    command: { type: 'SendBackReply', reply: 'R1', reason: pick(random, sentBackFor) },
  },
];

/** The reply, point by point. */
export const replied = (story: Case, on: CalendarDay): readonly Step[] => {
  const { result: resultClass, promisedFor, random } = story;
  const dueOn = promisedFor === undefined ? undefined : plusMonths(on, promisedFor);
  return reply(story, on, {
    resultClass,
    promises: promisesFor(resultClass, on, dueOn),
    answersFor: (suggestions, { unit }) => answersTo(suggestions, resultClass, unit, random),
  });
};

/** 再次答复: what a unit answers to somebody who was dissatisfied. */
export const repliedAgain = (story: Case, on: CalendarDay): readonly Step[] => {
  const resultClass = story.outcome.path.includes('settled') ? 'constrained' : 'resolved';
  return reply(story, on, {
    resultClass,
    promises: [],
    answersFor: (suggestions, { unit }) => answersTo(suggestions, resultClass, unit, story.random),
  });
};
