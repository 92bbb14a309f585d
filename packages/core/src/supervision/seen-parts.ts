import type { Frozen } from '../kernel/command.ts';
import type { Advice, Delivery } from './advice/advice.ts';
import type { UnitAppraisal } from './appraisal/appraisal.ts';
import type { Ballot } from './appraisal/ballot.ts';
import type { Briefing, VisitRecord } from './fieldwork/fieldwork.ts';
import type { RectificationItem, RectificationReport } from './rectification/rectification.ts';
import type { SeenSupervision } from './view.ts';

// What is not for everybody who reads a part is listed field by field here; the view lists the rest.
type Shown<Field extends 'briefings' | 'visits' | 'advice' | 'items' | 'appraisals'> = Frozen<
  SeenSupervision[Field][number]
>;

/** A briefing as it is shown. */
export const briefingOf = (briefing: Briefing): Shown<'briefings'> => ({
  ...briefing,
  materials: briefing.materials ?? [],
  briefBy: briefing.due.by,
});

/** A visit without those who were there, and without what they found. */
export const bareVisit = ({ id, kind, day, unit, place }: VisitRecord): Shown<'visits'> => ({
  id,
  kind,
  day,
  unit,
  place,
  visitors: [],
});

/** A visit as it is shown within. */
export const visitWithin = (visit: VisitRecord): Shown<'visits'> => ({
  ...visit,
  ...visit.author,
});

/** An advice in the name of the CPPCC: without author, group or votes. */
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

/** An advice as it is shown within. */
export const adviceWithin = (advice: Advice, deliveries: readonly Delivery[]): Shown<'advice'> => ({
  ...advice,
  ...bareAdvice(advice, deliveries),
  ...advice.author,
});

/** What was handed over, and with that only is known outside. */
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

/** An item to rectify without those who rechecked it. */
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

/** An item to rectify as it is shown within. */
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

/** An appraisal without how it was to be held. */
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

/** An appraisal as it is shown within. */
export const appraisalWithin = (appraisal: UnitAppraisal): Shown<'appraisals'> => ({
  ...bareAppraisal(appraisal),
  plan: appraisal.plan,
});

/** The appraisals whose result was published. */
export const publishedOf = (appraisals: readonly UnitAppraisal[]): readonly Shown<'appraisals'>[] =>
  appraisals.filter(({ publishedOn }) => publishedOn !== undefined).map(bareAppraisal);
