import { dispositionOf } from './disposition.ts';
import type { Item } from './item.ts';
import * as is from './measures.ts';

const { isOverdue } = is;
const isLate = isOverdue(false);
const isLateWhereAllSign = isOverdue(true);

/** What is said of an item, or is not: one predicate for each mark. */
const tests: Readonly<Record<string, is.Test>> = {
  received: () => true,
  key: is.isKey,
  handled: is.isHandled,
  assigned: is.isAssigned,
  returned: is.wasReturned,
  rehandled: (item) => is.isAssigned(item) && is.isHandledAgain(item),
  settled: (item) => is.isAssigned(item) && is.isSettled(item),
  under_way: is.isUnderWay,
  overdue: (item) => is.isUnderWay(item) && isLate(item),
  // Late where the county lets co-handlers sign the reply, and only there.
  overdue_to_sign: (item) => is.waitsForApproval(item) && !isLate(item) && isLateWhereAllSign(item),
  contacted: (item) => is.isAssigned(item) && is.isContacted(item),
  to_answer: is.wasToBeAnswered,
  answered: is.isAnswered,
  on_time: (item) => is.wasToBeAnswered(item) && is.isAnsweredOnTime(item),
  in_form: (item) => is.isAnswered(item) && is.isAnsweredInForm(item),
  rated: is.isRatingOver,
  rated_resolved: (item) => is.isRatingOver(item) && is.resultOf(item) === 'resolved',
};

/** What is said of an item by one term of a vocabulary; nothing where the question does not arise. */
const terms: Readonly<Record<string, (item: Item) => string | undefined>> = {
  session: ({ proposal }) => String(proposal.receipt.session),
  source: ({ proposal }) => proposal.source,
  category: ({ proposal }) => proposal.content.category,
  period: ({ proposal }) => proposal.receipt.period,
  disposition: ({ proposal }) => dispositionOf(proposal),
  visit: is.visitStateOf,
  result: is.resultOf,
  attitude: is.satisfactionOf.attitude,
  satisfaction: is.satisfactionOf.result,
  carrying_out: is.satisfactionOf.carryingOut,
};

const allTests = Object.entries(tests);
const allTerms = Object.entries(terms);

/** Everything that reports ask of an item, each in one word. */
export const marksOf = (item: Item): readonly string[] => [
  ...allTests.flatMap(([mark, holds]) => (holds(item) ? mark : [])),
  ...allTerms.flatMap(([mark, termOf]) => {
    const term = termOf(item);
    return term === undefined ? [] : `${mark}.${term}`;
  }),
];

/** The mark of an item that stands for all that are handled together with it: told by a report. */
export const STANDS = 'stands';

/** The mark of an item among those it stands for. */
export const HANDLED = 'handled';

/** The mark of an item whose ratings are unsealed. */
export const RATED = 'rated';
