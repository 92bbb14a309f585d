import {
  type CalendarDay,
  type CountyCommand,
  day,
  type Envelope,
  huailaiDemoProfile,
  instant,
  plusDays,
  readProfile,
} from '@xieshang/core';
import { at } from '../../random.ts';
import { bodies } from './bodies.ts';
import { registrar } from './casting.ts';
import { huailai, TERM } from './identity.ts';
import { leavers, membersFor, SEATED } from './people.ts';
import type { Almanac } from './placement.ts';
import { units } from './units.ts';

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
  entry(on, '09:10', { type: 'OpenTerm', term: { no: TERM, startsOn } }),
  entry(on, '09:20', { type: 'RegisterUnits', units: [...units] }),
  entry(on, '09:30', { type: 'RegisterBodies', bodies: [...bodies] }),
  entry(on, '09:40', { type: 'SeatMembers', members: membersFor(seed).slice(0, SEATED) }),
];

/** How the register of the county came about: founding, sessions, seats taken and left. */
export const registerStory = ({ on, plenaries }: Almanac, seed: number): readonly Envelope[] => {
  const first = at(plenaries, 0);
  const third = at(plenaries, 2);
  const newcomers = membersFor(seed).slice(SEATED);
  return [
    ...founding(day(`${first.year - 1}-11-20`), first.session.opensOn, seed),
    ...plenaries.map(({ calledOn, session }) =>
      entry(calledOn, '10:00', { type: 'CallSession', session }),
    ),
    entry(third.assignedFrom, '10:30', { type: 'SeatMembers', members: newcomers }),
    ...leavers.map(({ member, reason }, place) => {
      const left = plusDays(on, -at(LEFT, place));
      return entry(left, '11:00', { type: 'EndMembership', member, reason, on: left });
    }),
  ];
};
