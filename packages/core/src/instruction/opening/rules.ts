import { cite, decided } from '../../law/instruments.ts';
import type { UnopenedInstruction } from '../instruction.ts';
import type { OnCommand } from '../rule.ts';
import { followingCommittee, isCommittee, sourceNamed, sourceOf, speechesIn } from './source.ts';

const goals = (quote: string) => cite('huailai-goals-2023', '总体绩效目标', 'SEEN', quote);

type Opening = OnCommand<'OpenFollowUp', undefined, UnopenedInstruction>;

/** One outcome is followed up at a time: of a consultation, or of a supervision. */
export const oneSource: Opening = {
  kind: 'command',
  id: 'instruction.opening.one-source',
  title: { zh: '一案一源', en: 'One case, one source' },
  cites: [goals('积极探索“调研—协商—督办”闭环机制'), decided('一件督办对应一次协商或监督的成果')],
  holds: ({ command }) => sourceNamed(command) !== undefined,
  message: () => ({
    zh: '请写明一次协商或一次民主监督,二者居其一。',
    en: 'Name one consultation or one supervision.',
  }),
};

/** What is followed up has recommended something. */
export const sourceRecommends: Opening = {
  kind: 'command',
  id: 'instruction.opening.source-recommends',
  title: { zh: '成果有意见建议', en: 'The outcome recommends something' },
  cites: [goals('部门采纳落实反馈制度')],
  holds: ({ command, ctx }) =>
    sourceNamed(command) === undefined ||
    (sourceOf(command, ctx)?.recommendations ?? []).length > 0,
  message: () => ({
    zh: '所列协商或监督不存在,或其成果尚未报送、没有意见建议。',
    en: 'There is no such consultation or supervision, or its outcome recommends nothing yet.',
  }),
};

/** Feedback goes to people, bodies and platforms of the register. */
export const informedAreKnown: Opening = {
  kind: 'command',
  id: 'instruction.opening.informed-are-known',
  title: { zh: '反馈对象在册', en: 'Those informed are on the register' },
  cites: [
    cite('baoding-2022', '采纳反馈', 'SEEN', '一周内要向相关……委员进行反馈'),
    decided('反馈对象须在名册中'),
  ],
  holds: ({ command: { members, bodies, experts, platforms }, ctx: { register } }) =>
    members.every((id) => Object.hasOwn(register.members, id)) &&
    bodies.every((id) => Object.hasOwn(register.bodies, id)) &&
    experts.every((id) => Object.hasOwn(register.experts, id)) &&
    platforms.every((id) => Object.hasOwn(register.platforms, id)),
  message: () => ({
    zh: '应予反馈的委员、专委会、党派、界别、专家、平台须在名册中。',
    en: 'Members, bodies, experts and platforms to be informed are on the register.',
  }),
};

/** 专委会跟进: the committee that follows it is a special committee. */
export const committeeIsSpecial: Opening = {
  kind: 'command',
  id: 'instruction.opening.committee-is-special',
  title: { zh: '由专委会跟进', en: 'Followed by a special committee' },
  cites: [cite('luoyang-outcome-measures', '专委会跟进')],
  holds: ({ command: { committee }, ctx: { register } }) =>
    committee === undefined || isCommittee(register, committee),
  message: () => ({
    zh: '跟进的专委会须为名册中的专门委员会。',
    en: 'What follows it is a special committee of the register.',
  }),
};

/** What rests on plenary statements is followed by a committee, where the county has it so. */
export const speechesHaveACommittee: Opening = {
  kind: 'command',
  id: 'instruction.speech.has-a-committee',
  title: { zh: '大会发言由专委会跟进', en: 'A committee follows plenary statements' },
  cites: [cite('xintian-speeches-2022', '大会发言督办', 'PRACTICE')],
  holds: ({ command, ctx }) => {
    const source = sourceOf(command, ctx);
    return (
      source === undefined ||
      speechesIn(source, ctx).length === 0 ||
      followingCommittee(command, source, ctx) !== undefined
    );
  },
  message: () => ({
    zh: '意见建议依据大会发言,请写明跟进的专委会。',
    en: 'It rests on plenary statements: name the committee that follows it.',
  }),
};
