import { required } from '../../kernel/required.ts';
import { nextIn } from '../../kernel/series.ts';
import { receiptOf } from '../case/admitted.ts';
import { nextId } from '../case/after-filing.ts';
import type { Deciders } from '../moves.ts';
import { isTaken } from '../proposal.ts';
import type { awardCommands } from './commands.ts';
import { awardSeries } from './share.ts';

/** What nominating, shortlisting, granting and publishing lead to. */
export const awardDeciders: Deciders<typeof awardCommands> = {
  NominateForAward: (state, { award, reason }, { today: on }) => ({
    type: 'AwardNominated',
    on,
    nomination: nextId('W', isTaken(state) ? state.awards : []),
    award,
    reason,
  }),
  ShortlistForAward: (_state, { nomination }, { today: on }) => ({
    type: 'AwardShortlisted',
    on,
    nomination,
  }),
  GrantAward: (state, { nomination }, { today: on, numbers }) => {
    const awards = isTaken(state) ? state.awards : [];
    const { award } = required(
      awards?.find(({ id }) => id === nomination),
      'a nomination',
    );
    return {
      type: 'AwardGranted',
      on,
      nomination,
      ...nextIn(numbers, awardSeries(award, receiptOf(state))),
    };
  },
  DeclineAward: (_state, { nomination, reason }, { today: on }) => ({
    type: 'AwardDeclined',
    on,
    nomination,
    reason,
  }),
  PublishAward: (_state, { nomination }, { today: on }) => ({
    type: 'AwardPublished',
    on,
    nomination,
  }),
};
