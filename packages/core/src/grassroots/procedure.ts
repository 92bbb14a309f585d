import type { CalendarDay } from '../kernel/day.ts';
import type { Words } from '../kernel/words.ts';
import { type StandardStep, standardStepWords } from '../words/grassroots.ts';
import { type GrassrootsConsultation, lastItemEndedOn } from './grassroots.ts';

/** One step of the standard procedure, and when it was done; without a day it is missing. */
export interface StepTaken {
  readonly step: StandardStep;
  readonly words: Words;
  readonly doneOn?: CalendarDay;
}

const doneOn = (state: GrassrootsConsultation, step: StandardStep): CalendarDay | undefined => {
  switch (step) {
    case 'topic':
      return state.accepted?.on;
    case 'fact_finding':
      return state.findings
        .map(({ on }) => on)
        .toSorted()
        .at(-1);
    case 'session':
      return state.held?.on;
    case 'agreed_list':
      return state.listedOn;
    case 'publicity':
      return state.publishedOn;
    case 'carrying_out':
      return lastItemEndedOn(state);
    case 'feedback':
      return state.feedback?.on;
  }
};

/** 标准流程: the steps the platform's procedure wants, each with the day it was done. */
export const stepsTaken = (state: GrassrootsConsultation): readonly StepTaken[] =>
  state.procedure.map((step) => {
    const day = doneOn(state, step);
    return { step, words: standardStepWords[step], ...(day ? { doneOn: day } : {}) };
  });

/** The steps of the procedure that are still missing. */
export const missingSteps = (state: GrassrootsConsultation): readonly StandardStep[] =>
  stepsTaken(state)
    .filter((one) => one.doneOn === undefined)
    .map(({ step }) => step);
