import { ProposerId, plusDays } from '@xieshang/core';
import { actorFor, committee, office, officerOf } from '../actors.ts';
import { replyDue } from '../reply-due.ts';
import { actsFor, answering, type Case, dayIn, firstOf, joinedIn, leadOf } from './case.ts';
import { type SideEvent, sideStep } from './side-step.ts';

const last = <Value>(list: readonly Value[], fallback: Value): Value => list.at(-1) ?? fallback;
const second = (story: Case) => actorFor(joinedIn(story)[1] ?? story.cast.first);
const unit = (story: Case) => officerOf(story.unit);
const assignmentOf = (story: Case): string => answering(story)[0]?.assignment ?? 'A1';

/** Until when more time is asked for: three weeks after the reply would be due. */
const until = (story: Case, on: Parameters<typeof plusDays>[0]) =>
  plusDays(replyDue(dayIn(story, 'assigned') ?? on), 20);

const asking = (days: number) =>
  sideStep('assigned', days, unit, (story, on) => ({
    type: 'RequestExtension',
    assignment: assignmentOf(story),
    until: until(story, on),
    reason: '所涉设施须待施工期满后验收,申请延长办理时间。',
  }));

const extension = (story: Case): string => `${assignmentOf(story)}-E1`;

const reminding = (days: number, method: 'phone' | 'visit' | 'document', note: string) =>
  sideStep('assigned', days, office, (story) => ({
    type: 'RemindUnit',
    assignment: assignmentOf(story),
    method,
    note,
  }));

/** Who leaves, who is consulted, who asks for time and who is reminded. */
export const sideEvents = {
  'co-signer-leaves': [
    sideStep(
      'filed',
      2,
      (story) => actorFor(last(joinedIn(story), story.cast.first)),
      {
        type: 'LeaveProposal',
        reason: '因工作调整,不再参与本件的后续工作,申请退出联名。',
      },
      'assigned',
    ),
  ],
  'lead-leaves': [
    sideStep(
      'submitted',
      1,
      firstOf,
      {
        type: 'LeaveProposal',
        reason: '因长期外出学习,不再担任第一提案人,申请退出联名。',
      },
      'filed',
    ),
    sideStep('submitted', 2, second, { type: 'AcceptLead' }, 'filed'),
  ],
  departs: [
    sideStep('assigned', 26, committee, (story) => ({
      type: 'RecordDeparture',
      proposer: ProposerId.parse(story.cast.first.id),
    })),
  ],
  consulted: [
    sideStep(
      'contacted',
      1,
      actsFor,
      {
        type: 'RequestHandlingConsultation',
        topic: '办理方案与完成时限',
      },
      'replied',
    ),
    sideStep(
      'contacted',
      6,
      committee,
      (story, on) => ({
        type: 'RecordHandlingConsultation',
        consultation: 'C1',
        on,
        participants: [
          { party: 'cppcc' },
          { party: 'proposer', who: leadOf(story).id },
          { party: 'handling_unit', who: story.unit.id },
        ],
        outcome: '三方就分步实施达成一致:先行解决两处最急的点位,其余列出时间表。',
      }),
      'replied',
    ),
  ],
  'extension-granted': [
    asking(74),
    sideStep('assigned', 77, office, (story) => ({
      type: 'GrantExtension',
      extension: extension(story),
    })),
  ],
  'extension-refused': [
    asking(68),
    sideStep('assigned', 72, office, (story) => ({
      type: 'RefuseExtension',
      extension: extension(story),
      reason: '所述理由不影响答复,请在原期限内答复,后续进展另行通报。',
    })),
  ],
  'extension-asked': [asking(74)],
  'handed-over': [
    sideStep('assigned', 25, office, (story) => ({
      type: 'HandOverAssignment',
      assignment: assignmentOf(story),
      reason: '机构改革后职能划转,由承继单位继续办理。',
    })),
  ],
  reminded: [
    reminding(100, 'phone', '电话催办,承办单位称正在会商答复口径。'),
    reminding(104, 'visit', '上门催办,查看办理台账,要求一周内提交答复。'),
    reminding(110, 'document', '发出催办函,抄送分管县领导。'),
  ],
} as const satisfies Readonly<Record<string, SideEvent>>;
