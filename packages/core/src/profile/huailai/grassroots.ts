import {
  grassrootsFigures as figures,
  ownMatters,
  sevenSteps,
  sixSteps,
} from '../../law/grassroots-figures.ts';

/** What the demo county chooses for grass-roots consultation (基层协商). */
export const huailaiGrassroots = {
  periods: {
    screen: figures.screen.customary,
    prepare: figures.prepare.customary,
    notice: figures.notice.wuxi,
    list: figures.list.asMinutes,
    ownDecision: figures.ownDecision.customary,
    rate: figures.rate.customary,
    feedback: figures.feedback.customary,
    close: figures.close.customary,
    firstWarning: figures.firstWarning.customary,
    secondWarning: figures.secondWarning.customary,
  },
  procedures: [
    { id: 'liaison_station', ...sixSteps },
    { id: 'liaison_group', ...sixSteps },
    { id: 'member_studio', ...sixSteps },
    { id: 'council_room', ...sevenSteps },
  ],
  observers: figures.observers.jixi,
  maxReturns: figures.maxReturns.design,
  ownMatters,
} as const;
