import { z } from 'zod';
import { BodyId, ExpertId, MemberId, PlatformId } from '../../county/entries.ts';
import { command } from '../../kernel/command.ts';
import { ConsultationId, SupervisionId } from '../../lineage/ids.ts';

/** 报送成果请批示: what people may ask to begin a follow-up. */
export const openingCommands = {
  OpenFollowUp: command(
    { zh: '报送成果请批示', en: 'Open the follow-up of an outcome' },
    {
      consultation: ConsultationId.optional().describe('所依据的协商'),
      supervision: SupervisionId.optional().describe('所依据的民主监督'),
      committee: BodyId.optional().describe('跟进的专委会;不填为牵头或负责的专委会'),
      members: z.array(MemberId).max(300).default([]).describe('参与者之外应予反馈的委员'),
      bodies: z
        .array(BodyId)
        .max(40)
        .default([])
        .describe('参与者之外应予反馈的专委会、党派、界别'),
      experts: z.array(ExpertId).max(40).default([]).describe('参与者之外应予反馈的智库专家'),
      platforms: z.array(PlatformId).max(40).default([]).describe('应予反馈的基层协商议事平台'),
    },
  ),
} as const;
