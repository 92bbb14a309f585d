/** The proposals the caller may read, those due first, and who owes what until when. */
export const LIST = `
  query List($first: Int!) {
    viewer { role roleTitle(language: EN) }
    county {
      name
      today
      proposals(first: $first, orderBy: DUE) {
        totalCount
        edges {
          node {
            id
            number
            title
            status
            nextStep { party due light }
          }
        }
      }
    }
  }`;

/** What the caller may do with one proposal, and why not the rest. */
export const ACTIONS = `
  query Actions($id: ID!) {
    node(id: $id) {
      ... on Proposal {
        availableActions {
          command
          title(language: EN)
          target
          allowed
          violations { rule message(language: EN) }
        }
      }
    }
  }`;

/** Closes a proposal, or says with sources why not. */
export const CLOSE = `
  mutation Close($id: ID!) {
    closeProposal(input: { id: $id }) {
      __typename
      ... on ProposalMoved { version }
      ... on Refusal {
        violations {
          rule
          zh: message
          en: message(language: EN)
          cites { instrument { title } article verification }
        }
      }
    }
  }`;
