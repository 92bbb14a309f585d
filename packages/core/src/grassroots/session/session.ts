import { z } from 'zod';
import { ExpertId, MemberId, UnitId } from '../../county/entries.ts';
import { command, type Frozen } from '../../kernel/command.ts';
import { CalendarDay } from '../../kernel/day.ts';
import { Due } from '../../kernel/deadline.ts';
import { type FactOf, fact } from '../../kernel/fact.ts';
import type { Recorded } from '../../kernel/recorded.ts';
import { textOf } from '../../kernel/text.ts';
import { partyKind, reason } from '../fields.ts';

/** A party to a session: by its place on the register, or by a word for its role, never a name. */
const party = z.strictObject({
  kind: partyKind,
  unit: UnitId.optional().describe('单位'),
  member: MemberId.optional().describe('委员'),
  expert: ExpertId.optional().describe('专家'),
  /** The role in words, such as 低保户代表. */
  words: textOf(30).optional().describe('群众以身份称谓,不写姓名'),
});
/** 发言: by the kind of party, so that nobody is named. */
const statement = z.strictObject({ by: partyKind, text: textOf(1000).describe('发言内容') });

const heldOn = CalendarDay.describe('协商日期');
const call = {
  heldOn,
  place: textOf(100).describe('地点'),
  chair: MemberId.describe('主持人'),
};
const observers = z.int().min(0).max(1000);

const Party = z
  .object(party.shape)
  .meta({ id: 'GrassrootsParty', description: '参加协商的一方;群众不写姓名' });
const parties = z.array(Party).min(1).max(60);
const Said = z
  .object(statement.shape)
  .meta({ id: 'GrassrootsStatementInput', description: '发言,不写群众姓名' });

/** A party to a session: by its place on the register, or by a word for its role, never a name. */
export type SessionParty = Recorded<z.output<typeof party>>;

/** A party as a command names it, and as a fact keeps it. */
export type NamedParty = Frozen<z.output<typeof party>>;

const called = z.strictObject({ ...call, parties: z.array(party), noticeBy: Due });
const held = z.strictObject({
  on: CalendarDay,
  present: z.array(party),
  observers,
  statements: z.array(statement),
});

/** 协商会 as it is called. */
export type CalledSession = Recorded<z.output<typeof called>> & { readonly calledOn: CalendarDay };

/** 协商会 as it was held. */
export type HeldSession = Recorded<z.output<typeof held>>;

/** What people may ask of a session. */
export const sessionCommands = {
  CallGrassrootsSession: command(
    { zh: '召集协商会', en: 'Call a session' },
    { ...call, parties: parties.describe('邀请的各方') },
  ),
  MoveGrassrootsSession: command({ zh: '改期', en: 'Move a session' }, { heldOn, reason }),
  RecordGrassrootsSession: command(
    { zh: '记录协商会', en: 'Record a session' },
    {
      present: parties.describe('到会的各方'),
      observers: observers.default(0).describe('列席群众人数'),
      statements: z.array(Said).min(1).max(100).describe('发言'),
    },
  ),
  EndWithoutAgreement: command({ zh: '未达成共识', en: 'End without agreement' }, { reason }),
  StopGrassrootsConsultation: command({ zh: '终止协商', en: 'Stop a consultation' }, { reason }),
} as const;

/** What can happen to a session. */
export const sessionFacts = {
  GrassrootsSessionCalled: fact(
    { zh: '召集协商会', en: 'called the session' },
    { session: called },
    {
      tells: ({ session: { heldOn: day, place } }) => ({
        zh: `召集${day}在${place}举行的协商会`,
        en: `called the session for ${day}: ${place}`,
      }),
    },
  ),
  GrassrootsSessionMoved: fact(
    { zh: '协商会改期', en: 'moved the session' },
    { heldOn, noticeBy: Due, reason },
    {
      tells: ({ heldOn: day, reason: why }) => ({
        zh: `协商会改于${day}举行:${why}`,
        en: `moved the session to ${day}: ${why}`,
      }),
    },
  ),
  GrassrootsSessionRecorded: fact(
    { zh: '记录协商会', en: 'recorded the session' },
    { session: held, listBy: Due },
    {
      tells: ({ session: { on, statements } }) => ({
        zh: `记录${on}的协商会,发言${statements.length}人次`,
        en: `recorded the session of ${on}, with ${statements.length} statement(s)`,
      }),
    },
  ),
  GrassrootsEndedWithoutAgreement: fact(
    { zh: '未达成共识', en: 'ended without agreement' },
    { reason },
    {
      tells: ({ reason: why }) => ({
        zh: `未达成共识:${why}`,
        en: `ended without agreement: ${why}`,
      }),
    },
  ),
  GrassrootsConsultationStopped: fact(
    { zh: '终止协商', en: 'stopped the consultation' },
    { reason },
    {
      tells: ({ reason: why }) => ({
        zh: `终止协商:${why}`,
        en: `stopped the consultation: ${why}`,
      }),
    },
  ),
} as const;

/** What can happen to a session. */
export type SessionFact = FactOf<typeof sessionFacts>;
