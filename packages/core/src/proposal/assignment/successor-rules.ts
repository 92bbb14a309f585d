import { decided } from '../../law/instruments.ts';
import type { Assignment } from '../parts/assignment.ts';
import type { Open } from '../proposal.ts';
import type { OnCase } from '../rule.ts';

/** After a reform of institutions the successor on the register takes the case over. */
export const successorIsKnown: OnCase<Open, Assignment> = {
  kind: 'case',
  id: 'proposal.assignment.successor-known',
  title: { zh: '由承继单位接办', en: 'The successor takes over' },
  cites: [decided('机构改革后由承继单位接续办理')],
  holds: ({ part, ctx: { register } }) => register.units[part.unit]?.successor !== undefined,
  message: ({ part, ctx: { register } }) => ({
    zh: `名册未载明${register.units[part.unit]?.name ?? part.unit}的职能已经划转。`,
    en: `The register shows no successor of ${part.unit}.`,
  }),
};
