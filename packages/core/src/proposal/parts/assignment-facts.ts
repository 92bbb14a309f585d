import { z } from 'zod';
import { UnitId } from '../../county/entries.ts';
import { Due } from '../../kernel/deadline.ts';
import { fact } from '../../kernel/fact.ts';
import { textOf } from '../../kernel/text.ts';
import { contactWords, handlingRoleWords } from '../../words/handling.ts';
import { assignment, reason } from '../fields.ts';
import { assigned, contact, opinion, returnRequest } from './assignment.ts';
import { RecordedProposer } from './proposers.ts';

const note = textOf(1000);

const settlements = {
  agreed: { zh: '协商一致', en: 'recorded an agreement' },
  ruled: { zh: '裁定分歧', en: 'ruled on the disagreement' },
  joint_reply: { zh: '裁定联合行文答复', en: 'ruled that the reply is issued jointly' },
} as const;

/** What can happen between the assigner and the units. */
export const assignmentFacts = {
  ProposalAssigned: fact(
    { zh: '交办', en: 'assigned the proposal' },
    { assignment, ...assigned },
    {
      tells: ({ unit, role, replyBy: { by } }, names) => ({
        zh: `交${names.unit(unit)}${handlingRoleWords[role].zh},期限${by}`,
        en: `assigned the proposal to ${names.unit(unit)} as ${handlingRoleWords[role].en}, due ${by}`,
      }),
    },
  ),
  AssignmentAccepted: fact(
    { zh: '签收', en: 'accepted the assignment' },
    {
      assignment,
      /** Where a limit that counts from acceptance comes first. */
      replyBy: Due.optional(),
      contactBy: Due.optional(),
    },
    {
      tells: ({ replyBy }) =>
        replyBy
          ? {
              zh: `签收,答复期限${replyBy.by}`,
              en: `accepted the assignment, reply due ${replyBy.by}`,
            }
          : { zh: '签收', en: 'accepted the assignment' },
    },
  ),
  ReturnRequested: fact(
    { zh: '申请退办', en: 'asked to return the assignment' },
    { assignment, ...returnRequest, rulingBy: Due },
    {
      tells: ({ reason: why, proposedUnit }, names) => ({
        zh: `申请退办${proposedUnit ? `,建议改由${names.unit(proposedUnit)}办理` : ''}:${why}`,
        en: `asked to return the assignment${proposedUnit ? ` and proposed ${names.unit(proposedUnit)}` : ''}: ${why}`,
      }),
    },
  ),
  AssignmentReturned: fact(
    { zh: '同意退办', en: 'granted the return' },
    { assignment, assignBy: Due },
    {
      tells: ({ assignBy: { by } }) => ({
        zh: `同意退办,${by}前重新交办`,
        en: `granted the return, assignment due ${by}`,
      }),
    },
  ),
  ReturnRejected: fact({ zh: '不同意退办', en: 'rejected the return' }, { assignment, reason }),
  ContactRecorded: fact(
    { zh: '记录联系', en: 'recorded a contact' },
    { assignment, proposer: RecordedProposer, ...contact },
    {
      tells: ({ proposer, method, note: what }, names) => ({
        zh: `联系${names.person(proposer)}(${contactWords[method].zh}):${what}`,
        en: `contacted ${names.person(proposer)} (${contactWords[method].en}): ${what}`,
      }),
    },
  ),
  AssignmentHandedOver: fact(
    { zh: '移交承继单位', en: 'handed the assignment over' },
    { assignment, unit: UnitId, reason },
    {
      tells: ({ unit }, names) => ({
        zh: `移交${names.unit(unit)}`,
        en: `handed the assignment over to ${names.unit(unit)}`,
      }),
    },
  ),
  OpinionGiven: fact(
    { zh: '提出会办意见', en: 'gave the opinion of a co-handler' },
    { assignment, ...opinion, late: z.boolean() },
    {
      tells: ({ agrees, late, text }) => ({
        zh: `${late ? '逾期' : ''}提出会办意见(${agrees ? '同意' : '不同意'}):${text}`,
        en: `gave the opinion of a co-handler${late ? ', late' : ''} (${agrees ? 'agrees' : 'does not agree'}): ${text}`,
      }),
    },
  ),
  DisagreementReported: fact(
    { zh: '报告分歧', en: 'reported a disagreement' },
    { assignment, note, rulingBy: Due },
    {
      tells: ({ note: what, rulingBy: { by } }) => ({
        zh: `报告分歧,${by}前裁定:${what}`,
        en: `reported a disagreement, ruling due ${by}: ${what}`,
      }),
    },
  ),
  DisagreementSettled: fact(
    { zh: '解决分歧', en: 'settled the disagreement' },
    { assignment, how: z.enum(['agreed', 'ruled', 'joint_reply']), note },
    {
      tells: ({ how, note: what }) => ({
        zh: `${settlements[how].zh}:${what}`,
        en: `${settlements[how].en}: ${what}`,
      }),
    },
  ),
} as const;
