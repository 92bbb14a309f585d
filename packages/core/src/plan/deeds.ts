import type { Link } from '../lineage/known.ts';
import type { AnnualPlanCommand } from './commands.ts';

type Recorded = Extract<AnnualPlanCommand, { readonly type: 'RecordItemCarriedOut' }>;

/** The cases a command names as the deed; exactly one is right. */
export const deedsNamed = ({
  consultation,
  supervision,
  grassroots,
}: Recorded): readonly Link[] => [
  ...(consultation ? [{ subject: 'consultation', id: consultation }] : []),
  ...(supervision ? [{ subject: 'supervision', id: supervision }] : []),
  ...(grassroots ? [{ subject: 'grassroots_consultation', id: grassroots }] : []),
];
