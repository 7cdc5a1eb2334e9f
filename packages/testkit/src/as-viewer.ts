import { randomUUID } from 'node:crypto';
import { createIdentitySigner, IDENTITY_HEADER, type Viewer } from '@paissive/identity';

export interface AsViewerOptions extends Partial<Viewer> {
  /** The secret of the subgraph under test. */
  readonly secret: string;
  /** The subgraph's name. */
  readonly audience: string;
  /** False for a caller without a valid access token. */
  readonly isSignedIn?: boolean;
  readonly now?: () => number;
}

/** What a subgraph answers. */
export interface GraphqlAnswer<Data> {
  readonly status: number;
  readonly data: Data | null;
  readonly errors: ReadonlyArray<{
    readonly message: string;
    readonly path?: ReadonlyArray<string | number>;
    readonly extensions?: Readonly<Record<string, unknown>>;
  }>;
}

/** A caller whose requests are signed as the router signs them. */
export interface TestCaller {
  readonly viewer: Viewer | null;
  /** The headers of one request. */
  headers(): Record<string, string>;
  graphql<Data = Record<string, unknown>>(
    url: string,
    query: string,
    variables?: Readonly<Record<string, unknown>>,
  ): Promise<GraphqlAnswer<Data>>;
}

/**
 * Makes a caller for a subgraph under test: by default an owner with all scopes in a workspace of its own.
 *
 * @example
 * const ann = asViewer({ secret, audience: 'niches' });
 * const { data } = await ann.graphql(url, '{ imports { nodes { id } } }');
 */
export function asViewer(options: AsViewerOptions): TestCaller {
  const { secret, audience, isSignedIn = true, now = Date.now, ...given } = options;
  const signer = createIdentitySigner({ secret, now });
  const viewer: Viewer | null = isSignedIn
    ? {
        userId: randomUUID(),
        sessionId: randomUUID(),
        workspaceId: randomUUID(),
        roles: ['owner', 'user'],
        scopes: ['niches:read', 'niches:write', 'accounts:read', 'accounts:write'],
        ...given,
      }
    : null;
  const headers = () => ({ [IDENTITY_HEADER]: signer.sign({ viewer, requestId: randomUUID() }, audience) });
  return {
    viewer,
    headers,
    async graphql<Data>(url: string, query: string, variables: Readonly<Record<string, unknown>> = {}) {
      const response = await fetch(url, {
        method: 'POST',
        headers: { ...headers(), 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      const { data = null, errors = [] } = (await response.json()) as Partial<GraphqlAnswer<Data>>;
      return { status: response.status, data, errors };
    },
  };
}
