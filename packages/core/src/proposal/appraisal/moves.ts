import { unitOf } from '../../county/actor.ts';
import { UnitId } from '../../county/entries.ts';
import { areaOf } from '../../kernel/area.ts';
import type { FactOf } from '../../kernel/fact.ts';
import { required } from '../../kernel/required.ts';
import { saysOf } from '../../kernel/says.ts';
import { actingProposer } from '../case/admitted.ts';
import { lastingParts } from '../case/changes.ts';
import { appraisalCommands, appraisalFacts, totalOf } from '../parts/appraisal.ts';
import type { Proposal, ProposalContext } from '../proposal.ts';

type AppraisalFact = FactOf<typeof appraisalFacts>;

const says = saysOf<AppraisalFact, Proposal, ProposalContext>();
const appraisals = lastingParts('appraisals', 'A');

const cast = ({ on, scores }: AppraisalFact) =>
  ({ stage: 'cast', on, scores, total: totalOf(scores) }) as const;

/** 双向评议: units appraise the proposal, its proposers the handling. */
export const appraisal = areaOf<Proposal, ProposalContext>()({
  commands: appraisalCommands,
  facts: appraisalFacts,
  decide: {
    AppraiseProposal: says('ProposalAppraised', ({ actor }) => ({
      unit: UnitId.parse(required(unitOf(actor), 'a unit')),
    })),
    AppraiseHandling: says('HandlingAppraised', (ctx) => ({ proposer: actingProposer(ctx) })),
  },
  evolve: {
    ProposalAppraised: appraisals.adds((event) => ({
      id: `P-${event.unit}`,
      of: 'proposal',
      unit: event.unit,
      ...cast(event),
    })),
    HandlingAppraised: appraisals.adds((event) => ({
      id: `H-${event.proposer}`,
      of: 'handling',
      proposer: event.proposer,
      ...cast(event),
    })),
  },
});
