import type { CommandRule } from '../kernel/rule.ts';
import { decided } from '../law/instruments.ts';
import { isWithinReach, reach } from './dated-entries.ts';
import type { When } from './rule.ts';

/** What changes on the register from a day on: that day lies within what the register tells of. */
export const dayWithinReach: CommandRule<
  When<
    | 'ClosePlatform'
    | 'EndMembership'
    | 'ReleaseExpert'
    | 'RenameUnit'
    | 'SucceedUnit'
    | 'WithdrawMonitoringPoint'
  >
> = {
  kind: 'command',
  id: 'county.entry.within-reach',
  title: { zh: '变动日期合理', en: 'A day within reach' },
  cites: [decided('变动日期在名册首届开始之后,提前登记不超过两年')],
  holds: ({ state, command: { on }, ctx: { today } }) => isWithinReach(state, on, today),
  message: () => reach,
};

/** A point is set up on a day the register tells of. */
export const pointsWithinReach: CommandRule<When<'RegisterMonitoringPoints'>> = {
  kind: 'command',
  id: 'county.point.within-reach',
  title: { zh: '设立日期合理', en: 'Points set up within reach' },
  cites: [decided('设立日期在名册首届开始之后,提前登记不超过两年')],
  holds: ({ state, command: { points }, ctx: { today } }) =>
    points.every(({ from }) => isWithinReach(state, from, today)),
  message: () => reach,
};
