import { jest } from '@jest/globals';
import { clearedCookies, isSecureRequest, type SessionTokens, sessionCookies } from './session-cookies';
import { createSessionKeeper, type RefreshAnswer } from './session-keeper';

const visitor = new Headers({ 'x-forwarded-for': '192.0.2.1' });
const tokens: SessionTokens = {
  accessToken: 'access-2',
  refreshToken: 'refresh-2',
  expiresAt: '2026-11-23T12:10:00.000Z',
  refreshExpiresAt: '2026-12-23T12:00:00.000Z',
};

describe('createSessionKeeper', () => {
  it('uses a living access token without asking anybody', async () => {
    const refresh = jest.fn<(token: string, visitor: Headers) => Promise<RefreshAnswer>>();
    const keeper = createSessionKeeper({ refresh });
    await expect(keeper.current({ access: 'access-1', refresh: 'refresh-1' }, visitor)).resolves.toEqual({
      kind: 'active',
      accessToken: 'access-1',
      renewed: null,
    });
    expect(refresh).not.toHaveBeenCalled();
  });

  it('renews once for all requests that arrive with the same expired session', async () => {
    const { promise, resolve } = deferred<RefreshAnswer>();
    const refresh = jest.fn((_token: string, _visitor: Headers) => promise);
    const keeper = createSessionKeeper({ refresh });
    const waiting = Promise.all(
      Array.from({ length: 5 }, () => keeper.current({ access: undefined, refresh: 'refresh-1' }, visitor)),
    );
    resolve({ kind: 'renewed', tokens });
    const answers = await waiting;
    expect(refresh).toHaveBeenCalledTimes(1);
    expect(refresh).toHaveBeenCalledWith('refresh-1', visitor);
    for (const answer of answers) expect(answer).toEqual({ kind: 'active', accessToken: 'access-2', renewed: tokens });
    await keeper.current({ access: undefined, refresh: 'refresh-1' }, visitor);
    expect(refresh).toHaveBeenCalledTimes(2);
  });

  it('renews when the router refused a token that looked alive', async () => {
    const keeper = createSessionKeeper({ refresh: async () => ({ kind: 'renewed', tokens }) });
    const session = await keeper.current({ access: 'access-1', refresh: 'refresh-1' }, visitor, true);
    expect(session).toMatchObject({ kind: 'active', accessToken: 'access-2' });
  });

  it('tells an ended session from a router that does not answer', async () => {
    const answers: RefreshAnswer[] = [{ kind: 'refused' }, { kind: 'unavailable' }];
    const keeper = createSessionKeeper({ refresh: async () => answers.shift() ?? { kind: 'refused' } });
    await expect(keeper.current({ access: undefined, refresh: 'r' }, visitor)).resolves.toEqual({ kind: 'signed-out' });
    await expect(keeper.current({ access: undefined, refresh: 'r' }, visitor)).resolves.toEqual({
      kind: 'unavailable',
    });
    await expect(keeper.current({ access: undefined, refresh: undefined }, visitor)).resolves.toEqual({
      kind: 'signed-out',
    });
  });
});

describe('session cookies', () => {
  it('are out of reach of scripts, and the tokens travel to our API only', () => {
    const cookies = sessionCookies(tokens, true);
    expect(cookies).toHaveLength(3);
    for (const cookie of cookies) expect(cookie).toMatch(/; HttpOnly; SameSite=Lax; Secure$/);
    expect(cookies.filter((cookie) => cookie.includes('Path=/api;'))).toHaveLength(2);
    expect(cookies.find((cookie) => cookie.includes('Path=/;'))).not.toMatch(/access-2|refresh-2/);
  });

  it('are forgotten by name and path', () => {
    for (const cookie of clearedCookies(false)) expect(cookie).toContain('Expires=Thu, 01 Jan 1970');
  });

  it('are marked secure behind a TLS proxy', () => {
    const headers = new Headers({ 'x-forwarded-proto': 'https,http' });
    expect(isSecureRequest({ url: 'http://web:3000/', headers })).toBe(true);
    expect(isSecureRequest({ url: 'http://localhost:3000/', headers: new Headers() })).toBe(false);
  });
});

function deferred<T>() {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
