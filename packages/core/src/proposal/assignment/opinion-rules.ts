import { cite } from '../../law/instruments.ts';
import { speaksFor } from '../case/own.ts';
import { leadAssignment } from '../case/queries.ts';
import type { Assignment } from '../parts/assignment.ts';
import type { Open } from '../proposal.ts';
import type { OnCase } from '../rule.ts';

/** 会办意见 is given by a co-handler to the lead handler. */
export const isCoHandler: OnCase<Open, Assignment> = {
  kind: 'case',
  id: 'proposal.opinion.of-a-co-handler',
  title: { zh: '会办单位提出会办意见', en: 'A co-handler gives its opinion' },
  cites: [cite('city-handling-rule', '(三)'), cite('fujian-npc-suggestions', '第二十条')],
  holds: ({ part }) => part.role === 'co_handler',
  message: () => ({
    zh: '本单位不是会办单位,请直接答复提案者。',
    en: 'The unit is no co-handler; it answers the proposers itself.',
  }),
};

/** The lead handler brings co-handlers together; nobody does it in its place. */
export const leadCoordinates: OnCase<Open, Assignment> = {
  kind: 'case',
  id: 'proposal.opinion.lead-coordinates',
  title: { zh: '主办单位牵头协商', en: 'The lead handler coordinates' },
  cites: [
    cite('guangzhou-handling', '第十四条'),
    cite('city-notice-2008', '会办意见不一致'),
    cite('shandong-handling', '第七条'),
  ],
  holds: ({ state, ctx }) => speaksFor(leadAssignment(state), ctx),
  message: () => ({
    zh: '会办意见不一致的,由主办单位牵头协商或上报。',
    en: 'The lead handler coordinates, or reports the disagreement.',
  }),
};

/** There is a disagreement that nobody has settled. */
export const disagreementIsOpen: OnCase<Open, Assignment> = {
  kind: 'case',
  id: 'proposal.opinion.disagreement-open',
  title: { zh: '分歧尚未解决', en: 'An open disagreement' },
  cites: [cite('guangzhou-handling', '第十四条')],
  holds: ({ part: { opinion } }) =>
    opinion !== undefined && !opinion.agrees && opinion.settled === undefined,
  message: () => ({
    zh: '该会办单位没有未解决的分歧。',
    en: 'This co-handler has no open disagreement.',
  }),
};

/** A disagreement is ruled on when the lead handler has reported it, and reported once. */
export const disagreementIsReported: OnCase<Open, Assignment> = {
  kind: 'case',
  id: 'proposal.opinion.disagreement-reported',
  title: { zh: '上报后裁定', en: 'Ruled on when reported' },
  cites: [cite('guangzhou-handling', '第十四条'), cite('yulin-2019', '意见分歧的处理')],
  holds: ({ part: { opinion } }) => opinion?.reported !== undefined,
  message: () => ({
    zh: '主办单位尚未上报分歧。',
    en: 'The lead handler has not reported a disagreement.',
  }),
};

/** A disagreement is reported once. */
export const disagreementNotReported: OnCase<Open, Assignment> = {
  kind: 'case',
  id: 'proposal.opinion.disagreement-not-reported',
  title: { zh: '分歧上报一次', en: 'Reported once' },
  cites: [cite('guangzhou-handling', '第十四条')],
  holds: ({ part: { opinion } }) => opinion?.reported === undefined,
  message: () => ({
    zh: '分歧已上报,等待裁定。',
    en: 'The disagreement was reported and waits for a ruling.',
  }),
};
