import { actsFor } from '../../county/acting.ts';
import { believed, cite, decided } from '../../law/instruments.ts';
import { standardStepWords } from '../../words/grassroots.ts';
import { outstandingItems } from '../grassroots.ts';
import { missingSteps } from '../procedure.ts';
import type { OnGrassroots, OnGrassrootsCommand } from '../rule.ts';
import type { AgreedItem } from './agreed.ts';

const ownSide = cite('huailai-goals-2023', '总体绩效目标', 'SEEN', '推进“两商衔接”有机结合');
const procedure = cite('nantong-council-rooms', '协商流程', 'SEEN-part');

/** Each item has who carries it out, and a day to come. */
export const itemsCanBeCarriedOut: OnGrassrootsCommand<'IssueAgreedList'> = {
  kind: 'command',
  id: 'grassroots.list.can-be-carried-out',
  title: { zh: '责任和期限明确', en: 'Who and until when' },
  cites: [procedure, decided('清单各项的办理单位在册,期限在后')],
  holds: ({ command: { items }, ctx: { register, today } }) =>
    items.every(
      ({ unit, dueOn }) =>
        dueOn > today && (unit === undefined || Object.hasOwn(register.units, unit)),
    ),
  message: ({ ctx: { today } }) => ({
    zh: `清单各项的办理单位须在册,办理期限须在${today}之后。`,
    en: `Each item has a unit of the register, or the place itself, and a day after ${today}.`,
  }),
};

/** What is the people's own to decide is handed to them, under the county's list. */
export const ownMattersOnList: OnGrassrootsCommand<'IssueAgreedList'> = {
  kind: 'command',
  id: 'grassroots.list.own-matters-on-list',
  title: { zh: '自治事项交村(居)民会议', en: "The people's own matters" },
  cites: [ownSide, believed('协商不代替村(居)民自治决定')],
  holds: ({ command: { items }, ctx: { register } }) =>
    items.every(
      ({ ownMatter }) =>
        ownMatter === undefined ||
        register.profile.grassroots.ownMatters.some(({ id }) => id === ownMatter),
    ),
  message: ({ ctx: { register } }) => {
    const list = register.profile.grassroots.ownMatters;
    return {
      zh: `自治事项类别:${list.map(({ id, words }) => `${words.zh}(${id})`).join('、')}。`,
      en: `Matters the people decide themselves: ${list.map(({ id }) => id).join(', ')}.`,
    };
  },
};

/** A list is published once. */
export const publishedOnce: OnGrassroots = {
  kind: 'case',
  id: 'grassroots.list.published-once',
  title: { zh: '公示一次', en: 'Published once' },
  cites: [decided('成果清单公示一次')],
  holds: ({ state: { publishedOn } }) => publishedOn === undefined,
  message: ({ state: { publishedOn } }) => ({
    zh: `成果清单已于${publishedOn ?? ''}公示。`,
    en: `The list was published on ${publishedOn ?? ''}.`,
  }),
};

/** What is recorded as the people's own decision was taken after the list, and not tomorrow. */
export const ownDecisionWasTaken: OnGrassrootsCommand<
  'RecordOwnApproval' | 'RecordOwnRefusal',
  AgreedItem
> = {
  kind: 'command',
  id: 'grassroots.own-decision.was-taken',
  title: { zh: '自治会议已经决定', en: 'The people have decided' },
  cites: [ownSide, believed('协商不代替村(居)民自治决定')],
  holds: ({ state: { listedOn }, command: { on }, ctx: { today } }) =>
    on <= today && on >= (listedOn ?? today),
  message: ({ state: { listedOn }, ctx: { today } }) => ({
    zh: `村(居)民会议的日期须在${listedOn ?? today}至${today}之间。`,
    en: `The people's own meeting was held between ${listedOn ?? today} and ${today}.`,
  }),
};

/** The unit that is responsible reports; for the place itself its platform does. */
export const responsibleReports: OnGrassroots<AgreedItem> = {
  kind: 'case',
  id: 'grassroots.item.responsible-reports',
  title: { zh: '责任方报告', en: 'Reported by the responsible party' },
  cites: [procedure, decided('办理单位报告;村(居)自行办理的由平台报告')],
  holds: ({ part: { unit }, ctx: { actor, register } }) =>
    unit === undefined ? actor.role === 'platform' : actsFor(unit, actor, register),
  message: ({ part: { unit } }) => ({
    zh: unit === undefined ? '本项由平台报告办理情况。' : '本项由清单所列的办理单位报告。',
    en:
      unit === undefined
        ? 'The platform reports on this item.'
        : 'The unit named in the list reports on this item.',
  }),
};

const maxReturns = ({ register }: { readonly register: Registered }): number =>
  register.profile.grassroots.maxReturns.value;

interface Registered {
  readonly profile: { readonly grassroots: { readonly maxReturns: { readonly value: number } } };
}

// While an item has not ended, each of its ratings sent it back.
const returnsOf = ({ ratings }: AgreedItem): number => ratings.length;

/** What does not satisfy goes back, as often as the county allows. */
export const mayGoBack: OnGrassroots<AgreedItem> = {
  kind: 'case',
  id: 'grassroots.item.may-go-back',
  title: { zh: '退回次数', en: 'Back, but not for ever' },
  cites: [decided('群众不满意的退回办理,次数由县情配置确定')],
  holds: ({ part, ctx }) => returnsOf(part) < maxReturns(ctx),
  message: ({ ctx }) => ({
    zh: `本项已退回${maxReturns(ctx)}次,请转出处理。`,
    en: `It went back ${maxReturns(ctx)} times; pass it on.`,
  }),
};

/** Back with a new day. */
export const newDayAhead: OnGrassrootsCommand<'ReturnAgreedItem', AgreedItem> = {
  kind: 'command',
  id: 'grassroots.item.new-day-ahead',
  title: { zh: '另定期限', en: 'A new day' },
  cites: [decided('退回办理须另定在后的期限')],
  holds: ({ command: { newDueOn }, ctx: { today } }) => newDueOn > today,
  message: ({ ctx: { today } }) => ({
    zh: `新的办理期限须在${today}之后。`,
    en: `The new day lies after ${today}.`,
  }),
};

/** An item is passed on once it is stuck: late, or sent back as often as it may be. */
export const isStuck: OnGrassroots<AgreedItem> = {
  kind: 'case',
  id: 'grassroots.item.passed-on-when-stuck',
  title: { zh: '办不动方可转出', en: 'Passed on when it is stuck' },
  cites: [decided('逾期未办或多次退回的事项可以转出')],
  holds: ({ part, ctx }) => ctx.today > part.due.by || returnsOf(part) >= maxReturns(ctx),
  message: ({ part }) => ({
    zh: `本项办理期限为${part.due.by},逾期或多次退回后方可转出。`,
    en: `It is due by ${part.due.by}; it is passed on when that day has passed, or after it went back too often.`,
  }),
};

/** Those concerned are told once every item has ended. */
export const itemsEnded: OnGrassroots = {
  kind: 'case',
  id: 'grassroots.feedback.items-ended',
  title: { zh: '清单事项了结', en: 'Every item has ended' },
  cites: [procedure, decided('清单事项全部了结后反馈、办结')],
  holds: ({ state }) => outstandingItems(state).length === 0,
  message: ({ state }) => {
    const open = outstandingItems(state).map(({ id }) => id);
    return {
      zh: `尚未了结的清单事项:${open.join('、')}。`,
      en: `Items that have not ended: ${open.join(', ')}.`,
    };
  },
};

/** Feedback is given once. */
export const feedbackOnce: OnGrassroots = {
  kind: 'case',
  id: 'grassroots.feedback.once',
  title: { zh: '反馈一次', en: 'Feedback once' },
  cites: [decided('清单了结后反馈一次')],
  holds: ({ state: { feedback } }) => feedback === undefined,
  message: ({ state: { feedback } }) => ({
    zh: `已于${feedback?.on ?? ''}反馈群众。`,
    en: `Feedback was given on ${feedback?.on ?? ''}.`,
  }),
};

/** A consultation is closed when no step of the platform's procedure is missing. */
export const noStepMissing: OnGrassroots = {
  kind: 'case',
  id: 'grassroots.procedure.complete',
  title: { zh: '流程完整', en: 'No step is missing' },
  cites: [
    cite('huailai-goals-2023', '总体绩效目标', 'SEEN', '实现议事活动制度化、规范化、标准化'),
    procedure,
    cite('qidong-council-rooms-2021', '协商流程', 'SEEN-part'),
  ],
  holds: ({ state }) => missingSteps(state).length === 0,
  message: ({ state }) => {
    const missing = missingSteps(state).map((step) => standardStepWords[step]);
    return {
      zh: `标准流程尚缺:${missing.map(({ zh }) => zh).join('、')}。`,
      en: `Steps of the procedure that are missing: ${missing.map(({ en }) => en).join(', ')}.`,
    };
  },
};
