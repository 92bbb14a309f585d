import { isInThinkTank, isSeated } from '../../county/register.ts';
import { cite, decided } from '../../law/instruments.ts';
import { grassrootsClocks } from '../clocks.ts';
import type { GrassrootsContext } from '../grassroots.ts';
import type { OnGrassroots, OnGrassrootsCommand } from '../rule.ts';
import type { NamedParty } from './session.ts';

const noAdviceWithoutResearch = cite(
  'huailai-goals-2023',
  '总体绩效目标',
  'SEEN',
  '坚持“不调研、不建言”',
);
const procedure = cite('nantong-council-rooms', '协商流程', 'SEEN-part');

/** Facts are found by members in office, on a day that has come, since the topic was accepted. */
export const foundByMembers: OnGrassrootsCommand<'RecordGrassrootsFinding'> = {
  kind: 'command',
  id: 'grassroots.finding.by-members',
  title: { zh: '委员会前调研', en: 'Found by members' },
  cites: [noAdviceWithoutResearch, decided('调研由在任委员参加,在选定议题之后')],
  holds: ({ state: { accepted }, command: { members, on }, ctx: { register, today } }) =>
    members.every((id) => isSeated(register, id, today)) &&
    on <= today &&
    on >= (accepted?.on ?? today),
  message: ({ state: { accepted }, ctx: { today } }) => ({
    zh: `调研须有在任委员参加,日期在${accepted?.on ?? today}至${today}之间。`,
    en: `Members in office find the facts, between ${accepted?.on ?? today} and ${today}.`,
  }),
};

/** No session without fact-finding before it. */
export const afterFactFinding: OnGrassroots = {
  kind: 'case',
  id: 'grassroots.session.after-fact-finding',
  title: { zh: '先调研后协商', en: 'Facts first' },
  cites: [noAdviceWithoutResearch, procedure],
  holds: ({ state: { findings } }) => findings.length > 0,
  message: () => ({
    zh: '尚无会前调研记录,请先调研再召集协商会。',
    en: 'No fact-finding is on record; find the facts, then call the session.',
  }),
};

/** A session is chaired by the convener or a member of its platform. */
export const chairOfPlatform: OnGrassrootsCommand<'CallGrassrootsSession'> = {
  kind: 'command',
  id: 'grassroots.session.chair-of-platform',
  title: { zh: '召集人或入驻委员主持', en: 'Chaired by its own' },
  cites: [procedure, decided('协商会由召集人或入驻委员主持')],
  holds: ({ state, command: { chair }, ctx: { register, today } }) => {
    const platform = register.platforms[state.platform];
    const own = platform !== undefined && [platform.convener, ...platform.members].includes(chair);
    return own && isSeated(register, chair, today);
  },
  message: () => ({
    zh: '协商会由本平台召集人或入驻委员主持,且须在任。',
    en: 'The convener or a member of the platform chairs, while in office.',
  }),
};

const lastNotice = (heldOn: SessionDay, ctx: GrassrootsContext) =>
  grassrootsClocks.due('notice', heldOn, ctx).by;

type SessionDay = Parameters<typeof grassrootsClocks.due>[1];

/** Those invited know in time. */
export const noticeInTime: OnGrassrootsCommand<'CallGrassrootsSession' | 'MoveGrassrootsSession'> =
  {
    kind: 'command',
    id: 'grassroots.session.notice-in-time',
    title: { zh: '提前通知', en: 'Notice in time' },
    cites: [
      cite('wuxi-member-measures-2012', '第四条'),
      decided('基层协商比照专委会、小组活动提前通知'),
    ],
    holds: ({ command: { heldOn }, ctx }) => ctx.today <= lastNotice(heldOn, ctx),
    message: ({ command: { heldOn }, ctx }) => ({
      zh: `${heldOn}的协商会须在${lastNotice(heldOn, ctx)}以前通知,请另定日期。`,
      en: `For a session on ${heldOn}, notice is given by ${lastNotice(heldOn, ctx)}; choose a later day.`,
    }),
  };

const isOnRegister = (
  { kind, unit, member, expert }: NamedParty,
  { register, today }: GrassrootsContext,
): boolean => {
  const named = [unit, member, expert].filter((id) => id !== undefined);
  switch (kind) {
    case 'unit':
      return named.length === 1 && unit !== undefined && Object.hasOwn(register.units, unit);
    case 'member':
      return named.length === 1 && member !== undefined && isSeated(register, member, today);
    case 'expert':
      return named.length === 1 && expert !== undefined && isInThinkTank(register, expert);
    case 'residents':
    case 'village_committee':
      return named.length === 0;
  }
};

const partiesOf = (
  command:
    | { readonly parties: readonly NamedParty[] }
    | { readonly present: readonly NamedParty[] },
): readonly NamedParty[] => ('parties' in command ? command.parties : command.present);

/** Units, members and experts are named by the register; residents by their role alone. */
export const partiesOnRegister: OnGrassrootsCommand<
  'CallGrassrootsSession' | 'RecordGrassrootsSession'
> = {
  kind: 'command',
  id: 'grassroots.session.parties-on-register',
  title: { zh: '各方身份明确', en: 'Parties by their place' },
  cites: [decided('单位、委员、专家以名册为准;群众以身份称谓,不留个人信息')],
  holds: ({ command, ctx }) => partiesOf(command).every((party) => isOnRegister(party, ctx)),
  message: () => ({
    zh: '单位、委员、专家须在册并写明一个编号;群众和村(居)委会不填编号。',
    en: 'Name each unit, member and expert by the register, one id each; residents go by their role.',
  }),
};

/** Those whom it concerns are there, and those who can act on it. */
export const bothSidesThere: OnGrassrootsCommand<
  'CallGrassrootsSession' | 'RecordGrassrootsSession'
> = {
  kind: 'command',
  id: 'grassroots.session.both-sides-there',
  title: { zh: '协商于民、协商为民', en: 'With the people, for the people' },
  cites: [
    cite('huailai-goals-2023', '总体绩效目标', 'SEEN', '协商于民、协商为民'),
    decided('利益相关群众和有关单位(村居委会)均须参加'),
  ],
  holds: ({ command }) => {
    const kinds = partiesOf(command).map(({ kind }) => kind);
    return (
      kinds.includes('residents') && (kinds.includes('unit') || kinds.includes('village_committee'))
    );
  },
  message: () => ({
    zh: '须有利益相关群众,以及有关单位或村(居)民委员会参加。',
    en: 'Residents concerned take part, and a unit or the committee of the place.',
  }),
};

/** A session is recorded on or after its day. */
export const dayHasCome: OnGrassroots = {
  kind: 'case',
  id: 'grassroots.session.day-has-come',
  title: { zh: '会后记录', en: 'Recorded once it was held' },
  cites: [decided('协商会召开之日起方可记录')],
  holds: ({ state: { called }, ctx: { today } }) => called !== undefined && called.heldOn <= today,
  message: ({ state: { called } }) => ({
    zh: `协商会定于${called?.heldOn ?? ''}召开,届时再记录;改期的请先改期。`,
    en: `The session is called for ${called?.heldOn ?? ''}; record it then, or move it first.`,
  }),
};

/** Those whom it concerns are heard. */
export const residentsHeard: OnGrassrootsCommand<'RecordGrassrootsSession'> = {
  kind: 'command',
  id: 'grassroots.session.residents-heard',
  title: { zh: '听取群众意见', en: 'Residents are heard' },
  cites: [
    cite('huailai-goals-2023', '总体绩效目标', 'SEEN', '让群众和市场主体敢说话,能说话'),
    decided('记录至少一条群众发言'),
  ],
  holds: ({ command: { statements } }) => statements.some(({ by }) => by === 'residents'),
  message: () => ({
    zh: '请记录到会群众的发言。',
    en: 'Record what the residents said.',
  }),
};

/** Citizens may sit in, as many as there are places. */
export const observersHavePlaces: OnGrassrootsCommand<'RecordGrassrootsSession'> = {
  kind: 'command',
  id: 'grassroots.session.observers-have-places',
  title: { zh: '列席名额', en: 'Places for observers' },
  cites: [
    cite('jixi-observers-2016', '新闻摘要', 'SEEN', '邀请3名市民(网民)代表'),
    decided('列席人数不超过县情配置的名额'),
  ],
  holds: ({ command: { observers }, ctx: { register } }) =>
    observers <= register.profile.grassroots.observers.value,
  message: ({ ctx: { register } }) => ({
    zh: `列席群众不超过${register.profile.grassroots.observers.value}名;直接利益相关的请作为一方参加。`,
    en: `At most ${register.profile.grassroots.observers.value} citizens sit in; those directly concerned take part as a party.`,
  }),
};
