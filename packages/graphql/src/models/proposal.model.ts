import {
  type AnyProposal,
  type ProposalVisibility,
  type RegisterOfDay,
  visibilityOfProposal,
} from '@xieshang/core';
import type { GatewayContext } from '../context.ts';
import { proposalFrom } from '../store/rows/proposal.row.ts';
import { type CaseModel, STATE as OF_EVERY_CASE, type StatedCase } from './case-model.ts';

/** The columns of a proposal's state. */
export const STATE = { ...OF_EVERY_CASE, published: true } as const;
/** The same with its text. */
export const WHOLE = { ...STATE, content: true } as const;

// What is told from the text: it lies in a column of its own, which no other field loads.
const textual: ReadonlySet<string> = new Set([
  'text',
  'contact',
  'publication',
  'availableActions',
]);

/** A row of a proposal with its state, and its text where a field asked for it. */
interface StatedProposal extends StatedCase {
  readonly published?: boolean;
  readonly content?: unknown;
}

// Of a text that was not loaded, who may read the case is told by one thing alone.
const withoutText = (published: boolean) => ({
  title: '',
  matters: [],
  situation: '',
  analysis: '',
  suggestions: [],
  suggestedUnits: [],
  publication: { consent: published },
});

/** The state of a row, as core knows it. */
export const proposalOf = ({
  state,
  published = false,
  content = withoutText(published),
}: StatedProposal): AnyProposal => proposalFrom({ state, content });

/** What the caller sees of a proposal. */
export const visibilityOf = (
  row: StatedProposal,
  { actor, today }: Pick<GatewayContext, 'actor' | 'today'>,
  register: RegisterOfDay,
): ProposalVisibility => visibilityOfProposal(proposalOf(row), actor, today, register);

/** Proposals have a model of their own, because counties list and count them by more columns. */
export const proposals: CaseModel = {
  name: 'Proposal',
  rows: ({ proposal }) => proposal,
  of: () => ({}),
  at: (_subject, key) => ({ countyId_id: key }),
  scope: {
    stage: (values) => ({ stage: { in: values } }),
    person: (values) => ({
      proposers: { some: { id: { in: values }, stage: { not: 'declined' } } },
    }),
    unit: (values) => ({ units: { some: { unitId: { in: values } } } }),
    public: (values) => ({ published: values.includes('yes') }),
    secret: (values) => ({ secret: values.includes('yes') }),
  },
  headings: {},
  kinds: false,
  columns: new Set([
    'source',
    'category',
    'period',
    'term',
    'session',
    'serial',
    'number',
    'draftedOn',
    'submittedAt',
    'filedOn',
    'closedOn',
    'tier',
  ]),
  told: (field) => (textual.has(field) ? WHOLE : STATE),
  stateOf: proposalOf,
  // Of the main proposal of a merger, each reader is shown what they may read themselves.
  apart: new Set(['handledWith']),
};
