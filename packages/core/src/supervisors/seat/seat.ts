import { z } from 'zod';
import { MemberId } from '../../county/entries.ts';
import { hand } from '../../county/two-hands.ts';
import { command } from '../../kernel/command.ts';
import type { CalendarDay } from '../../kernel/day.ts';
import { Due } from '../../kernel/deadline.ts';
import { type FactOf, fact } from '../../kernel/fact.ts';
import { candidate, reason, seat } from '../fields.ts';

/** 监督员名额: one place of the group. */
export interface Seat {
  readonly id: string;
  readonly stage: 'in_office' | 'vacated' | 'replacement_proposed' | 'replacement_approved';
  readonly member: MemberId;
  readonly since: CalendarDay;
  readonly terms: number;
  readonly vacatedOn?: CalendarDay;
  readonly reason?: string;
  /** The candidate who is to replace the supervisor. */
  readonly candidate?: string;
  /** The person who proposed the replacement. */
  readonly proposedBy?: string;
}

/** What people may ask of seats. */
export const seatCommands = {
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

/** What can happen to a seat. */
export const seatFacts = {
  SupervisorSeatVacated: fact(
    { zh: '监督员空缺', en: 'vacated a seat' },
    { seat, reason, replaceBy: Due },
    {
      tells: ({ seat: which, reason: why }) => ({
        zh: `名额${which}空缺:${why}`,
        en: `vacated seat ${which}: ${why}`,
      }),
    },
  ),
  ReplacementProposed: fact(
    { zh: '提出补选人选', en: 'proposed a replacement' },
    { seat, candidate, approveBy: Due, proposedBy: hand },
    {
      tells: ({ seat: which, candidate: who }) => ({
        zh: `提出由人选${who}补选名额${which}`,
        en: `proposed candidate ${who} as replacement for seat ${which}`,
      }),
    },
  ),
  ReplacementApproved: fact(
    { zh: '同意补选', en: 'agreed to a replacement' },
    { seat, issueBy: Due },
    {
      tells: ({ seat: which }) => ({
        zh: `同意名额${which}的补选`,
        en: `agreed to the replacement for seat ${which}`,
      }),
    },
  ),
  ReplacementSetAside: fact(
    { zh: '补选未成', en: 'set a replacement aside' },
    { seat, reason, replaceBy: Due },
    {
      tells: ({ seat: which, reason: why }) => ({
        zh: `名额${which}的补选未成:${why}`,
        en: `set the replacement for seat ${which} aside: ${why}`,
      }),
    },
  ),
  ReplacementAppointed: fact(
    { zh: '补发聘书', en: 'appointed a replacement' },
    { seat, member: MemberId, terms: z.int() },
    {
      tells: ({ member }, names) => ({
        zh: `向${names.person(member)}补发聘书`,
        en: `appointed ${names.person(member)} as replacement`,
      }),
    },
  ),
} as const;

/** What can happen to a seat. */
export type SeatFact = FactOf<typeof seatFacts>;
