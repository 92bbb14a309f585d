import { unitToday } from '../../county/duties.ts';
import { entryNamed } from '../../kernel/keys.ts';
import { believed, cite, decided } from '../../law/instruments.ts';
import { consultationLeaderWords } from '../../words/consultation.ts';
import { consultationFormWords } from '../../words/forms.ts';
import type { Consultation } from '../consultation.ts';
import { leadOf } from '../lead/lead.ts';
import { formIn, profileOf } from '../queries.ts';
import type { OnCommand } from '../rule.ts';

type OnOpening = OnCommand<'OpenConsultation', Consultation>;

/** The form is one the county holds. */
export const formIsHeld: OnOpening = {
  kind: 'command',
  id: 'consultation.opening.form-is-held',
  title: { zh: '本县的协商形式', en: 'A form the county holds' },
  cites: [
    cite('cppcc-charter-2018', '第四条', 'SEEN', '以全体会议为龙头'),
    cite('zhangjiakou-measures-2022', '协商形式'),
  ],
  holds: ({ command: { form }, ctx }) => formIn(profileOf(ctx), form) !== undefined,
  message: ({ ctx }) => {
    const forms = profileOf(ctx).forms;
    return {
      zh: `本县的协商形式为:${forms.map(({ words }) => words.zh).join('、')}。`,
      en: `The county consults by: ${forms.map(({ words }) => words.en).join(', ')}.`,
    };
  },
};

/** The leader is one the form allows. */
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
    const form = formIn(profileOf(ctx), command.form);
    const lead = leadOf(ctx.actor, ctx.register);
    return form === undefined || (lead !== undefined && form.leaders.includes(lead.kind));
  },
  message: ({ command, ctx }) => {
    const leaders = formIn(profileOf(ctx), command.form)?.leaders ?? [];
    const words = leaders.map((kind) => consultationLeaderWords[kind]);
    return {
      zh: `${consultationFormWords[command.form].zh}由${words.map(({ zh }) => zh).join('、')}牵头。`,
      en: `It is led by: ${words.map(({ en }) => en).join(', ')}.`,
    };
  },
};

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
    if (!formIn(profileOf({ register }), form)?.followsLiaison) return true;
    const body = leadOf(actor, register)?.body ?? '';
    const own = entryNamed(register.liaison, body) ?? [];
    const today = new Set(own.map((id) => unitToday(register, id)));
    return units.length > 0 && units.every((id) => today.has(unitToday(register, id)));
  },
  message: () => ({
    zh: '对口协商须写明单位,且均为本专委会对口联系的单位。',
    en: 'Name the units; each is one the committee keeps in contact with.',
  }),
};

/** A consultation before a decision names the day of that decision, which is still ahead. */
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
