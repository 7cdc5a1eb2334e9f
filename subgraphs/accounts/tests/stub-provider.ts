import { createHash, generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { exportJWK, SignJWT } from 'jose';

/** What a test may have wrong about the provider's next ID token. */
export interface TokenFaults {
  readonly claims?: Record<string, unknown>;
  readonly algorithm?: 'RS256' | 'HS256' | 'none';
  readonly isForeignKey?: boolean;
}

export interface StubPerson {
  readonly sub: string;
  readonly email?: string;
  readonly email_verified?: boolean;
  readonly name?: string;
}

/** A provider of sign-ins on this machine: OpenID Connect at its root, and GitHub's endpoints beside it. */
export interface StubProvider {
  readonly url: string;
  /** Plays browser and person: follows the address, agrees as this person, and answers the query that the browser comes back with. */
  visit(authorizationUrl: string, person: StubPerson, faults?: TokenFaults): { state: string; code: string };
  stop(): Promise<void>;
}

export const CLIENT = { clientId: 'paissive', clientSecret: 'the secret of the stub' };

interface Grant {
  readonly query: URLSearchParams;
  readonly person: StubPerson;
  readonly faults: TokenFaults;
}

export async function startStubProvider(): Promise<StubProvider> {
  const keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const foreign = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const grants = new Map<string, Grant>();
  const people = new Map<string, StubPerson>();
  let url = '';

  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', url);
    if (pathname === '/.well-known/openid-configuration') return json(response, discovery(url));
    if (pathname === '/jwks') {
      return json(response, {
        keys: [{ ...(await exportJWK(keys.publicKey)), kid: 'stub', alg: 'RS256', use: 'sig' }],
      });
    }
    if (pathname === '/token' || pathname === '/login/oauth/access_token') return answerToken(request, response);
    const person = people.get(request.headers.authorization?.replace('Bearer ', '') ?? '');
    if (!person) return json(response, { message: 'Bad credentials' }, 401);
    if (pathname === '/user')
      return json(response, { id: Number(person.sub), login: 'octo', name: person.name ?? null });
    const emails = [
      { email: 'other@example.org', primary: false, verified: true },
      { email: person.email, primary: true, verified: person.email_verified ?? false },
    ];
    return json(response, emails);
  });

  /** RFC 6749, section 4.1.3, and RFC 7636, section 4.6: a code once, its client only, its verifier only. */
  async function answerToken(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const form = new URLSearchParams(await text(request));
    const code = form.get('code') ?? '';
    const grant = grants.get(code);
    grants.delete(code);
    const basic = Buffer.from((request.headers.authorization ?? '').replace('Basic ', ''), 'base64').toString();
    const [id, secret] = basic
      ? basic.split(':').map((part) => decodeURIComponent(part.replaceAll('+', ' ')))
      : [form.get('client_id'), form.get('client_secret')];
    if (id !== CLIENT.clientId || secret !== CLIENT.clientSecret)
      return json(response, { error: 'invalid_client' }, 401);
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    if (
      !grant ||
      challenge !== grant.query.get('code_challenge') ||
      form.get('redirect_uri') !== grant.query.get('redirect_uri')
    ) {
      return json(response, { error: 'invalid_grant' }, 400);
    }
    const accessToken = randomUUID();
    people.set(accessToken, grant.person);
    const isGithub = request.url?.startsWith('/login') === true;
    json(response, {
      access_token: accessToken,
      token_type: 'bearer',
      ...(!isGithub && { id_token: await idToken(grant) }),
    });
  }

  async function idToken({ query, person, faults }: Grant): Promise<string> {
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      iss: url,
      aud: CLIENT.clientId,
      iat: now,
      exp: now + 300,
      nonce: query.get('nonce'),
      ...person,
      ...faults.claims,
    };
    if (faults.algorithm === 'none') {
      return `${[{ alg: 'none' }, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')}.`;
    }
    if (faults.algorithm === 'HS256') {
      // The classic confusion: the public key taken for a shared secret.
      const secret = Buffer.from(keys.publicKey.export({ type: 'spki', format: 'pem' }));
      return new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid: 'stub' }).sign(secret);
    }
    const signer: KeyObject = faults.isForeignKey === true ? foreign.privateKey : keys.privateKey;
    return new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'stub' }).sign(signer);
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  return {
    url,
    visit(authorizationUrl, person, faults = {}) {
      const { searchParams: query } = new URL(authorizationUrl);
      const code = randomUUID();
      grants.set(code, { query, person, faults });
      return { state: query.get('state') ?? '', code };
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function discovery(url: string) {
  return {
    issuer: url,
    authorization_endpoint: `${url}/authorize`,
    token_endpoint: `${url}/token`,
    jwks_uri: `${url}/jwks`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
  };
}

function json(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
