import { z } from 'zod';
import { command } from '../../kernel/command.ts';
import { account, inspection, reason, recommendation } from '../fields.ts';

/** 督查: what people may ask of the inspection by the county. */
export const inspectionCommands = {
  RequestCountyInspection: command(
    { zh: '提请纳入督查', en: 'Ask for inspection by the county' },
    { recommendations: z.array(recommendation).min(1).max(20).describe('重点建议事项'), reason },
  ),
  ReceiveForInspection: command(
    { zh: '接收督查事项', en: 'Receive it for inspection' },
    { inspection },
  ),
  ReportInspectionProgress: command(
    { zh: '通报督查进展', en: 'Report the progress of an inspection' },
    { inspection, text: account },
  ),
  ConcludeInspection: command(
    { zh: '督查办结', en: 'Conclude an inspection' },
    { inspection, text: account },
  ),
} as const;
