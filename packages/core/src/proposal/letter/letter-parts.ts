import type { Citations } from '../../kernel/citation.ts';
import type { Words } from '../../kernel/words.ts';
import { believed, cite, decided } from '../../law/instruments.ts';
import { letterFigures } from '../../law/letter-figures.ts';
import type { ReplyLetter } from './reply-letter.ts';

/** What an element of the letter is called, and why it stands there. */
interface LetterPart {
  readonly words: Words;
  readonly cites: Citations;
}

/**
 * Each element of the reply as a letter (答复函) with its source. Of the clauses of GB/T 9704—2012 on
 * the elements only the headings were seen.
 */
export const letterParts: Readonly<Record<keyof ReplyLetter, LetterPart>> = {
  issuer: {
    words: { zh: '发文机关标志', en: 'issuer' },
    cites: [
      cite('foping-2024-9', '一(二)', 'SEEN', '不能以内设机构或下属单位名义答复'),
      cite('gbt-9704-retold', '信函格式'),
    ],
  },
  resultLetter: {
    words: { zh: '答复类别', en: 'letter of the result' },
    cites: [
      cite('foping-2024-9', '一(二)', 'SEEN', '在首页右上角注明答复类别'),
      cite('zhejiang-bureau-handling', '第十三条'),
    ],
  },
  documentNumber: {
    words: { zh: '发文字号', en: 'document number' },
    cites: [
      cite('gbt-9704-2012', '目次 7.2.5', 'SEEN', '发文字号'),
      decided('以单位名称、届次所在年份和提案号编排,重新答复的另加序号'),
    ],
  },
  title: {
    words: { zh: '标题', en: 'title' },
    cites: [
      cite(
        'zhejiang-bureau-handling',
        '第十二条',
        'SEEN',
        '关于省政协××届××次会议第×××号提案的答复',
      ),
    ],
  },
  recipients: {
    words: { zh: '主送', en: 'recipients' },
    cites: [cite('foping-2024-9', '一(三)', 'SEEN', '联名提出的……应逐一寄送每位')],
  },
  opening: {
    words: { zh: '开头', en: 'opening' },
    cites: [believed('答复函开头语')],
  },
  items: {
    words: { zh: '逐条答复', en: 'answers, one for each suggestion' },
    cites: [
      cite('foping-2024-9', '一(二)', 'SEEN', '避免总结工作式答复'),
      cite('city-handling-rule', '(六)'),
    ],
  },
  closing: {
    words: { zh: '结尾', en: 'closing' },
    cites: [believed('答复函结束语')],
  },
  contactNote: {
    words: { zh: '附注(联系人及电话)', en: 'note: whom to call' },
    cites: [
      cite('city-handling-rule', '(七)'),
      cite('gbt-9704-2012', '目次 7.3.6', 'SEEN', '附注'),
      decided('联系人及电话不对公众公开'),
    ],
  },
  signature: {
    words: { zh: '署名', en: 'signature' },
    cites: [
      cite('foping-2024-9', '一(二)', 'SEEN', '不能以内设机构或下属单位名义答复'),
      cite('gbt-9704-2012', '目次 7.3.5', 'SEEN', '发文机关署名、成文日期和印章'),
    ],
  },
  date: {
    words: { zh: '成文日期', en: 'date' },
    cites: [
      cite('document-style-sheets', '版面', 'SEEN', '成文日期(右空四字,用阿拉伯数字'),
      believed('成文日期为负责人签发之日'),
      decided('以签发后提交之日为签发之日'),
    ],
  },
  copies: {
    words: { zh: '抄送', en: 'copies' },
    cites: [
      ...letterFigures.copies.chencang.cites,
      cite('foping-2024-9', '一(三)', 'SEEN', '将答复函和意见征求表报送县政府督查室'),
    ],
  },
};
