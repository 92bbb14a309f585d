import type { CommandRule } from '../kernel/rule.ts';
import { decided } from '../law/instruments.ts';
import { isThereWithout } from './once.ts';
import type { When } from './rule.ts';

/** A platform of the register is closed once. */
export const platformNotClosed: CommandRule<When<'ClosePlatform'>> = {
  kind: 'command',
  id: 'county.platform.not-closed',
  title: { zh: '平台撤销一次', en: 'A platform closes once' },
  cites: [decided('平台只撤销一次;登记有误的先撤销登记')],
  holds: ({ state: { platforms }, command: { platform } }) =>
    isThereWithout(platforms, platform, 'closedOn'),
  message: ({ command: { platform } }) => ({
    zh: `名册中没有平台 ${platform},或其撤销已经登记。`,
    en: `The register has no platform ${platform}, or its closing is recorded already.`,
  }),
};

/** An expert of the think tank leaves it once. */
export const expertNotReleased: CommandRule<When<'ReleaseExpert'>> = {
  kind: 'command',
  id: 'county.expert.not-released',
  title: { zh: '专家退出一次', en: 'An expert leaves once' },
  cites: [decided('专家只退出一次;登记有误的先撤销登记')],
  holds: ({ state: { experts }, command: { expert } }) => isThereWithout(experts, expert, 'leftOn'),
  message: ({ command: { expert } }) => ({
    zh: `名册中没有专家 ${expert},或其退出已经登记。`,
    en: `The register has no expert ${expert}, or has recorded already that they leave.`,
  }),
};
