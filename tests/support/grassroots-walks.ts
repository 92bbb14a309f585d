import {
  day,
  type Grassroots,
  type GrassrootsCommand,
  type GrassrootsEvent,
  grassrootsConsultation,
  grassrootsShowing,
  plusDays,
} from '@xieshang/core';
import type { Walked, Wish } from './case-walks.ts';
import { expertRegistered, parties, platformsRegistered } from './grassroots-facts.ts';
import { as } from './scenario.ts';
import { registerAfter } from './standing.ts';

const reason = '另有安排。';

const raising = (nature: string, platform: string) => ({
  platform,
  title: '村口道路修补',
  summary: '雨天难行。',
  nature,
  forResidents: true,
});

const own = ({ actor, today }: Wish<Grassroots>, item: string | undefined) =>
  actor.role === 'platform' ? [{ item, body: 'villagers_assembly', on: today }] : [];

const inputs: Readonly<
  Record<string, (wish: Wish<Grassroots>, many: boolean) => readonly object[]>
> = {
  RaiseGrassrootsTopic: () => [
    raising('public_matter', 'studio-1'),
    raising('public_matter', 'room-1'),
    raising('petition', 'studio-1'),
  ],
  ReferGrassrootsTopic: () => [{ ground: 'petition', to: 'petition_office', reason }],
  RecordGrassrootsFinding: ({ state, today }, many) =>
    state.stage !== 'none' && state.findings.length < (many ? 3 : 1)
      ? [{ on: today, members: ['m1'], where: '村口', problems: '破损', causes: '重车' }]
      : [],
  CallGrassrootsSession: ({ today, state }) => [
    {
      heldOn: plusDays(today, 7),
      place: '村委会',
      chair: state.stage !== 'none' && state.platform === 'room-1' ? 'm2' : 'm1',
      parties,
    },
  ],
  MoveGrassrootsSession: ({ today }, many) =>
    many ? [{ heldOn: plusDays(today, 10), reason }] : [{ heldOn: plusDays(today, 7), reason }],
  RecordGrassrootsSession: () => [
    { present: parties, statements: [{ by: 'residents', text: '先修最坏的。' }] },
  ],
  EndWithoutAgreement: () => [{ reason }],
  StopGrassrootsConsultation: () => [{ reason }],
  IssueAgreedList: ({ today }) => [
    {
      items: [
        { text: '修路。', unit: 'roads-bureau', dueOn: plusDays(today, 30) },
        { text: '筹资。', dueOn: plusDays(today, 60), ownMatter: 'public_fund' },
      ],
    },
  ],
  RecordOwnApproval: (wish) => own(wish, wish.target),
  RecordOwnRefusal: (wish) => own(wish, wish.target),
  ReportAgreedItemDone: ({ target }) => [{ item: target, text: '已办。' }],
  ConfirmAgreedItem: ({ target }) => [{ item: target, rating: 'satisfied', raters: 9 }],
  ReturnAgreedItem: ({ target, today }) => [
    { item: target, raters: 9, reason, newDueOn: plusDays(today, 20) },
  ],
  PassOnAgreedItem: ({ target }) => [{ item: target, to: 'township', reason }],
  RecordGrassrootsFeedback: () => [{ text: '已告知。' }],
};

const read = (type: string, input: object): GrassrootsCommand =>
  ({
    type,
    ...grassrootsConsultation.commands[type]?.input.parse(input),
  }) as unknown as GrassrootsCommand;

/** Grass-roots consultations, walked by all who may act on them; `many` for more of everything. */
export const grassrootsWalk = (
  many: boolean,
): Walked<Grassroots, GrassrootsCommand, GrassrootsEvent> => ({
  subject: grassrootsConsultation,
  showing: grassrootsShowing,
  caseId: 'g1',
  begin: day('2026-03-02'),
  actors: [
    as('platform', 'studio-1'),
    as('platform', 'room-1'),
    as('handling_unit', 'roads-bureau'),
    ...(many
      ? [
          as('handling_unit', 'shacheng'),
          as('member', 'm3'),
          as('cppcc_office'),
          as('government_office'),
          as('expert', 'e1'),
          as('public'),
        ]
      : []),
  ],
  register: registerAfter(platformsRegistered, expertRegistered),
  cases: {},
  samples: (wish) =>
    (inputs[wish.type]?.(wish, many) ?? [{}])
      .filter((input) => !Object.values(input).includes(undefined))
      .map((input) => read(wish.type, input)),
  outline: (state) => {
    if (state.stage === 'none') return state;
    const { stage, nature, platform, findings, called, agreed, publishedOn, feedback } = state;
    return {
      stage,
      nature,
      platform,
      findings: findings.length,
      heldOn: stage === 'called' ? called?.heldOn : undefined,
      published: publishedOn !== undefined,
      told: feedback !== undefined,
      agreed: agreed.map((one) =>
        one.ended ? one.stage : [one.stage, one.due.by, one.ratings.length],
      ),
    };
  },
});
