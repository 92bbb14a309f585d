import { admit } from '../kernel/admit.ts';
import type { Context } from '../kernel/context.ts';
import { accepted, type Decision, refused } from '../kernel/decision.ts';
import type { Actor } from './actor.ts';
import type { CountyCommand } from './commands.ts';
import { CountyId } from './entries.ts';
import type { CountyEvent } from './events.ts';
import type { Register, Unfounded } from './register.ts';
import { countyWorkflow } from './workflow.ts';

/** The table says whether; `factsOf` says what then happened. */
export const decideCounty = (
  state: Register | Unfounded,
  command: CountyCommand,
  ctx: Context<Actor>,
): Decision<CountyEvent> => {
  const violations = admit(countyWorkflow, { state, command, ctx });
  return violations.length > 0 ? refused(violations) : accepted(factsOf(command, ctx));
};

const factsOf = (command: CountyCommand, { caseId }: Context<Actor>): CountyEvent => {
  switch (command.type) {
    case 'FoundCounty': {
      const { name, invented, profile } = command;
      const id = CountyId.parse(caseId);
      return { type: 'CountyFounded', id, name, ...(invented ? { invented } : {}), profile };
    }
    case 'AdoptProfile':
      return { type: 'ProfileAdopted', profile: command.profile };
    case 'OpenTerm':
      return { type: 'TermOpened', term: command.term };
    case 'CallSession':
      return { type: 'SessionCalled', session: command.session };
    case 'RegisterUnits':
      return { type: 'UnitsRegistered', units: command.units };
    case 'RegisterBodies':
      return { type: 'BodiesRegistered', bodies: command.bodies };
    case 'SeatMembers':
      return { type: 'MembersSeated', members: command.members };
    case 'RegisterExperts':
      return { type: 'ExpertsRegistered', experts: command.experts };
    case 'RegisterPlatforms':
      return { type: 'PlatformsRegistered', platforms: command.platforms };
    case 'RegisterMonitoringPoints':
      return { type: 'MonitoringPointsRegistered', points: command.points };
    case 'WithdrawMonitoringPoint':
      return { type: 'MonitoringPointWithdrawn', point: command.point, on: command.on };
    case 'SetLiaison':
      return { type: 'LiaisonSet', liaison: command.liaison };
    case 'RenameUnit': {
      const { unit, name, on } = command;
      return { type: 'UnitRenamed', unit, name, on };
    }
    case 'SucceedUnit': {
      const { unit, successor, on } = command;
      return { type: 'UnitSucceeded', unit, successor, on };
    }
    case 'MoveMember': {
      const { type: _, member, sector, committee, group } = command;
      return {
        type: 'MemberMoved',
        member,
        ...(sector ? { sector } : {}),
        ...(committee ? { committee } : {}),
        ...(group ? { group } : {}),
      };
    }
    case 'EndMembership': {
      const { member, reason, on } = command;
      return { type: 'MembershipEnded', member, reason, on };
    }
  }
};
