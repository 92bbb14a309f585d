import type { BodyId, MemberId } from '../../county/entries.ts';
import { isSeated, type Register } from '../../county/register.ts';
import type { CommandOf } from '../../kernel/command.ts';
import { type KnownCase, knownCase, leadersOf, participantsOf } from '../../lineage/known.ts';
import type { Link } from '../../lineage/references.ts';
import type { InstructionContext } from '../instruction.ts';
import type { openingCommands } from './opening.ts';

type Opening = CommandOf<typeof openingCommands>;
type Named = Pick<Opening, 'consultation' | 'supervision'>;

/** The case whose outcome a command names; none when it names none, or two. */
export const sourceNamed = ({ consultation, supervision }: Named): Link | undefined => {
  if (consultation && supervision) return undefined;
  if (consultation) return { subject: 'consultation', id: consultation };
  return supervision ? { subject: 'supervision', id: supervision } : undefined;
};

/** The case whose outcome is followed up, from the context. */
export const sourceOf = (
  command: Named,
  { cases }: Pick<InstructionContext, 'cases'>,
): KnownCase | undefined => {
  const link = sourceNamed(command);
  return link && knownCase(cases, link);
};

/** Is it a special committee of the register? */
export const isCommittee = ({ bodies }: Pick<Register, 'bodies'>, id: string): id is BodyId =>
  Object.hasOwn(bodies, id) && bodies[id]?.kind === 'special_committee';

/** 专委会跟进: the committee that is named, or the one that led or answered for the source. */
export const followingCommittee = (
  { committee }: Pick<Opening, 'committee'>,
  source: KnownCase,
  { register }: Pick<InstructionContext, 'register'>,
): BodyId | undefined => committee ?? leadersOf(source).find((one) => isCommittee(register, one));

/** A recommendation that rests on a statement of a plenary session, and who made it. */
export interface RestsOnSpeech {
  readonly no: number;
  readonly statement: string;
  readonly by: MemberId;
}

/** 大会发言: what of the source rests on plenary statements of seated members, where it is followed up. */
export const speechesIn = (
  { form, statements = [], recommendations = [] }: KnownCase,
  { register, today }: Pick<InstructionContext, 'register' | 'today'>,
): readonly RestsOnSpeech[] =>
  form === 'plenary' && register.profile.instruction.flags.plenaryStatementsFollowedUp.value
    ? recommendations.flatMap(({ no, restsOn = [] }) =>
        statements.flatMap(({ id, by }) =>
          restsOn.includes(id) && isSeated(register, by, today) ? [{ no, statement: id, by }] : [],
        ),
      )
    : [];

/** Who is told what comes back: who took part, whoever is named beside them, and who follows it. */
export const informedOf = (
  { members, bodies, experts, platforms }: Opening,
  source: KnownCase,
  committee: BodyId | undefined,
): readonly string[] => [
  ...new Set<string>([
    ...participantsOf(source),
    ...members,
    ...bodies,
    ...experts,
    ...platforms,
    ...(committee ? [committee] : []),
  ]),
];
