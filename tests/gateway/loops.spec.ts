import { day, type Envelope, type SubjectName } from '@xieshang/core';
import { carryOutOrders, type Order, verifyCounty } from '@xieshang/graphql';
import { storyOf } from '@xieshang/seed';
import { describe, expect, it } from 'vitest';
import { type Command, gatewayForFile, globalId, nodeOf } from '../support/gateway.ts';

const gateway = await gatewayForFile();
const story = storyOf({ on: day('2026-11-22'), seed: 1 });
const countyId = story.county;

/** Last year from its plans to its end: consultations, what followed from them, supervision. */
const told = story.envelopes.filter(
  ({ subject, caseId }) =>
    subject !== 'county' && subject !== 'proposal' && !caseId.includes('2026'),
);

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
  ['HandOutRecommendation', 'TakeOnRecommendation'],
  ['TakeOnRecommendation', 'AdoptRecommendation'],
  ['ReportFollowUp', 'CloseFollowUp'],
  ['OpenTrackingReport', 'CloseFollowUpCollection'],
  ['CloseFollowUpCollection', 'DrawUpTrackingReport'],
  ['DrawUpTrackingReport', 'ApproveTrackingReport'],
  ['ApproveTrackingReport', 'SendTrackingReport'],
  ['NamePlenary', 'PrintTrackingReport'],
  ['PrintTrackingReport', 'CloseTrackingReport'],
  ['ApproveSelection', 'IssueAppointment'],
  ['ApproveSupervisionWorkPlan', 'NotifySupervisedUnits'],
  ['AdoptAdvice', 'SignAdvice'],
  ['SignAdvice', 'HandOverAdvice'],
  ['AgreeToUnitAppraisal', 'CountBallots'],
  ['ReportRectified', 'PassRecheck'],
  ['PassRecheck', 'CloseSupervision'],
  ['IssueAgreedList', 'PublishAgreedList'],
  ['AcceptMatter', 'FeedBackOnMatter'],
  ['FeedBackOnMatter', 'CloseMatter'],
  ['RecordGrassrootsFeedback', 'CloseGrassrootsConsultation'],
];

const register = story.envelopes
  .filter(({ subject }) => subject === 'county')
  .map((envelope, place) => ({ ...envelope, countyId, commandId: `register-${place}` }) as Order);
let kept = 0;

/** Keeps the register up to a moment: the log of a county goes forward. */
const keepRegister = async (until: string): Promise<void> => {
  const orders = register.slice(kept).filter(({ at }) => at <= until);
  kept += orders.length;
  await carryOutOrders(gateway.database, orders);
};

const send = async ({ actor, caseId, command }: Envelope) => {
  const answer = await gateway.order(countyId, actor, caseId, command as Command);
  return { step: `${caseId} ${command.type}`, ...answer };
};

/** Where a case of last year's loops stands, as the CPPCC's office reads it. */
const standingOf = async ([caseId, subject]: readonly [string, SubjectName]) => {
  const type = nodeOf(subject);
  const query = `query ($id: ID!) { node(id: $id) { ... on ${type} {
    endedOn deadlines { due } nextStep { party } history { type } } } }`;
  const office = { countyId, actor: { role: 'cppcc_office', id: 'office' } } as const;
  const id = globalId(countyId, caseId, type);
  const answer = await gateway.ask<{ readonly node: Standing | null }>(office, query, { id });
  return { caseId, ...answer.data.node };
};

interface Standing {
  readonly endedOn: string | null;
  readonly nextStep: unknown;
  readonly history: readonly unknown[];
}

describe('协商与监督的闭环', () => {
  it('runs over HTTP from the plan to the end, and no step can be taken before its time', async () => {
    const refused = new Set<string>();
    for (const [place, envelope] of told.entries()) {
      gateway.turnTo(envelope.at);
      await keepRegister(envelope.at);
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
        expect(answer).toMatchObject({
          ok: false,
          rules: expect.arrayContaining([expect.any(String)]),
        });
        refused.add(tooEarly);
      }
      expect(await send(envelope)).toMatchObject({ ok: true });
    }
    expect([...refused].toSorted()).toEqual(gates.map(([, tooEarly]) => tooEarly).toSorted());
    const ended = new Map(
      told.flatMap(({ caseId, subject }) =>
        // Supervisors stay in office, and one unit has not answered a monitoring point yet.
        subject === 'supervisor_group' || subject === 'monitoring_report'
          ? []
          : [[caseId, subject] as const],
      ),
    );
    for (const one of ended)
      expect(await standingOf(one)).toMatchObject({ endedOn: expect.any(String), nextStep: null });
    expect((await verifyCounty(gateway.database, countyId)).defects).toEqual([]);
  }, 480_000);
});
