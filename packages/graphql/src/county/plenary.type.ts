import type { Correction, Session, Term } from '@xieshang/core';
import { builder } from '../builder.ts';

/** 届. */
export const TermType = builder.objectRef<Term>('Term').implement({
  description: '届。 A term of the committee; it runs until the next one starts.',
  fields: (t) => ({
    no: t.exposeInt('no'),
    startsOn: t.field({ type: 'Date', resolve: ({ startsOn }) => startsOn }),
  }),
});

/** 次. */
export const SessionType = builder.objectRef<Session>('PlenarySession').implement({
  description: '全体会议(次)。 A plenary session of a term.',
  fields: (t) => ({
    term: t.exposeInt('term'),
    no: t.exposeInt('no'),
    opensOn: t.field({ type: 'Date', resolve: ({ opensOn }) => opensOn }),
    closesOn: t.field({ type: 'Date', resolve: ({ closesOn }) => closesOn }),
    cutOff: t.field({
      type: 'DateTime',
      description: '大会提案截止时刻。',
      resolve: ({ cutOff }) => cutOff,
    }),
  }),
});

const entryOf = ({ unit, body, member, expert, platform, point }: Correction) =>
  unit ?? body ?? member ?? expert ?? platform ?? point;

/** What was recorded of an entry before it was put right. */
export const CorrectionType = builder.objectRef<Correction>('RegisterCorrection').implement({
  description: '名册登记的更正或撤销。 An entry of the register as it was before it was put right.',
  fields: (t) => ({
    on: t.field({ type: 'Date', description: '更正日期。', resolve: ({ on }) => on }),
    reason: t.exposeString('reason', { description: '理由。' }),
    term: t.field({
      type: TermType,
      nullable: true,
      description: '原登记的届。',
      resolve: ({ term }) => term,
    }),
    session: t.field({
      type: SessionType,
      nullable: true,
      description: '原登记的会议。',
      resolve: ({ session }) => session,
    }),
    key: t.id({
      nullable: true,
      description:
        '所更正的单位、委员等的名册编号。 The id of the entry; terms and sessions have none.',
      resolve: (correction) => entryOf(correction)?.id,
    }),
    name: t.string({
      nullable: true,
      description: '原登记的名称或姓名。 The name as it was recorded.',
      resolve: (correction) => entryOf(correction)?.name,
    }),
  }),
});
