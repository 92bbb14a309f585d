import { day, instruction } from '@xieshang/core';
import { afterAll, describe, expect, it } from 'vitest';
import { exploreCase, owesRightly, stuckIn, walkAtRandom } from '../../support/case-walks.ts';
import { instructionWalk } from '../../support/instruction-walks.ts';

const { workflow, commands } = instruction;
const always = [
  'OpenFollowUp',
  'RecordLeaderInstruction',
  'HandOutRecommendation',
  'TakeOnRecommendation',
  'PassOnFeedback',
  'ReportFollowUp',
  'CloseFollowUp',
];

/** Parts of the law that are walked on all their ways, the rest held to the shortest. */
const themes: Readonly<Record<string, readonly string[]>> = {
  批示: [
    ...always,
    'FeedBackOnInstruction',
    'ConcludeInstruction',
    'RecordNoInstruction',
    'SendForReference',
    'ReturnRecommendation',
    'ReaddressRecommendation',
    'InsistOnRecommendation',
    'NoteRecommendation',
    'DeclineRecommendation',
  ],
  采纳落实: [
    ...always,
    'FeedBackOnInstruction',
    'AdoptRecommendation',
    'AdoptRecommendationInPart',
    'ReportCarriedOut',
    'PostponeCarryingOut',
    'ExplainNotCarriedOut',
    'TakeNoteOfReport',
    'AskForMore',
  ],
  大会发言督办: [
    ...always,
    'RecordFollowUpNote',
    'NameLeadingViceChair',
    'AnswerFaceToFace',
    'AppraiseSpeechAnswer',
    'NoteRecommendation',
  ],
  督查和征求意见: [
    ...always,
    'FeedBackOnInstruction',
    'NoteRecommendation',
    'RequestCountyInspection',
    'ReceiveForInspection',
    'ReportInspectionProgress',
    'ConcludeInspection',
    'SendDraftForComment',
    'CommentOnDraft',
    'AnswerComment',
  ],
};

const explored = new Map(
  Object.entries(themes).map(([name, types]) => {
    const walked = instructionWalk(false, types);
    return [name, { walked, found: exploreCase(walked, day('2027-01-15')) }] as const;
  }),
);
const all = [...explored.values()];

describe.each([...explored])('%s的全部情形', (name, { walked, found }) => {
  it('take every command of the theme', () =>
    expect([...found.taken].toSorted()).toEqual([...(themes[name] ?? [])].toSorted()));

  it('all lead to an end: no case is ever stuck', () =>
    expect(stuckIn(found, workflow)).toEqual([]));

  it('name exactly one party that owes while the case is open, and none once it has ended', () =>
    expect(
      [...found.places].filter(([, place]) => !owesRightly(walked, place)).map(([key]) => key),
    ).toEqual([]));

  afterAll(() => console.info(`${found.places.size} situations: ${name}`));
});

describe('the themes together', () => {
  it('take every command, and reach every stage of every table', () => {
    expect([...new Set(all.flatMap(({ found }) => [...found.taken]))].toSorted()).toEqual(
      Object.keys(commands).toSorted(),
    );
    const reached = new Set(all.flatMap(({ found }) => [...found.stages]));
    const missing = workflow.tables.flatMap(({ part, stages }) =>
      Object.keys(stages).filter((stage) => !reached.has(`${part} ${stage}`)),
    );
    expect(missing).toEqual([]);
  });
});

describe('任意次序的批示和采纳落实', () => {
  it.each([20260120, 20260121])('keeps every invariant over commands in any order (%i)', (seed) => {
    const tally = walkAtRandom(instructionWalk(true), { seed, runs: 60, length: 80 });
    const rows = workflow.tables.flatMap(({ steps }) => steps);
    expect(tally.played).toBeGreaterThan(1000);
    expect(tally.accepted).toBeGreaterThan(tally.played / 3);
    expect(tally.rows.size).toBeGreaterThan(0.75 * rows.length);
    console.info(
      `${tally.played} commands, ${tally.accepted} accepted, ${tally.rows.size} of ${rows.length} rows`,
    );
  });
});
