import { believed, decided } from '../../law/instruments.ts';
import { monitoringFigures as figures } from '../../law/monitoring-figures.ts';

/** What the demo county chooses for its monitoring points (监测点). */
export const huailaiMonitoring = {
  periods: {
    assign: figures.assign.customary,
    returnReport: figures.returnReport.customary,
    handle: figures.handle.general,
    rate: figures.rate.customary,
    close: figures.close.customary,
    firstWarning: figures.firstWarning.customary,
    secondWarning: figures.secondWarning.customary,
  },
  maxRounds: { value: 2, cites: [believed('不满意的重新办理一次,此后不再办理')] },
  reporterShownToUnit: {
    value: false,
    cites: [decided('监测点反映人对承办单位保密')],
  },
} as const;
