import { checked } from '../kernel/check.ts';
import { rowsOf, type Workflow } from '../kernel/workflow.ts';
import { decided } from '../law/instruments.ts';
import { type Role, roleWords } from '../words/county.ts';
import type { CountyCommand } from './areas.ts';
import type { CountyContext } from './context.ts';
import type { Register, Unfounded } from './register.ts';
import * as rules from './rules.ts';

// biome-ignore format: a table is read by its columns
const rows = rowsOf<{
  readonly state: Register | Unfounded;
  readonly role: Role;
  readonly command: CountyCommand;
  readonly context: CountyContext;
}>();
/** A register is kept by the office from its founding on. */
const kept = { from: 'founded', to: 'founded', by: ['registrar'] } as const;

const steps = rows([
  {
    from: 'none',
    on: 'FoundCounty',
    to: 'founded',
    by: ['registrar'],
    rules: [rules.profileIsConsistent],
  },
  {
    ...kept,
    on: 'AdoptProfile',
    rules: [rules.profileMovesOn, rules.profileIsOwn, rules.profileIsConsistent],
  },
  { ...kept, on: 'OpenTerm', rules: [rules.termsFollow] },
  { ...kept, on: 'CallSession', rules: [rules.sessionInOrder] },
  {
    ...kept,
    on: 'CorrectTerm',
    rules: [rules.termIsKnown, rules.correctedTermFollows, rules.termNumbersStay],
  },
  {
    ...kept,
    on: 'CancelTerm',
    rules: [rules.termIsKnown, rules.termNumbersStay, rules.nothingHangsOnTerm],
  },
  {
    ...kept,
    on: 'CorrectSession',
    rules: [rules.sessionIsKnown, rules.correctedSessionInOrder, rules.sessionNumbersStay],
  },
  {
    ...kept,
    on: 'CancelSession',
    rules: [rules.sessionIsKnown, rules.lastSessionFirst, rules.sessionNumbersStay],
  },
  { ...kept, on: 'RegisterUnits', rules: [rules.unitsAreNew] },
  {
    ...kept,
    on: 'RecordHolidayNotice',
    rules: [
      rules.noticeIsIssued,
      rules.holidaysAreInOrder,
      rules.noticeIsWhole,
      rules.makeUpDaysAreWeekends,
    ],
  },
  {
    ...kept,
    on: 'RenameUnit',
    rules: [rules.unitIsKnown, rules.dayWithinReach, rules.renamingsFollow],
  },
  {
    ...kept,
    on: 'SucceedUnit',
    rules: [rules.unitNotSucceeded, rules.successorIsAnother, rules.dayWithinReach],
  },
  { ...kept, on: 'RegisterBodies', rules: [rules.bodiesAreNew] },
  { ...kept, on: 'SeatMembers', rules: [rules.membersAreKnown] },
  { ...kept, on: 'RegisterExperts', rules: [rules.expertsAreNew] },
  { ...kept, on: 'RegisterPlatforms', rules: [rules.platformsAreNew, rules.platformIsPlaced] },
  { ...kept, on: 'ReleaseExpert', rules: [rules.expertNotReleased, rules.dayWithinReach] },
  { ...kept, on: 'ClosePlatform', rules: [rules.platformNotClosed, rules.dayWithinReach] },
  {
    ...kept,
    on: 'RegisterMonitoringPoints',
    rules: [rules.pointsAreNew, rules.pointIsServed, rules.pointsWithinReach],
  },
  { ...kept, on: 'WithdrawMonitoringPoint', rules: [rules.pointRuns, rules.dayWithinReach] },
  { ...kept, on: 'SetLiaison', rules: [rules.liaisonIsKnown] },
  { ...kept, on: 'MoveMember', rules: [rules.membershipRuns, rules.movesToKnownBodies] },
  { ...kept, on: 'EndMembership', rules: [rules.membershipNotEnded, rules.dayWithinReach] },
  {
    ...kept,
    on: 'CorrectEntries',
    rules: [rules.entriesAreKnown, rules.correctedEntriesArePlaced],
  },
  { ...kept, on: 'CancelChange', rules: [rules.changeIsRecorded] },
]);

/** How a county's register is kept. */
export const countyWorkflow: Workflow<Register | Unfounded, CountyCommand, CountyContext> = checked(
  {
    subject: 'county',
    title: { zh: '名册', en: 'Register' },
    roles: roleWords,
    tables: [
      {
        part: 'case',
        title: { zh: '名册', en: 'Register' },
        stages: { founded: { zh: '在册', en: 'kept' } },
        final: ['founded'],
        cites: [decided('名册由政协办公室登记')],
        steps,
        partsOf: (state) => (state.stage === 'none' ? [] : [{ id: state.id, stage: state.stage }]),
        targetOf: (_command, state) => (state.stage === 'none' ? undefined : state.id),
      },
    ],
  },
);
