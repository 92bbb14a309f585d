import { checked } from '../kernel/check.ts';
import type { Context } from '../kernel/context.ts';
import { rowsOf, type Workflow } from '../kernel/workflow.ts';
import { decided } from '../law/instruments.ts';
import { type Role, roleWords } from '../words/county.ts';
import type { Actor } from './actor.ts';
import type { CountyCommand } from './areas.ts';
import type { Register, Unfounded } from './register.ts';
import * as rules from './rules.ts';

// biome-ignore format: a table is read by its columns
const rows = rowsOf<{
  readonly state: Register | Unfounded;
  readonly role: Role;
  readonly command: CountyCommand;
  readonly context: Context<Actor>;
}>();
const steps = rows([
  { from: 'none', on: 'FoundCounty', to: 'founded', by: ['registrar'], rules: [] },
  {
    from: 'founded',
    on: 'AdoptProfile',
    to: 'founded',
    by: ['registrar'],
    rules: [rules.profileMovesOn],
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
    rules: [rules.unitIsKnown],
  },
  {
    from: 'founded',
    on: 'SucceedUnit',
    to: 'founded',
    by: ['registrar'],
    rules: [rules.unitIsKnown, rules.successorIsAnother],
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
    rules: [rules.pointsAreNew, rules.pointIsServed],
  },
  {
    from: 'founded',
    on: 'WithdrawMonitoringPoint',
    to: 'founded',
    by: ['registrar'],
    rules: [rules.pointRuns],
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
    rules: [rules.membershipRuns],
  },
]);

/** How a county's register is kept. */
export const countyWorkflow: Workflow<
  Register | Unfounded,
  CountyCommand,
  Context<Actor>
> = checked({
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
});
