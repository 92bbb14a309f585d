import { z } from 'zod';
import { UnitId } from '../../county/entries.ts';
import { hand } from '../../county/two-hands.ts';
import { Due } from '../../kernel/deadline.ts';
import { type FactOf, fact } from '../../kernel/fact.ts';
import { adviceCopyWords, adviceKindWords } from '../../words/supervision.ts';
import { id, reason, recordedAuthor } from '../fields.ts';
import { address, adviceId, agreed, copies, points } from './advice.ts';

const point = z.strictObject({ id, no: z.int().positive(), text: z.string() });

/** What can happen to an advice. */
export const adviceFacts = {
  AdviceDrafted: fact(
    { zh: '起草建议书', en: 'drafted an advice' },
    {
      advice: adviceId,
      ...address,
      ...points,
      author: recordedAuthor,
      adoptBy: Due,
      draftedBy: hand,
    },
    {
      tells: ({ kind, unit, adoptBy: { by } }, names) => ({
        zh: `起草对${names.unit(unit)}的建议书(${adviceKindWords[kind].zh}),${by}前通过`,
        en: `drafted an advice to ${names.unit(unit)} (${adviceKindWords[kind].en}), adoption due ${by}`,
      }),
    },
  ),
  AdviceRevised: fact(
    { zh: '修改建议书', en: 'revised the advice' },
    { advice: adviceId, ...points, draftedBy: hand },
  ),
  AdviceAdopted: fact(
    { zh: '通过建议书', en: 'adopted the advice' },
    { advice: adviceId, agreed, signBy: Due },
    {
      tells: ({ agreed: votes, signBy: { by } }) => ({
        zh: `通过建议书(同意${votes}人),${by}前签发`,
        en: `adopted the advice (in favour: ${votes}), signature due ${by}`,
      }),
    },
  ),
  AdviceDiscarded: fact(
    { zh: '撤销建议书草稿', en: 'discarded the draft of the advice' },
    { advice: adviceId },
  ),
  AdviceSigned: fact(
    { zh: '签发建议书', en: 'signed the advice' },
    { advice: adviceId, handOverBy: Due },
    {
      tells: ({ handOverBy: { by } }) => ({
        zh: `签发建议书,${by}前送达`,
        en: `signed the advice, to be handed over by ${by}`,
      }),
    },
  ),
  AdviceSentBack: fact(
    { zh: '退回建议书', en: 'sent the advice back' },
    { advice: adviceId, reason, adoptBy: Due },
    {
      tells: ({ reason: why, adoptBy: { by } }) => ({
        zh: `退回建议书,${by}前重新通过:${why}`,
        en: `sent the advice back, adoption due ${by}: ${why}`,
      }),
    },
  ),
  AdviceHandedOver: fact(
    { zh: '送达建议书', en: 'handed the advice over' },
    {
      advice: adviceId,
      unit: UnitId,
      copies,
      items: z.array(point),
      receiveBy: Due,
      respondBy: Due,
    },
    {
      tells: ({ unit, copies: to, items: { length }, respondBy: { by } }, names) => ({
        zh: `向${names.unit(unit)}送达建议书${to.length > 0 ? `,抄送${to.map((one) => adviceCopyWords[one].zh).join('、')}` : ''}:建议${length}条,${by}前反馈整改措施`,
        en: `handed the advice over to ${names.unit(unit)}${to.length > 0 ? `, copied to ${to.map((one) => adviceCopyWords[one].en).join(', ')}` : ''} (points: ${length}), measures due ${by}`,
      }),
    },
  ),
  AdviceReceived: fact({ zh: '签收建议书', en: 'received the advice' }, { advice: adviceId }),
} as const;

/** What can happen to an advice. */
export type AdviceFact = FactOf<typeof adviceFacts>;
