import { afterEach, describe, expect, it } from '@jest/globals';
import type { StubReply, StubRequest } from '@paissive/testkit';
import { SOURCE_FACTS } from '../create-live-sources.js';
import { type SourceOnStub, startSourceOnStub, TEST_NOW } from '../testing/source-on-stub.js';

const QUERY = { terms: ['standing desk'], language: 'en' };
const never = () => new AbortController().signal;

let on: SourceOnStub | undefined;
afterEach(() => on?.stop());

describe.each(SOURCE_FACTS.map(({ name }) => name))('%s', (name) => {
  async function gatherFrom(reply: StubReply | ((request: StubRequest) => StubReply), options = {}) {
    on = await startSourceOnStub(name, typeof reply === 'function' ? reply : () => reply, options);
    return on.source.gather(QUERY, never());
  }

  it('says who asks, takes packed answers, and sends nothing but the question', async () => {
    await gatherFrom({ status: 500, pieces: [] });
    const [request] = on?.stub.requests ?? [];
    expect(request).toMatchObject({ method: 'GET', body: undefined });
    expect(request?.headers).toMatchObject({
      'user-agent': 'paissive-test/1 (mailto:someone@example.org)',
      'accept-encoding': 'gzip',
    });
    expect(Object.keys(request?.headers ?? {}).sort()).toEqual(
      expect.not.arrayContaining(['cookie', 'authorization', 'referer']),
    );
    expect(decodeURIComponent(request?.path ?? '').replaceAll('+', ' ')).toContain('standing desk');
  });

  it.each([
    ['seconds', '120', 120_000],
    ['a date', 'Wed, 11 Mar 2026 12:05:00 GMT', 300_000],
  ])('obeys a 429 that names %s, and asks nothing more until then', async (_how, retryAfter, waitMs) => {
    const outcome = await gatherFrom({ status: 429, headers: { 'retry-after': retryAfter }, pieces: [] });
    const retryAt = new Date(TEST_NOW.getTime() + waitMs);
    expect(outcome).toMatchObject({ kind: 'fault', fault: { kind: 'RATE_LIMITED', retryAt } });
    expect(await on?.source.gather(QUERY, never())).toMatchObject({ fault: { kind: 'RATE_LIMITED', retryAt } });
    expect(on?.stub.requests).toHaveLength(1);
  });

  it('leaves alone for a minute who says too many and not for how long', async () => {
    const retryAt = new Date(TEST_NOW.getTime() + 60_000);
    expect(await gatherFrom({ status: 429, pieces: [] })).toMatchObject({ fault: { kind: 'RATE_LIMITED', retryAt } });
  });

  it.each([
    ['no JSON', { pieces: ['<html>Busy</html>'] }, 'UNREADABLE'],
    ['half a JSON', { pieces: ['{"items": [{"titl'] }, 'UNREADABLE'],
    ['JSON of another shape', { pieces: ['{"data": []}'] }, 'UNREADABLE'],
    ['more than is read', { pieces: [`{"items": "${'a'.repeat(200_000)}"}`] }, 'TOO_LARGE'],
    ['a connection that is cut', { pieces: ['{"items": ['], ending: 'cut' }, 'UNAVAILABLE'],
    ['a problem of its own', { status: 503, pieces: [] }, 'UNAVAILABLE'],
    ['a refusal', { status: 400, pieces: ['{}'] }, 'REFUSED'],
    ['another address', { status: 301, headers: { location: 'http://127.0.0.1/' }, pieces: [] }, 'REFUSED'],
  ] as const)('%s is a fault and no signal', async (_what, reply, kind) => {
    const outcome = await gatherFrom(reply as StubReply);
    expect(outcome).toMatchObject({ kind: 'fault', fault: { kind, retryAt: null } });
    // Shown to everybody on the installation.
    expect(JSON.stringify(outcome)).not.toContain('desk');
  });

  it('is not waited for any longer than the limit', async () => {
    const outcome = await gatherFrom({ pieces: ['{'], ending: 'hang' }, { timeoutMs: 50 });
    expect(outcome).toMatchObject({ kind: 'fault', fault: { kind: 'TIMED_OUT' } });
  });

  it('is not waited for when nobody wants the answer any more', async () => {
    const leaving = new AbortController();
    const reason = new Error('left');
    on = await startSourceOnStub(name, () => {
      leaving.abort(reason);
      return { pieces: ['{'], ending: 'hang' };
    });
    await expect(on.source.gather(QUERY, leaving.signal)).rejects.toBe(reason);
  });
});
