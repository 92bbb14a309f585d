/** What {@link LIST} answers. */
export interface List {
  readonly viewer: { readonly role: string; readonly roleTitle: string };
  readonly county: {
    readonly name: string;
    readonly today: string;
    readonly proposals: {
      readonly totalCount: number;
      readonly edges: readonly { readonly node: Listed }[];
    };
  };
}

/** A proposal as a list shows it. */
export interface Listed {
  readonly id: string;
  readonly number: number | null;
  readonly title: string;
  readonly status: string;
  readonly nextStep: {
    readonly party: string;
    readonly due: string;
    readonly light: string;
  } | null;
}

/** What {@link ACTIONS} answers. */
export interface Actions {
  readonly node: {
    readonly availableActions: readonly {
      readonly command: string;
      readonly title: string;
      readonly target: string | null;
      readonly allowed: boolean;
      readonly violations: readonly { readonly rule: string; readonly message: string }[];
    }[];
  };
}

/** What {@link CLOSE} answers: the case as it now stands, or every reason why not. */
export interface Close {
  readonly closeProposal:
    | { readonly __typename: 'ProposalMoved'; readonly version: number }
    | {
        readonly __typename: 'Refusal';
        readonly violations: readonly {
          readonly rule: string;
          readonly zh: string;
          readonly en: string;
          readonly cites: readonly {
            readonly instrument: { readonly title: string };
            readonly article: string;
            readonly verification: string;
          }[];
        }[];
      };
}
