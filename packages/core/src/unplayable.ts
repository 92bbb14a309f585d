import type { Instant } from './kernel/day.ts';
import { entryNamed } from './kernel/keys.ts';
import { type Violation, violationOf } from './kernel/rule.ts';
import { type SubjectName, subjectNamed } from './subjects.ts';
import { commandIsReadable, momentsFollow } from './writing.ts';

/** A command as it is asked on a ledger, before it is read. */
interface Asked {
  readonly subject: SubjectName;
  readonly at: Instant;
  readonly command: { readonly type: string };
}

/** Where a command does not have the shape its subject declares, e.g. `content.title: Too long`. */
const problemsIn = (
  subject: SubjectName,
  { type, ...input }: { readonly type: string },
): readonly string[] => {
  const { commands } = subjectNamed(subject);
  const card = entryNamed(commands, type);
  if (!card) return [`type: ${type}`];
  const issues = card.input.safeParse(input).error?.issues ?? [];
  return issues.map(({ path, message }) => `${path.join('.') || type}: ${message}`);
};

/** What of an envelope cannot be read, place by place, or the moment that comes too early. */
export const unplayable = (
  { subject, at, command }: Asked,
  last: Instant | undefined,
): readonly Violation[] => {
  const problems = problemsIn(subject, command);
  return [
    ...(problems.length > 0
      ? [
          violationOf(commandIsReadable, {
            zh: `内容不合格式:${problems.join(';')}`,
            en: `The command cannot be read: ${problems.join('; ')}`,
          }),
        ]
      : []),
    ...(last !== undefined && at < last
      ? [
          violationOf(momentsFollow, {
            zh: `时刻${at}早于上一条记录的${last},请按先后记录。`,
            en: `The moment ${at} is earlier than ${last}, when the last fact was recorded.`,
          }),
        ]
      : []),
  ];
};
