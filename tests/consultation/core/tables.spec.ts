import { type ConsultationEvent, consultationWorkflow, day } from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { deputy, playing, standing, to } from '../../support/consultation-facts.ts';
import {
  committee,
  minutesReturned,
  putOff,
  researchReturned,
  workPlanReturned,
} from '../../support/consultation-variants.ts';
import { on } from '../../support/scenario.ts';

const { tables } = consultationWorkflow;
/** The parts of a consultation, each with where it stands. */
const partsOf = (facts: readonly ConsultationEvent[]): readonly string[] =>
  tables.flatMap(({ part, partsOf: of }) =>
    of(standing(facts)).map(({ id, stage }) => `${part} ${id} ${stage}`),
  );

describe('协商的部分', () => {
  it('are those of the tables, each named once', () =>
    expect(tables.map(({ part }) => part)).toEqual([
      ...['case', 'research_plan', 'research_record', 'expert_opinion', 'work_plan'],
      ...['briefing', 'question', 'statement', 'outcome', 'recommendation'],
    ]));

  it('are none before it was opened, and the case alone when it was', () => {
    expect(partsOf([])).toEqual([]);
    expect(partsOf(to('opened'))).toEqual(['case c1 planned']);
  });

  it('are its research plan, what was recorded and what experts said', () => {
    const heard = playing(
      [[{ type: 'GiveExpertOpinion', text: '可共享设备。' }, on('2026-03-12', 'expert', 'e1')]],
      to('recorded'),
    );
    expect(partsOf(researchReturned)).toEqual(['case c1 planned', 'research_plan P1 returned']);
    expect(partsOf(heard)).toEqual([
      'case c1 researching',
      'research_plan P1 approved',
      'research_record R1 recorded',
      'expert_opinion E1 given',
    ]);
  });

  it('are its work plan, which is returned, or lapses when the meeting is put off', () => {
    expect(partsOf(workPlanReturned)).toContain('work_plan W1 returned');
    expect(partsOf(to('workPlanDrafted'))).toContain('work_plan W1 drafted');
    expect(partsOf(to('notified'))).toContain('work_plan W1 approved');
    expect(partsOf(putOff(to('notified'), '2026-04-01'))).toContain('work_plan W1 lapsed');
    expect(partsOf(putOff(workPlanReturned, '2026-04-01'))).toContain('work_plan W1 returned');
  });

  it('are what units reported, what was asked and what was said', () => {
    const written = playing(
      [[{ type: 'HandInStatement', text: '书面发言。' }, on('2026-04-20', 'member', 'm1')]],
      to('spoken'),
    );
    expect(partsOf(written).filter((part) => /^(briefing|question|statement)/.test(part))).toEqual([
      'briefing B1 given',
      'question Q1 answered',
      'statement S1 made',
      'statement S2 handed_in',
    ]);
    expect(partsOf(to('asked'))).toContain('question Q1 asked');
    const deferred = playing(
      [[{ type: 'DeferAnswer', question: 'Q1' }, committee('2026-04-20')]],
      to('asked'),
    );
    expect(partsOf(deferred)).toContain('question Q1 deferred');
  });

  it('are its outcomes and what was recommended', () => {
    const outcomes = (facts: readonly ConsultationEvent[]) =>
      partsOf(facts).filter((part) => /^(outcome|recommendation)/.test(part));
    expect(outcomes(minutesReturned)).toEqual(['outcome O1 returned']);
    expect(outcomes(to('reportAdopted'))).toEqual([
      'outcome O1 issued',
      'outcome O2 adopted',
      'recommendation M1 drafted',
    ]);
    expect(outcomes(to('submitted'))).toEqual([
      'outcome O1 issued',
      'outcome O2 submitted',
      'recommendation M1 submitted',
    ]);
  });

  it('keep what was dropped as it was when the outcome goes out', () => {
    const dropped = playing(
      [
        [{ type: 'DropConsultationRecommendation', recommendation: 'M1' }, committee('2026-04-28')],
        [
          { type: 'AdoptConsultationOutcome', outcome: 'O2', adopter: 'special_committee' },
          deputy('2026-04-29'),
        ],
        [{ type: 'SubmitConsultationOutcome' }, committee('2026-05-06')],
      ],
      to('reportAdopted'),
    );
    expect(partsOf(dropped)).toContain('recommendation M1 dropped');
  });

  it('are of one that was opened: nothing else happens to what is not there', () =>
    expect(() => standing([{ type: 'ConsultationPublished', on: day('2026-05-07') }])).toThrow());
});
