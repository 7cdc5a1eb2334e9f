/** As many as a radar can show and a person can hold in mind. */
export const MAXIMUM_COMPARED = 6;

/** The address of a comparison. */
export function compareAddress(ids: readonly string[]): string {
  return `/niches/compare?ids=${ids.map(encodeURIComponent).join(',')}`;
}

/** The ids that an address asks to compare: each once, no more than fit. */
export function comparedIds(params: URLSearchParams): string[] {
  const ids = (params.get('ids') ?? '').split(',').filter(Boolean);
  return [...new Set(ids)].slice(0, MAXIMUM_COMPARED);
}
