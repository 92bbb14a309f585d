import { clocksOf } from '../../county/clocks.ts';
import type { CalendarDay } from '../../kernel/day.ts';
import type { Due } from '../../kernel/deadline.ts';
import type { ConsultationForm } from '../../words/consultation.ts';
import type { ConsultationContext } from '../consultation.ts';

const concluded = { zh: '会议结束', en: 'meeting concluded' };
const submitted = { zh: '报送成果', en: 'outcome submitted' };
const meeting = { zh: '会议召开', en: 'the meeting' };

/** The deadlines of a consultation that are counted. */
export const consultationClocks = clocksOf(
  'consultation',
  {
    researchPlan: {
      title: { zh: '调研方案期限', en: 'research plan' },
      startFact: { zh: '立项或恢复', en: 'opened or taken up again' },
    },
    approval: {
      title: { zh: '审定期限', en: 'approval' },
      startFact: { zh: '提交审定', en: 'put up for approval' },
    },
    revision: {
      title: { zh: '修改期限', en: 'revision' },
      startFact: { zh: '退回', en: 'returned' },
    },
    workPlan: {
      title: { zh: '工作方案期限', en: 'work plan' },
      startFact: { zh: '进入筹备', en: 'preparation begun' },
    },
    notice: { title: { zh: '会议通知期限', en: 'notice' }, startFact: meeting, backward: true },
    plenaryNotice: {
      title: { zh: '全体会议通知期限', en: 'notice of a plenary session' },
      startFact: meeting,
      backward: true,
    },
    materials: {
      title: { zh: '材料印发期限', en: 'materials' },
      startFact: meeting,
      backward: true,
    },
    minutes: { title: { zh: '会议纪要期限', en: 'minutes' }, startFact: concluded },
    outcome: { title: { zh: '成果报送期限', en: 'outcome' }, startFact: concluded },
    acknowledgement: {
      title: { zh: '成果签收期限', en: 'acknowledgement' },
      startFact: submitted,
    },
    followUp: { title: { zh: '年底跟踪期限', en: 'follow-up at year-end' }, startFact: submitted },
  },
  ({ consultation: { periods } }) => periods,
);

/** A deadline of a consultation that is counted. */
export type ConsultationClock = Parameters<typeof consultationClocks.due>[0];

/** The notice period that applies to a form. */
export const noticeClock = (form: ConsultationForm): 'notice' | 'plenaryNotice' =>
  form === 'plenary' ? 'plenaryNotice' : 'notice';

/** The due day of a clock that starts today. */
export const dueToday = (kind: ConsultationClock, ctx: ConsultationContext): Due =>
  consultationClocks.due(kind, ctx.today, ctx);

/** The days by which notice and materials go out for a meeting on a day. */
export const duesBefore = (
  form: ConsultationForm,
  meetingOn: CalendarDay,
  ctx: Pick<ConsultationContext, 'register' | 'calendar'>,
) => ({
  noticeBy: consultationClocks.due(noticeClock(form), meetingOn, ctx),
  materialsBy: consultationClocks.due('materials', meetingOn, ctx),
});
