import { isAnother, twoHands } from '../../county/two-hands.ts';
import { believed, cite, decided } from '../../law/instruments.ts';
import { freeCandidates, isLapsed, maySupervise, partIn, termIsOver } from '../queries.ts';
import type { OnCase, OnCommand } from '../rule.ts';
import type { Seat } from './seat.ts';

/** A supervisor resigns in person. */
export const ownSeat: OnCase<Seat> = {
  kind: 'case',
  id: 'supervisors.seat.own-seat',
  title: { zh: '本人辞去', en: 'Their own seat' },
  cites: [decided('监督员由本人辞去')],
  holds: ({ part, ctx: { actor } }) => actor.role === 'member' && actor.member === part.member,
  message: () => ({ zh: '只能辞去本人的监督员。', en: 'Resign your own seat only.' }),
};

/** A vacancy is recorded where a supervisor counts no longer; a membership ends it by itself. */
export const supervisorCountsNoLonger: OnCase<Seat> = {
  kind: 'case',
  id: 'supervisors.seat.counts-no-longer',
  title: { zh: '资格已终止', en: 'Counts no longer' },
  cites: [believed('不再担任委员或到派驻单位任职的,监督员资格自动终止')],
  holds: ({ state, part, ctx }) => isLapsed(state, part, ctx),
  message: () => ({
    zh: '该监督员仍在任,不能登记空缺。',
    en: 'This supervisor still counts; there is no vacancy.',
  }),
};

/** The term of a group is not lengthened by a replacement. */
export const replacedWithinTheTerm: OnCase<Seat> = {
  kind: 'case',
  id: 'supervisors.seat.replaced-within-the-term',
  title: { zh: '聘期内补选', en: 'Within the term' },
  cites: [decided('补选的监督员任至小组聘期届满')],
  holds: ({ state, ctx: { today } }) => !termIsOver(state, today),
  message: () => ({
    zh: '聘期已届满,请解散小组并重新选聘。',
    en: 'The term is over; dissolve the group and select anew.',
  }),
};

/** Replaced by somebody who was selected as the others were. */
export const replacedBySelected: OnCommand<'ProposeReplacement', Seat> = {
  kind: 'command',
  id: 'supervisors.seat.replaced-by-selected',
  title: { zh: '补选人选经协商确定', en: 'By somebody selected' },
  cites: [
    cite('county-supervisors-essay', '自愿报名、界别推荐、常委会协商'),
    believed('监督员不监督本人所在单位'),
  ],
  holds: ({ state, command: { candidate }, ctx }) =>
    freeCandidates(state).some(
      ({ id, member }) => id === candidate && maySupervise(state, member, ctx),
    ),
  message: () => ({
    zh: '补选人选须已确定为监督员人选、符合条件且尚未任职。',
    en: 'Name a selected candidate who may supervise the unit and has no seat yet.',
  }),
};

/** Who is to replace a supervisor may still supervise when the letter goes out. */
export const replacementMaySupervise: OnCase<Seat> = {
  kind: 'case',
  id: 'supervisors.seat.replacement-may-supervise',
  title: { zh: '补选人选仍符合条件', en: 'The replacement may supervise' },
  cites: [believed('监督员不监督本人所在单位')],
  holds: ({ state, part: { candidate }, ctx }) =>
    maySupervise(state, partIn(state.candidates, candidate).member, ctx),
  message: () => ({
    zh: '补选人选已不符合条件,请撤回后另提人选。',
    en: 'The replacement may no longer supervise; withdraw it and propose another.',
  }),
};

/** Whoever proposed a replacement does not agree to it. */
export const replacementApprovedByAnother: OnCase<Seat> = {
  ...twoHands,
  id: 'supervisors.seat.approved-by-another',
  holds: ({ part, ctx: { actor } }) => isAnother(actor, part.proposedBy),
};
