import { describe, expect, it } from '@jest/globals';
import {
  type CallerIdentity,
  createIdentitySigner,
  createIdentityVerifier,
  hasScopes,
  IdentityError,
  parseSessionRevocation,
  requireViewer,
} from './index.js';

const secret = 'a secret that is long enough to be one';
const viewer = {
  userId: 'u',
  sessionId: 's',
  workspaceId: 'w',
  roles: ['owner', 'user'],
  scopes: ['niches:read', 'niches:write'],
};
const identity: CallerIdentity = {
  viewer,
  requestId: 'r',
  address: '192.0.2.1',
  userAgent: 'Test/1',
  clientName: 'web',
};

let clock = 1_000_000;
const now = () => clock;
const signer = createIdentitySigner({ secret, now, ttlMs: 30_000 });
const verifier = createIdentityVerifier({ secret, audience: 'niches', now, toleranceMs: 5_000 });

function reasonOf(header: string | undefined, by = verifier): string {
  try {
    by.verify(header);
  } catch (error) {
    if (error instanceof IdentityError) return error.reason;
    throw error;
  }
  return 'accepted';
}

describe('the signed identity', () => {
  it('arrives as it was signed, with and without a viewer', () => {
    expect(verifier.verify(signer.sign(identity, 'niches'))).toEqual(identity);
    const anonymous = { viewer: null, requestId: 'r' };
    expect(verifier.verify(signer.sign(anonymous, 'niches'))).toEqual(anonymous);
  });

  it('is refused by any subgraph but the one it was signed for', () => {
    expect(reasonOf(signer.sign(identity, 'accounts'))).toBe('wrong-audience');
  });

  it('is refused after its time and before it, beyond what clocks may differ', () => {
    const header = signer.sign(identity, 'niches');
    const signedAt = clock;
    const reasons = [34_999, 35_000, -5_000, -5_001].map((offsetMs) => {
      clock = signedAt + offsetMs;
      return reasonOf(header);
    });
    clock = signedAt;
    expect(reasons).toEqual(['accepted', 'expired', 'accepted', 'not-yet-valid']);
  });

  it('is refused when a single character was changed, wherever', () => {
    const header = signer.sign(identity, 'niches');
    for (let index = 0; index < header.length; index += 7) {
      const changed = `${header.slice(0, index)}${header[index] === 'A' ? 'B' : 'A'}${header.slice(index + 1)}`;
      expect(['bad-signature', 'malformed']).toContain(reasonOf(changed));
    }
  });

  it('is refused when signed with another secret', () => {
    const forger = createIdentitySigner({ secret: secret.replace('a', 'b'), now });
    expect(reasonOf(forger.sign(identity, 'niches'))).toBe('bad-signature');
  });

  it('is refused with a clear reason when it is missing, oversized or no identity at all', () => {
    expect(reasonOf(undefined)).toBe('missing');
    expect(reasonOf('')).toBe('missing');
    expect(reasonOf('x'.repeat(8_193))).toBe('too-large');
    expect(reasonOf('no-dot')).toBe('malformed');
    expect(reasonOf('a.b.c')).toBe('malformed');
    expect(reasonOf('.c2ln')).toBe('malformed');
    expect(reasonOf('e30.')).toBe('bad-signature');
  });

  it('is refused when well signed but not of the form', () => {
    const odd = signer.sign({ viewer: { userId: 1 } } as never, 'niches');
    expect(reasonOf(odd)).toBe('malformed');
  });

  it('needs a secret of 32 bytes on both sides', () => {
    expect(() => createIdentitySigner({ secret: 'short', now })).toThrow(RangeError);
    expect(() => createIdentityVerifier({ secret: 'short', audience: 'niches', now })).toThrow(RangeError);
  });
});

describe('the viewer', () => {
  it('has scopes when one group is there in full', () => {
    expect(hasScopes(viewer, [['niches:read', 'niches:write']])).toBe(true);
    expect(hasScopes(viewer, [['accounts:read'], ['niches:read']])).toBe(true);
    expect(hasScopes(viewer, [['niches:read', 'accounts:read']])).toBe(false);
    expect(hasScopes(viewer, [])).toBe(false);
    expect(hasScopes(null, [[]])).toBe(false);
  });

  it('is required with UNAUTHENTICATED', () => {
    expect(requireViewer(identity)).toBe(viewer);
    expect(() => requireViewer({ viewer: null, requestId: 'r' })).toThrow(
      expect.objectContaining({ code: 'UNAUTHENTICATED' }),
    );
  });
});

describe('a message about a revoked session', () => {
  it.each(['', 'null', '[]', '{}', '{"sessionId":"","untilMs":1}', '{"sessionId":"s","untilMs":"1"}', '{"untilMs":1}'])(
    'is not read from %j',
    (text) => {
      expect(parseSessionRevocation(text)).toBeNull();
    },
  );

  it('is read as it was written, without what else it says', () => {
    const revocation = { sessionId: 's', untilMs: 1_000 };
    expect(parseSessionRevocation(JSON.stringify({ ...revocation, more: true }))).toEqual(revocation);
  });
});
