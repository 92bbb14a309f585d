import { CountyId } from '@xieshang/core';

/** Which county the story is set in. */
export const huailai = {
  id: CountyId.parse('huailai-demo'),
  name: '怀来县(演示)',
  notice:
    '本县数据仅供演示:人物姓名、届次、提案、数字和办理情况均为虚构,与任何真实人物、单位的实际工作无关;乡镇名称取自公开的行政区划。',
} as const;

/** The number of the term; invented, as the real one is not known. */
export const TERM = 11;

/** The term before, of which one case is still open. */
export const EARLIER_TERM = TERM - 1;
