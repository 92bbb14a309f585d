import type { CommandRule } from '../kernel/rule.ts';
import { decided } from '../law/instruments.ts';
import { contradictionsIn } from '../profile/contradictions.ts';
import type { CountyProfile } from '../profile/profile.ts';
import type { When } from './rule.ts';

export * from './correction-rules.ts';
export * from './dated-rules.ts';
export * from './ending-rules.ts';
export * from './holiday-rules.ts';
export * from './member-rules.ts';
export * from './platform-rules.ts';
export * from './point-rules.ts';
export * from './session-rules.ts';
export * from './term-rules.ts';
export * from './unit-rules.ts';

/** A profile replaces the one before it under a higher version, so that each fact names its own. */
export const profileMovesOn: CommandRule<When<'AdoptProfile'>> = {
  kind: 'command',
  id: 'county.profile.moves-on',
  title: { zh: '配置版本递增', en: 'Profiles move on' },
  cites: [decided('每次更改配置须使用新版本号')],
  holds: ({ state, command }) => command.profile.version > state.profile.version,
  message: ({ state }) => ({
    zh: `现行配置为第${state.profile.version}版,新配置须使用更高的版本号。`,
    en: `Version ${state.profile.version} is in force; a new profile needs a higher version.`,
  }),
};

/** What a profile chooses holds together; what does not is named by its place, with how to mend it. */
export const profileIsConsistent: CommandRule<{
  readonly command: { readonly profile: CountyProfile };
}> = {
  kind: 'command',
  id: 'county.profile.consistent',
  title: { zh: '配置前后一致', en: 'A profile that holds together' },
  cites: [decided('县情配置的各项选择互不矛盾')],
  holds: ({ command }) => contradictionsIn(command.profile).length === 0,
  message: ({ command }) => {
    const found = contradictionsIn(command.profile);
    return {
      zh: found.map(({ path, mend }) => `${path}:${mend.zh}`).join(' '),
      en: found.map(({ path, mend }) => `${path}: ${mend.en}`).join(' '),
    };
  },
};

/** A county keeps to the profile it has, under further versions, or takes up one of its own name. */
export const profileIsOwn: CommandRule<When<'AdoptProfile'>> = {
  kind: 'command',
  id: 'county.profile.own',
  title: { zh: '本县的配置', en: 'A profile of the county' },
  cites: [decided('配置编号为现行编号或本县编号,他县的配置不直接采用')],
  holds: ({ state, command: { profile } }) =>
    profile.id === state.profile.id || profile.id === state.id,
  message: ({ state, command: { profile } }) => ({
    zh: `id:「${profile.id}」不是本县的配置,请改为现行的「${state.profile.id}」或本县的「${state.id}」。`,
    en: `id: "${profile.id}" is not a profile of this county; name it "${state.profile.id}", which is in force, or "${state.id}".`,
  }),
};
