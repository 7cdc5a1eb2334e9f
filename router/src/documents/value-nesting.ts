/**
 * Whether lists and objects within a value nest deeper than a limit. Stops there, so that what it costs in stack is bounded too.
 *
 * @param limit levels allowed, of which the value itself is the first
 */
export function nestsDeeper(value: unknown, limit: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (limit === 0) return true;
  if (Array.isArray(value)) {
    for (const item of value) if (typeof item === 'object' && nestsDeeper(item, limit - 1)) return true;
    return false;
  }
  for (const key in value) {
    const member = (value as Record<string, unknown>)[key];
    if (typeof member === 'object' && nestsDeeper(member, limit - 1)) return true;
  }
  return false;
}
