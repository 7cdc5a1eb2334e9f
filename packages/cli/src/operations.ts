/** The operations of the job, in the order they are sent. */

export const SIGN_IN = /* GraphQL */ `
  mutation SignIn($email: String!, $password: String!) {
    signIn(input: { email: $email, password: $password }) { session { accessToken } userErrors { message } }
  }`;

export const REGISTER = /* GraphQL */ `
  mutation Register($email: String!, $password: String!) {
    register(input: { email: $email, password: $password, name: "Demo" }) { session { accessToken } userErrors { message } }
  }`;

export const CREATE_UPLOAD = /* GraphQL */ `
  mutation CreateUpload($fileName: String!, $sizeBytes: Float!) {
    createUpload(input: { fileName: $fileName, sizeBytes: $sizeBytes }) { upload { id url method } userErrors { message } }
  }`;

export const IMPORT = /* GraphQL */ `
  mutation Import($input: ImportKeywordsInput!) {
    importKeywords(input: $input) {
      import { id format recognition rowCount acceptedCount rejectedCount notices }
      userErrors { __typename message ... on MappingNeededError { columns { name meaning } } }
    }
  }`;

export const REJECTED_ROWS = /* GraphQL */ `
  query RejectedRows($id: ID!, $after: String) {
    import(id: $id) {
      rejectedRows(first: 100, after: $after) { nodes { line column reason } pageInfo { hasNextPage endCursor } }
    }
  }`;

export const ANALYZE = /* GraphQL */ `
  mutation Analyze($importId: ID!, $name: String) {
    analyzeNiche(input: { importId: $importId, name: $name }) { analysis { id } userErrors { message } }
  }`;

export const PROGRESS = /* GraphQL */ `
  subscription Progress($id: ID!) {
    analysisProgress(analysisId: $id) { status stage percent message }
  }`;

export const CANCEL = /* GraphQL */ `
  mutation Cancel($id: ID!) {
    cancelAnalysis(input: { analysisId: $id }) { userErrors { message } }
  }`;

export const RANKING = /* GraphQL */ `
  query Ranking($id: ID!, $after: String) {
    analysis(id: $id) {
      opportunities(first: 50, after: $after) {
        nodes {
          id name score confidence keywordCount
          monthlySearches { low high } costPerClick currency
          trend { verdict slopePerYear pValue explanation }
          factors { kind value formula improvement }
          history { month searches }
          nextSteps
          keywords(first: 100) { nodes { text } pageInfo { hasNextPage endCursor } }
        }
        pageInfo { hasNextPage endCursor }
      }
    }
  }`;

export const MORE_KEYWORDS = /* GraphQL */ `
  query MoreKeywords($id: ID!, $after: String) {
    opportunity(id: $id) { keywords(first: 100, after: $after) { nodes { text } pageInfo { hasNextPage endCursor } } }
  }`;
