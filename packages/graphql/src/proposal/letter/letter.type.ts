import { showings } from '@xieshang/core';
import { builder } from '../../builder.ts';
import { costs } from '../../costs.ts';
import { localId } from '../../node-id.ts';
import { partOutput } from '../../schema-from-zod/output.ts';
import { letterFileOf, readLetter } from './letter.reader.ts';
import type { LetterFile } from './letter-document.ts';

const LetterFileType = builder.objectRef<LetterFile>('LetterFile').implement({
  description: '文件。 A file.',
  fields: (t) => ({
    fileName: t.exposeString('fileName'),
    mediaType: t.exposeString('mediaType'),
    base64: t.string({
      description: '文件内容(Base64)。',
      resolve: ({ bytes }) => Buffer.from(bytes).toString('base64'),
    }),
  }),
});

const ReplyType = partOutput(showings.proposal.view.shape.replies, 'Proposal');

builder.objectField(ReplyType, 'document', (t) =>
  t.field({
    type: LetterFileType,
    nullable: true,
    complexity: { field: costs.document },
    description:
      '答复函(DOCX,GB/T 9704—2012信函格式);审核通过前为 null,联系人只给办理各方。 The reply as a letter.',
    resolve: async ({ key, shownIn }, _args, context) => {
      const { countyId, caseId } = shownIn;
      const letter = await readLetter(localId(countyId, caseId), String(key), context);
      return letter && letterFileOf(letter);
    },
  }),
);
