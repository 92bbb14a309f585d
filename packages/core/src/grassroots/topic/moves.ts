import type { Actor } from '../../county/actor.ts';
import { areaOf } from '../../kernel/area.ts';
import { required } from '../../kernel/required.ts';
import { saysOf } from '../../kernel/says.ts';
import { GrassrootsConsultationId } from '../../lineage/ids.ts';
import { dueToday } from '../clocks.ts';
import { type Grassroots, type GrassrootsContext, raised } from '../grassroots.ts';
import { type Raiser, type TopicFact, topicCommands, topicFacts } from './topic.ts';

const says = saysOf<TopicFact, Grassroots, GrassrootsContext>();

const raiserOf = (actor: Actor, forResidents: boolean): Raiser => ({
  role: actor.role,
  ...(actor.role === 'member' ? { member: actor.member } : {}),
  ...(actor.role === 'handling_unit' ? { unit: actor.unit } : {}),
  forResidents,
});

const platformIn = ({ register }: GrassrootsContext, id: string) =>
  required(register.platforms[id], 'a platform');

/** A topic is raised, taken up or referred elsewhere, and looked into. */
export const topic = areaOf<Grassroots, GrassrootsContext>()({
  commands: topicCommands,
  facts: topicFacts,
  decide: {
    RaiseGrassrootsTopic: (_state, { type: _, forResidents, ...asked }, ctx) => ({
      type: 'GrassrootsTopicRaised',
      on: ctx.today,
      id: GrassrootsConsultationId.parse(ctx.caseId),
      ...asked,
      township: platformIn(ctx, asked.platform).township,
      raisedBy: raiserOf(ctx.actor, forResidents),
      screenBy: dueToday('screen', ctx),
    }),
    AcceptGrassrootsTopic: says('GrassrootsTopicAccepted', (ctx, state) => {
      const { kind } = platformIn(ctx, raised(state).platform);
      const { procedures } = ctx.register.profile.grassroots;
      return {
        procedure: procedures.find(({ id }) => id === kind)?.steps ?? [],
        prepareBy: dueToday('prepare', ctx),
      };
    }),
    ReferGrassrootsTopic: says('GrassrootsTopicReferred'),
    RecordGrassrootsFinding: (_state, { type: _, ...finding }, { today: on }) => ({
      type: 'GrassrootsFindingRecorded',
      on,
      finding,
    }),
  },
  evolve: {
    GrassrootsTopicRaised: (_state, { type: _, on: raisedOn, ...topicRaised }) => ({
      ...topicRaised,
      stage: 'raised',
      raisedOn,
      procedure: [],
      findings: [],
      agreed: [],
    }),
    GrassrootsTopicAccepted: (state, { on, procedure, prepareBy }) => ({
      ...raised(state),
      stage: 'accepted',
      procedure,
      accepted: { on, prepareBy },
    }),
    GrassrootsTopicReferred: (state, { type: _, ...referral }) => ({
      ...raised(state),
      stage: 'referred',
      referral,
      ended: { on: referral.on },
    }),
    GrassrootsFindingRecorded: (state, { finding }) => {
      const base = raised(state);
      return { ...base, findings: [...base.findings, finding] };
    },
  },
});
