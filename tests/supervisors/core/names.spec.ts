import {
  SupervisorGroupId,
  SupervisorGroupView,
  SupervisorsProfile,
  supervisorGroup,
  supervisorGroupWorkflow as workflow,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { namesIn } from '../../support/schema-names.ts';
import * as facts from '../../support/supervisors-facts.ts';
import { groupAfter } from '../../support/supervisors-standing.ts';

describe('小组的名称', () => {
  it('are there for each part and each choice that is shown, with what it is', () => {
    const { names, unnamed, undescribed } = namesIn(SupervisorGroupView);
    expect({ unnamed, undescribed }).toEqual({ unnamed: [], undescribed: [] });
    const own = names.filter((name) => !/Id$|^CalendarDay$/.test(name));
    expect(own.filter((name) => !name.startsWith('SupervisorGroup'))).toEqual([]);
  });

  it('are there for what the county decides', () =>
    expect(SupervisorsProfile.meta()).toMatchObject({ id: 'SupervisorsProfile' }));

  it.each([
    ['case', 'SupervisorGroupStage'],
    ['candidate', 'SupervisorGroupCandidateStage'],
    ['seat', 'SupervisorGroupSeatStage'],
  ] as const)('of the stages of a %s are those of its table', (part, name) => {
    const table = workflow.tables.find((one) => one.part === part);
    expect(namesIn(SupervisorGroupView).choices[name]).toEqual(Object.keys(table?.stages ?? {}));
  });

  it('has no part before it was opened', () =>
    expect(workflow.tables.flatMap(({ partsOf }) => partsOf(groupAfter()))).toEqual([]));
});

describe('须一并查看的小组', () => {
  const before = SupervisorGroupId.parse('g0');
  const renewing = { ...facts.groupOpened, renews: before };
  const named = [{ subject: 'supervisor_group', caseId: before }];
  const { title, unit } = facts.groupOpened;

  it('is the one it carries on, when it is opened and after', () => {
    const open = { type: 'OpenSupervisorGroup', title, unit } as const;
    expect(supervisorGroup.othersNamed({ ...open, renews: before }, groupAfter())).toEqual(named);
    expect(supervisorGroup.othersNamed({ type: 'SubmitSelection' }, groupAfter(renewing))).toEqual(
      named,
    );
  });

  it('is none for a group that carries on no other', () => {
    const open = { type: 'OpenSupervisorGroup', title, unit } as const;
    expect(supervisorGroup.othersNamed(open, groupAfter())).toEqual([]);
    expect(
      supervisorGroup.othersNamed({ type: 'SubmitSelection' }, groupAfter(facts.groupOpened)),
    ).toEqual([]);
  });
});
