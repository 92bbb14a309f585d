import type { Actor } from '../county/actor.ts';
import { GrassrootsConsultationId } from '../lineage/ids.ts';
import { grassrootsClocks } from './clocks.ts';
import { type Deciders, owed, there } from './decided.ts';
import type { GrassrootsContext, Raiser } from './grassroots.ts';
import type { StandardStep } from './words.ts';

const raiserOf = (actor: Actor, forResidents: boolean): Raiser => ({
  role: actor.role,
  ...(actor.role === 'member' ? { member: actor.member } : {}),
  ...(actor.role === 'handling_unit' ? { unit: actor.unit } : {}),
  forResidents,
});

const platformIn = ({ register }: GrassrootsContext, id: string) => {
  const platform = register.platforms[id];
  if (!platform) throw new Error('admitted without a platform');
  return platform;
};

const procedureOf = (platform: string, ctx: GrassrootsContext): readonly StandardStep[] => {
  const { kind } = platformIn(ctx, platform);
  return ctx.register.profile.grassroots.procedures.find(({ id }) => id === kind)?.steps ?? [];
};

/** What commands up to the session lead to. */
export const sessionDeciders = {
  RaiseGrassrootsTopic: (_state, { type: _, forResidents, ...said }, ctx) => ({
    type: 'GrassrootsTopicRaised',
    on: ctx.today,
    id: GrassrootsConsultationId.parse(ctx.caseId),
    ...said,
    township: platformIn(ctx, said.platform).township,
    raisedBy: raiserOf(ctx.actor, forResidents),
    screenBy: owed('screen', ctx),
  }),
  AcceptGrassrootsTopic: (state, _command, ctx) => ({
    type: 'GrassrootsTopicAccepted',
    on: ctx.today,
    procedure: procedureOf(there(state).platform, ctx),
    prepareBy: owed('prepare', ctx),
  }),
  ReferGrassrootsTopic: (_state, { ground, to, reason }, { today: on }) => ({
    type: 'GrassrootsTopicReferred',
    on,
    ground,
    to,
    reason,
  }),
  RecordGrassrootsFinding: (_state, { type: _, ...finding }, { today: on }) => ({
    type: 'GrassrootsFindingRecorded',
    on,
    finding,
  }),
  CallGrassrootsSession: (_state, { type: _, ...session }, ctx) => ({
    type: 'GrassrootsSessionCalled',
    on: ctx.today,
    session: { ...session, noticeBy: grassrootsClocks.due('notice', session.heldOn, ctx) },
  }),
  MoveGrassrootsSession: (_state, { heldOn, reason }, ctx) => ({
    type: 'GrassrootsSessionMoved',
    on: ctx.today,
    heldOn,
    noticeBy: grassrootsClocks.due('notice', heldOn, ctx),
    reason,
  }),
  RecordGrassrootsSession: (state, { type: _, ...said }, ctx) => ({
    type: 'GrassrootsSessionRecorded',
    on: ctx.today,
    session: { on: there(state).called?.heldOn ?? ctx.today, ...said },
    listBy: owed('list', ctx),
  }),
  EndWithoutAgreement: (_state, { reason }, { today: on }) => ({
    type: 'GrassrootsEndedWithoutAgreement',
    on,
    reason,
  }),
  StopGrassrootsConsultation: (_state, { reason }, { today: on }) => ({
    type: 'GrassrootsConsultationStopped',
    on,
    reason,
  }),
} satisfies Partial<Deciders>;
