import { cite, decided } from '../../law/instruments.ts';
import { supervisorFigures as figures } from '../../law/supervisor-figures.ts';

/** The demo county's choices on groups of supervisors. */
export const huailaiSupervisors = {
  groupSize: figures.groupSize.county,
  termYears: figures.termYears.changde,
  maxTerms: figures.maxTerms.openness,
  periods: {
    select: figures.select.customary,
    approve: figures.approve.customary,
    issue: figures.issue.customary,
    vacancy: figures.vacancy.customary,
    replace: figures.replace.customary,
    dissolve: figures.dissolve.customary,
  },
  warnings: {
    firstWarning: figures.firstWarning.customary,
    secondWarning: figures.secondWarning.customary,
  },
  namesShownToUnit: {
    value: true,
    cites: [
      cite(
        'feixi-supervisors-2014',
        '邀请监督小组参加活动',
        'PRACTICE',
        '重要决策要征求监督小组意见',
      ),
      decided('被监督单位知道由谁派驻,不知道谁提出意见'),
    ],
  },
} as const;
