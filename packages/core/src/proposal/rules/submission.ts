import { cite, decided } from '../../law/instruments.ts';
import type { Draft, Filed, ReturnedForRevision } from '../proposal.ts';
import { seatOf } from '../session.ts';
import { openAssignment } from '../standing.ts';
import type { OnCase } from './case.ts';

/** A proposal states facts, analyses them, and makes concrete suggestions (有情况、有分析、有具体的建议). */
export const hasSuggestions: OnCase<Draft | ReturnedForRevision> = {
  kind: 'case',
  id: 'proposal.submission.has-suggestions',
  title: { zh: '有情况、有分析、有具体的建议', en: 'Facts, analysis, suggestions' },
  cites: [
    cite('national-proposal-regulation-2011', '第十五条(一)(二)'),
    cite('form-requirements', '案由、提案者、案由分析、建议', 'SEEN', '缺一不可'),
  ],
  holds: ({ state }) => state.content.suggestions.length > 0,
  message: () => ({
    zh: '提案须提出具体建议,至少一条。',
    en: 'A proposal makes at least one concrete suggestion.',
  }),
};

/** A proposal is numbered under a plenary session, so there must be one. */
export const sessionIsKnown: OnCase<Draft | ReturnedForRevision> = {
  kind: 'case',
  id: 'proposal.submission.session-known',
  title: { zh: '届次明确', en: 'Under a session' },
  cites: [cite('zhejiang-bureau-handling', '第十二条'), decided('提案须归入一次全体会议')],
  holds: ({ ctx: { register, calendar, now } }) => seatOf(register, now, calendar) !== undefined,
  message: () => ({
    zh: '大会提案受理尚未开始,名册中没有可归入的全体会议。',
    en: 'No plenary session takes proposals yet.',
  }),
};

/** A filed proposal can be withdrawn until a unit has it. */
export const notYetAssigned: OnCase<Filed> = {
  kind: 'case',
  id: 'proposal.withdrawal.before-assignment',
  title: { zh: '交办前撤回', en: 'Withdrawn before assignment' },
  cites: [
    cite('beijing-review-2023', '撤案', 'PRACTICE'),
    cite('system-bayannur', '撤回', 'SYS'),
    decided('撤回须在交办之前'),
  ],
  holds: ({ state }) => openAssignment(state) === undefined,
  message: () => ({
    zh: '提案已交办,不能撤回。',
    en: 'The proposal was assigned and can no longer be withdrawn.',
  }),
};
