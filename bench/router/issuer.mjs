// Signs the tokens of the benchmark's callers and shows the key that checks them.
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { SCOPE } from './supergraph.mjs';

const require = createRequire(new URL('../../router/package.json', import.meta.url));

export async function startIssuer() {
  const { exportJWK, generateKeyPair, SignJWT } = await import(require.resolve('jose'));
  const { publicKey, privateKey } = await generateKeyPair('EdDSA', { extractable: true });
  const key = { ...(await exportJWK(publicKey)), kid: 'bench', alg: 'EdDSA', use: 'sig' };
  const server = createServer((_request, response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ keys: [key] })),
  );
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}/jwks.json`,
    /** The token of one caller. */
    sign: (number) =>
      new SignJWT({ sid: `s${number}`, workspace: `w${number}`, roles: ['owner', 'user'], scope: SCOPE })
        .setProtectedHeader({ alg: 'EdDSA', kid: 'bench' })
        .setSubject(`user-${number}`)
        .setIssuer('bench')
        .setAudience('paissive')
        .setExpirationTime('2h')
        .sign(privateKey),
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}
