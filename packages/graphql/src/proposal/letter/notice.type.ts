import { type Notice, visibleNotice } from '@xieshang/core';
import { builder } from '../../builder.ts';
import { CitationType } from '../../law/citation.type.ts';
import { proposalOf, visibilityOf, WHOLE } from '../../models/proposal.model.ts';
import { Language } from '../../words.ts';
import { ProposalNode } from '../proposal.type.ts';

interface Said {
  readonly title: string;
  readonly text: string;
  readonly cites: Notice['cites'];
}

const NoticeType = builder.objectRef<Said>('Notice').implement({
  description: '审查处理告知。 What its proposers are told of its disposition.',
  fields: (t) => ({
    title: t.exposeString('title'),
    text: t.exposeString('text'),
    cites: t.field({ type: [CitationType], resolve: ({ cites }) => [...cites] }),
  }),
});

builder.prismaObjectField(ProposalNode, 'notice', (t) =>
  t.field({
    type: NoticeType,
    nullable: true,
    description: '审查处理告知;无权查阅者得 null。 The notice of its disposition.',
    args: { language: t.arg({ type: Language, defaultValue: 'zh', required: true }) },
    select: WHOLE,
    resolve: async (row, { language }, context) => {
      const register = await context.register(row.countyId);
      const notice = visibleNotice(proposalOf(row), register, visibilityOf(row, context, register));
      return (
        notice && {
          title: notice.title[language],
          text: notice.text[language],
          cites: notice.cites,
        }
      );
    },
  }),
);
