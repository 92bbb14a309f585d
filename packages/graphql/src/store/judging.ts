import { comparedCases, readRegister } from './comparing.ts';
import type { FactDefect } from './history.ts';
import type { Span } from './log.ts';
import type { Read } from './read.ts';

/** What was found of some cases of a county. */
export interface Judged {
  readonly cases: number;
  /** What is wrong with their facts. */
  readonly ofFacts: readonly FactDefect[];
  /** Those whose rows are not what their facts say, in words. */
  readonly ofRows: readonly string[];
}

/** Judges the cases of a county, or some of them, and their rows by their facts. */
export const judgeCases = async (read: Read, countyId: string, span: Span): Promise<Judged> => {
  const register = await readRegister(read, countyId);
  if (!register || register.version === 0)
    return {
      cases: 0,
      ofFacts: register?.defects ?? [],
      ofRows: span.from ? [] : ['the log does not found the county'],
    };
  const ofFacts: FactDefect[] = [];
  const ofRows: string[] = [];
  let cases = 0;
  for await (const compared of comparedCases(read, countyId, register, span)) {
    cases += compared.cases;
    ofFacts.push(...compared.defects);
    for (const { subject, caseId } of compared.wrong)
      ofRows.push(`${subject} ${caseId}: its rows are not what its facts say`);
  }
  return { cases, ofFacts, ofRows };
};
