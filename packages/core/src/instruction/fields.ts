import { z } from 'zod';
import { textOf } from '../kernel/id.ts';
import { instructingLeaders, instructionSecrecies } from './words.ts';

const part = (what: string) => z.string().min(1).max(20).describe(what);

/** Which recommendation. */
export const recommendation = part('意见建议编号');
/** Which instruction. */
export const leaderInstruction = part('批示编号');
/** Which inspection. */
export const inspection = part('督查事项编号');
/** Which statement of the plenary session. */
export const speech = part('大会发言督办编号');
/** Why. */
export const reason = textOf(500).describe('理由');
/** What was done. */
export const account = textOf(3000).describe('落实情况');
/** Which leader. */
export const leader = z
  .enum(instructingLeaders)
  .meta({ id: 'InstructionLeader', description: '批示领导' });
/** Who may know of it. */
export const secrecy = z
  .enum(instructionSecrecies)
  .meta({ id: 'InstructionSecrecy', description: '知悉范围' });
