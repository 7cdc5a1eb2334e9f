import { createHash, generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';

/** A provider of sign-ins on this machine, OpenID Connect with PKCE: its page asks for an address, agrees, and links back. */
export interface SignInProvider {
  /** What `SIGN_IN_PROVIDERS` takes. */
  readonly settings: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

export const PROVIDER_NAME = 'Stub identity';
const CLIENT_ID = 'paissive';

export async function startSignInProvider(): Promise<SignInProvider> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const grants = new Map<string, URLSearchParams>();
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', origin());
    switch (url.pathname) {
      case '/.well-known/openid-configuration':
        return json(response, discovery(origin()));
      case '/jwks':
        return json(response, {
          keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'stub', alg: 'RS256', use: 'sig' }],
        });
      case '/authorize':
        return page(response, url.searchParams);
      case '/agree':
        return agree(response, url.searchParams);
      case '/token':
        return answerToken(response, new URLSearchParams(await text(request)));
      case '/favicon.ico':
        return response.writeHead(204).end();
      default:
        return json(response, { message: 'There is nothing here.' }, 404);
    }
  });

  function agree(response: ServerResponse, query: URLSearchParams): void {
    const code = randomUUID();
    grants.set(code, query);
    const back = new URL(query.get('redirect_uri') ?? '');
    back.searchParams.set('code', code);
    back.searchParams.set('state', query.get('state') ?? '');
    const href = back.href.replaceAll('&', '&amp;');
    html(response, `<p>You agreed.</p><a href="${href}">Go back</a>`);
  }

  /** RFC 6749, section 4.1.3, and RFC 7636, section 4.6: a code once, its verifier only. */
  function answerToken(response: ServerResponse, form: URLSearchParams): void {
    const code = form.get('code') ?? '';
    const grant = grants.get(code);
    grants.delete(code);
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    if (!grant || grant.get('code_challenge') !== challenge) json(response, { error: 'invalid_grant' }, 400);
    else json(response, { access_token: randomUUID(), token_type: 'bearer', id_token: idToken(grant) });
  }

  function idToken(grant: URLSearchParams): string {
    const now = Math.floor(Date.now() / 1000);
    const email = grant.get('email') ?? '';
    const claims = { iss: origin(), aud: CLIENT_ID, iat: now, exp: now + 300, nonce: grant.get('nonce') };
    const content = [
      { alg: 'RS256', kid: 'stub' },
      { ...claims, sub: email, email, email_verified: true },
    ]
      .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
      .join('.');
    return `${content}.${sign('sha256', Buffer.from(content), privateKey).toString('base64url')}`;
  }

  function origin(): string {
    const address = server.address();
    return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    settings: {
      id: 'stub',
      name: PROVIDER_NAME,
      discoveryUrl: `${origin()}/.well-known/openid-configuration`,
      clientId: CLIENT_ID,
      clientSecret: 'the secret of the stub',
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function page(response: ServerResponse, query: URLSearchParams): void {
  const hidden = [...query].map(([name, value]) => `<input type="hidden" name="${name}" value="${value}">`).join('');
  html(
    response,
    `<form action="/agree">${hidden}<label>Address <input name="email"></label><button>Agree</button></form>`,
  );
}

function html(response: ServerResponse, body: string): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(`<!doctype html><html lang="en"><title>${PROVIDER_NAME}</title>${body}</html>`);
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
