import { day, type Envelope, type SubjectName } from '@xieshang/core';
import { carryOutOrders, type Order, verifyCounty } from '@xieshang/graphql';
import { storyOf } from '@xieshang/seed';
import { describe, expect, it } from 'vitest';
import { type Command, gatewayForFile, globalId, nodeOf } from '../support/gateway.ts';

const gateway = await gatewayForFile();
const story = storyOf({ on: day('2026-11-22'), seed: 1 });
const countyId = story.county;

/** Each loop of last year from its plan to its end, case by case. */
const loops = {
  协商: ['consultation-2025', 'hl-2025-putao', 'hl-2025-putao-d'],
  民主监督: ['supervision-2025', 'hl-group-jd-anquan', 'hl-2025-jd-anquan'],
  议事厅协商: ['hl-2025-xiangcun'],
  监测点: ['hl-2025-jc2'],
} as const;

/** A step, and one that may not be taken before it. */
const gates: readonly (readonly [Command['type'], Command['type']])[] = [
  ['SubmitPlanDraft', 'AgreePlan'],
  ['RecordPlanDecision', 'AdoptPlan'],
  ['AdoptPlan', 'IssuePlan'],
  ['ApproveResearchPlan', 'BeginResearch'],
  ['CompleteResearch', 'DraftConsultationWorkPlan'],
  ['ApproveConsultationWorkPlan', 'SendConsultationNotice'],
  ['SendConsultationMaterials', 'ConveneConsultation'],
  ['AdoptConsultationOutcome', 'SubmitConsultationOutcome'],
  ['LinkInstruction', 'CloseConsultation'],
  ['HandOutRecommendation', 'AdoptRecommendation'],
  ['TakeNoteOfReport', 'ReportFollowUp'],
  ['ReportFollowUp', 'CloseFollowUp'],
  ['ApproveSelection', 'IssueAppointment'],
  ['ApproveSupervisionWorkPlan', 'NotifySupervisedUnits'],
  ['AdoptAdvice', 'SignAdvice'],
  ['SignAdvice', 'HandOverAdvice'],
  ['AgreeToUnitAppraisal', 'CountBallots'],
  ['ReportRectified', 'PassRecheck'],
  ['PassRecheck', 'CloseSupervision'],
  ['IssueAgreedList', 'PublishAgreedList'],
  ['RecordGrassrootsFeedback', 'CloseGrassrootsConsultation'],
];

const foundCounty = async (): Promise<void> => {
  const register = story.envelopes.filter(({ subject }) => subject === 'county');
  const orders = register.map(
    (envelope, place) => ({ ...envelope, countyId, commandId: `register-${place}` }) as Order,
  );
  await carryOutOrders(gateway.database, orders);
};

const send = async ({ actor, caseId, command }: Envelope) => {
  const answer = await gateway.order(countyId, actor, caseId, command as Command);
  return { step: `${caseId} ${command.type}`, ...answer };
};

interface Shown {
  readonly node: {
    readonly status: string;
    readonly nextStep: unknown;
    readonly history: readonly unknown[];
  } | null;
}

describe('协商与监督的闭环', () => {
  it('runs over HTTP from the plan to the end, and no step can be taken before its time', async () => {
    await foundCounty();
    const cases: readonly string[] = Object.values(loops).flat();
    const told = story.envelopes.filter(({ caseId }) => cases.includes(caseId));
    const refused = new Set<string>();
    for (const [place, envelope] of told.entries()) {
      gateway.turnTo(envelope.at);
      const isFirst = told.findIndex(
        ({ caseId, command }) =>
          caseId === envelope.caseId && command.type === envelope.command.type,
      );
      for (const [step, tooEarly] of isFirst === place ? gates : []) {
        if (step !== envelope.command.type) continue;
        const later = told
          .slice(place)
          .find(({ caseId, command }) => caseId === envelope.caseId && command.type === tooEarly);
        if (!later) continue;
        const answer = await send(later);
        expect(answer).toMatchObject({ ok: false, rules: [expect.any(String)] });
        refused.add(tooEarly);
      }
      expect(await send(envelope)).toMatchObject({ ok: true });
    }
    expect([...refused].toSorted()).toEqual(gates.map(([, tooEarly]) => tooEarly).toSorted());
    expect((await verifyCounty(gateway.database, countyId)).defects).toEqual([]);
  }, 240_000);
});
