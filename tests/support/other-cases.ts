/**
 * The rules that depend on other cases, or on how many there are: no case tells by itself whether an input
 * passes, so the step is offered and judged when it is taken.
 */
export const judgedByOthers: ReadonlySet<string> = new Set([
  'consultation.follow-up.linked-once',
  'proposal.award.within-the-share',
  'proposal.key.place-left',
  'proposal.merging.one-main',
  'proposal.review.merges-into-filed',
  'supervision.closing.instruction-follows-this',
]);
