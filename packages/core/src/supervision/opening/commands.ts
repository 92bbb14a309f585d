import { z } from 'zod';
import { BodyId, UnitId } from '../../county/entries.ts';
import { command } from '../../kernel/command.ts';
import { textOf } from '../../kernel/id.ts';
import { AnnualPlanId, InstructionId, SupervisorGroupId } from '../../lineage/ids.ts';
import {
  enumOf,
  inspectionKinds,
  inspectionPurposes,
  supervisionForms,
  supervisionObjects,
  supervisionThemes,
} from '../vocabulary.ts';

const workPlan = textOf(3000).describe('监督工作方案');
const reason = textOf(500).describe('理由');

const InspectionInput = z
  .object({
    kind: enumOf(inspectionKinds, 'SupervisionInspectionKind', '视察方式'),
    purpose: enumOf(inspectionPurposes, 'SupervisionInspectionPurpose', '视察或考察'),
  })
  .meta({ id: 'SupervisionInspection', description: '视察' });

/** 确定监督议题: what people may ask to open a supervision. */
export const openingCommands = {
  OpenSupervision: command(
    { zh: '提出监督工作方案', en: 'Open a supervision' },
    {
      title: textOf(60).describe('监督事项'),
      plan: AnnualPlanId.describe('年度监督计划'),
      item: z.string().min(1).max(30).describe('计划项目编号'),
      followUp: InstructionId.optional().describe('由督办转来的,所依据的批示和采纳落实'),
      recommendation: z.string().min(1).max(20).optional().describe('其中的意见建议编号'),
      theme: enumOf(supervisionThemes, 'SupervisionTheme', '监督议题'),
      themeWords: textOf(60).optional().describe('其他议题的名称'),
      object: enumOf(supervisionObjects, 'SupervisionObject', '监督内容'),
      form: enumOf(supervisionForms, 'SupervisionForm', '监督形式'),
      inspection: InspectionInput.optional().describe('视察监督的方式'),
      units: z.array(UnitId).min(1).max(10).describe('被监督单位'),
      responsible: z.array(textOf(60)).max(20).default([]).describe('有关责任人员'),
      committee: BodyId.describe('牵头专门委员会'),
      groups: z.array(SupervisorGroupId).max(20).default([]).describe('民主监督员小组'),
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
