import { recordFacts } from '@xieshang/graphql';
import { testCounty } from '../support/county.ts';
import type { Chance } from './chance.ts';
import { checked, type Finding } from './check.ts';
import { loadOn, type Told } from './load.ts';
import type { Fault, Stage } from './stage.ts';
import { pause } from './wait.ts';

/** What one fault led to. */
export interface Result {
  readonly fault: string;
  readonly told: Told;
  readonly finding: Finding;
  /** Processes of the gateway that ended though nobody killed them. */
  readonly ended: number;
}

const founded = (stage: Stage, county: string): Promise<void> =>
  stage.withDatabase((database) =>
    recordFacts(
      database,
      county,
      testCounty(county).map((event) => ({
        subject: 'county' as const,
        caseId: county,
        event,
        actor: { role: 'registrar' as const, id: 'clerk' },
        at: '2022-01-01T00:00:00.000Z' as never,
        commandId: `${county}-${event.type}`,
      })),
    ),
  );

/** Puts load on a county of its own, lets a fault happen, and checks what clients were told. */
export const playRound = async (
  stage: Stage,
  fault: Fault,
  county: string,
  chance: Chance,
): Promise<Result> => {
  await founded(stage, county);
  const before = stage.gateway.endedByItself();
  const load = await loadOn(stage.gateway.url, county, chance);
  await pause(chance.between(500, 2_500));
  await fault.play(chance);
  await pause(1_000);
  await load.settle();
  const finding = await stage.withDatabase((database) => checked(database, county, load.told));
  const ended = stage.gateway.endedByItself() - before;
  return { fault: fault.name, told: load.told, finding, ended };
};

/** What speaks against a result; empty when nothing does. */
export const faultsOf = ({ fault, told, finding, ended }: Result): readonly string[] => [
  ...finding.lost.map((key) => `${fault}: ${key} was acknowledged, and is lost`),
  ...finding.doubled.map((key) => `${fault}: ${key} happened more than once`),
  ...finding.defects.map((defect) => `${fault}: verify: ${defect}`),
  ...told.wrong.map((wrong) => `${fault}: ${wrong}`),
  ...(told.acknowledged.size === 0 ? [`${fault}: nothing was carried out`] : []),
  ...(ended > 0 ? [`${fault}: ${ended} process(es) of the gateway ended by themselves`] : []),
];
