/** Asks the router, as any client does. */
export interface GraphqlClient {
  request<Data>(query: string, variables: Record<string, unknown>): Promise<Data>;
  /** A client that sends this access token. */
  as(accessToken: string): GraphqlClient;
}

export function createGraphqlClient(url: string, accessToken?: string): GraphqlClient {
  return {
    async request<Data>(query: string, variables: Record<string, unknown>) {
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(accessToken === undefined ? {} : { authorization: `Bearer ${accessToken}` }),
        },
        body: JSON.stringify({ query, variables }),
        signal: AbortSignal.timeout(30_000),
      });
      const { data, errors } = (await response.json()) as { data?: Data; errors?: { message: string }[] };
      if (errors !== undefined && errors.length > 0) throw new Error(errors.map(({ message }) => message).join('; '));
      if (data === undefined || data === null) throw new Error(`The router answered ${response.status} without data.`);
      return data;
    },
    as: (token) => createGraphqlClient(url, token),
  };
}
