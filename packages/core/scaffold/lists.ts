import { beforeLine, type Edit, lastIn } from './edits.ts';
import { src } from './place.ts';

/** A command, its fact, and the field that names the part it is about. */
interface Listed {
  readonly command: string;
  readonly fact: string;
  readonly part?: string | undefined;
  /** What else it asks, as it is written. */
  readonly input?: string;
}

/** The lists of some subjects that name every command or every fact of theirs. */
export const listsOf = (
  folder: string,
  { command, fact, part, input = '' }: Listed,
): readonly Edit[] => {
  const samples = `tests/support/${folder}-samples.ts`;
  const made = part
    ? `${command}: ({ target = 'none' }) => ({ ${part}: target })`
    : `${command}: () => ({ ${input} })`;
  switch (folder) {
    case 'proposal':
      return [
        [
          'tests/support/samples.ts',
          beforeLine(
            "    case 'DiscardDraft':",
            `case '${command}': return { type, ${part ? `${part}: target` : input} };`,
          ),
        ],
      ];
    case 'consultation':
      return [[samples, lastIn('[Name in Type]: Maker<Name> } = {', made)]];
    case 'supervision':
      return [[samples, lastIn("'type'>;\n} = {", made)]];
    case 'plan':
      // Until somebody says who else, those who see the draft see the fact.
      return [
        [
          `${src}/plan/visibility/history.ts`,
          beforeLine('      return seesDraft(actor);', `case '${fact}':`),
        ],
      ];
    default:
      return [];
  }
};
