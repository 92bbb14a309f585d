import { actsFor } from '../../county/acting.ts';
import { isOpenPlatform, isSeated } from '../../county/register.ts';
import { entryNamed, keysOf } from '../../kernel/keys.ts';
import { believed, cite, decided } from '../../law/instruments.ts';
import {
  type ReferralGround,
  type ReferralTarget,
  referralTargetWords,
} from '../../words/grassroots.ts';
import type { GrassrootsContext, Unraised } from '../grassroots.ts';
import type { OnGrassroots, OnGrassrootsCommand } from '../rule.ts';

/** Consultation at the grass roots has a platform of the register. */
export const platformOnRegister: OnGrassrootsCommand<'RaiseGrassrootsTopic', unknown, Unraised> = {
  kind: 'command',
  id: 'grassroots.topic.platform-on-register',
  title: { zh: '平台在册', en: 'A platform of the register' },
  cites: [
    cite('huailai-goals-2023', '总体绩效目标', 'SEEN', '社情民意联络站、联络组、委员工作室'),
    cite('nantong-council-rooms', '协商议事室', 'SEEN-part'),
  ],
  holds: ({ command: { platform }, ctx: { register } }) => isOpenPlatform(register, platform),
  message: () => ({
    zh: '请选择在册的基层协商议事平台。',
    en: 'Choose a platform of the register.',
  }),
};

const maySpeakAt = (
  platform: string,
  { actor, register, today }: Pick<GrassrootsContext, 'actor' | 'register' | 'today'>,
): boolean => {
  if (actor.role === 'member') return isSeated(register, actor.member, today);
  if (actor.role === 'platform') return actor.platform === platform;
  const township = entryNamed(register.platforms, platform)?.township;
  return township !== undefined && actsFor(township, actor, register);
};

/** A platform, its township and the members raise topics; residents do so through them. */
export const raisedByThoseConcerned: OnGrassrootsCommand<
  'RaiseGrassrootsTopic',
  unknown,
  Unraised
> = {
  kind: 'command',
  id: 'grassroots.topic.raised-by-those-concerned',
  title: { zh: '由有关方面提出', en: 'Raised by those concerned' },
  cites: [decided('议题由平台、所属乡镇、在任委员提出,群众通过其提出')],
  holds: ({ command: { platform }, ctx }) => maySpeakAt(platform, ctx),
  possible: ({ ctx }) =>
    keysOf(ctx.register.platforms).some(
      (one) => isOpenPlatform(ctx.register, one) && maySpeakAt(one, ctx),
    ),
  message: () => ({
    zh: '议题由该平台、平台所属乡镇或在任委员提出。',
    en: 'A topic is raised by the platform, its township, or a member in office.',
  }),
};

/** A platform acts on its own consultations. */
export const itsOwnPlatform: OnGrassroots<unknown> = {
  kind: 'case',
  id: 'grassroots.platform.its-own',
  title: { zh: '本平台办理', en: 'Its own platform' },
  cites: [
    cite('nantong-council-rooms', '协商议事室', 'SEEN-part'),
    decided('各平台办理本平台的协商'),
  ],
  holds: ({ state, ctx: { actor } }) =>
    actor.role !== 'platform' || actor.platform === state.platform,
  message: () => ({
    zh: '这次协商由提出议题时所定的平台办理。',
    en: 'This consultation belongs to another platform.',
  }),
};

/** What is personal, before a court, a petition, or beyond the place is not consulted on here. */
export const publicMatter: OnGrassroots = {
  kind: 'case',
  id: 'grassroots.topic.public-matter',
  title: { zh: '公共事务方可协商', en: 'Public matters of the place' },
  cites: [
    cite('huailai-goals-2023', '总体绩效目标', 'SEEN', '着力解决基层发展之困、治理之弊、民生之需'),
    believed('个人、涉法涉诉、信访事项不列入基层协商'),
  ],
  holds: ({ state: { nature } }) => nature === 'public_matter',
  message: () => ({
    zh: '本议题不属于本村(社区)公共事务,请转出并说明理由。',
    en: 'This is no public matter of the place; refer it elsewhere and say why.',
  }),
};

const channels: Readonly<Record<ReferralGround, readonly ReferralTarget[]>> = {
  personal: ['department', 'township'],
  litigation: ['legal_channel'],
  petition: ['petition_office'],
  beyond_place: ['township', 'county_cppcc', 'department'],
  unsuitable: ['raiser'],
};

/** Each ground has its channel, so that nobody is sent in a circle. */
export const rightChannel: OnGrassrootsCommand<'ReferGrassrootsTopic'> = {
  kind: 'command',
  id: 'grassroots.topic.right-channel',
  title: { zh: '转往对应渠道', en: 'The right channel' },
  cites: [
    cite('huailai-goals-2023', '总体绩效目标', 'SEEN', '建言有渠道'),
    decided('转出事由与转往渠道相对应'),
  ],
  holds: ({ command: { ground, to } }) => channels[ground].includes(to),
  message: ({ command: { ground } }) => {
    const open = channels[ground].map((one) => referralTargetWords[one]);
    return {
      zh: `依此事由应转往:${open.map(({ zh }) => zh).join('、')}。`,
      en: `On this ground it goes to: ${open.map(({ en }) => en).join(', ')}.`,
    };
  },
};
