import { command } from '../../kernel/command.ts';
import { textOf } from '../../kernel/id.ts';
import { InstructionId } from '../../lineage/ids.ts';

/** 督办: what people may ask once the outcome was submitted. */
export const followUpCommands = {
  AcknowledgeConsultationOutcome: command(
    { zh: '签收协商成果', en: 'Acknowledge the outcome' },
    {},
  ),
  LinkInstruction: command(
    { zh: '关联批示办理', en: 'Link the case that follows up' },
    { instruction: InstructionId.describe('批示和采纳落实') },
  ),
  CloseConsultation: command(
    { zh: '协商办结', en: 'Close the consultation' },
    { note: textOf(1000).optional().describe('办结说明;没有意见建议的须填') },
  ),
  PublishConsultation: command({ zh: '公开协商情况', en: 'Publish the consultation' }, {}),
} as const;
