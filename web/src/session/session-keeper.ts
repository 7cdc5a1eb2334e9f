import type { SessionTokens } from './session-cookies';

/** What the router said to a refresh token. */
export type RefreshAnswer =
  | { readonly kind: 'renewed'; readonly tokens: SessionTokens }
  /** The token is unknown, expired, ended or was used before: the person has to sign in again. */
  | { readonly kind: 'refused' }
  /** The router did not answer: the session may well be alive, so nothing is forgotten. */
  | { readonly kind: 'unavailable' };

/** What a request may be forwarded with. */
export type CurrentSession =
  | { readonly kind: 'active'; readonly accessToken: string; readonly renewed: SessionTokens | null }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'unavailable' };

export interface SessionKeeper {
  /**
   * The session to act with; renews the access token when it is missing or `force` says that it was refused.
   *
   * @param visitor headers of the request, which tell the accounts service where the session is used
   */
  current(
    cookies: { access: string | undefined; refresh: string | undefined },
    visitor: Headers,
    force?: boolean,
  ): Promise<CurrentSession>;
}

/**
 * Keeps sessions going without the browser ever holding a token. Requests that arrive together with one expired token share one
 * renewal; across processes the accounts service answers the same successor within its grace period.
 */
export function createSessionKeeper(deps: {
  refresh(refreshToken: string, visitor: Headers): Promise<RefreshAnswer>;
}): SessionKeeper {
  const renewals = new Map<string, Promise<RefreshAnswer>>();

  function renew(refreshToken: string, visitor: Headers): Promise<RefreshAnswer> {
    const running = renewals.get(refreshToken);
    if (running) return running;
    const renewal = deps.refresh(refreshToken, visitor).finally(() => renewals.delete(refreshToken));
    renewals.set(refreshToken, renewal);
    return renewal;
  }

  return {
    async current({ access, refresh }, visitor, force = false) {
      if (access && !force) return { kind: 'active', accessToken: access, renewed: null };
      if (!refresh) return { kind: 'signed-out' };
      const answer = await renew(refresh, visitor);
      switch (answer.kind) {
        case 'renewed':
          return { kind: 'active', accessToken: answer.tokens.accessToken, renewed: answer.tokens };
        case 'refused':
          return { kind: 'signed-out' };
        case 'unavailable':
          return { kind: 'unavailable' };
        default:
          return answer satisfies never;
      }
    },
  };
}
