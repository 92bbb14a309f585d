import { z } from 'zod';
import { BodyId, MemberId } from '../county/entries.ts';
import { keyOf } from '../kernel/id.ts';
import type { FieldsOf } from '../kernel/recorded.ts';
import { textOf } from '../kernel/text.ts';

/** Why. */
export const reason = textOf(500).describe('理由');

/** The id of a part of a supervision, as a command names it. */
export const partId = (what: string) => keyOf(20).describe(what);

/** The id of a part as it is recorded and shown. */
export const id = z.string().describe('编号');

/** Who wrote or found something: a supervisor or the responsible committee. */
export const author = {
  member: MemberId.optional().describe('记录人(监督员);被监督单位不可见'),
  committee: BodyId.optional().describe('记录人(专门委员会);被监督单位不可见'),
} as const;

/** Who wrote or found something. No unit learns it. */
export type Author = FieldsOf<typeof author>;

/** Who wrote or found something, as a fact records it. */
export const recordedAuthor = z.strictObject(author);
