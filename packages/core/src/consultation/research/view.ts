import { z } from 'zod';
import { ExpertId, MemberId } from '../../county/entries.ts';
import { CalendarDay } from '../../kernel/day.ts';
import { researchMethods, sampleKinds } from '../vocabulary.ts';

const words = z.string();
const id = words.describe('编号');

/** What is shown of a research plan: 调研方案. */
export const ResearchPlanView = z
  .object({
    id,
    stage: z
      .enum(['drafted', 'approved', 'returned'])
      .meta({ id: 'ConsultationResearchPlanStage', description: '调研方案环节' }),
    draftedOn: CalendarDay.describe('提出日期'),
    questions: z.array(words).describe('调研提纲'),
    methods: z
      .array(
        z.enum(researchMethods).meta({ id: 'ConsultationResearchMethod', description: '调研方法' }),
      )
      .describe('调研方法'),
    leader: MemberId.describe('调研组组长'),
    members: z.array(MemberId).describe('调研组委员'),
    experts: z.array(ExpertId).describe('调研组专家'),
    places: z.array(words).describe('调研地点'),
    from: CalendarDay.describe('起始日期'),
    to: CalendarDay.describe('结束日期'),
    ruledOn: CalendarDay.optional().describe('审定或退回日期'),
    returnedBecause: words.optional().describe('退回理由'),
  })
  .meta({ id: 'ConsultationResearchPlan', description: '调研方案' });

/** What is shown of a research record: 调研记录. */
export const ResearchRecordView = z
  .object({
    id,
    on: CalendarDay.describe('调研日期'),
    recordedBy: words.optional().describe('记录的委员、专委会或界别;不填为政协办公室'),
    place: words.describe('地点'),
    samples: z
      .array(
        z
          .object({
            kind: z
              .enum(sampleKinds)
              .meta({ id: 'ConsultationSampleKind', description: '样本类别' }),
            name: words.describe('样本'),
            finding: words.describe('所见情况'),
          })
          .meta({ id: 'ConsultationSample', description: '样本' }),
      )
      .describe('样本'),
    problems: z
      .array(
        z
          .object({ text: words.describe('问题'), cause: words.optional().describe('原因') })
          .meta({ id: 'ConsultationProblem', description: '问题及其原因' }),
      )
      .describe('问题'),
  })
  .meta({ id: 'ConsultationResearchRecord', description: '调研记录' });

/** What is shown of an expert opinion: 专家意见. */
export const ExpertOpinionView = z
  .object({
    id,
    on: CalendarDay.describe('提出日期'),
    expert: ExpertId.describe('专家'),
    text: words.describe('专家意见'),
  })
  .meta({ id: 'ConsultationExpertOpinion', description: '专家意见;只供参考,不参与表决' });
