import { cookies } from 'next/headers';
import { refreshAtRouter } from './router-request';
import { ACCESS_COOKIE, REFRESH_COOKIE, type SessionTokens } from './session-cookies';
import { createSessionKeeper } from './session-keeper';

/** One for all handlers, so that requests that arrive together share a renewal. */
export const sessionKeeper = createSessionKeeper({ refresh: refreshAtRouter });

/** The tokens that a browser's cookies hold. */
export async function heldTokens(): Promise<{ access: string | undefined; refresh: string | undefined }> {
  const jar = await cookies();
  return { access: jar.get(ACCESS_COOKIE)?.value, refresh: jar.get(REFRESH_COOKIE)?.value };
}

/** The session of a browser with both of its tokens, for what needs the refresh token as well; null where there is none. */
export async function heldSession(
  visitor: Headers,
): Promise<{ accessToken: string; refreshToken: string; renewed: SessionTokens | null } | null> {
  const held = await heldTokens();
  const session = await sessionKeeper.current(held, visitor);
  if (session.kind !== 'active' || !held.refresh) return null;
  const { accessToken, renewed } = session;
  return { accessToken, renewed, refreshToken: renewed?.refreshToken ?? held.refresh };
}
