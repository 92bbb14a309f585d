import { believed, cite, decided } from '../../law/instruments.ts';
import { monitoringFigures as figures } from '../../law/monitoring-figures.ts';

/** What the demo county chooses for its monitoring points (监测点). */
export const huailaiMonitoring = {
  periods: {
    assign: figures.assign.customary,
    refer: figures.refer.customary,
    returnReport: figures.returnReport.customary,
    handle: {
      general: figures.handleGeneral.principle,
      advice: figures.handleAdvice.mailbox,
      complaint: figures.handleComplaint.latest,
      investigated: figures.handleInvestigated.mailbox,
      hard: figures.handleHard.shorter,
    },
    rate: figures.rate.customary,
    close: figures.close.customary,
    firstWarning: figures.firstWarning.customary,
    secondWarning: figures.secondWarning.customary,
  },
  maxRounds: { value: 2, cites: [believed('不满意的重新办理一次,此后不再办理')] },
  mainLeaderApproves: {
    value: true,
    place: '赫章县(政府信箱,类推)',
    cites: [cite('hezhang-mailbox', '第四条')],
  },
  statisticsOpen: { value: true, cites: [decided('监测点统计数字向社会公开,只列出可查阅的事项')] },
  reporterShownToUnit: {
    value: false,
    cites: [decided('监测点反映人对承办单位保密')],
  },
} as const;
