import {
  type Actor,
  type CalendarDay,
  type CountyCommand,
  day,
  type Envelope,
  huailaiDemoProfile,
  type Instant,
  instant,
  plusDays,
  readProfile,
} from '@xieshang/core';
import { at } from '../../random.ts';
import { officerOf, registrar } from './actors.ts';
import { bodies } from './bodies.ts';
import { EARLIER_TERM, huailai, TERM } from './identity.ts';
import { earlierMembers, leavers, membersFor, SEATED } from './people.ts';
import type { Almanac } from './placement.ts';
import { expertsFor, liaison, platformsFor } from './platforms.ts';
import { pointsFor, WITHDRAWN } from './points.ts';
import { RENAMED, SUCCEEDED, units } from './units.ts';

const entry = (on: CalendarDay, clock: string, command: CountyCommand): Envelope => ({
  subject: 'county',
  caseId: huailai.id,
  actor: registrar,
  at: instant(`${on}T${clock}:00+08:00`),
  command,
});

/** Days before today on which the seats of those who left ended. */
const LEFT = [310, 128] as const;

const founding = (on: CalendarDay, startsOn: CalendarDay, seed: number): readonly Envelope[] => [
  entry(on, '09:00', {
    type: 'FoundCounty',
    name: huailai.name,
    invented: huailai.notice,
    profile: readProfile(huailaiDemoProfile),
  }),
  entry(on, '09:10', { type: 'OpenTerm', term: { no: EARLIER_TERM, startsOn } }),
  entry(on, '09:20', { type: 'RegisterUnits', units: [...units] }),
  entry(on, '09:30', { type: 'RegisterBodies', bodies: [...bodies] }),
  entry(on, '09:40', { type: 'SeatMembers', members: [...earlierMembers(seed)] }),
];

const termOpens = (on: CalendarDay, startsOn: CalendarDay, seed: number): readonly Envelope[] => [
  entry(on, '09:10', { type: 'OpenTerm', term: { no: TERM, startsOn } }),
  entry(on, '09:40', { type: 'SeatMembers', members: membersFor(seed).slice(0, SEATED) }),
  entry(on, '09:50', { type: 'RegisterExperts', experts: [...expertsFor(seed)] }),
  entry(on, '09:55', { type: 'RegisterPlatforms', platforms: [...platformsFor(seed)] }),
  entry(on, '09:56', {
    type: 'RegisterMonitoringPoints',
    points: [...pointsFor(seed, startsOn)],
  }),
  entry(on, '09:58', { type: 'SetLiaison', liaison: [...liaison] }),
];

/** Days before today of a reform: one unit is renamed, one succeeded, one point is withdrawn. */
const REFORMED = 60;
/** When it is recorded on that day that one unit is succeeded. */
const SUCCEEDED_AT = '14:10';

const reform = (on: CalendarDay): readonly Envelope[] => [
  entry(on, '14:00', { type: 'RenameUnit', ...RENAMED, on }),
  entry(on, SUCCEEDED_AT, { type: 'SucceedUnit', ...SUCCEEDED, on }),
  entry(on, '14:20', { type: 'WithdrawMonitoringPoint', point: WITHDRAWN, on }),
];

/** Who acts at a moment: from the record of the reform on the successor in the place of the unit it succeeded. */
export const actingAt = (actor: Actor, moment: Instant, on: CalendarDay): Actor =>
  actor.role === 'handling_unit' &&
  actor.unit === SUCCEEDED.unit &&
  moment >= instant(`${plusDays(on, -REFORMED)}T${SUCCEEDED_AT}:00+08:00`)
    ? officerOf({ id: SUCCEEDED.successor })
    : actor;

/** How the register of the county came about: founding, sessions, seats taken and left, a reform. */
export const registerStory = ({ on, plenaries }: Almanac, seed: number): readonly Envelope[] => {
  const [earlier, first, third] = [at(plenaries, 0), at(plenaries, 1), at(plenaries, 3)];
  const newcomers = membersFor(seed).slice(SEATED);
  return [
    ...founding(day(`${earlier.year - 1}-11-20`), plusDays(earlier.session.opensOn, -1500), seed),
    ...termOpens(plusDays(first.calledOn, -15), first.session.opensOn, seed),
    ...plenaries.map(({ calledOn, session }) =>
      entry(calledOn, '10:00', { type: 'CallSession', session }),
    ),
    entry(third.assignedFrom, '10:30', { type: 'SeatMembers', members: newcomers }),
    ...leavers.map(({ member, reason }, place) => {
      const left = plusDays(on, -at(LEFT, place));
      return entry(left, '11:00', { type: 'EndMembership', member, reason, on: left });
    }),
    ...reform(plusDays(on, -REFORMED)),
  ];
};
