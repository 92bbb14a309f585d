import { cite, decided } from '../../law/instruments.ts';
import { supervisionFigures as figures } from '../../law/supervision-figures.ts';

/** The demo county's choices on democratic supervision. */
export const huailaiSupervision = {
  periods: {
    approve: figures.approve.customary,
    revise: figures.revise.customary,
    notify: figures.notify.customary,
    brief: figures.brief.customary,
    begin: figures.begin.customary,
    fieldwork: figures.fieldwork.customary,
    adopt: figures.adopt.customary,
    sign: figures.sign.customary,
    handOver: figures.handOver.customary,
    receive: figures.receive.customary,
    respond: figures.respond.thirtyWorkingDays,
    rectify: figures.rectify.customary,
    recheck: figures.recheck.customary,
    rectifyAgain: figures.rectifyAgain.customary,
    agree: figures.agree.customary,
    ballot: figures.ballot.hongta,
    publish: figures.publish.customary,
    repeat: figures.repeat.customary,
    track: figures.track.customary,
    close: figures.close.customary,
  },
  warnings: {
    firstWarning: figures.firstWarning.customary,
    secondWarning: figures.secondWarning.customary,
  },
  forms: figures.forms.everyForm,
  themes: {
    value: [
      'business_environment',
      'ecological_restoration',
      'grape_industry',
      'production_safety',
      'living_environment',
      'livelihood',
      'other',
    ],
    cites: [
      cite(
        'huailai-goals-2023',
        '丰富监督模式',
        'SEEN',
        '围绕优化营商环境、生态修复治理、葡萄产业融合发展、安全生产、人居环境整治、民生工程等内容',
      ),
    ],
  },
  keyPoints: figures.keyPoints.yuechi,
  appraisal: {
    options: figures.options.suixian,
    satisfied: figures.satisfied.three,
    denominator: figures.denominator.returned,
    threshold: figures.threshold.wufeng,
    ranked: figures.ranked.county,
  },
  visitsShownToUnit: {
    value: true,
    cites: [decided('被监督单位只见活动的日期和地点,不见参加人员和所见情况')],
  },
} as const;
