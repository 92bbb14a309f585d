import { UnitId } from '../../county/entries.ts';
import { command } from '../../kernel/command.ts';
import { CalendarDay } from '../../kernel/day.ts';
import { agreedOn, planItem, reason } from '../fields.ts';

/** 变更: what people may ask when a consultation does not go on as planned. */
export const changeCommands = {
  PostponeConsultation: command(
    { zh: '延期', en: 'Postpone the consultation' },
    { until: CalendarDay.describe('延至'), reason, agreedOn },
  ),
  ResumeResearch: command({ zh: '恢复调研', en: 'Take the research up again' }, planItem),
  ResumePreparation: command({ zh: '恢复筹备', en: 'Take the preparation up again' }, planItem),
  CancelConsultation: command({ zh: '取消', en: 'Cancel the consultation' }, { reason, agreedOn }),
  ReplaceConsultedUnit: command(
    { zh: '变更为承继单位', en: 'Put the successor in the place of a unit' },
    { unit: UnitId.describe('原单位') },
  ),
} as const;
