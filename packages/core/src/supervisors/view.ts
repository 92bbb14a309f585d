import { z } from 'zod';
import { BodyId, MemberId, UnitId } from '../county/entries.ts';
import { CalendarDay } from '../kernel/day.ts';
import { SupervisorGroupId } from '../lineage/ids.ts';

const CandidateView = z
  .object({
    id: z.string().describe('编号'),
    stage: z
      .enum(['nominated', 'selected', 'passed_over', 'withdrawn'])
      .meta({ id: 'SupervisorGroupCandidateStage', description: '人选环节' }),
    member: MemberId.describe('委员'),
    recommendedBy: BodyId.optional().describe('推荐的界别;不填为自愿报名'),
    statement: z.string().describe('报名说明或推荐理由'),
    nominatedOn: CalendarDay.describe('报名或推荐日期'),
    judgement: z.string().optional().describe('素质高、敢担当的具体表现'),
    terms: z.number().int().optional().describe('连任第几期'),
    passedOver: z.string().optional().describe('未列入的理由'),
  })
  .meta({ id: 'SupervisorGroupCandidate', description: '监督员人选' });

const SeatView = z
  .object({
    id: z.string().describe('编号'),
    stage: z
      .enum(['in_office', 'vacated', 'replacement_proposed', 'replacement_approved'])
      .meta({ id: 'SupervisorGroupSeatStage', description: '名额环节' }),
    member: MemberId.describe('监督员'),
    since: CalendarDay.describe('任职日期'),
    terms: z.number().int().describe('连任第几期'),
    vacatedOn: CalendarDay.optional().describe('空缺日期'),
    reason: z.string().optional().describe('空缺理由'),
    candidate: z.string().optional().describe('补选人选编号'),
  })
  .meta({ id: 'SupervisorGroupSeat', description: '监督员名额' });

/** What is shown of a group of supervisors, field by field. */
export const SupervisorGroupView = z.object({
  title: z.string().describe('小组名称'),
  stage: z
    .enum(['selecting', 'consulted', 'approved', 'in_office', 'dissolved', 'abandoned'])
    .meta({ id: 'SupervisorGroupStage', description: '小组环节' }),
  unit: UnitId.describe('派驻单位'),
  renews: SupervisorGroupId.optional().describe('接续的上一届小组'),
  members: z.array(MemberId).describe('在任监督员'),
  issuedOn: CalendarDay.optional().describe('颁发聘书日期'),
  issuedBy: z.string().optional().describe('颁发聘书的领导'),
  until: CalendarDay.optional().describe('聘期届满日期'),
  endedOn: CalendarDay.optional().describe('结束日期'),
  reason: z.string().optional().describe('退回或终止的理由'),
  candidates: z.array(CandidateView).describe('人选;被监督单位不可见'),
  seats: z.array(SeatView).describe('名额;被监督单位不可见'),
});
