import { unitToday } from '../../county/duties.ts';
import { cite, decided } from '../../law/instruments.ts';
import { supervisionFormWords } from '../../words/forms.ts';
import { groupInOffice } from '../queries.ts';
import type { OnCommand } from '../rule.ts';
import type { SupervisionState } from '../supervision.ts';

type Opens = OnCommand<'OpenSupervision', unknown, SupervisionState>;

/** The form is one the county supervises in. */
export const formIsOffered: Opens = {
  kind: 'command',
  id: 'supervision.opening.form-offered',
  title: { zh: '规定的监督形式', en: 'A form that is offered' },
  cites: [
    cite('shandong-supervision-2017', '监督形式', 'SEEN', '确定了民主监督的6种主要形式'),
    cite('datong-supervision-2018', '第三条'),
    cite('huailai-goals-2023', '丰富监督模式', 'SEEN', '采取会议、视察、提案办理等监督形式'),
  ],
  holds: ({ command: { form }, ctx: { register } }) =>
    register.profile.supervision.forms.value.includes(form),
  message: ({ ctx: { register } }) => {
    const { value } = register.profile.supervision.forms;
    return {
      zh: `本县的监督形式:${value.map((form) => supervisionFormWords[form].zh).join('、')}。`,
      en: `Forms of this county: ${value.map((form) => supervisionFormWords[form].en).join(', ')}.`,
    };
  },
};

/** The theme is one of the county's list; another theme is described in words. */
export const themeIsListed: Opens = {
  kind: 'command',
  id: 'supervision.opening.theme-listed',
  title: { zh: '年度监督议题', en: 'A theme of the year' },
  cites: [
    cite(
      'huailai-goals-2023',
      '丰富监督模式',
      'SEEN',
      '围绕优化营商环境、生态修复治理、葡萄产业融合发展、安全生产、人居环境整治、民生工程等内容',
    ),
  ],
  holds: ({ command: { theme, themeWords }, ctx: { register } }) =>
    register.profile.supervision.themes.value.includes(theme) &&
    (theme === 'other') === (themeWords !== undefined),
  message: () => ({
    zh: '请选用本年度监督议题;选“其他”的须写明议题名称,其余不另写。',
    en: 'Choose a theme of the year; name it in words if, and only if, it is another.',
  }),
};

/** The supervised units are on the register, still exist, and are named once each. */
export const unitsAreRegistered: Opens = {
  kind: 'command',
  id: 'supervision.opening.units-registered',
  title: { zh: '被监督单位在册', en: 'Units on the register' },
  cites: [
    cite('datong-supervision-2018', '第一、二条', 'SEEN', '相关部门、单位和有关责任人员'),
    decided('被监督单位须在册且未撤并'),
  ],
  holds: ({ command: { units }, ctx: { register } }) =>
    new Set(units).size === units.length &&
    units.every((id) => Object.hasOwn(register.units, id) && unitToday(register, id) === id),
  message: () => ({
    zh: '被监督单位须在名册内、未被撤并,且不重复。',
    en: 'Name units of the register that still exist, each once.',
  }),
};

/** A special committee leads; a committee opens a supervision only in its own name. */
export const committeeAnswers: Opens = {
  kind: 'command',
  id: 'supervision.opening.committee-answers',
  title: { zh: '专门委员会牵头', en: 'A committee answers for it' },
  cites: [
    cite('lucheng-appraisal-2015', '主席会议组织或委托专门委员会'),
    decided('监督事项由一个专门委员会牵头'),
  ],
  holds: ({ command: { committee }, ctx: { actor, register } }) =>
    register.bodies[committee]?.kind === 'special_committee' &&
    (actor.role !== 'special_committee' || actor.body === committee),
  message: () => ({
    zh: '请填写牵头的专门委员会;专门委员会只能以本委名义提出。',
    en: 'Name the special committee that answers; a committee opens in its own name only.',
  }),
};

/**
 * Each group of supervisors is in office and was sent to one of the supervised units; supervision by
 * supervisors needs a group.
 */
export const groupsFitUnits: Opens = {
  kind: 'command',
  id: 'supervision.opening.groups-fit-units',
  title: { zh: '小组对应单位', en: 'Groups for their own units' },
  cites: [
    cite('danfeng-supervisors', '由聘改派、统一委派'),
    cite('rmzxb-supervisors-2014', '统一委派'),
  ],
  holds: ({ command: { groups, units, form }, ctx }) => {
    const today = units.map((id): string => unitToday(ctx.register, id));
    const fits = groups.every((id) => {
      const unit = groupInOffice(ctx, id)?.unit;
      return unit !== undefined && today.includes(unitToday(ctx.register, unit));
    });
    return fits && (form !== 'assigned_supervisor' || groups.length > 0);
  },
  message: () => ({
    zh: '民主监督员小组须在任,且派驻于被监督单位;监督员监督至少有一个小组。',
    en: 'Name groups in office that were sent to these units; supervision by supervisors needs one.',
  }),
};

/** An inspection says who inspects; a study visit is no supervision. */
export const inspectionSupervises: Opens = {
  kind: 'command',
  id: 'supervision.opening.inspection-supervises',
  title: { zh: '视察有别于考察', en: 'An inspection, no study visit' },
  cites: [
    cite('jincheng-inspection-2022', '第二条', 'SEEN', '进行实地察看,建言资政……开展民主监督'),
    cite('tongchuan-inspection-2007', '第五、六条'),
  ],
  holds: ({ command: { form, inspection } }) =>
    form === 'inspection' ? inspection?.purpose === 'inspection' : inspection === undefined,
  message: () => ({
    zh: '视察监督须写明视察方式,考察不作为监督;其他形式不填视察方式。',
    en: 'An inspection says who inspects; a study visit is no supervision, and other forms have none.',
  }),
};

/** Inspections are planned by the office. */
export const officePlansInspections: Opens = {
  kind: 'command',
  id: 'supervision.opening.office-plans-inspections',
  title: { zh: '办公室统筹视察', en: 'The office plans inspections' },
  cites: [cite('tongchuan-inspection-2007', '第五、六条', 'SEEN', '提交主席会议通过后实施')],
  holds: ({ command: { form }, ctx: { actor } }) =>
    form !== 'inspection' || actor.role === 'cppcc_office',
  message: () => ({
    zh: '视察监督由政协办公室统筹提出。',
    en: 'Inspections are planned by the office of the CPPCC.',
  }),
};
