import { type CaseSubject, followsEveryCase, type Instant, subjectNamed } from '@xieshang/core';
import { builder } from '../builder.ts';
import type { GatewayContext } from '../context.ts';
import { badInput } from '../errors.ts';
import { LightEnum } from '../law/next-step.type.ts';
import { type Conditions, oneOf, type Where } from '../list/case-list.ts';
import { lightsWhere, titleWhere } from '../list/filter.ts';
import { listOf } from '../list/list-of.ts';
import { nodeOf } from '../subject.ts';
import { caseNode } from './case.node.ts';

/** A filter as a client sends it. */
export type Filter = Readonly<Record<string, unknown>>;

/** What every list can be narrowed by, and what its subject declares. */
export const conditionsOf = (subject: CaseSubject): Conditions => {
  const { Status, Kind } = caseNode(subject);
  const { conditions, opensSteps } = listOf(subject);
  return {
    status: { type: [Status], where: oneOf('status') },
    ...(Kind ? { kind: { type: [Kind], where: oneOf('kind') } } : {}),
    ...conditions,
    title: { type: 'String', description: '名称包含的文字。', where: titleWhere },
    light: {
      type: [LightEnum],
      description: opensSteps ? '预警灯。' : '预警灯;限办理机关。',
      where: lightsWhere,
    },
  };
};

/** The input that narrows the list of a subject. */
export const filterInput = (subject: CaseSubject, conditions: Conditions) =>
  builder.inputType(`${nodeOf(subject)}Filter`, {
    description: `${subjectNamed(subject).workflow.title.zh}筛选;所给各项须同时满足。`,
    fields: (t) =>
      Object.fromEntries(
        Object.entries(conditions).map(([name, { type, description }]) => [
          name,
          t.field({ type, ...(description ? { description } : {}) }),
        ]),
      ),
  });

/** A filter as a condition on rows: all that it names must hold. */
export const filterWhere = (conditions: Conditions, filter: Filter, now: Instant): Where => ({
  AND: Object.entries(conditions).flatMap(([name, { type, where }]) => {
    const value = filter[name];
    // No text narrows nothing; an id that is empty is nobody's.
    const narrows = value !== undefined && value !== null && !(type === 'String' && value === '');
    return narrows ? [where(value, now)] : [];
  }),
});

/** Where what is owed is not everybody's to know, nobody else may sort or narrow a list by it. */
export const mindSteps = (
  subject: CaseSubject,
  { filter, orderBy }: { readonly filter: Filter | null; readonly orderBy: string },
  { actor }: GatewayContext,
): void => {
  if (listOf(subject).opensSteps || followsEveryCase(actor.role)) return;
  const message = 'This is for the offices that follow every case. 限跟踪全部办理事项的机关使用。';
  if (filter?.['light']) throw badInput([{ path: 'filter.light', message }]);
  if (orderBy === 'due') throw badInput([{ path: 'orderBy', message }]);
};
