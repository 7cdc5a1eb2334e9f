/**
 * Whether a state-changing request comes from our own pages. Browsers say so in `Sec-Fetch-Site`; where that is missing, the
 * `Origin` has to be our own host. A request that carries neither does not come from a page of ours.
 */
export function isSameOrigin(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin';
  const origin = headers.get('origin');
  const host = headers.get('x-forwarded-host') ?? headers.get('host');
  if (origin === null || host === null) return false;
  try {
    return new URL(origin).host === host;
  } catch {
    return false;
  }
}
