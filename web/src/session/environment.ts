import { z } from 'zod';

const LOCAL_HOSTS = new Set(['localhost', '127.0.0.1', '[::1]']);

const schema = z.object({
  /** Where the router answers GraphQL; the path defaults to `/graphql`. */
  ROUTER_URL: z.url().default('http://localhost:4000/graphql').transform(withPath),
  /** Where programs reach the API; `ROUTER_URL` if left out, which may be known inside only. */
  API_URL: z.url().optional(),
  /** Origins that signed upload addresses may have, separated by spaces; any local port while the router is local. */
  UPLOAD_ORIGINS: z.string().optional(),
  /** Where letters can be read that are kept on this machine instead of being sent; none where mail is sent. */
  MAILBOX_URL: z.url().optional(),
  /** Set by Next.js itself. */
  NODE_ENV: z.string().optional(),
});

export interface WebEnvironment {
  readonly routerUrl: string;
  readonly apiUrl: string;
  readonly uploadOrigins: string;
  /** Where letters are kept on this machine; null where they are sent. */
  readonly mailboxUrl: string | null;
  /** Whether pages are rebuilt while they are worked on, which needs `eval` and inline styles. */
  readonly isDevelopment: boolean;
}

let environment: WebEnvironment | undefined;

/**
 * What the server side of the application is configured with, read at run time so that one build serves everywhere.
 *
 * @throws {Error} naming every variable at fault.
 */
export function webEnvironment(): WebEnvironment {
  environment ??= parseEnvironment(process.env);
  return environment;
}

/** {@link webEnvironment} over given variables. */
export function parseEnvironment(variables: Record<string, string | undefined>): WebEnvironment {
  const parsed = schema.safeParse(variables);
  if (!parsed.success) throw new Error(`The environment is not usable:\n${z.prettifyError(parsed.error)}`);
  const { ROUTER_URL, API_URL, UPLOAD_ORIGINS, MAILBOX_URL, NODE_ENV } = parsed.data;
  const isLocal = LOCAL_HOSTS.has(new URL(ROUTER_URL).hostname);
  return {
    routerUrl: ROUTER_URL,
    mailboxUrl: MAILBOX_URL ?? null,
    apiUrl: API_URL ?? ROUTER_URL,
    isDevelopment: NODE_ENV === 'development',
    uploadOrigins: UPLOAD_ORIGINS ?? (isLocal ? 'http://localhost:* http://127.0.0.1:*' : ''),
  };
}

function withPath(address: string): string {
  const url = new URL(address);
  if (url.pathname === '/') url.pathname = '/graphql';
  return url.href;
}
