/** What the router answered, whatever it was. */
export interface ApiAnswer<Data> {
  readonly status: number;
  readonly data: Data | null;
  readonly errors: readonly ApiError[];
}

export interface ApiError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string };
}

/** Asks the router as a program does. */
export interface ApiClient {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The answer as it came. */
  send<Data = Record<string, unknown>>(query: string, variables?: Record<string, unknown>): Promise<ApiAnswer<Data>>;
  /** The data; throws when there are errors, for the steps that only prepare. */
  ask<Data>(query: string, variables?: Record<string, unknown>): Promise<Data>;
}

/** @param accessToken left out: nobody is signed in */
export function createApiClient(url: string, accessToken?: string): ApiClient {
  const headers = {
    'content-type': 'application/json',
    ...(accessToken === undefined ? {} : { authorization: `Bearer ${accessToken}` }),
  };
  async function send<Data>(query: string, variables: Record<string, unknown> = {}): Promise<ApiAnswer<Data>> {
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
    const { data = null, errors = [] } = (await response.json()) as Partial<ApiAnswer<Data>>;
    return { status: response.status, data, errors };
  }
  return {
    url,
    headers,
    send,
    async ask<Data>(query: string, variables?: Record<string, unknown>) {
      const { status, data, errors } = await send<Data>(query, variables);
      if (data === null || errors.length > 0)
        throw new Error(`The router answered ${status}: ${errors.map(({ message }) => message).join('; ')}`);
      return data;
    },
  };
}
