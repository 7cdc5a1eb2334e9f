import { z } from 'zod';

/** The HTTP header (and WebSocket `connectionParams` key) that carries the signed identity from the router to a subgraph. */
export const IDENTITY_HEADER = 'x-paissive-identity';

/** A person with a valid access token, and the workspace that the session works in. */
export interface Viewer {
  readonly userId: string;
  readonly sessionId: string;
  readonly workspaceId: string;
  /** The workspace role (`owner`, `editor` or `viewer`) and `user` or `admin`. */
  readonly roles: readonly string[];
  /** For example `niches:write`. */
  readonly scopes: readonly string[];
}

/** Who is asking, as far as the router could tell. */
export interface CallerIdentity {
  /** Null without a valid access token. */
  readonly viewer: Viewer | null;
  readonly requestId: string;
  /** The client's network address. */
  readonly address?: string;
  readonly userAgent?: string;
  readonly clientName?: string;
}

/** What is signed. Times are milliseconds since 1970, `aud` is the name of the one subgraph that may accept it. */
export interface IdentityEnvelope {
  readonly aud: string;
  readonly iat: number;
  readonly exp: number;
  readonly identity: CallerIdentity;
}

/** Longest header accepted, in characters. Node refuses 16 KiB of headers in all. */
export const MAX_HEADER_LENGTH = 8_192;

/** Shortest secret accepted, in bytes: the length of the HMAC's output (RFC 2104, section 3). */
export const MIN_SECRET_BYTES = 32;

const text = z.string().max(1_024);

export const identityEnvelopeSchema: z.ZodType<IdentityEnvelope> = z.object({
  aud: text,
  iat: z.int(),
  exp: z.int(),
  identity: z.object({
    viewer: z
      .object({ userId: text, sessionId: text, workspaceId: text, roles: z.array(text), scopes: z.array(text) })
      .nullable(),
    requestId: text,
    address: z.exactOptional(text),
    userAgent: z.exactOptional(text),
    clientName: z.exactOptional(text),
  }),
});

/** @throws RangeError when the secret is shorter than `MIN_SECRET_BYTES`. */
export function assertSecret(secret: string): void {
  if (Buffer.byteLength(secret) < MIN_SECRET_BYTES) {
    throw new RangeError(`The identity secret needs at least ${MIN_SECRET_BYTES} bytes.`);
  }
}
