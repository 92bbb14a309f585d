import { z } from 'zod';
import { BodyId, MemberId, UnitId } from '../../county/entries.ts';
import { hand } from '../../county/two-hands.ts';
import { command } from '../../kernel/command.ts';
import { CalendarDay } from '../../kernel/day.ts';
import { termOf } from '../../kernel/field.ts';
import { keyOf } from '../../kernel/id.ts';
import type { FieldsOf } from '../../kernel/recorded.ts';
import { textOf } from '../../kernel/text.ts';
import {
  AnnualPlanId,
  InstructionId,
  SupervisionId,
  SupervisorGroupId,
} from '../../lineage/ids.ts';
import { supervisionFormWords, yearThemeWords } from '../../words/forms.ts';
import {
  inspectionKindWords,
  inspectionPurposeWords,
  supervisionObjectWords,
} from '../../words/supervision.ts';
import { partId, reason } from '../fields.ts';

/** 监督工作方案. */
export const workPlan = textOf(3000).describe('监督工作方案');
/** 视察方式. */
export const inspectionKind = termOf(inspectionKindWords, 'SupervisionInspectionKind', '视察方式');

const InspectionInput = z
  .object({
    kind: inspectionKind,
    purpose: termOf(inspectionPurposeWords, 'SupervisionInspectionPurpose', '视察或考察'),
  })
  .meta({ id: 'SupervisionInspection', description: '视察' });

/** What is supervised, and in which form. */
export const topic = {
  title: textOf(60).describe('监督事项'),
  theme: termOf(yearThemeWords, 'SupervisionTheme', '监督议题'),
  themeWords: textOf(60).optional().describe('其他议题的名称'),
  object: termOf(supervisionObjectWords, 'SupervisionObject', '监督内容'),
  form: termOf(supervisionFormWords, 'SupervisionForm', '监督形式'),
} as const;

/** Where it comes from: the item of a plan, and the recommendation of a follow-up, if any. */
export const origin = {
  plan: AnnualPlanId.describe('年度监督计划'),
  item: keyOf(30).describe('计划项目编号'),
  followUp: InstructionId.optional().describe('由督办转来的,所依据的批示和采纳落实'),
  recommendation: partId('其中的意见建议编号').optional(),
} as const;

/** Who is supervised, and who supervises. */
export const parties = {
  units: z.array(UnitId).min(1).max(10).describe('被监督单位'),
  responsible: z.array(textOf(60)).max(20).describe('有关责任人员'),
  committee: BodyId.describe('牵头专门委员会'),
  groups: z.array(SupervisorGroupId).max(20).describe('民主监督员小组'),
} as const;

/** 民主监督员 of a group. */
export const supervisor = {
  group: SupervisorGroupId.describe('民主监督员小组'),
  member: MemberId.describe('民主监督员'),
} as const;

/** The supervisors of a case, as a fact records them. */
export const supervisors = z.array(z.strictObject(supervisor));

/** 逾期未通过: the day by which its plan was to be adopted, where it began before it was. */
export const planLateSince = CalendarDay.optional().describe(
  '立项时年度计划逾期未通过的,为计划应予通过之日',
);

/** A supervision as the fact of its opening records it. */
export const opened = {
  ...topic,
  ...origin,
  ...parties,
  id: SupervisionId,
  inspection: z.strictObject({ kind: inspectionKind }).optional(),
  planLateSince,
  supervisors,
  workPlan,
  /** The person who wrote the plan of work. */
  draftedBy: hand,
  /** The version of the profile it began under. */
  version: z.int(),
} as const;

/** A supervision as it was opened. */
export type Opening = FieldsOf<typeof opened>;

/** 民主监督员 of a group, as the case last recorded them. */
export type Supervisor = FieldsOf<typeof supervisor>;

/** 视察. */
export type Inspection = NonNullable<Opening['inspection']>;

/** 确定监督议题: what people may ask to open a supervision. */
export const openingCommands = {
  OpenSupervision: command(
    { zh: '提出监督工作方案', en: 'Open a supervision' },
    {
      ...topic,
      ...origin,
      ...parties,
      inspection: InspectionInput.optional().describe('视察监督的方式'),
      responsible: parties.responsible.default([]).describe('有关责任人员'),
      groups: parties.groups.default([]).describe('民主监督员小组'),
      workPlan,
    },
  ),
  ApproveSupervisionWorkPlan: command(
    { zh: '审定监督工作方案', en: 'Approve the plan of work' },
    {},
  ),
  ReturnSupervisionWorkPlan: command(
    { zh: '退回监督工作方案', en: 'Return the plan of work' },
    { reason },
  ),
  ReviseSupervisionWorkPlan: command(
    { zh: '修改监督工作方案', en: 'Revise the plan of work' },
    { workPlan },
  ),
  CancelSupervision: command({ zh: '取消监督', en: 'Cancel the supervision' }, { reason }),
  UpdateSupervisors: command({ zh: '更新监督员名单', en: 'Update the supervisors' }, {}),
  FollowSupervisedSuccessor: command(
    { zh: '被监督单位由承继单位接续', en: 'Follow a unit to its successor' },
    { unit: UnitId.describe('被撤并的单位') },
  ),
} as const;

/** What is shown of a supervisor of the case. */
export const SupervisorView = z
  .object(supervisor)
  .meta({ id: 'SupervisionSupervisor', description: '本案的民主监督员' });
