import type { z } from 'zod';
import { idOf } from '../kernel/id.ts';

// A command of one subject may name a case of another, so the ids of all of them stand here. The
// name of an id is that of the node a gateway shows the case as, and `Id`.

const caseId = <const Name extends string>(id: Name, description: string) =>
  idOf(id).meta({ id, description });

/** A proposal for good: it keeps its id whatever number it is shown under. */
export const ProposalId = caseId('ProposalId', '提案');
/** A proposal for good. */
export type ProposalId = z.output<typeof ProposalId>;

/** 年度计划. */
export const AnnualPlanId = caseId('AnnualPlanId', '年度计划');
/** 年度计划. */
export type AnnualPlanId = z.output<typeof AnnualPlanId>;

/** 协商. */
export const ConsultationId = caseId('ConsultationId', '协商');
/** 协商. */
export type ConsultationId = z.output<typeof ConsultationId>;

/** 基层协商. */
export const GrassrootsConsultationId = caseId('GrassrootsConsultationId', '基层协商');
/** 基层协商. */
export type GrassrootsConsultationId = z.output<typeof GrassrootsConsultationId>;

/** 批示和采纳落实. */
export const InstructionId = caseId('InstructionId', '批示和采纳落实');
/** 批示和采纳落实. */
export type InstructionId = z.output<typeof InstructionId>;

/** 民主监督. */
export const SupervisionId = caseId('SupervisionId', '民主监督');
/** 民主监督. */
export type SupervisionId = z.output<typeof SupervisionId>;

/** 民主监督员小组. */
export const SupervisorGroupId = caseId('SupervisorGroupId', '民主监督员小组');
/** 民主监督员小组. */
export type SupervisorGroupId = z.output<typeof SupervisorGroupId>;

/** 监测点反映事项. */
export const MonitoringReportId = caseId('MonitoringReportId', '监测点反映事项');
/** 监测点反映事项. */
export type MonitoringReportId = z.output<typeof MonitoringReportId>;
