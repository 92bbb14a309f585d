import { type CalendarDay, type ProposalCommand, ProposerId } from '@xieshang/core';
import { pick } from '../../../random.ts';
import { office, officerOf } from '../casting.ts';
import { answersTo, contactAt, returnReason, weakAnswersTo } from '../telling.ts';
import { sentBackFor, upheldBecause } from '../words.ts';
import { type Beat, type Case, firstOf, had } from './case.ts';

const assignmentOf = (story: Case): string => (had(story, 'tried') ? 'A2' : 'A1');

/** Assigned to the wrong unit first. */
export const tried = ({ neighbour }: Case, on: CalendarDay): readonly Beat[] => [
  { on, actor: office, command: { type: 'AssignProposal', unit: neighbour.id } },
];

/** The wrong unit says whose business it is. */
export const objected = ({ neighbour, unit, random }: Case, on: CalendarDay): readonly Beat[] => {
  const reason = returnReason(unit, random);
  const command: ProposalCommand = {
    type: 'RequestReturn',
    assignment: 'A1',
    reason,
    proposedUnit: unit.id,
  };
  return [{ on, actor: officerOf(neighbour), command }];
};

/** Its return is granted. */
export const granted = (_story: Case, on: CalendarDay): readonly Beat[] => [
  { on, actor: office, command: { type: 'GrantReturn', assignment: 'A1' } },
];

/** Assigned to the unit whose business it is. */
export const assigned = ({ unit }: Case, on: CalendarDay): readonly Beat[] => [
  { on, actor: office, command: { type: 'AssignProposal', unit: unit.id } },
];

/** The right unit would rather not. */
export const disputed = ({ neighbour, unit, random }: Case, on: CalendarDay): readonly Beat[] => {
  const reason = returnReason(neighbour, random);
  const command: ProposalCommand = {
    type: 'RequestReturn',
    assignment: 'A1',
    reason,
    proposedUnit: neighbour.id,
  };
  return [{ on, actor: officerOf(unit), command }];
};

/** The assignment stands. */
export const upheld = ({ random }: Case, on: CalendarDay): readonly Beat[] => [
  {
    on,
    actor: office,
    command: { type: 'RejectReturn', assignment: 'A1', reason: pick(random, upheldBecause) },
  },
];

/** The unit takes it on. */
export const accepted = (story: Case, on: CalendarDay): readonly Beat[] => [
  {
    on,
    actor: officerOf(story.unit),
    command: { type: 'AcceptAssignment', assignment: assignmentOf(story) },
  },
];

/** Every twelfth proposer says that nobody need come. */
const WAIVES = 12;

/** The unit reaches the first proposer, unless they waive it. */
export const contacted = (story: Case, on: CalendarDay): readonly Beat[] => {
  const { unit, cast, place, random } = story;
  if (place % WAIVES === 5)
    return [{ on, actor: firstOf(story), command: { type: 'WaiveContact' } }];
  const command: ProposalCommand = {
    type: 'RecordContact',
    assignment: assignmentOf(story),
    proposer: ProposerId.parse(cast.first.id),
    on,
    ...contactAt(place, random),
  };
  return [{ on, actor: officerOf(unit), command }];
};

type Answered = Pick<Extract<ProposalCommand, { type: 'SubmitReply' }>, 'resultClass' | 'answers'>;

const reply = (story: Case, on: CalendarDay, answered: Answered): readonly Beat[] => {
  const { unit, leader, clerk, place } = story;
  const command: ProposalCommand = {
    type: 'SubmitReply',
    assignment: assignmentOf(story),
    resultClass: answered.resultClass,
    answers: [...answered.answers],
    signer: { name: leader, office: 'main_leader', sealed: true },
    contact: { person: clerk, phone: `0313-0001${String(place).padStart(3, '0')}` },
  };
  return [{ on, actor: officerOf(unit), command }];
};

/** A first reply that says nothing. */
export const weak = (story: Case, on: CalendarDay): readonly Beat[] => {
  const answers = weakAnswersTo(story.topic.suggestions, story.unit);
  return reply(story, on, { resultClass: 'reference_only', answers });
};

/** It is sent back. */
export const sentBack = ({ random }: Case, on: CalendarDay): readonly Beat[] => [
  {
    on,
    actor: office,
    command: { type: 'SendBackReply', reply: 'R1', reason: pick(random, sentBackFor) },
  },
];

/** The reply, point by point. */
export const replied = (story: Case, on: CalendarDay): readonly Beat[] => {
  const { topic, result, unit, random } = story;
  const answers = answersTo(topic.suggestions, result, unit, random);
  return reply(story, on, { resultClass: result, answers });
};
