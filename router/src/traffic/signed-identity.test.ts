import { createIdentitySigner, createIdentityVerifier } from '@paissive/identity';
import { createSignedIdentity } from './signed-identity.js';

const secret = 'a secret that only tests know, long enough';
let clock = 1_000_000;
const now = () => clock;
const signed = createSignedIdentity(createIdentitySigner({ secret, now }), now);
const viewer = (userId: string) => ({ userId, sessionId: 's', workspaceId: 'w', roles: [], scopes: [] });
const ann = viewer('ann');
const read = (header: string, audience = 'items') => createIdentityVerifier({ secret, audience, now }).verify(header);

describe('the signed identity of a caller', () => {
  it('is signed once for many requests', () => {
    const first = signed({ viewer: ann, requestId: 'r1', address: '192.0.2.1' }, 'items');
    expect(signed({ viewer: ann, requestId: 'r2', address: '192.0.2.1' }, 'items')).toBe(first);
    expect(read(first)).toMatchObject({ viewer: { userId: 'ann' }, address: '192.0.2.1' });
  });

  it('is not that of another caller, address, client or nobody', () => {
    const of = (identity: object) => signed({ viewer: ann, requestId: 'r', ...identity }, 'items');
    const headers = [of({}), of({ viewer: viewer('bob') }), of({ viewer: null }), of({ address: '192.0.2.9' })];
    headers.push(of({ userAgent: 'x' }), of({ clientName: 'x' }), of({ userAgent: 'x', clientName: 'x' }));
    expect(new Set(headers).size).toBe(headers.length);
    expect(headers.map((header) => read(header).viewer?.userId)).toEqual([
      'ann',
      'bob',
      undefined,
      'ann',
      'ann',
      'ann',
      'ann',
    ]);
  });

  it('is for one subgraph', () => {
    const identity = { viewer: ann, requestId: 'r' };
    expect(read(signed(identity, 'others'), 'others').viewer?.userId).toBe('ann');
    expect(() => read(signed(identity, 'others'), 'items')).toThrow();
  });

  it('is signed anew long before it expires, within one request too', () => {
    const identity = { viewer: ann, requestId: 'r' };
    const first = signed(identity, 'items');
    clock += 4_999;
    expect(signed(identity, 'items')).toBe(first);
    clock += 1;
    const second = signed(identity, 'items');
    expect(second).not.toBe(first);
    clock += 29_000;
    expect(read(second).viewer?.userId).toBe('ann');
  });
});
