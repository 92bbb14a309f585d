/** The query that GraphiQL opens with. */
export const WELCOME = `# 欢迎 · Welcome. Paste a token of the demo county into Headers:
# { "Authorization": "Bearer …" }
{
  viewer { role roleTitle }
  county(id: "huailai-demo") {
    name
    invented
    proposals(first: 5, orderBy: DUE) {
      totalCount
      edges {
        node {
          number
          title
          status
          nextStep { party due light }
        }
      }
    }
  }
}
`;
