import { z } from 'zod';
import { MemberId, UnitId } from '../county/entries.ts';
import { type CommandOf, command } from '../kernel/command.ts';
import { textOf } from '../kernel/id.ts';
import { SupervisorGroupId } from '../lineage/ids.ts';

const candidate = z.string().min(1).max(20).describe('人选编号');
const seat = z.string().min(1).max(20).describe('名额编号');
const reason = textOf(500).describe('理由');

/** 民主监督员小组: what people may ask. */
export const supervisorGroupCommands = {
  OpenSupervisorGroup: command(
    { zh: '组建民主监督员小组', en: 'Open a group of supervisors' },
    {
      title: textOf(60).describe('小组名称'),
      unit: UnitId.describe('派驻单位'),
      renews: SupervisorGroupId.optional().describe('接续的上一届小组'),
    },
  ),
  SubmitSelection: command({ zh: '常委会协商人选并报县委', en: 'Submit the selection' }, {}),
  ApproveSelection: command({ zh: '县委同意人选', en: 'Agree to the selection' }, {}),
  ReturnSelection: command({ zh: '退回人选', en: 'Return the selection' }, { reason }),
  IssueAppointment: command(
    { zh: '颁发聘书', en: 'Issue the letters of appointment' },
    { issuedBy: textOf(30).describe('颁发聘书的领导') },
  ),
  AbandonSupervisorGroup: command({ zh: '终止组建', en: 'Abandon the group' }, { reason }),
  DissolveSupervisorGroup: command({ zh: '解散小组', en: 'Dissolve the group' }, {}),
  MoveGroupToSuccessor: command(
    { zh: '小组随承继单位', en: 'Move the group to the successor' },
    {},
  ),
  VolunteerAsSupervisor: command(
    { zh: '自愿报名', en: 'Volunteer as supervisor' },
    { statement: textOf(500).describe('报名说明') },
  ),
  RecommendSupervisor: command(
    { zh: '界别推荐', en: 'Recommend a supervisor' },
    { member: MemberId.describe('推荐的委员'), reason },
  ),
  WithdrawCandidacy: command({ zh: '撤回报名', en: 'Withdraw a candidacy' }, { candidate }),
  SelectSupervisor: command(
    { zh: '确定监督员人选', en: 'Select a supervisor' },
    {
      candidate,
      judgement: textOf(500).describe('素质高、敢担当的具体表现'),
    },
  ),
  PassOverCandidate: command(
    { zh: '不列入人选', en: 'Pass a candidate over' },
    { candidate, reason },
  ),
  ResignAsSupervisor: command({ zh: '辞去监督员', en: 'Resign as supervisor' }, { seat, reason }),
  RemoveSupervisor: command({ zh: '解聘监督员', en: 'Remove a supervisor' }, { seat, reason }),
  RecordVacancy: command({ zh: '登记空缺', en: 'Record a vacancy' }, { seat }),
  ProposeReplacement: command(
    { zh: '提出补选人选', en: 'Propose a replacement' },
    { seat, candidate },
  ),
  ApproveReplacement: command({ zh: '县委同意补选', en: 'Agree to a replacement' }, { seat }),
  RefuseReplacement: command(
    { zh: '县委不同意补选', en: 'Refuse a replacement' },
    { seat, reason },
  ),
  AppointReplacement: command({ zh: '补发聘书', en: 'Appoint a replacement' }, { seat }),
  WithdrawReplacement: command({ zh: '撤回补选人选', en: 'Withdraw a replacement' }, { seat }),
} as const;

/** A command to a group of supervisors. */
export type SupervisorGroupCommand = CommandOf<typeof supervisorGroupCommands>;
