import { actsIn, available, roles, subjects, type Workflow } from '@xieshang/core';
import { describe, expect, it } from 'vitest';

describe('the actions on a case', () => {
  it.each(
    Object.values(subjects).map(({ name, workflow }) => [name, workflow as Workflow] as const),
  )('of %s are none for a role that no row is for', (_name, workflow) => {
    const idle = roles.filter((role) => !actsIn(workflow, role));
    expect(idle).toContain('public');
    for (const role of idle)
      expect(available(workflow, { state: {}, ctx: { actor: { role } } })).toEqual([]);
  });
});
