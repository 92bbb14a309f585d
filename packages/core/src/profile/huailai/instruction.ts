import {
  instructionFigures as figures,
  followUpReportDate,
} from '../../law/instruction-figures.ts';
import { believed, cite } from '../../law/instruments.ts';

/** What the demo county chooses for instructions, adoption and inspection. */
export const huailaiInstruction = {
  periods: {
    instruct: figures.instruct.customary,
    handOut: figures.handOut.customary,
    takeOn: figures.takeOn.customary,
    ruleOnReturn: figures.ruleOnReturn.customary,
    feedBack: figures.feedBack.baoding,
    passOn: figures.passOn.baoding,
    answer: figures.answer.customary,
    postpone: figures.postpone.customary,
    tell: figures.tell.baoding,
    takeNote: figures.takeNote.customary,
    receive: figures.receive.customary,
    inspect: figures.inspect.customary,
    refer: figures.refer.customary,
    close: figures.close.customary,
    comment: figures.comment.customary,
    commentAnswer: figures.commentAnswer.customary,
    lead: figures.lead.customary,
    appraise: figures.appraise.customary,
    report: followUpReportDate,
    firstWarning: figures.firstWarning.customary,
    secondWarning: figures.secondWarning.customary,
  },
  mostPostponements: { value: 2, cites: [believed('采纳的意见建议延期落实不超过两次')] },
  flags: {
    headIsResponsible: {
      value: true,
      cites: [cite('luoyang-outcome-measures', '一把手负责制')],
    },
    plenaryStatementsFollowedUp: {
      value: true,
      cites: [cite('xintian-speeches-2022', '大会发言督办', 'PRACTICE')],
      place: '新田县',
    },
  },
} as const;
