import type {
  Advice,
  Author,
  Briefing,
  Delivery,
  RectificationItem,
  RectificationReport,
  UnitAppraisal,
  VisitRecord,
} from './supervision.ts';
import type { SeenSupervision } from './view.ts';

type Seen<Field extends 'briefings' | 'visits' | 'advice' | 'items' | 'appraisals'> =
  SeenSupervision[Field][number];

const authorOf = ({ member, committee }: Author) => ({
  ...(member ? { member } : {}),
  ...(committee ? { committee } : {}),
});

/** A briefing as it is shown. */
export const seenBriefing = ({
  due,
  materials = [],
  ...briefing
}: Briefing): Seen<'briefings'> => ({
  ...briefing,
  materials: [...materials],
  briefBy: due.by,
});

/** A visit without those who were there, and without what they found. */
export const bareVisit = ({ id, kind, day, unit, place }: VisitRecord): Seen<'visits'> => ({
  id,
  kind,
  day,
  ...(unit ? { unit } : {}),
  place,
  visitors: [],
});

/** A visit as it is shown within. */
export const seenVisit = (visit: VisitRecord): Seen<'visits'> => ({
  ...bareVisit(visit),
  visitors: [...visit.visitors],
  found: visit.found,
  ...authorOf(visit.author),
});

/** An advice in the name of the CPPCC: without author, group or votes. */
const bareAdvice = (
  { id, stage, kind, unit, keyPoints, further }: Advice,
  deliveries: readonly Delivery[],
): Seen<'advice'> => {
  const delivery = deliveries.find((one) => one.id === id);
  return {
    id,
    stage,
    kind,
    unit,
    keyPoints: [...keyPoints],
    further: [...further],
    copies: [...(delivery?.copies ?? [])],
    ...(delivery ? { handedOverOn: delivery.handedOverOn, receiveBy: delivery.receiveBy.by } : {}),
    ...(delivery?.receivedOn ? { receivedOn: delivery.receivedOn } : {}),
  };
};

/** An advice as it is shown within. */
export const seenAdvice = (advice: Advice, deliveries: readonly Delivery[]): Seen<'advice'> => ({
  ...bareAdvice(advice, deliveries),
  ...(advice.group ? { group: advice.group } : {}),
  ...(advice.agreed === undefined ? {} : { agreed: advice.agreed }),
  ...(advice.sentBack ? { sentBack: advice.sentBack } : {}),
  ...authorOf(advice.author),
});

/** What was handed over, and with that only is known outside. */
export const handedOver = (
  advice: readonly Advice[],
  deliveries: readonly Delivery[],
): SeenSupervision['advice'] =>
  advice
    .filter(({ id }) => deliveries.some((one) => one.id === id))
    .map((one) => bareAdvice(one, deliveries));

const bareReport = ({ on, text, late, recheck }: RectificationReport) => ({
  on,
  text,
  late,
  ...(recheck ? { recheckedOn: recheck.on, passed: recheck.passed, found: recheck.found } : {}),
});

/** An item to rectify without those who rechecked it. */
export const bareItem = (item: RectificationItem): Seen<'items'> => ({
  id: item.id,
  stage: item.stage,
  no: item.no,
  advice: item.advice,
  unit: item.unit,
  text: item.text,
  dueOn: item.due.by,
  ...(item.measures ? { measures: item.measures.text, answeredOn: item.measures.on } : {}),
  ...(item.overdueReportedOn ? { overdueReportedOn: item.overdueReportedOn } : {}),
  reports: item.reports.map(bareReport),
});

/** An item to rectify as it is shown within. */
export const seenItem = (item: RectificationItem): Seen<'items'> => ({
  ...bareItem(item),
  reports: item.reports.map((report) => ({
    ...bareReport(report),
    ...(report.recheck ? authorOf(report.recheck.author) : {}),
  })),
});

const ballotOf = ({ ballot }: UnitAppraisal): Pick<Seen<'appraisals'>, 'ballot'> => {
  if (!ballot) return {};
  const { due, present, issued, returned, counts, valid, share, passes } = ballot;
  return {
    ballot: {
      due,
      present,
      issued,
      returned,
      verySatisfied: counts.very_satisfied,
      satisfied: counts.satisfied,
      basicallySatisfied: counts.basically_satisfied,
      dissatisfied: counts.dissatisfied,
      abstained: counts.abstained,
      unknownToVoter: counts.unknown_to_voter,
      valid,
      share,
      passes,
    },
  };
};

const bareAppraisal = (appraisal: UnitAppraisal): Seen<'appraisals'> => ({
  id: appraisal.id,
  stage: appraisal.stage,
  unit: appraisal.unit,
  ...ballotOf(appraisal),
  ...(appraisal.publishedOn ? { publishedOn: appraisal.publishedOn } : {}),
  ...(appraisal.tracking
    ? { trackedOn: appraisal.tracking.on, tracking: appraisal.tracking.text }
    : {}),
  reportedTo: [...(appraisal.tracking?.reportedTo ?? [])],
});

/** An appraisal as it is shown within. */
export const seenAppraisal = (appraisal: UnitAppraisal): Seen<'appraisals'> => ({
  ...bareAppraisal(appraisal),
  plan: appraisal.plan,
});

/** The appraisals whose result was published. */
export const publishedOf = (appraisals: readonly UnitAppraisal[]): SeenSupervision['appraisals'] =>
  appraisals.filter(({ publishedOn }) => publishedOn !== undefined).map(bareAppraisal);
