export const typeDefs = /* GraphQL */ `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  type Query {
    now: Float
  }
  type Subscription {
    progressed: Progress
  }
  type Progress {
    id: ID!
    percent: Float!
    stage: String!
    message: String!
    counts: [Int!]!
  }
`;
