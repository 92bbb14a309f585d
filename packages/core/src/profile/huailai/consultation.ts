import {
  consultationForms,
  consultationOutcomes,
  consultationFigures as figures,
  researchBeforeMeeting,
  statementLengths,
} from '../../law/consultation-figures.ts';

/** The demo county's choices for consultations. */
export const huailaiConsultation = {
  periods: {
    researchPlan: figures.researchPlan.customary,
    approval: figures.approval.customary,
    revision: figures.revision.customary,
    workPlan: figures.workPlan.customary,
    notice: figures.notice.city,
    plenaryNotice: figures.plenaryNotice.city,
    materials: figures.materials.city,
    minutes: figures.minutes.city,
    outcome: figures.outcome.customary,
    acknowledgement: figures.acknowledgement.customary,
    followUp: figures.followUp.yearEnd,
  },
  warnings: {
    firstWarning: figures.firstWarning.customary,
    secondWarning: figures.secondWarning.customary,
  },
  flags: { researchBeforeMeeting: researchBeforeMeeting.hebei },
  forms: consultationForms,
  outcomes: consultationOutcomes,
  statementLengths: [
    statementLengths.taishun,
    statementLengths.shaanxiOral,
    statementLengths.shaanxiWritten,
  ],
} as const;
