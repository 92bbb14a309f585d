import { cite, decided } from '../../law/instruments.ts';
import type { ProposalProfile } from '../../profile/proposal.ts';
import { type VisitState, visitWords } from '../../words/handling.ts';
import type { Definition, Section } from './definition.ts';
import { HANDLED, STANDS } from './marks.ts';

const rateOfReplies = cite('pingshan-benxi-2025-1', '一', 'SEEN', '办复率');
const visits = cite('weixian-2024', '一');

/** 交办办理: who has what, and what is late. */
export const handling = ({ flags }: ProposalProfile): Section => ({
  group: 'handling',
  definitions: [
    {
      id: 'items.received',
      words: { zh: '承办提案(并案前)', en: 'items before merging' },
      cites: [cite('nanhua-review', '立案情况', 'PRACTICE')],
      counts: [HANDLED],
    },
    {
      id: 'items.after_merging',
      words: { zh: '承办提案(并案后)', en: 'items after merging' },
      cites: [
        cite('nanhua-review', '立案情况', 'PRACTICE'),
        decided('并案办理的各件合计为一件承办提案'),
      ],
      among: [HANDLED],
      counts: [STANDS],
    },
    {
      id: 'assigned',
      words: { zh: '已交办', en: 'assigned' },
      cites: [cite('city-assignment-rule', '第四条')],
      among: [HANDLED],
      counts: ['assigned'],
    },
    {
      id: 'returned',
      words: { zh: '曾退办', en: 'returned by a unit' },
      cites: [cite('woyang-handling', '二(三)')],
      among: [HANDLED],
      counts: ['returned'],
      needs: 'handling',
    },
    {
      id: 'rehandled',
      words: { zh: '重新办理', en: 'handled again' },
      cites: [cite('sichuan-handling-2024', '新闻摘要', 'SEEN', '应当重新办理')],
      among: ['assigned'],
      counts: ['rehandled'],
      needs: 'ratings',
    },
    {
      id: 'settled',
      words: { zh: '当面协商或专门说明', en: 'settled in a meeting or an explanation' },
      cites: [cite('sichuan-handling-2024', '新闻摘要', 'SEEN', '组织……当面协商或专门说明')],
      among: ['assigned'],
      counts: ['settled'],
      needs: 'ratings',
    },
    {
      id: 'overdue',
      words: { zh: '当前逾期', en: 'overdue now' },
      cites: [decided('下一步到期未办为逾期')],
      among: ['under_way'],
      counts: ['overdue', ...(flags.coHandlersCountersign.value ? ['overdue_to_sign'] : [])],
    },
  ],
});

const visit = (state: VisitState): Definition => ({
  id: `visit.${state}`,
  words: visitWords[state],
  cites: [cite('system-hongkou', '走访情况', 'SYS'), cite('system-bayannur', '走访情况', 'SYS')],
  among: ['assigned'],
  counts: [`visit.${state}`],
  needs: 'handling',
});

/** 沟通走访: 沟通率 by any means, 走访率 in person without those who asked for no visit. */
export const contact: Section = {
  group: 'contact',
  definitions: [
    {
      id: 'contact.rate',
      words: { zh: '沟通率', en: 'contact rate' },
      cites: [cite('huoqiu-2019', '办理目标'), cite('fengyang-examination', '三.3')],
      among: ['assigned'],
      counts: ['contacted'],
      needs: 'handling',
      target: 'contact',
    },
    visit('visited'),
    visit('waived_by_proposer'),
    visit('not_visited'),
    {
      id: 'visit.rate',
      words: { zh: '面商率(走访率)', en: 'visit rate' },
      cites: [visits, decided('提案者提出不需要走访的不计入面商率')],
      among: ['visit.visited', 'visit.not_visited'],
      counts: ['visit.visited'],
      needs: 'handling',
      target: 'visit',
    },
  ],
};

/** 答复: 办复率, 按时答复率, 规范格式率. */
export const reply: Section = {
  group: 'reply',
  definitions: [
    {
      id: 'reply.rate',
      words: { zh: '办复率', en: 'reply rate' },
      cites: [rateOfReplies, cite('huoqiu-2019', '办理目标')],
      among: ['assigned'],
      counts: ['answered'],
      target: 'reply',
    },
    {
      id: 'reply.on_time',
      words: { zh: '按时答复率', en: 'on-time reply rate' },
      cites: [cite('weixian-2024', '一'), decided('已答复的与逾期未答复的合计为应答复')],
      among: ['to_answer'],
      counts: ['on_time'],
      target: 'onTimeReply',
    },
    {
      id: 'reply.in_form',
      words: { zh: '规范格式率', en: 'replies in due form' },
      cites: [cite('weixian-2024', '一'), decided('领导签发并加盖公章为规范格式')],
      among: ['answered'],
      counts: ['in_form'],
      target: 'standardReply',
    },
  ],
};
