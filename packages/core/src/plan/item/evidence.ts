import type { CommandOf } from '../../kernel/command.ts';
import type { Link } from '../../lineage/references.ts';
import type { itemCommands } from './item.ts';

type CarriedOut = CommandOf<Pick<typeof itemCommands, 'RecordItemCarriedOut'>>;

/** The cases a command names as what carried an item out; exactly one is right. */
export const evidenceNamed = ({
  consultation,
  supervision,
  grassroots,
}: CarriedOut): readonly Link[] => [
  ...(consultation ? [{ subject: 'consultation', id: consultation }] : []),
  ...(supervision ? [{ subject: 'supervision', id: supervision }] : []),
  ...(grassroots ? [{ subject: 'grassroots_consultation', id: grassroots }] : []),
];
