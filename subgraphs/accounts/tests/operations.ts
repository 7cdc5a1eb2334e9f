import { type Accounts, PASSWORD, type Sender } from './harness.js';

const TOKENS = 'accessToken refreshToken expiresAt refreshExpiresAt';
const ERRORS = 'userErrors { __typename message field ... on TooManyAttemptsError { retryAfterSeconds } }';

export interface Tokens {
  accessToken: string;
  refreshToken: string;
  expiresAt: string;
  refreshExpiresAt: string;
}

interface Failure {
  __typename: string;
  message: string;
  field: string[] | null;
  retryAfterSeconds?: number;
}

/** The mutations and queries of the contract as functions; each answers its payload. */
export function operationsOn(accounts: Accounts) {
  async function payload<T>(query: string, input: object, sender?: Sender): Promise<T & { userErrors: Failure[] }> {
    const { data, errors } = await accounts.send(query, { input }, sender);
    if (errors) throw new Error(JSON.stringify(errors));
    return data.payload;
  }

  return {
    register: (input: { email: string; password?: string; name?: string | null }, sender?: Sender) =>
      payload<{ user: { id: string; email: string; name: string } | null; session: Tokens | null }>(
        `mutation ($input: RegisterInput!) {
          payload: register(input: $input) { user { id email name } session { ${TOKENS} } ${ERRORS} }
        }`,
        { password: PASSWORD, ...input },
        sender,
      ),

    signIn: (email: string, password = PASSWORD, sender?: Sender) =>
      payload<{ session: Tokens | null; mfaChallenge: string | null }>(
        `mutation ($input: SignInInput!) { payload: signIn(input: $input) { session { ${TOKENS} } mfaChallenge ${ERRORS} } }`,
        { email, password },
        sender,
      ),

    refresh: (refreshToken: string, sender?: Sender) =>
      payload<{ session: Tokens | null }>(
        `mutation ($input: RefreshSessionInput!) { payload: refreshSession(input: $input) { session { ${TOKENS} } ${ERRORS} } }`,
        { refreshToken },
        sender,
      ),

    signOut: (input: { refreshToken?: string }, sender?: Sender) =>
      payload<{ endedSessionId: string | null }>(
        `mutation ($input: SignOutInput!) { payload: signOut(input: $input) { endedSessionId ${ERRORS} } }`,
        input,
        sender,
      ),

    endSession: (sessionId: string, sender?: Sender) =>
      payload<{ endedSessionId: string | null }>(
        `mutation ($input: EndSessionInput!) { payload: endSession(input: $input) { endedSessionId ${ERRORS} } }`,
        { sessionId },
        sender,
      ),

    /** Any mutation: its payload, with the fields asked for. */
    // biome-ignore lint/suspicious/noExplicitAny: each test knows the shape of what it asked for and compares it.
    mutate: <T = any>(
      name: string,
      fields: string,
      input: object | null,
      sender?: Sender,
    ): Promise<T & { userErrors: Failure[] }> => {
      if (input === null) return payload<T>(`mutation { payload: ${name} { ${fields} ${ERRORS} } }`, {}, sender);
      const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
      return payload<T>(
        `mutation ($input: ${type}!) { payload: ${name}(input: $input) { ${fields} ${ERRORS} } }`,
        input,
        sender,
      );
    },

    sessions: (page: { first?: number; after?: string | null }, sender: Sender) =>
      accounts.send(
        `query ($first: Int! = 20, $after: String) {
          sessions(first: $first, after: $after) {
            edges { cursor node { id } }
            nodes { id device ipAddress place createdAt lastUsedAt expiresAt isCurrent }
            pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
          }
        }`,
        page,
        sender,
      ),

    viewer: async (sender?: Sender) =>
      (
        await accounts.send(
          '{ viewer { user { id email name } workspace { id name isPersonal } role scopes } }',
          {},
          sender,
        )
      ).data.viewer,

    entities: async (representations: object[], fields: string, sender?: Sender) => {
      const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ${fields} } }`;
      return (await accounts.send(query, { representations }, sender)).data._entities;
    },
  };
}

export type Operations = ReturnType<typeof operationsOn>;

/** What must be there, or the test has failed for another reason than the one it looks at. */
export function present<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('Expected a value and got none.');
  return value;
}
