/** The tokens as the router hands them out. */
export interface SessionTokens {
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly expiresAt: string;
  readonly refreshExpiresAt: string;
}

/** The access token: sent only to our own API handlers, gone when it expires. */
export const ACCESS_COOKIE = 'paissive_access';
/** The refresh token: sent only to our own API handlers. */
export const REFRESH_COOKIE = 'paissive_refresh';
/** Says that somebody is signed in and nothing else; pages decide with it where to send a visitor. */
export const MARKER_COOKIE = 'paissive_signed_in';

const API_PATH = '/api';

/** `Set-Cookie` values that keep a session out of reach of scripts and other sites. */
export function sessionCookies(tokens: SessionTokens, isSecure: boolean): string[] {
  return [
    cookie(ACCESS_COOKIE, tokens.accessToken, API_PATH, new Date(tokens.expiresAt), isSecure),
    cookie(REFRESH_COOKIE, tokens.refreshToken, API_PATH, new Date(tokens.refreshExpiresAt), isSecure),
    cookie(MARKER_COOKIE, '1', '/', new Date(tokens.refreshExpiresAt), isSecure),
  ];
}

/** `Set-Cookie` values that forget a session. */
export function clearedCookies(isSecure: boolean): string[] {
  const past = new Date(0);
  return [
    cookie(ACCESS_COOKIE, '', API_PATH, past, isSecure),
    cookie(REFRESH_COOKIE, '', API_PATH, past, isSecure),
    cookie(MARKER_COOKIE, '', '/', past, isSecure),
  ];
}

/** Whether the visitor came over TLS, told by the proxy in front or by the address itself. */
export function isSecureRequest(request: { readonly url: string; readonly headers: Headers }): boolean {
  const forwarded = request.headers.get('x-forwarded-proto');
  return (forwarded ?? new URL(request.url).protocol).replace(':', '').split(',')[0]?.trim() === 'https';
}

/** A `Set-Cookie` value for what scripts and other sites must not read. */
export function cookie(name: string, value: string, path: string, expires: Date, isSecure: boolean): string {
  const parts = [`${name}=${value}`, `Path=${path}`, `Expires=${expires.toUTCString()}`, 'HttpOnly', 'SameSite=Lax'];
  return [...parts, ...(isSecure ? ['Secure'] : [])].join('; ');
}
