import { createServer } from 'node:http';
import { base64url, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { closedPort, startIssuer, startRouter, type TestRouter } from './start-router.js';

let issuer: Awaited<ReturnType<typeof startIssuer>>;
let router: TestRouter;
beforeAll(async () => {
  issuer = await startIssuer();
  router = await startRouter(
    { hello: () => 'hi', whoami: (_args, { claims }) => claims?.['sub'] ?? null },
    issuer.yaml,
  );
});
afterAll(async () => {
  await router.stop();
  await issuer.stop();
});

const ask = async (authorization: string | undefined, url = router.url) => {
  const response = await fetch(url, {
    method: 'POST',
    body: '{"query":"{whoami}"}',
    headers: { 'content-type': 'application/json', ...(authorization === undefined ? {} : { authorization }) },
  });
  const { data, errors } = (await response.json()) as {
    data?: unknown;
    errors?: { message: string; extensions: { code: string } }[];
  };
  return { status: response.status, data, code: errors?.[0]?.extensions.code, message: errors?.[0]?.message };
};
const encode = (value: unknown) => base64url.encode(JSON.stringify(value));

describe('a token', () => {
  it('that is good tells who asks', async () => {
    expect(await ask(`Bearer ${await issuer.sign()}`)).toMatchObject({ status: 200, data: { whoami: 'u1' } });
  });

  it('may be missing: the operation decides what that means', async () => {
    expect(await ask(undefined)).toMatchObject({ status: 200, data: { whoami: null } });
  });

  it.each([
    ['has expired', () => issuer.sign({}, -60), 'The token has expired.'],
    ['comes from elsewhere', () => issuer.sign({ iss: 'other' }), "The token's iss is not accepted here."],
    ['is meant for others', () => issuer.sign({ aud: 'other' }), "The token's aud is not accepted here."],
    [
      'is not valid yet',
      () => issuer.sign({ nbf: Math.floor(Date.now() / 1_000) + 600 }),
      "The token's nbf is not accepted here.",
    ],
    ['is no token', async () => 'abc', 'The token is malformed.'],
  ])('that %s is refused, also on public fields', async (_case, sign, message) => {
    expect(await ask(`Bearer ${await sign()}`)).toEqual({ status: 401, data: undefined, code: 'AUTH_ERROR', message });
  });

  it('without a signature is refused', async () => {
    const token = `${encode({ alg: 'none' })}.${encode({ iss: 'test', aud: 'paissive', sub: 'u1' })}.`;
    expect(await ask(`Bearer ${token}`)).toMatchObject({ status: 401, code: 'AUTH_ERROR' });
  });

  it('signed with the public key as an HMAC secret is refused', async () => {
    const secret = new TextEncoder().encode(JSON.stringify(issuer.jwk));
    const token = await new SignJWT({ iss: 'test', aud: 'paissive', sub: 'u1' })
      .setProtectedHeader({ alg: 'HS256', kid: 'k1' })
      .sign(secret);
    expect(await ask(`Bearer ${token}`)).toMatchObject({
      status: 401,
      message: "The token's algorithm is not accepted here.",
    });
  });

  it('signed with a key that it brings along is refused', async () => {
    const { privateKey, publicKey } = await generateKeyPair('EdDSA', { extractable: true });
    const token = await new SignJWT({ iss: 'test', aud: 'paissive', sub: 'u1' })
      .setProtectedHeader({ alg: 'EdDSA', kid: 'k1', jwk: await exportJWK(publicKey) })
      .sign(privateKey);
    expect(await ask(`Bearer ${token}`)).toMatchObject({ status: 401, message: "The token's signature does not fit." });
  });

  it('that names keys elsewhere, or a file, is verified with none of them', async () => {
    const { privateKey, publicKey } = await generateKeyPair('EdDSA', { extractable: true });
    const asked: string[] = [];
    const elsewhere = createServer((request, response) => {
      asked.push(request.url ?? '');
      exportJWK(publicKey).then((jwk) => response.end(JSON.stringify({ keys: [{ ...jwk, kid: 'theirs' }] })));
    });
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
    const address = elsewhere.address();
    const jku = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/jwks.json`;
    for (const header of [
      { kid: 'theirs', jku },
      { kid: 'k1', jku, x5u: jku },
      { kid: '../../../../dev/null' },
      { kid: "k1' OR '1'='1" },
    ]) {
      const token = await new SignJWT({ iss: 'test', aud: 'paissive', sub: 'u1', exp: 9_999_999_999 })
        .setProtectedHeader({ alg: 'EdDSA', ...header })
        .sign(privateKey);
      expect(await ask(`Bearer ${token}`)).toMatchObject({ status: 401, code: 'AUTH_ERROR' });
    }
    expect(asked).toEqual([]);
    await new Promise((resolve) => elsewhere.close(resolve));
  });

  it('with a critical header that is not understood is refused, though its signature fits (RFC 7515, section 4.1.11)', async () => {
    const name = 'https://example.org/policy';
    expect((await ask(`Bearer ${await issuer.sign({}, 600, { [name]: 1 })}`)).status).toBe(200);
    const critical = await issuer.sign({}, 600, { [name]: 1, crit: [name] });
    expect(await ask(`Bearer ${critical}`)).toMatchObject({ status: 401, code: 'AUTH_ERROR' });
  });

  it('that was changed is refused, also when the original was accepted before', async () => {
    const good = await issuer.sign();
    expect((await ask(`Bearer ${good}`)).status).toBe(200);
    const [head, , tail] = good.split('.');
    const forged = `${head}.${encode({ iss: 'test', aud: 'paissive', sub: 'admin', exp: 9_999_999_999 })}.${tail}`;
    expect(await ask(`Bearer ${forged}`)).toMatchObject({
      status: 401,
      message: "The token's signature does not fit.",
    });
  });

  it('of another scheme is refused and not taken for none', async () => {
    expect(await ask('Basic dTpw')).toMatchObject({ status: 401, code: 'AUTH_ERROR' });
    expect(await ask('Bearer ')).toMatchObject({ status: 401, code: 'AUTH_ERROR' });
  });

  it('is refused, not waved through, while the keys cannot be fetched', async () => {
    const dead = await startRouter(
      { whoami: () => 'x' },
      `authentication:\n  router:\n    jwt:\n      jwks:\n        - url: http://127.0.0.1:${await closedPort()}/\n`,
    );
    expect(await ask(`Bearer ${await issuer.sign()}`, dead.url)).toMatchObject({ status: 401, code: 'AUTH_ERROR' });
    await dead.stop();
  });

  it('is required where the configuration says so', async () => {
    const closed = await startRouter(
      { whoami: () => 'x' },
      `${issuer.yaml}authorization:\n  require_authentication: true\n`,
    );
    expect(await ask(undefined, closed.url)).toMatchObject({ status: 401, code: 'AUTH_ERROR' });
    await closed.stop();
  });

  it('never reaches the log', async () => {
    const token = await issuer.sign();
    await ask(`Bearer ${token}`);
    expect(JSON.stringify(router.log)).not.toContain(token.slice(-40));
  });
});
