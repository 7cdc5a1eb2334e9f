const headers = '{\n  "Authorization": "Bearer paste the accessToken of SignIn here"\n}';

/** The tabs a newcomer finds: the way from nothing to ranked niches. */
export const examples = [
  {
    query: `# 1. Sign in, then copy the access token into the Headers of the other tabs.
mutation SignIn($email: String!, $password: String!) {
  signIn(input: { email: $email, password: $password }) {
    session { accessToken refreshToken expiresAt }
    mfaChallenge
    userErrors { __typename message field }
  }
}`,
    variables: '{\n  "email": "",\n  "password": ""\n}',
  },
  {
    query: `# 2. Import a keyword list. Files go through createUpload.
mutation Import($content: String!) {
  importKeywords(input: { name: "Playground", fileName: "keywords.txt", content: $content }) {
    import { id format rowCount acceptedCount rejectedCount notices }
    userErrors { __typename message field }
  }
}`,
    variables: JSON.stringify(
      { content: 'cold brew coffee maker\ncold brew concentrate\npour over kettle\n' },
      null,
      2,
    ),
    headers,
  },
  {
    query: `# 3. Analyse it.
mutation Analyse($importId: ID!) {
  analyzeNiche(input: { importId: $importId }) {
    analysis { id status }
    userErrors { __typename message field }
  }
}`,
    variables: '{\n  "importId": ""\n}',
    headers,
  },
  {
    query: `# 4. Watch it.
subscription Watch($analysisId: ID!) {
  analysisProgress(analysisId: $analysisId) { status stage percent message remainingSeconds counts { keywords clusters } }
}`,
    variables: '{\n  "analysisId": ""\n}',
    headers,
  },
  {
    query: `# 5. Read the ranking with its reasons.
query Ranking {
  opportunities(first: 10) {
    totalCount
    nodes {
      rank name score confidence
      trend { verdict slopePerYear pValue explanation }
      factors { kind value weight contribution formula improvement }
    }
  }
}`,
    headers,
  },
];
