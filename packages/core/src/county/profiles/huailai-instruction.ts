import {
  instructionFigures as figures,
  followUpReportDate,
} from '../../law/instruction-figures.ts';

/** What the demo county chooses for instructions, adoption and inspection. */
export const huailaiInstruction = {
  periods: {
    instruct: figures.instruct.customary,
    handOut: figures.handOut.customary,
    feedBack: figures.feedBack.baoding,
    passOn: figures.passOn.baoding,
    answer: figures.answer.customary,
    takeNote: figures.takeNote.customary,
    receive: figures.receive.customary,
    inspect: figures.inspect.customary,
    refer: figures.refer.customary,
    close: figures.close.customary,
    comment: figures.comment.customary,
    commentAnswer: figures.commentAnswer.customary,
    report: followUpReportDate,
    firstWarning: figures.firstWarning.customary,
    secondWarning: figures.secondWarning.customary,
  },
} as const;
