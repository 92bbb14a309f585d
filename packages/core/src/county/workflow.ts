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
const steps = rows([
  {
    from: 'none',
    on: 'FoundCounty',
    to: 'founded',
    by: ['registrar'],
    rules: [rules.profileIsConsistent],
  },
  {
    from: 'founded',
    on: 'AdoptProfile',
    to: 'founded',
    by: ['registrar'],
    rules: [rules.profileMovesOn, rules.profileIsOwn, rules.profileIsConsistent],
  },
  { from: 'founded', on: 'OpenTerm', to: 'founded', by: ['registrar'], rules: [rules.termsFollow] },
  {
    from: 'founded',
    on: 'CallSession',
    to: 'founded',
    by: ['registrar'],
    rules: [rules.sessionInOrder],
  },
  {
    from: 'founded',
    on: 'CorrectTerm',
    to: 'founded',
    by: ['registrar'],
    rules: [rules.termIsKnown, rules.correctedTermFollows, rules.termNumbersStay],
  },
  {
    from: 'founded',
    on: 'CancelTerm',
    to: 'founded',
    by: ['registrar'],
    rules: [rules.termIsKnown, rules.termNumbersStay, rules.nothingHangsOnTerm],
  },
  {
    from: 'founded',
    on: 'CorrectSession',
    to: 'founded',
    by: ['registrar'],
    rules: [rules.sessionIsKnown, rules.correctedSessionInOrder, rules.sessionNumbersStay],
  },
  {
    from: 'founded',
    on: 'CancelSession',
    to: 'founded',
    by: ['registrar'],
    rules: [rules.sessionIsKnown, rules.lastSessionFirst, rules.sessionNumbersStay],
  },
  {
    from: 'founded',
    on: 'RegisterUnits',
    to: 'founded',
    by: ['registrar'],
    rules: [rules.unitsAreNew],
  },
  {
    from: 'founded',
    on: 'RenameUnit',
    to: 'founded',
    by: ['registrar'],
    rules: [rules.unitIsKnown, rules.dayWithinReach, rules.renamingsFollow],
  },
  {
    from: 'founded',
    on: 'SucceedUnit',
    to: 'founded',
    by: ['registrar'],
    rules: [rules.unitNotSucceeded, rules.successorIsAnother, rules.dayWithinReach],
  },
  {
    from: 'founded',
    on: 'RegisterBodies',
    to: 'founded',
    by: ['registrar'],
    rules: [rules.bodiesAreNew],
  },
  {
    from: 'founded',
    on: 'SeatMembers',
    to: 'founded',
    by: ['registrar'],
    rules: [rules.membersAreKnown],
  },
  {
    from: 'founded',
    on: 'RegisterExperts',
    to: 'founded',
    by: ['registrar'],
    rules: [rules.expertsAreNew],
  },
  {
    from: 'founded',
    on: 'RegisterPlatforms',
    to: 'founded',
    by: ['registrar'],
    rules: [rules.platformsAreNew, rules.platformIsPlaced],
  },
  {
    from: 'founded',
    on: 'RegisterMonitoringPoints',
    to: 'founded',
    by: ['registrar'],
    rules: [rules.pointsAreNew, rules.pointIsServed, rules.pointsWithinReach],
  },
  {
    from: 'founded',
    on: 'WithdrawMonitoringPoint',
    to: 'founded',
    by: ['registrar'],
    rules: [rules.pointRuns, rules.dayWithinReach],
  },
  {
    from: 'founded',
    on: 'SetLiaison',
    to: 'founded',
    by: ['registrar'],
    rules: [rules.liaisonIsKnown],
  },
  {
    from: 'founded',
    on: 'MoveMember',
    to: 'founded',
    by: ['registrar'],
    rules: [rules.membershipRuns, rules.movesToKnownBodies],
  },
  {
    from: 'founded',
    on: 'EndMembership',
    to: 'founded',
    by: ['registrar'],
    rules: [rules.membershipNotEnded, rules.dayWithinReach],
  },
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
