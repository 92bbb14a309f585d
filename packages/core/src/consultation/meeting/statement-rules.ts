import { isSeated } from '../../county/register.ts';
import { cite, decided } from '../../law/instruments.ts';
import type { ConsultationContext, OpenedConsultation } from '../consultation.ts';
import { profileOf, unitsAtTheMeeting } from '../queries.ts';
import type { OnCase, OnCommand } from '../rule.ts';

type Speaks = 'MakeStatement' | 'HandInStatement';

const mostOf = (
  { form }: OpenedConsultation,
  type: Speaks,
  ctx: ConsultationContext,
): number | undefined => {
  const delivery = type === 'MakeStatement' ? 'oral' : 'written';
  return profileOf(ctx).statementLengths.find(
    (one) => one.forms.includes(form) && one.delivery === delivery,
  )?.most;
};

/** A statement is no longer than the county allows for the form. */
export const statementLength: OnCommand<Speaks> = {
  kind: 'command',
  id: 'consultation.meeting.statement-length',
  title: { zh: '发言字数', en: 'The length of a statement' },
  cites: [
    cite('taishun-speeches-2018', '二(二)(三)', 'SEEN', '字数一般控制在1600字以内'),
    cite('shaanxi-speeches-2019', '一.5', 'SEEN', '口头发言材料不超过1500字,书面……2500字'),
  ],
  holds: ({ state, command, ctx }) => {
    const most = mostOf(state, command.type, ctx);
    return most === undefined || [...command.text].length <= most;
  },
  message: ({ state, command, ctx }) => ({
    zh: `发言不超过${mostOf(state, command.type, ctx)}字。`,
    en: `A statement has at most ${mostOf(state, command.type, ctx)} characters.`,
  }),
};

/** A statement in the name of a body was cleared by its convener. */
export const collectiveIsCleared: OnCommand<Speaks> = {
  kind: 'command',
  id: 'consultation.meeting.collective-is-cleared',
  title: { zh: '集体发言经召集人审核', en: 'Cleared by the convener' },
  cites: [cite('taishun-speeches-2018', '二(二)(三)')],
  holds: ({ command: { onBehalfOf, clearedBy }, ctx: { register, today } }) =>
    onBehalfOf === undefined ||
    (Object.hasOwn(register.bodies, onBehalfOf) &&
      clearedBy !== undefined &&
      isSeated(register, clearedBy, today)),
  message: () => ({
    zh: '代表集体发言的,写明在册的界别、小组等及审核文稿的召集人。',
    en: 'In the name of a body of the register, name the convener who cleared the text.',
  }),
};

/** A meeting at which nobody was briefed and nobody spoke is an inspection, not a consultation. */
export const wasDeliberated: OnCase = {
  kind: 'case',
  id: 'consultation.meeting.was-deliberated',
  title: { zh: '不以视察代替协商', en: 'Deliberated, not inspected' },
  cites: [
    cite('hebei-cppcc-conference-2022', '不得代替协商', 'SEEN', '不能用一般性视察……代替协商'),
    cite('pingdingshan-consultation', '通报—提问—解答—发言', 'PRACTICE'),
  ],
  holds: ({ state: { briefings, statements } }) => briefings.length > 0 && statements.length > 0,
  message: () => ({
    zh: '会议须有通报和发言,一般性视察不能代替协商;未能协商的请延期。',
    en: 'A consultation has a briefing and statements; if nobody spoke, postpone it.',
  }),
};

/** Only those who were invited are recorded as present. */
export const attendanceIsOfThoseInvited: OnCommand<'ConcludeConsultation'> = {
  kind: 'command',
  id: 'consultation.meeting.attendance-of-those-invited',
  title: { zh: '到会人员在列', en: 'Of those invited' },
  cites: [decided('到会的委员在任,单位为工作方案所列')],
  holds: ({ state, command: { present, units }, ctx: { register, today } }) =>
    present.every((id) => isSeated(register, id, today)) &&
    units.every(({ unit }) => unitsAtTheMeeting(state).includes(unit)),
  message: () => ({
    zh: '到会委员须在任,到会单位须为工作方案所列。',
    en: 'Members present are in office, units present are of the work plan.',
  }),
};
