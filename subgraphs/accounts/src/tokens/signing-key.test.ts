import { createSecretBox } from '@paissive/secret-box';
import { decodeJwt, decodeProtectedHeader, importJWK, jwtVerify, SignJWT } from 'jose';
import { createAccessTokenIssuer } from './access-token.js';
import { loadKeyRing } from './key-ring.js';
import { generateSigningKey, openSigningKey, publishedKeys, type SigningKey, thumbprintOf } from './signing-key.js';
import type { SigningKeyRepository } from './signing-key.repository.js';

const now = new Date('2026-03-01T12:00:00.500Z');
const box = createSecretBox('a secret of the tests, 32 bytes or more', 'accounts/signing-keys');

/** RFC 8037, appendix A.1: the Ed25519 key that all its examples use. */
const rfc8037 = {
  d: 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A',
  x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
  thumbprint: 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k',
};

describe('signing keys', () => {
  it('name themselves by the RFC 7638 thumbprint (RFC 8037, appendix A.3)', async () => {
    expect(await thumbprintOf(rfc8037.x)).toBe(rfc8037.thumbprint);
    const key = await generateSigningKey('active', box, now);
    expect(key.kid).toBe(await thumbprintOf(key.publicJwk.x));
  });

  it('open from their sealed form to a key that signs as RFC 8037, appendix A.4 does', async () => {
    const stored: SigningKey = {
      ...(await generateSigningKey('active', box, now)),
      sealedPrivateKey: box.seal(rfc8037.d),
    };
    const key = await openSigningKey({ ...stored, publicJwk: { ...stored.publicJwk, x: rfc8037.x } }, box);
    const input = 'eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc';
    const signature = Buffer.from(await crypto.subtle.sign('Ed25519', key, Buffer.from(input))).toString('base64url');
    expect(signature).toBe('hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg');
  });

  it('do not open with another secret, and say which variable to look at', async () => {
    const key = await generateSigningKey('active', box, now);
    const other = createSecretBox('another secret of 32 bytes or more....', 'accounts/signing-keys');
    await expect(openSigningKey(key, other)).rejects.toThrow(/KEY_ENCRYPTION_SECRET/);
  });

  it('stay published when retired until the last token they signed has expired', async () => {
    const retired = { ...(await generateSigningKey('active', box, now)), state: 'retired' as const, retiredAt: now };
    const at = (offsetMs: number) => publishedKeys([retired], new Date(now.getTime() + offsetMs), 600_000);
    expect(at(599_999)).toEqual([retired]);
    expect(at(600_000)).toEqual([]);
  });
});

describe('the key ring', () => {
  it('starts with a key that signs and one published to sign next, and finds the same ones again', async () => {
    const keys = memoryRepository();
    const first = await loadKeyRing({ keys, box, now: () => now });
    const second = await loadKeyRing({ keys, box, now: () => now });
    expect(first.keySet().keys).toHaveLength(2);
    expect(second.keySet()).toEqual(first.keySet());
    expect(second.active.kid).toBe(first.active.kid);
    expect(JSON.stringify(first.keySet())).not.toContain('"d"');
  });
});

describe('an access token', () => {
  it('carries who, where and what, is good for ten minutes and verifies against the key set', async () => {
    const keyRing = await loadKeyRing({ keys: memoryRepository(), box, now: () => now });
    const issuer = createAccessTokenIssuer({ keyRing, issuer: 'https://accounts.example.org', now: () => now });
    const { token, expiresAt } = await issuer.issue({
      userId: 'user-1',
      sessionId: 'session-1',
      workspaceId: 'workspace-1',
      workspaceRole: 'editor',
      platformRole: 'user',
      authenticatedAt: new Date(now.getTime() - 60_000),
      methods: ['pwd', 'otp'],
    });
    const seconds = Math.floor(now.getTime() / 1000);
    expect(decodeProtectedHeader(token)).toEqual({ alg: 'EdDSA', typ: 'JWT', kid: keyRing.active.kid });
    expect(decodeJwt(token)).toEqual({
      iss: 'https://accounts.example.org',
      aud: 'paissive',
      sub: 'user-1',
      sid: 'session-1',
      workspace: 'workspace-1',
      roles: ['editor', 'user'],
      scope:
        'accounts:read niches:read monetization:read marketing:read ai-models:read agent-teams:read accounts:write niches:write monetization:write marketing:write ai-models:write agent-teams:write',
      auth_time: seconds - 60,
      amr: ['pwd', 'otp'],
      iat: seconds,
      exp: seconds + 600,
    });
    expect(expiresAt).toEqual(new Date((seconds + 600) * 1000));

    const published = keyRing.keySet().keys.find(({ kid }) => kid === keyRing.active.kid);
    const publicKey = await importJWK({ ...published }, 'EdDSA');
    await expect(jwtVerify(token, publicKey, { currentDate: now, audience: 'paissive' })).resolves.toBeDefined();
    const forged = await new SignJWT({}).setProtectedHeader({ alg: 'HS256' }).sign(Buffer.alloc(32));
    await expect(jwtVerify(forged, publicKey)).rejects.toThrow();
  });
});

function memoryRepository(): SigningKeyRepository {
  const stored: SigningKey[] = [];
  return {
    list: async () => stored,
    addMissing: async (keys) => void stored.push(...keys),
    rotate: async () => false,
  };
}
