import { z } from 'zod';
import { MemberId, UnitId } from '../../county/entries.ts';
import { hand } from '../../county/two-hands.ts';
import { command } from '../../kernel/command.ts';
import { CalendarDay } from '../../kernel/day.ts';
import { Due } from '../../kernel/deadline.ts';
import { type FactOf, fact } from '../../kernel/fact.ts';
import { textOf } from '../../kernel/text.ts';
import { SupervisorGroupId } from '../../lineage/ids.ts';
import { reason } from '../fields.ts';

const issuedBy = textOf(30).describe('颁发聘书的领导');

/** 小组: for which unit, and which one it carries on. */
const group = {
  title: textOf(60).describe('小组名称'),
  unit: UnitId.describe('派驻单位'),
  renews: SupervisorGroupId.optional().describe('接续的上一届小组'),
};

/** What people may ask of a group as a whole. */
export const appointmentCommands = {
  OpenSupervisorGroup: command(
    { zh: '组建民主监督员小组', en: 'Open a group of supervisors' },
    group,
  ),
  SubmitSelection: command({ zh: '常委会协商人选并报县委', en: 'Submit the selection' }, {}),
  ApproveSelection: command({ zh: '县委同意人选', en: 'Agree to the selection' }, {}),
  ReturnSelection: command({ zh: '退回人选', en: 'Return the selection' }, { reason }),
  IssueAppointment: command(
    { zh: '颁发聘书', en: 'Issue the letters of appointment' },
    { issuedBy },
  ),
  AbandonSupervisorGroup: command({ zh: '终止组建', en: 'Abandon the group' }, { reason }),
  DissolveSupervisorGroup: command({ zh: '解散小组', en: 'Dissolve the group' }, {}),
  MoveGroupToSuccessor: command(
    { zh: '小组随承继单位', en: 'Move the group to the successor' },
    {},
  ),
} as const;

/** What can happen to a group as a whole. */
export const appointmentFacts = {
  SupervisorGroupOpened: fact(
    { zh: '组建民主监督员小组', en: 'opened the group of supervisors' },
    { ...group, id: SupervisorGroupId, selectBy: Due },
    {
      tells: ({ title, unit }, names) => ({
        zh: `组建派驻${names.unit(unit)}的民主监督员小组:${title}`,
        en: `opened the group of supervisors for ${names.unit(unit)}: ${title}`,
      }),
    },
  ),
  SelectionSubmitted: fact(
    { zh: '人选报县委', en: 'submitted the selection' },
    { approveBy: Due, proposedBy: hand },
  ),
  SelectionApproved: fact({ zh: '同意人选', en: 'agreed to the selection' }, { issueBy: Due }),
  SelectionReturned: fact(
    { zh: '退回人选', en: 'returned the selection' },
    { reason, selectBy: Due },
    {
      tells: ({ reason: why }) => ({
        zh: `退回人选:${why}`,
        en: `returned the selection: ${why}`,
      }),
    },
  ),
  SupervisorsAppointed: fact(
    { zh: '颁发聘书', en: 'issued the letters of appointment' },
    {
      issuedBy,
      seats: z.array(z.strictObject({ id: z.string(), member: MemberId, terms: z.int() })),
      until: CalendarDay,
      shownToUnit: z.boolean(),
      dissolveBy: Due,
    },
    {
      tells: ({ seats, issuedBy: leader, until }, names) => {
        // In an order of their own, so that it does not tell who came first.
        const members = seats.map(({ member }) => member).toSorted();
        const supervisors = members.map(names.person);
        return {
          zh: `由${leader}向${supervisors.join('、')}颁发聘书,聘期至${until}`,
          en: `issued the letters of appointment by ${leader} to ${supervisors.join(', ')}, until ${until}`,
        };
      },
    },
  ),
  SupervisorGroupAbandoned: fact(
    { zh: '终止组建', en: 'abandoned the group' },
    { reason },
    { tells: ({ reason: why }) => ({ zh: `终止组建:${why}`, en: `abandoned the group: ${why}` }) },
  ),
  SupervisorGroupDissolved: fact({ zh: '解散小组', en: 'dissolved the group' }, {}),
  SupervisorGroupMoved: fact(
    { zh: '小组随承继单位', en: 'moved the group to the successor' },
    { unit: UnitId },
    {
      tells: ({ unit }, names) => ({
        zh: `小组改派承继单位${names.unit(unit)}`,
        en: `moved the group to the successor, ${names.unit(unit)}`,
      }),
    },
  ),
} as const;

/** What can happen to a group as a whole. */
export type AppointmentFact = FactOf<typeof appointmentFacts>;
