import { z } from 'zod';
import { termOf } from '../kernel/field.ts';
import { keyOf } from '../kernel/id.ts';
import { textOf } from '../kernel/text.ts';
import { instructingLeaderWords, instructionSecrecyWords } from '../words/instruction.ts';

/** The id of a part of a follow-up. */
export const partId = (what: string) => keyOf(20).describe(what);

/** Which recommendation. */
export const recommendation = partId('意见建议编号');
/** Which instruction. */
export const leaderInstruction = partId('批示编号');
/** Which inspection. */
export const inspection = partId('督查事项编号');
/** Which statement of the plenary session. */
export const speech = partId('大会发言督办编号');
/** Why. */
export const reason = textOf(500).describe('理由');
/** What was done. */
export const account = textOf(3000).describe('落实情况');
/** Which leader. */
export const leader = termOf(instructingLeaderWords, 'InstructionLeader', '批示领导');
/** Who may know of it. */
export const secrecy = termOf(instructionSecrecyWords, 'InstructionSecrecy', '知悉范围');

/** The office of the Party committee or of the government, which acts for its leaders. */
export const leadersOffice = z.enum(['party_office', 'government_office']);

const partNumber = /^[A-Z]+/;

/** The number of a part as a sentence says it: 1 of R1. */
export const numberOf = (id: string): string => id.replace(partNumber, '');

/** The numbers of several parts as a sentence says them. */
export const numbersOf = (ids: readonly string[], separator: string): string =>
  ids.map(numberOf).join(separator);
