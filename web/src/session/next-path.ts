const HERE = 'http://here.invalid';

/**
 * Where to go after signing in: a path on this site, whatever the address bar asked for.
 *
 * @example safeNextPath('//evil.example') // '/home'
 */
export function safeNextPath(wanted: unknown, fallback = '/home'): string {
  // A parameter that is given twice arrives as a list.
  if (typeof wanted !== 'string' || !wanted.startsWith('/')) return fallback;
  try {
    const url = new URL(wanted, HERE);
    const isPage = url.origin === HERE && !url.pathname.startsWith('/api/') && !url.pathname.startsWith('//');
    return isPage ? `${url.pathname}${url.search}${url.hash}` : fallback;
  } catch {
    return fallback;
  }
}
