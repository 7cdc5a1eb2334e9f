import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createIdentityVerifier, IDENTITY_HEADER, RUN_TOKENS } from '@paissive/identity';
import { z } from 'zod';
import { mutation } from './mutation.js';
import { createPlatformClient, type PlatformCaller } from './platform-client.js';
import { createRunTokens } from './run-tokens.js';

const SECRET = 'a secret that only tests share, 32 bytes';
type Handler = (request: IncomingMessage, response: ServerResponse, body: string) => void;

const open: (() => void)[] = [];
afterEach(() => {
  for (const close of open.splice(0)) close();
});

async function serve(handler: Handler): Promise<string> {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    handler(request, response, Buffer.concat(chunks).toString());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  open.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const caller: PlatformCaller = {
  principal: { userId: 'ann', workspaceId: 'w' },
  runId: 't',
  scopes: ['niches:read'],
  signal: new AbortController().signal,
};

interface Platform {
  readonly request: () => Promise<unknown>;
  readonly asked: { authorization: string | undefined; variables: unknown }[];
  readonly tokensAsked: () => number;
  pass(ms: number): void;
}

const create = mutation(
  'create',
  'thing',
  z.object({ id: z.string() }),
  'mutation ($input: X!) { create(input: $input) { thing { id } userErrors { message } } }',
);

/** Accounts and a router: the router answers as the test says. */
async function platform(router: Handler, accounts?: Handler): Promise<Platform> {
  const asked: Platform['asked'] = [];
  let tokens = 0;
  let time = Date.now();
  const verifier = createIdentityVerifier({ secret: SECRET, audience: RUN_TOKENS.audience, now: () => time });
  const accountsUrl = await serve(
    accounts ??
      ((request, response) => {
        const identity = verifier.verify(String(request.headers[IDENTITY_HEADER]));
        expect(identity.viewer).toMatchObject({
          userId: 'ann',
          workspaceId: 'w',
          sessionId: 'run:t',
          scopes: ['niches:read'],
        });
        tokens += 1;
        response.end(JSON.stringify({ accessToken: `token-${tokens}`, expiresAtMs: time + 600_000 }));
      }),
  );
  const routerUrl = await serve((request, response, body) => {
    asked.push({
      authorization: request.headers.authorization,
      variables: (JSON.parse(body) as { variables: unknown }).variables,
    });
    router(request, response, body);
  });
  const now = () => new Date(time);
  const client = createPlatformClient({
    clientName: 'test',
    routerUrl,
    tokens: createRunTokens({ accountsUrl, identitySecret: SECRET, newId: () => 'id', now }),
  });
  return {
    asked,
    tokensAsked: () => tokens,
    pass(ms) {
      time += ms;
    },
    request: () => client.mutate(create, { name: 'x' }, caller),
  };
}

const answers =
  (data: unknown): Handler =>
  (_request, response) =>
    void response.end(JSON.stringify(data));
const fine = answers({ data: { create: { thing: { id: '1' }, userErrors: [] } } });

describe('the platform', () => {
  test('is asked with a token of the run, which is kept until shortly before it expires', async () => {
    const { request, asked, tokensAsked, pass } = await platform(fine);
    expect(await request()).toEqual({ id: '1' });
    await request();
    expect(tokensAsked()).toBe(1);
    expect(asked[0]).toEqual({ authorization: 'Bearer token-1', variables: { input: { name: 'x' } } });
    pass(541_000);
    await request();
    expect(asked.at(-1)?.authorization).toBe('Bearer token-2');
  });

  test('that refuses a token is asked once more with a new one', async () => {
    const { request, asked } = await platform((incoming, response, body) => {
      if (incoming.headers.authorization === 'Bearer token-1') response.writeHead(401).end();
      else fine(incoming, response, body);
    });
    expect(await request()).toEqual({ id: '1' });
    expect(asked.map(({ authorization }) => authorization)).toEqual(['Bearer token-1', 'Bearer token-2']);
  });

  test.each<[string, Handler, object]>([
    [
      'says what to correct',
      answers({ data: { create: { thing: null, userErrors: [{ message: 'Too long.' }] } } }),
      { code: 'REFUSED', message: 'Too long.', isRetryable: false },
    ],
    [
      'finds the operation wrong',
      answers({ data: null, errors: [{ message: 'No.', extensions: { code: 'BAD_USER_INPUT' } }] }),
      { code: 'BAD_USER_INPUT', isRetryable: false },
    ],
    [
      'refuses the request as a whole',
      answers({ errors: [{ message: 'Too deep.', extensions: { code: 'MAX_DEPTH_LIMIT' } }] }),
      { code: 'MAX_DEPTH_LIMIT' },
    ],
    [
      'fails inside',
      answers({ data: null, errors: [{ message: 'Oops.' }] }),
      { isRetryable: true, isOutcomeUnknown: true, isOutage: false },
    ],
    [
      'misses a service of its own',
      answers({ data: null, errors: [{ message: 'Away.', extensions: { code: 'SUBREQUEST_HTTP_ERROR' } }] }),
      { code: 'SUBREQUEST_HTTP_ERROR', isRetryable: true, isOutcomeUnknown: true, isOutage: true },
    ],
    [
      'is overloaded',
      (_request, response) => void response.writeHead(503).end(),
      { code: 'UNAVAILABLE', isRetryable: true, isOutcomeUnknown: true, isOutage: true },
    ],
    [
      'breaks off',
      (_request, response) => void response.destroy(),
      { code: 'UNAVAILABLE', isRetryable: true, isOutcomeUnknown: true, isOutage: true },
    ],
    ['answers with no JSON', (_request, response) => void response.end('<html>'), { code: 'UNAVAILABLE' }],
  ])('that %s is a failure that says whether to try again', async (_name, handler, failure) => {
    const { request } = await platform(handler);
    await expect(request()).rejects.toMatchObject(failure);
  });

  test('is not asked for whoever has left the workspace', async () => {
    const { request, asked } = await platform(fine, (_request, response) => void response.writeHead(403).end());
    await expect(request()).rejects.toMatchObject({ code: 'FORBIDDEN', isRetryable: false });
    expect(asked).toEqual([]);
  });
});
