import { unitToday } from '../../county/register.ts';
import { believed, cite, decided } from '../../law/instruments.ts';
import { consultationFormWords } from '../../lineage/forms.ts';
import { type KnownItem, knownCase } from '../../lineage/known.ts';
import type { Consultation, ConsultationContext } from '../consultation.ts';
import { leadOf } from '../lead.ts';
import type { OnCommand } from '../rule.ts';
import { choices, formIn } from '../standing.ts';
import { consultationLeaderWords } from '../vocabulary.ts';

type OnOpening = OnCommand<'OpenConsultation', Consultation>;

/** The county holds consultations of this form. */
export const formIsHeld: OnOpening = {
  kind: 'command',
  id: 'consultation.opening.form-is-held',
  title: { zh: '本县的协商形式', en: 'A form the county holds' },
  cites: [
    cite('cppcc-charter-2018', '第四条', 'SEEN', '以全体会议为龙头'),
    cite('zhangjiakou-measures-2022', '协商形式'),
  ],
  holds: ({ command: { form }, ctx }) => formIn(choices(ctx), form) !== undefined,
  message: ({ ctx }) => {
    const forms = choices(ctx).forms;
    return {
      zh: `本县的协商形式为:${forms.map(({ words }) => words.zh).join('、')}。`,
      en: `The county consults by: ${forms.map(({ words }) => words.en).join(', ')}.`,
    };
  },
};

/** Who leads is one who may lead this form. */
export const leaderFitsForm: OnOpening = {
  kind: 'command',
  id: 'consultation.opening.leader-fits-form',
  title: { zh: '牵头方与形式相符', en: 'Led by who may lead it' },
  cites: [
    cite(
      'huailai-goals-2023',
      '总体绩效目标·有为',
      'SEEN',
      '各专委会按照协商计划开展对口协商、界别协商和提案办理协商',
    ),
    believed('各协商形式的牵头方'),
  ],
  holds: ({ command, ctx }) => {
    const form = formIn(choices(ctx), command.form);
    const lead = leadOf(ctx.actor, ctx.register);
    return form === undefined || (lead !== undefined && form.leaders.includes(lead.kind));
  },
  message: ({ command, ctx }) => {
    const leaders = formIn(choices(ctx), command.form)?.leaders ?? [];
    const words = leaders.map((kind) => consultationLeaderWords[kind]);
    return {
      zh: `${consultationFormWords[command.form].zh}由${words.map(({ zh }) => zh).join('、')}牵头。`,
      en: `It is led by: ${words.map(({ en }) => en).join(', ')}.`,
    };
  },
};

/** Topics of the forms that stand in the annual plan are carried out under an item of it. */
export const isInThePlan: OnOpening = {
  kind: 'command',
  id: 'consultation.opening.in-the-plan',
  title: { zh: '列入年度协商计划', en: 'In the annual plan' },
  cites: [
    cite('cppcc-charter-2018', '第四条', 'SEEN', '应列入年度协商计划'),
    cite('consultation-regulation-2022', '第二十一条'),
    cite('huailai-goals-2023', '总体绩效目标·有为', 'SEEN', '各专委会按照协商计划开展'),
  ],
  holds: ({ command: { form, plan, item }, ctx }) =>
    !formIn(choices(ctx), form)?.inPlan || (plan !== undefined && item !== undefined),
  message: ({ command: { form } }) => ({
    zh: `${consultationFormWords[form].zh}须写明所依据的年度计划及计划事项;临时增列的,先按程序列入计划。`,
    en: 'Name the annual plan and its item; a topic beside the plan is added to the plan first.',
  }),
};

interface NamesItem {
  readonly plan?: string | undefined;
  readonly item?: string | undefined;
}

const planIn = ({ plan }: NamesItem, { cases }: Pick<ConsultationContext, 'cases'>) =>
  plan === undefined ? undefined : knownCase(cases, { subject: 'annual_plan', id: plan });

/** The item of a plan that a command names. */
const itemNamed = (
  named: NamesItem,
  ctx: Pick<ConsultationContext, 'cases'>,
): KnownItem | undefined => planIn(named, ctx)?.items?.find(({ id }) => id === named.item);

type NamesPlan = 'OpenConsultation' | 'ResumeResearch' | 'ResumePreparation';

/** A plan that is named is in force. */
export const planIsInForce: OnCommand<NamesPlan, Consultation> = {
  kind: 'command',
  id: 'consultation.opening.plan-in-force',
  title: { zh: '计划已通过实施', en: 'Under a plan in force' },
  cites: [
    cite('consultation-regulation-2022', '第十八条'),
    cite('consultation-opinions-2015', '五'),
  ],
  holds: ({ command, ctx }) =>
    command.plan === undefined || planIn(command, ctx)?.stage === 'in_force',
  message: () => ({
    zh: '所列年度计划不存在或尚未实施,请待计划通过后办理。',
    en: 'There is no such plan in force; wait until it is adopted.',
  }),
};

/** The item of the plan stands, and form and topic match what was planned (议题与形式相匹配). */
export const topicMatchesForm: OnCommand<NamesPlan, Consultation> = {
  kind: 'command',
  id: 'consultation.opening.topic-matches-form',
  title: { zh: '议题与形式相匹配', en: 'Topic and form match' },
  cites: [
    cite('cppcc-charter-2018', '第四条', 'SEEN', '做到……相匹配'),
    cite('consultation-opinions-2015', '五', 'SEEN', '议题与形式相匹配'),
    cite('langfang-consultation-2023', '调整议题', 'SEEN', '报请市委同意后实施'),
  ],
  holds: ({ state, command, ctx }) => {
    if (command.plan === undefined && command.item === undefined) return true;
    const form = command.type === 'OpenConsultation' ? command.form : formOf(state);
    const item = itemNamed(command, ctx);
    return item?.stage === 'planned' && item.form === form;
  },
  message: ({ command, ctx }) => ({
    zh: `须为计划中待开展的事项,且形式与计划一致(计划形式:${itemNamed(command, ctx)?.form ?? '无此事项'})。`,
    en: `Name an item that is still planned, in its own form (planned: ${itemNamed(command, ctx)?.form ?? 'no such item'}).`,
  }),
};

const formOf = (state: Consultation): string | undefined =>
  state.stage === 'none' ? undefined : state.form;

/** The units it concerns stand in the register. */
export const unitsAreKnown: OnOpening = {
  kind: 'command',
  id: 'consultation.opening.units-are-known',
  title: { zh: '涉及单位在册', en: 'Units of the register' },
  cites: [decided('涉及单位须在名册内')],
  holds: ({ command: { units }, ctx: { register } }) =>
    units.every((id) => Object.hasOwn(register.units, id)),
  message: () => ({ zh: '请从名册中选择涉及单位。', en: 'Choose units from the register.' }),
};

/** Counterpart consultation is held with the departments the committee keeps in contact with. */
export const followsLiaison: OnOpening = {
  kind: 'command',
  id: 'consultation.opening.follows-liaison',
  title: { zh: '按对口联系表开展', en: 'With the departments in contact' },
  cites: [cite('huailai-goals-2023', '总体绩效目标·活力', 'SEEN', '加强与职能部门对口联系')],
  holds: ({ command: { form, units }, ctx: { register, actor } }) => {
    if (!formIn(choices({ register }), form)?.followsLiaison) return true;
    const body = leadOf(actor, register)?.body ?? '';
    const own = (Object.hasOwn(register.liaison, body) ? register.liaison[body] : []) ?? [];
    const today = new Set(own.map((id) => unitToday(register, id)));
    return units.length > 0 && units.every((id) => today.has(unitToday(register, id)));
  },
  message: () => ({
    zh: '对口协商须写明单位,且均为本专委会对口联系的单位。',
    en: 'Name the units; each is one the committee keeps in contact with.',
  }),
};

/** What is consulted before a decision names a day of the decision that is still ahead. */
export const decisionIsAhead: OnOpening = {
  kind: 'command',
  id: 'consultation.opening.decision-is-ahead',
  title: { zh: '协商于决策之前', en: 'Before the decision' },
  cites: [
    cite(
      'huailai-goals-2023',
      '分项绩效目标',
      'SEEN',
      '在决策之前进行协商和就决策执行过程中的重要问题进行协商',
    ),
    cite('consultation-opinions-2015', '五'),
  ],
  holds: ({ command: { timing, decisionOn }, ctx: { today } }) =>
    decisionOn === undefined || (timing === 'before_decision' && decisionOn > today),
  message: ({ ctx: { today } }) => ({
    zh: `决策之前的协商,预计决策之日须在${today}之后;决策执行过程中的协商不填此日。`,
    en: `Before a decision, its day lies after ${today}; while one is carried out, name none.`,
  }),
};
