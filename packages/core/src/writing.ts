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

/** What is asked has the shape of its command: what does not is refused before anything is judged. */
export const commandIsReadable: RuleCard = {
  id: 'writing.command-readable',
  title: { zh: '内容合乎格式', en: 'A command of its shape' },
  cites: [decided('不合格式的内容不予记录')],
};

/** Facts are recorded in the order of time: nothing is recorded before what was recorded last. */
export const momentsFollow: RuleCard = {
  id: 'writing.moments-follow',
  title: { zh: '按时间先后记录', en: 'Moments follow one another' },
  cites: [decided('记录时刻不早于上一条记录')],
};
