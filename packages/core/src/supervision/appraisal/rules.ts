import { isAnother, twoHands } from '../../county/two-hands.ts';
import { believed, cite, decided } from '../../law/instruments.ts';
import { ballotOptionWords } from '../../words/supervision.ts';
import type { UnitAppraisal } from '../appraisal/appraisal.ts';
import type { OnCase, OnCommand } from '../rule.ts';
import { type Ballot, votesIn } from './ballot.ts';
import { ballotSheetOf, countsOf } from './ballot-count.ts';

const measures = (place: string, quote?: string) =>
  cite('county-ballot-measures', place, 'SEEN', quote);

/** An appraisal whose ballots were counted. */
type Counted = UnitAppraisal & { readonly ballot: Ballot };

const isPending = ({ stage }: UnitAppraisal): boolean =>
  ['proposed', 'agreed', 'counted', 'failed'].includes(stage);

/** Only a supervised unit is appraised, and only once its earlier appraisal is over. */
export const appraisesSupervisedUnit: OnCommand<'ProposeUnitAppraisal'> = {
  kind: 'command',
  id: 'supervision.appraisal.of-supervised-unit',
  title: { zh: '评议被监督单位', en: 'Of a supervised unit' },
  cites: [
    cite('jingyan-appraisal-2006', '五', 'SEEN', '报县委同意,由县政协常委会组织实施'),
    cite('lucheng-appraisal-2015', '评议对象'),
  ],
  holds: ({ state, command: { unit } }) =>
    state.units.includes(unit) &&
    !state.appraisals.some((one) => one.unit === unit && isPending(one)),
  possible: ({ state: { units, appraisals } }) =>
    units.some((id) => !appraisals.some((one) => one.unit === id && isPending(one))),
  message: () => ({
    zh: '请填写本案的被监督单位;同一单位的上一次评议须先完成。',
    en: 'Name a unit of this case whose earlier appraisal, if any, is over.',
  }),
};

/** Votes are counted only for the options the county offers. */
export const optionsAreOffered: OnCommand<'CountBallots'> = {
  kind: 'command',
  id: 'supervision.appraisal.options-are-offered',
  title: { zh: '规定的测评等次', en: 'Options of the ballot' },
  cites: [cite('suixian-appraisal-2014', '测评等次,含弃权')],
  holds: ({ command, ctx: { register } }) => {
    const offered = register.profile.supervision.appraisal.options.value;
    return Object.entries(countsOf(command)).every(
      ([option, votes]) => votes === 0 || offered.some((one) => one === option),
    );
  },
  message: ({ ctx: { register } }) => {
    const { value } = register.profile.supervision.appraisal.options;
    return {
      zh: `测评等次:${value.map((one) => ballotOptionWords[one].zh).join('、')}。`,
      en: `Options: ${value.map((one) => ballotOptionWords[one].en).join(', ')}.`,
    };
  },
};

/** The numbers add up: ballots are issued to those present, and the votes are as many as the ballots returned. */
export const countAddsUp: OnCommand<'CountBallots'> = {
  kind: 'command',
  id: 'supervision.appraisal.count-adds-up',
  title: { zh: '票数相符', en: 'The count adds up' },
  cites: [measures('一至五'), decided('未填票计为弃权后,各等次票数之和等于收回票数')],
  holds: ({ command }) => {
    const { due, present, issued, returned, counts } = ballotSheetOf(command);
    return present <= due && issued <= present && votesIn(counts) === returned;
  },
  message: () => ({
    zh: '实到不超过应到,发出不超过实到,各等次票数与未填票之和须等于收回票数。',
    en: 'No more are present than due, no more issued than present; all options together make what came back.',
  }),
};

/** Ballots are voided only if they are not valid, or were not published on the day of the count. */
export const ballotsDoNotCount: OnCase<Counted> = {
  kind: 'case',
  id: 'supervision.appraisal.ballots-do-not-count',
  title: { zh: '无效测评重新进行', en: 'Repeated where it does not count' },
  cites: [measures('一至五', '实到会……超过应到委员的半数'), decided('未当场公布的测评作废')],
  holds: ({ part: { ballot }, ctx: { today } }) => !ballot.valid || ballot.on !== today,
  message: () => ({
    zh: '测评有效,应当场公布,不得作废。',
    en: 'The ballot is valid: publish it on the spot.',
  }),
};

/** Only a valid ballot is published. */
export const ballotsCount: OnCase<Counted> = {
  kind: 'case',
  id: 'supervision.appraisal.ballots-count',
  title: { zh: '测评有效', en: 'A valid ballot' },
  cites: [measures('一至五', '实到会……超过应到委员的半数')],
  holds: ({ part: { ballot } }) => ballot.valid,
  message: () => ({
    zh: '实到未过应到半数或收回多于发出,测评无效,请作废后重新测评。',
    en: 'Too few were present or too many came back; void the ballots and repeat.',
  }),
};

/** The result is published on the day of the count. */
export const publishedOnTheSpot: OnCase<Counted> = {
  kind: 'case',
  id: 'supervision.appraisal.published-on-the-spot',
  title: { zh: '当场公布', en: 'Published on the spot' },
  cites: [measures('一至五'), cite('suixian-appraisal-2014', '无记名测评、当场公布')],
  holds: ({ part: { ballot }, ctx: { today } }) => ballot.on === today,
  message: () => ({
    zh: '测评结果须在计票当日公布;逾日的,请作废后重新测评。',
    en: 'Publish on the day of the count; later, void the ballots and repeat.',
  }),
};

/** An appraisal passes if the share of satisfied votes reaches the threshold. */
export const shareReachesThreshold: OnCase<Counted> = {
  kind: 'case',
  id: 'supervision.appraisal.share-reaches-threshold',
  title: { zh: '满意率达标', en: 'Enough are satisfied' },
  cites: [cite('wufeng-ballot', '测评', 'SEEN', '跟踪督办')],
  holds: ({ part: { ballot } }) => ballot.passes,
  message: () => ({
    zh: '满意率未达标,请按未通过公布并跟踪督办。',
    en: 'Too few are satisfied; publish it as failed and track it.',
  }),
};

/** An appraisal fails only if the share of satisfied votes stays below the threshold. */
export const shareStaysBelow: OnCase<Counted> = {
  kind: 'case',
  id: 'supervision.appraisal.share-stays-below',
  title: { zh: '满意率未达标', en: 'Too few are satisfied' },
  cites: [cite('wufeng-ballot', '测评', 'SEEN', '跟踪督办')],
  holds: ({ part: { ballot } }) => !ballot.passes,
  message: () => ({
    zh: '满意率达标,请按通过公布。',
    en: 'Enough are satisfied; publish it as passed.',
  }),
};

/** A case is closed only when every appraisal is over; a case whose form is appraisal needs one. */
export const appraisalsAreOver: OnCase = {
  kind: 'case',
  id: 'supervision.appraisal.over',
  title: { zh: '评议完成、未通过的已跟踪', en: 'Appraisals over, failed ones tracked' },
  cites: [
    cite('jingyan-appraisal-2006', '六、七', 'SEEN', '督促整改、追踪督查三个阶段'),
    measures('六至九', '前三名……后三名'),
    believed('未通过的评议须跟踪督办后办结'),
  ],
  holds: ({ state: { form, appraisals } }) =>
    !appraisals.some(isPending) && (form !== 'appraisal' || appraisals.length > 0),
  message: () => ({
    zh: '评议尚未完成,或未通过的评议尚未跟踪督办。',
    en: 'Finish the appraisals first, and track those that failed.',
  }),
};

/** Whoever proposed an appraisal does not agree to it. */
export const agreedByAnother: OnCase<UnitAppraisal> = {
  ...twoHands,
  id: 'supervision.appraisal.agreed-by-another',
  holds: ({ part, ctx: { actor } }) => isAnother(actor, part.proposedBy),
};
