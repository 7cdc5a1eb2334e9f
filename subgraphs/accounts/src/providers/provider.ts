/** Who somebody is at a provider. */
export interface ProviderPerson {
  /** Names the person there for good, unlike the address. */
  readonly subject: string;
  readonly email: string | null;
  /** Whether the provider has checked that the address is the person's. */
  readonly isEmailVerified: boolean;
  readonly name: string | null;
}

/** What a browser takes along to a provider and what must fit when it comes back. */
export interface Visit {
  readonly redirectUri: string;
  readonly state: string;
  /** The PKCE code verifier (RFC 7636). */
  readonly verifier: string;
  readonly nonce: string;
}

/** A place that knows people and tells who they are. */
export interface Provider {
  /** Lower case, for addresses: `google`. */
  readonly id: string;
  /** For a button: `Google`. */
  readonly name: string;
  /** Where to send the browser. @throws Error when the provider does not answer */
  authorizationUrl(visit: Visit): Promise<string>;
  /**
   * Trades the code for who the person is.
   *
   * @param answer the query that the browser came back with
   * @returns null when anything about the answer does not hold
   */
  complete(visit: Visit, answer: URLSearchParams): Promise<ProviderPerson | null>;
}

/** An account elsewhere that lets a person in here. */
export interface LinkedIdentity {
  readonly id: string;
  readonly userId: string;
  readonly provider: string;
  readonly subject: string;
  readonly email: string | null;
  readonly linkedAt: Date;
  readonly lastUsedAt: Date;
}

export const MAX_IDENTITIES = 20;
