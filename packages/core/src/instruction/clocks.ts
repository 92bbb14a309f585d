import { clocksOf } from '../county/clocks.ts';
import type { Due } from '../kernel/deadline.ts';
import type { CountyProfile } from '../profile/profile.ts';
import type { InstructionContext } from './instruction.ts';

/** Which deadline it is: the name of its period in the profile. */
export type InstructionClock = Exclude<
  keyof CountyProfile['instruction']['periods'],
  'firstWarning' | 'secondWarning'
>;

/** The deadlines of what follows from an outcome, counted from the county's profile. */
export const instructionClocks = clocksOf<InstructionClock>(
  'instruction',
  {
    instruct: {
      title: { zh: '呈请批示期限', en: 'submission to the leaders' },
      startFact: { zh: '成果报送', en: 'the outcome submitted' },
    },
    handOut: {
      title: { zh: '交办期限', en: 'hand-out' },
      startFact: { zh: '领导批示', en: 'the first instruction' },
    },
    takeOn: {
      title: { zh: '接办或退回期限', en: 'taking it on, or returning it' },
      startFact: { zh: '交办', en: 'hand-out' },
    },
    ruleOnReturn: {
      title: { zh: '退回裁定期限', en: 'ruling on a return' },
      startFact: { zh: '承办单位退回', en: 'the return' },
    },
    feedBack: {
      title: { zh: '批示办理反馈期限', en: 'feedback on an instruction' },
      startFact: { zh: '登记批示', en: 'the instruction recorded' },
    },
    passOn: {
      title: { zh: '向参与各方反馈期限', en: 'feedback passed on' },
      startFact: { zh: '收到反馈', en: 'feedback received' },
    },
    answer: {
      title: { zh: '答复采纳情况期限', en: 'answer on adoption' },
      startFact: { zh: '交办', en: 'hand-out' },
    },
    postpone: {
      title: { zh: '延期落实最长期限', en: 'carrying out postponed' },
      startFact: { zh: '原定落实日期', en: 'the day first named' },
    },
    tell: {
      title: { zh: '落实后反馈政协期限', en: 'telling the CPPCC that it was carried out' },
      startFact: { zh: '具体办理', en: 'the carrying out' },
    },
    takeNote: {
      title: { zh: '知悉落实情况期限', en: 'note of a report' },
      startFact: { zh: '报告落实情况', en: 'the report of the unit' },
    },
    receive: {
      title: { zh: '督查接收期限', en: 'receipt for inspection' },
      startFact: { zh: '提请督查', en: 'the request' },
    },
    inspect: {
      title: { zh: '督查办结期限', en: 'result of the inspection' },
      startFact: { zh: '督查接收', en: 'receipt for inspection' },
    },
    refer: {
      title: { zh: '送参考期限', en: 'sending for reference' },
      startFact: { zh: '记录未获批示', en: 'it was recorded that no instruction came' },
    },
    comment: {
      title: { zh: '书面意见期限', en: 'written comment' },
      startFact: { zh: '送来征求意见稿', en: 'a draft sent for comment' },
    },
    commentAnswer: {
      title: { zh: '书面反馈期限', en: 'written answer to a comment' },
      startFact: { zh: '政协书面意见', en: 'the written comment' },
    },
    lead: {
      title: { zh: '明确领衔副主席期限', en: 'naming the leading vice-chairperson' },
      startFact: { zh: '成果报送', en: 'the outcome submitted' },
    },
    appraise: {
      title: { zh: '发言人测评期限', en: 'appraisal by the speaker' },
      startFact: { zh: '面商答复', en: 'the answer given face to face' },
    },
    report: {
      title: { zh: '年终跟踪问效期限', en: 'report of the year' },
      startFact: { zh: '成果报送', en: 'the outcome submitted' },
    },
    close: {
      title: { zh: '办结期限', en: 'closing' },
      startFact: { zh: '跟踪问效报告', en: 'the report' },
    },
  },
  ({ instruction: { periods } }) => periods,
);

/** The due day of a clock that starts today. */
export const dueToday = (kind: InstructionClock, ctx: InstructionContext): Due =>
  instructionClocks.due(kind, ctx.today, ctx);
