import { isOpenPlatform } from '../../county/register.ts';
import { entryNamed } from '../../kernel/keys.ts';
import { cite, decided } from '../../law/instruments.ts';
import { itemLeaderWords, planFormWords } from '../../words/plan.ts';
import { formEntryOf } from '../forms.ts';
import type { AnnualPlan, Plan, PlanContext } from '../plan.ts';
import type { OnPlanCommand } from '../rule.ts';

type Written = 'DraftItem' | 'ReviseItem' | 'ProposeItemAddition';

/** A consultation plan arranges forms of consultation, a supervision plan those of supervision. */
export const formOfItsKind: OnPlanCommand<Written> = {
  kind: 'command',
  id: 'plan.item.form-of-its-kind',
  title: { zh: '形式与计划相符', en: 'A form of its kind of plan' },
  cites: [
    cite('cppcc-charter-2018', '第四条', 'SEEN', '应列入年度协商计划,做到……相匹配'),
    cite('huailai-goals-2023', '总体绩效目标', 'SEEN', '采取会议、视察、提案办理等监督形式'),
  ],
  holds: ({ state, command: { form }, ctx: { register } }) =>
    formEntryOf(state.kind, form, register.profile) !== undefined,
  message: ({ command: { form } }) => ({
    zh: `本计划不设「${planFormWords[form].zh}」形式,请另选。`,
    en: `This plan has no form “${planFormWords[form].en}”; choose another.`,
  }),
};

/** Topic and form match: each form has those who may lead it. */
export const formHasItsLeader: OnPlanCommand<Written> = {
  kind: 'command',
  id: 'plan.item.form-has-its-leader',
  title: { zh: '议题与形式相匹配', en: 'Each form has its leader' },
  cites: [
    cite('consultation-regulation-2022', '第二十一条'),
    cite('consultation-opinions-2015', '五', 'SEEN', '议题与形式相匹配'),
  ],
  holds: ({ state, command: { form, leader }, ctx: { register } }) => {
    const entry = formEntryOf(state.kind, form, register.profile);
    return entry === undefined || entry.leaders.includes(leader);
  },
  message: ({ state, command: { form }, ctx: { register } }) => {
    const leaders = formEntryOf(state.kind, form, register.profile)?.leaders ?? [];
    return {
      zh: `「${planFormWords[form].zh}」由下列一方牵头:${leaders.map((one) => itemLeaderWords[one].zh).join('、')}。`,
      en: `“${planFormWords[form].en}” is led by: ${leaders.map((one) => itemLeaderWords[one].en).join(', ')}.`,
    };
  },
};

interface Led {
  readonly leader: keyof typeof itemLeaderWords;
  readonly body?: string | undefined;
  readonly platform?: string | undefined;
}

const leaderIsNamed = (
  { leader, body, platform }: Led,
  { register }: Pick<PlanContext, 'register'>,
): boolean => {
  if (leader === 'leadership') return body === undefined && platform === undefined;
  if (leader === 'platform')
    return body === undefined && platform !== undefined && isOpenPlatform(register, platform);
  return platform === undefined && (body && register.bodies[body]?.kind) === leader;
};

/** Who leads is named, and is on the register as what it is said to be. */
export const leaderOnRegister: OnPlanCommand<Written> = {
  kind: 'command',
  id: 'plan.item.leader-on-register',
  title: { zh: '牵头单位明确', en: 'The leader is named' },
  cites: [decided('牵头的专委会、界别、小组、平台须在册')],
  holds: ({ command, ctx }) => leaderIsNamed(command, ctx),
  message: () => ({
    zh: '请写明在册的牵头专委会、界别、小组或平台,且与牵头一方相符;由主席会议等牵头的不另填写。',
    en: 'Name the committee, sector, group or platform on the register that leads, of the kind given; where the leadership leads, name none.',
  }),
};

/** The units concerned are on the register. */
export const unitsOnRegister: OnPlanCommand<Written> = {
  kind: 'command',
  id: 'plan.item.units-on-register',
  title: { zh: '有关单位在册', en: 'Units on the register' },
  cites: [decided('有关单位须在册,不重复')],
  holds: ({ command: { units }, ctx: { register } }) =>
    units.every((id) => Object.hasOwn(register.units, id)) && new Set(units).size === units.length,
  message: () => ({
    zh: '有关单位须在名册中,且不得重复。',
    en: 'Name units of the register, each once.',
  }),
};

/** An item rests on topics that were taken up. */
export const topicsTakenUp: OnPlanCommand<Written> = {
  kind: 'command',
  id: 'plan.item.topics-taken-up',
  title: { zh: '依据已采纳的议题', en: 'Topics that were taken up' },
  cites: [decided('事项所依据的议题须已采纳')],
  holds: ({ state, command: { topics } }) =>
    topics.every((id) => state.topics.some((one) => one.id === id && one.stage === 'taken_up')) &&
    new Set(topics).size === topics.length,
  message: ({ state }) => {
    const taken = state.topics.filter(({ stage }) => stage === 'taken_up').map(({ id }) => id);
    return {
      zh: `事项须依据已采纳的议题:${taken.join('、') || '(无)'}。`,
      en: `Topics that were taken up: ${taken.join(', ') || 'none'}.`,
    };
  },
};

/** A consultation says whether it comes before the decision; a supervision follows one. */
export const timingOfItsKind: OnPlanCommand<Written> = {
  kind: 'command',
  id: 'plan.item.timing-of-its-kind',
  title: { zh: '写明协商时机', en: 'When it is consulted on' },
  cites: [
    cite('huailai-goals-2023', '分项绩效目标', 'SEEN', '在决策之前进行协商'),
    decided('协商事项写明时机,监督事项不填'),
  ],
  holds: ({ state, command: { timing } }) =>
    (state.kind === 'consultation') === (timing !== undefined),
  message: ({ state: { kind } }) =>
    kind === 'consultation'
      ? {
          zh: '协商事项须写明在决策之前还是决策执行过程中协商。',
          en: 'Say whether the consultation comes before the decision or while it is carried out.',
        }
      : { zh: '监督事项不填协商时机。', en: 'A supervision has no timing of consultation.' },
};

const plansBefore = (others: Readonly<Record<string, Plan>>, id: string): Plan | undefined =>
  entryNamed(others, id);

const wasPostponed = (
  before: Plan | undefined,
  item: string,
  { kind, year }: Pick<AnnualPlan, 'kind' | 'year'>,
): boolean =>
  before !== undefined &&
  'kind' in before &&
  before.kind === kind &&
  before.year < year &&
  before.items.some(({ id, stage }) => id === item && stage === 'postponed');

/** An item that is carried over was postponed in the earlier plan. */
export const carriedOverRightly: OnPlanCommand<Written, unknown, AnnualPlan> = {
  kind: 'command',
  id: 'plan.item.carried-over-rightly',
  title: { zh: '延期事项接续', en: 'Carried over from a postponement' },
  cites: [decided('由上年延期而来的事项须在上年计划中已延期')],
  holds: ({ state, command: { carriedOverFrom: from }, ctx: { others } }) =>
    from === undefined || wasPostponed(plansBefore(others, from.plan), from.item, state),
  message: () => ({
    zh: '所接续的事项须是以往同类计划中已延期的事项。',
    en: 'What is carried over is an item that was postponed in an earlier plan of this kind.',
  }),
};
