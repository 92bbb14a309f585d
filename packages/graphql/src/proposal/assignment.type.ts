import {
  type Assignment,
  assignerWords,
  type Contact,
  contactWords,
  type Handover,
  handlingRoleWords,
  type Opinion,
  type SeenAssignment,
} from '@xieshang/core';
import { builder } from '../builder.ts';
import { type In, unitIn } from '../county/place.ts';
import { UnitNode } from '../county/place.type.ts';
import { enumOf, vocabularyEnum } from '../words.ts';
import { ExtensionType } from './extension.type.ts';
import { ClockStopType, ReminderType } from './reminder.type.ts';
import { stagesOf } from './stages.ts';

const AssignmentStage = vocabularyEnum('AssignmentStage', '交办环节。', stagesOf('assignment'));
const HandlingRole = vocabularyEnum('HandlingRole', '承办角色。', handlingRoleWords);
const AssignerEnum = vocabularyEnum('Assigner', '交办机关。', assignerWords);
const ContactMethod = vocabularyEnum('ContactMethod', '联系方式。', contactWords);

const ContactType = builder.objectRef<Contact>('HandlingContact').implement({
  description: '沟通联系记录。 A contact of the unit with a proposer.',
  fields: (t) => ({
    proposer: t.id({ resolve: ({ proposer }) => proposer }),
    method: t.field({ type: ContactMethod, resolve: ({ method }) => method }),
    on: t.field({ type: 'Date', resolve: ({ on }) => on }),
    note: t.exposeString('note'),
  }),
});

const ReturnRequestType = builder
  .objectRef<In<NonNullable<Assignment['request']>>>('ReturnRequest')
  .implement({
    description: '退办申请。 A request to return the assignment.',
    fields: (t) => ({
      on: t.field({ type: 'Date', resolve: ({ part }) => part.on }),
      reason: t.string({ resolve: ({ part }) => part.reason }),
      proposedUnit: t.field({
        type: UnitNode,
        nullable: true,
        resolve: ({ part, ...rest }) =>
          part.proposedUnit && unitIn({ ...rest, part: part.proposedUnit }),
      }),
      rulingBy: t.field({ type: 'Date', resolve: ({ part }) => part.rulingBy.by }),
      ruledOn: t.field({ type: 'Date', nullable: true, resolve: ({ part }) => part.ruledOn }),
    }),
  });

const HowSettled = enumOf(
  'DisagreementOutcome',
  '分歧如何了结:AGREED 协商一致,RULED 裁定,JOINT_REPLY 联合行文答复。',
  ['agreed', 'ruled', 'joint_reply'],
);

const DisagreementReportType = builder
  .objectRef<NonNullable<Opinion['reported']>>('DisagreementReport')
  .implement({
    description: '分歧报告。 The lead could not bring about agreement and reported upward.',
    fields: (t) => ({
      on: t.field({ type: 'Date', resolve: ({ on }) => on }),
      note: t.exposeString('note'),
      rulingBy: t.field({ type: 'Date', resolve: ({ rulingBy }) => rulingBy.by }),
    }),
  });

const DisagreementEndType = builder
  .objectRef<NonNullable<Opinion['settled']>>('DisagreementEnd')
  .implement({
    description: '分歧了结。 How a disagreement ended.',
    fields: (t) => ({
      on: t.field({ type: 'Date', resolve: ({ on }) => on }),
      how: t.field({ type: HowSettled, resolve: ({ how }) => how }),
      note: t.exposeString('note'),
    }),
  });

const OpinionType = builder.objectRef<Opinion>('CoHandlerOpinion').implement({
  description: '会办意见。 What a co-handler tells the lead handler.',
  fields: (t) => ({
    on: t.field({ type: 'Date', resolve: ({ on }) => on }),
    agrees: t.exposeBoolean('agrees', { description: '是否同意主办单位意见。' }),
    text: t.exposeString('text'),
    late: t.exposeBoolean('late', { description: '是否逾期。' }),
    reported: t.field({
      type: DisagreementReportType,
      nullable: true,
      resolve: ({ reported }) => reported,
    }),
    settled: t.field({
      type: DisagreementEndType,
      nullable: true,
      resolve: ({ settled }) => settled,
    }),
  }),
});

const HandoverType = builder.objectRef<In<Handover>>('Handover').implement({
  description: '移交承继单位。 The unit that had it before, until when and why.',
  fields: (t) => ({
    from: t.field({
      type: UnitNode,
      resolve: ({ part, ...rest }) => unitIn({ ...rest, part: part.from }),
    }),
    on: t.field({ type: 'Date', resolve: ({ part }) => part.on }),
    reason: t.string({ resolve: ({ part }) => part.reason }),
  }),
});

/** What one unit was given. */
export const AssignmentType = builder.objectRef<In<SeenAssignment>>('Assignment').implement({
  description: '交办。 What one unit was given.',
  fields: (t) => ({
    key: t.id({ resolve: ({ part }) => part.id }),
    unit: t.field({
      type: UnitNode,
      resolve: ({ part, ...rest }) => unitIn({ ...rest, part: part.unit }),
    }),
    role: t.field({ type: HandlingRole, resolve: ({ part }) => part.role }),
    points: t.intList({
      nullable: true,
      description: '分办:负责答复的建议序号,从1起;答复全部的为 null。',
      resolve: ({ part: { points } }) => points && [...points],
    }),
    assigner: t.field({
      type: AssignerEnum,
      description: '交办机关。',
      resolve: ({ part }) => part.assigner,
    }),
    opinion: t.field({
      type: OpinionType,
      nullable: true,
      description: '会办意见;无权查阅办理情况者得 null。',
      resolve: ({ part }) => part.opinion,
    }),
    handovers: t.field({
      type: [HandoverType],
      description: '移交经过;无权查阅办理情况者得空。',
      resolve: ({ part: { handovers = [] }, ...rest }) =>
        handovers.map((part) => ({ ...rest, part })),
    }),
    stage: t.field({ type: AssignmentStage, resolve: ({ part }) => part.stage }),
    assignedOn: t.field({ type: 'Date', resolve: ({ part }) => part.assignedOn }),
    acceptedOn: t.field({ type: 'Date', nullable: true, resolve: ({ part }) => part.acceptedOn }),
    replyBy: t.field({ type: 'Date', resolve: ({ part }) => part.replyBy.by }),
    returnBy: t.field({ type: 'Date', resolve: ({ part }) => part.returnBy.by }),
    final: t.boolean({
      nullable: true,
      description: '退办已被裁定不同意;无权查阅办理情况者得 null。 A return was ruled out.',
      resolve: ({ part }) => part.final,
    }),
    returnRequest: t.field({
      type: ReturnRequestType,
      nullable: true,
      resolve: ({ part, ...rest }) => part.request && { ...rest, part: part.request },
    }),
    contacts: t.field({
      type: [ContactType],
      resolve: ({ part }) => part.contacts,
    }),
    extensions: t.field({
      type: [ExtensionType],
      resolve: ({ part: { extensions = [] } }) => extensions,
    }),
    clockStops: t.field({ type: [ClockStopType], resolve: ({ part: { stops = [] } }) => stops }),
    reminders: t.field({
      type: [ReminderType],
      resolve: ({ part: { reminders = [] } }) => reminders,
    }),
  }),
});
