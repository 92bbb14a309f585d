/** The refusal of a step that the tables do not offer at this stage. */
export const noSuchStep = { id: 'workflow.no-such-step' } as const;

/** The refusal of a step that is offered, but to somebody else. */
export const notYourStep = { id: 'workflow.not-your-step' } as const;
