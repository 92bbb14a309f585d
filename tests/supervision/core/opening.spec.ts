import {
  AnnualPlanId,
  type CountyEvent,
  huailaiDemoProfile,
  readProfile,
  supervisionRules as rules,
  SupervisorGroupId,
  supervisionFigures,
  yearThemeWords,
} from '@xieshang/core';
import { describe, it } from 'vitest';
import { body, unit } from '../../support/county.ts';
import { notYourStep } from '../../support/refusals.ts';
import { on } from '../../support/scenario.ts';
import { knowing, knowingIn } from '../../support/supervision-context.ts';
import { opened } from '../../support/supervision-facts.ts';

const committee = (when: string) => on(when, 'special_committee', 'economy-committee');
const office = (when: string) => on(when, 'cppcc_office');
const day = '2026-03-02';
const { title, plan, item, theme, object, form, units, responsible, groups, workPlan } = opened;
const open = {
  type: 'OpenSupervision',
  title,
  plan,
  item,
  theme,
  object,
  form,
  units,
  responsible,
  committee: opened.committee,
  groups,
  workPlan,
} as const;
const group = (id: string) => SupervisorGroupId.parse(id);

describe('确定监督议题', () => {
  it('opens a supervision for an item of the plan', () =>
    knowing().when(open, committee(day)).yields(opened));

  it('opens none under a plan that is not in force', () =>
    knowing()
      .when({ ...open, plan: AnnualPlanId.parse('plan-draft') }, committee(day))
      .refusedBy(rules.planIsInForce));

  it.each(['I3', 'I2', 'I9'])(
    'opens none for item %s: carried out, of another form, or none',
    (one) =>
      knowing()
        .when({ ...open, item: one }, committee(day))
        .refusedBy(rules.itemIsPlanned),
  );

  const { supervision: section } = huailaiDemoProfile;
  const centralForms: CountyEvent = {
    type: 'ProfileAdopted',
    profile: readProfile({
      ...huailaiDemoProfile,
      version: 2,
      supervision: { ...section, forms: supervisionFigures.forms.central },
    }),
  };

  it('opens it in a form of the county', () =>
    knowingIn(centralForms)()
      .when({ ...open, form: 'meeting', item: 'I5' }, committee(day))
      .yields({ type: 'SupervisionOpened', form: 'meeting' }));

  it('opens none in a form the county does not supervise in', () =>
    knowingIn(centralForms)()
      .when({ ...open, form: 'assigned_supervisor', item: 'I4' }, committee(day))
      .refusedBy(rules.formIsOffered));

  it.each(Object.keys(yearThemeWords))('names the theme %s', (one) =>
    knowing()
      .when(
        {
          ...open,
          theme: one as typeof open.theme,
          ...(one === 'other' ? { themeWords: '基层减负' } : {}),
        },
        committee(day),
      )
      .yields({ type: 'SupervisionOpened', theme: one }),
  );

  it('says in words what another theme is', () =>
    knowing()
      .when({ ...open, theme: 'other' }, committee(day))
      .refusedBy(rules.themeIsListed));

  it('is for units of the register, each once', () => {
    knowing()
      .when({ ...open, units: [unit('health-bureau'), unit('health-bureau')] }, committee(day))
      .refusedBy(rules.unitsAreRegistered);
    knowing()
      .when({ ...open, units: [unit('health-bureau'), unit('nowhere')] }, committee(day))
      .refusedBy(rules.unitsAreRegistered);
  });

  it('is answered for by a special committee, in its own name', () => {
    knowing()
      .when({ ...open, committee: body('women') }, office(day))
      .refusedBy(rules.committeeAnswers);
    knowing()
      .when(open, on(day, 'special_committee', 'another-committee'))
      .refusedBy(rules.committeeAnswers);
  });

  it.each(['g2', 'g3', 'g9'])('takes no group %s: of another unit, dissolved, or none', (id) =>
    knowing()
      .when({ ...open, groups: [group(id)] }, committee(day))
      .refusedBy(rules.groupsFitUnits),
  );

  it('needs a group where supervisors are the form', () => {
    const assigned = { ...open, form: 'assigned_supervisor', item: 'I4' } as const;
    knowing().when(assigned, committee(day)).yields({ type: 'SupervisionOpened' });
    knowing()
      .when({ ...assigned, groups: [] }, committee(day))
      .refusedBy(rules.groupsFitUnits);
  });

  it('is nothing a unit asks for', () =>
    knowing()
      .when(open, on(day, 'handling_unit', 'health-bureau'))
      .refusedBy(notYourStep));
});

describe('视察', () => {
  const inspect = {
    ...open,
    form: 'inspection',
    item: 'I2',
    inspection: { kind: 'standing_members', purpose: 'inspection' },
  } as const;

  it.each(['standing_members', 'members', 'committee'] as const)(
    'is planned by the office, and says who inspects: %s',
    (kind) =>
      knowing()
        .when({ ...inspect, inspection: { ...inspect.inspection, kind } }, office(day))
        .yields({ type: 'SupervisionOpened', inspection: { kind } }),
  );

  it('is not planned by a committee', () =>
    knowing().when(inspect, committee(day)).refusedBy(rules.officePlansInspections));

  it('is no study visit', () =>
    knowing()
      .when({ ...inspect, inspection: { kind: 'members', purpose: 'study_visit' } }, office(day))
      .refusedBy(rules.inspectionSupervises));

  it('is described where it is the form, and nowhere else', () => {
    const { inspection: _, ...bare } = inspect;
    knowing().when(bare, office(day)).refusedBy(rules.inspectionSupervises);
    knowing()
      .when({ ...open, inspection: inspect.inspection }, office(day))
      .refusedBy(rules.inspectionSupervises);
  });
});
