import { areaOf } from '../../kernel/area.ts';
import { partsIn } from '../../kernel/parts.ts';
import { saysOf } from '../../kernel/says.ts';
import type { SupervisorGroupContext, SupervisorGroupState } from '../group.ts';
import { opened, partIn, termsOf } from '../queries.ts';
import { type CandidacyFact, candidacyCommands, candidacyFacts } from './candidacy.ts';

const says = saysOf<CandidacyFact, SupervisorGroupState, SupervisorGroupContext>();
const candidates = partsIn(opened)('candidates', 'C');

/** Candidates volunteer or are recommended, and are selected or passed over. */
export const candidacy = areaOf<SupervisorGroupState, SupervisorGroupContext>()({
  commands: candidacyCommands,
  facts: candidacyFacts,
  decide: {
    VolunteerAsSupervisor: says('SupervisorNominated', ({ actor }, state) => {
      if (actor.role !== 'member') throw new Error('admitted without a member');
      return { candidate: candidates.next(state).id, member: actor.member };
    }),
    RecommendSupervisor: (state, { member, reason: statement }, { actor, today: on }) => {
      if (actor.role !== 'collective') throw new Error('admitted without a sector');
      const candidate = candidates.next(state).id;
      const recommendedBy = actor.body;
      return { type: 'SupervisorNominated', on, candidate, member, recommendedBy, statement };
    },
    WithdrawCandidacy: says('CandidacyWithdrawn'),
    SelectSupervisor: (state, { candidate, judgement }, ctx) => {
      const group = opened(state);
      const { member } = partIn(group.candidates, candidate);
      const terms = termsOf(group, member, ctx);
      return { type: 'SupervisorSelected', on: ctx.today, candidate, judgement, terms };
    },
    PassOverCandidate: says('CandidatePassedOver'),
  },
  evolve: {
    SupervisorNominated: candidates.adds(
      ({ type: _, on: nominatedOn, candidate: id, ...nomination }) => ({
        id,
        stage: 'nominated',
        nominatedOn,
        ...nomination,
      }),
    ),
    CandidacyWithdrawn: candidates.changes('candidate', () => ({ stage: 'withdrawn' })),
    SupervisorSelected: candidates.changes('candidate', ({ judgement, terms }) => ({
      stage: 'selected',
      judgement,
      terms,
    })),
    CandidatePassedOver: candidates.changes('candidate', ({ reason: passedOver }) => ({
      stage: 'passed_over',
      passedOver,
    })),
  },
});
