import type { Frozen } from '../kernel/command.ts';
import type { Advice, Delivery } from './advice/advice.ts';
import type { UnitAppraisal } from './appraisal/appraisal.ts';
import type { Ballot } from './appraisal/ballot.ts';
import type { Briefing, VisitRecord } from './fieldwork/fieldwork.ts';
import type { RectificationItem, RectificationReport } from './rectification/rectification.ts';
import type { ProjectedSupervision } from './view.ts';

// Parts for readers who are not within list their fields here; for those within the view lists them.
type Shown<Field extends 'briefings' | 'visits' | 'advice' | 'items' | 'appraisals'> = Frozen<
  ProjectedSupervision[Field][number]
>;

/** A briefing as it is shown. */
export const briefingOf = (briefing: Briefing): Shown<'briefings'> => ({
  ...briefing,
  materials: briefing.materials ?? [],
  briefBy: briefing.due.by,
});

/** A visit for readers who are not within: without visitors, findings and author. */
export const bareVisit = ({ id, kind, day, unit, place }: VisitRecord): Shown<'visits'> => ({
  id,
  kind,
  day,
  unit,
  place,
  visitors: [],
});

/** A visit for readers within. */
export const visitWithin = (visit: VisitRecord): Shown<'visits'> => ({
  ...visit,
  ...visit.author,
});

/** An advice for readers who are not within: without author, group and votes. */
const bareAdvice = (
  { id, stage, kind, unit, keyPoints, further }: Advice,
  deliveries: readonly Delivery[],
): Shown<'advice'> => {
  const delivery = deliveries.find((one) => one.id === id);
  return {
    id,
    stage,
    kind,
    unit,
    keyPoints,
    further,
    copies: delivery?.copies ?? [],
    handedOverOn: delivery?.handedOverOn,
    receiveBy: delivery?.receiveBy.by,
    receivedOn: delivery?.receivedOn,
  };
};

/** An advice for readers within. */
export const adviceWithin = (advice: Advice, deliveries: readonly Delivery[]): Shown<'advice'> => ({
  ...advice,
  ...bareAdvice(advice, deliveries),
  ...advice.author,
});

/** The advice that was handed over, for readers who are not within. */
export const handedOver = (
  advice: readonly Advice[],
  deliveries: readonly Delivery[],
): readonly Shown<'advice'>[] =>
  advice
    .filter(({ id }) => deliveries.some((one) => one.id === id))
    .map((one) => bareAdvice(one, deliveries));

const bareReport = ({ on, text, late, recheck }: RectificationReport) => ({
  on,
  text,
  late,
  recheckedOn: recheck?.on,
  passed: recheck?.passed,
  found: recheck?.found,
});

/** An item to rectify for readers who are not within: without the authors of rechecks. */
export const bareItem = (item: RectificationItem): Shown<'items'> => ({
  id: item.id,
  stage: item.stage,
  no: item.no,
  advice: item.advice,
  unit: item.unit,
  text: item.text,
  dueOn: item.due.by,
  measures: item.measures?.text,
  answeredOn: item.measures?.on,
  overdueReportedOn: item.overdueReportedOn,
  reports: item.reports.map(bareReport),
});

/** An item to rectify for readers within. */
export const itemWithin = (item: RectificationItem): Shown<'items'> => ({
  ...bareItem(item),
  reports: item.reports.map((report) => ({ ...bareReport(report), ...report.recheck?.author })),
});

const ballotOf = ({ counts, ...ballot }: Ballot): Shown<'appraisals'>['ballot'] => ({
  ...ballot,
  verySatisfied: counts.very_satisfied,
  satisfied: counts.satisfied,
  basicallySatisfied: counts.basically_satisfied,
  dissatisfied: counts.dissatisfied,
  abstained: counts.abstained,
  unknownToVoter: counts.unknown_to_voter,
});

/** An appraisal for readers who are not within: without its plan. */
const bareAppraisal = (appraisal: UnitAppraisal): Shown<'appraisals'> => ({
  id: appraisal.id,
  stage: appraisal.stage,
  unit: appraisal.unit,
  ballot: appraisal.ballot && ballotOf(appraisal.ballot),
  publishedOn: appraisal.publishedOn,
  trackedOn: appraisal.tracking?.on,
  tracking: appraisal.tracking?.text,
  reportedTo: appraisal.tracking?.reportedTo ?? [],
});

/** An appraisal for readers within. */
export const appraisalWithin = (appraisal: UnitAppraisal): Shown<'appraisals'> => ({
  ...bareAppraisal(appraisal),
  plan: appraisal.plan,
});

/** The appraisals whose result was published, for readers who are not within. */
export const publishedOf = (appraisals: readonly UnitAppraisal[]): readonly Shown<'appraisals'>[] =>
  appraisals.filter(({ publishedOn }) => publishedOn !== undefined).map(bareAppraisal);
