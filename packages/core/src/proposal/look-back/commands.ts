import { command } from '../../kernel/command.ts';
import { enumOf } from '../../kernel/field.ts';
import { textOf } from '../../kernel/id.ts';
import { reason, reply } from '../fields.ts';
import { resultClasses } from '../words.ts';
import { classChangeOccasions, lookBackVerdicts } from './look-back.ts';

/** 回头看: what people may ask once a reply has been given. */
export const lookBackCommands = {
  LookBack: command(
    { zh: '回头看', en: 'Look back' },
    {
      reply,
      finding: textOf(1000).describe('复查情况'),
      verdict: enumOf(lookBackVerdicts, 'LookBackVerdict', '答复类别是否属实'),
    },
  ),
  ChangeResultClass: command(
    { zh: '变更办理结果', en: 'Change the result class' },
    {
      reply,
      to: enumOf(resultClasses, 'ResultClass', '办理结果'),
      reason,
      occasion: enumOf(classChangeOccasions, 'ClassChangeOccasion', '变更时机'),
    },
  ),
} as const;
