import type { CommandRule } from '../kernel/rule.ts';
import { cite, decided } from '../law/instruments.ts';
import { areNew } from './new-ids.ts';
import { platformIsPlaced as isPlaced, liaisonIsPlaced } from './placed.ts';
import type { When } from './rule.ts';

/** An id names one platform for good. */
export const platformsAreNew: CommandRule<When<'RegisterPlatforms'>> = {
  kind: 'command',
  id: 'county.platform.new',
  title: { zh: '平台编号不重复', en: 'Platform ids are used once' },
  cites: [decided('编号不重复使用')],
  holds: ({ state, command: { platforms } }) => areNew(state.platforms, platforms),
  message: () => ({ zh: '平台编号重复。', en: 'Platform ids are used twice.' }),
};

/** A platform has a township, a convener and members that the register knows. */
export const platformIsPlaced: CommandRule<When<'RegisterPlatforms'>> = {
  kind: 'command',
  id: 'county.platform.placed',
  title: { zh: '平台有召集人和所属乡镇', en: 'Platforms have their place' },
  cites: [cite('nantong-council-rooms', '协商议事室', 'SEEN-part')],
  holds: ({ state, command: { platforms } }) =>
    platforms.every((platform) => isPlaced(state, platform)),
  message: () => ({
    zh: '平台所属须为在册乡镇,召集人和入驻委员须为在册委员。',
    en: 'A platform belongs to a registered township; its convener and members are members.',
  }),
};

/** The liaison table ties special committees to units of the register. */
export const liaisonIsKnown: CommandRule<When<'SetLiaison'>> = {
  kind: 'command',
  id: 'county.liaison.known',
  title: { zh: '对口联系在册单位', en: 'Liaison with registered units' },
  cites: [cite('huailai-goals-2023', '总体绩效目标', 'SEEN', '加强与职能部门对口联系')],
  holds: ({ state, command: { liaison } }) =>
    new Set(liaison.map(({ committee }) => committee)).size === liaison.length &&
    liaisonIsPlaced(state, liaison),
  message: () => ({
    zh: '对口联系表中每个专门委员会列一次,所列单位须已登记。',
    en: 'Each special committee is listed once, with units of the register.',
  }),
};
