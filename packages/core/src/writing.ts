import type { RuleCard } from './kernel/rule.ts';
import { decided } from './law/instruments.ts';

/** A command that names the version it was written for is refused when the case has moved on. */
export const caseHasNotMovedOn: RuleCard = {
  id: 'writing.expected-version',
  title: { zh: '以最新情况为准', en: 'The case has not moved on' },
  cites: [decided('并发办理时以先到者为准,后到者须重新查看')],
};

/** A command's key stands for one command: sent again it happens once, for another it is refused. */
export const keyIsUsedOnce: RuleCard = {
  id: 'writing.key-used-once',
  title: { zh: '一键一令', en: 'One key, one command' },
  cites: [decided('同一请求编号只对应一次办理')],
};
