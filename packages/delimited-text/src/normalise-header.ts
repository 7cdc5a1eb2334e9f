/**
 * The name of a column as it is compared: lower case, without what stands in brackets (units, time zones), and with single spaces for
 * whatever separates its words.
 *
 * @example normaliseHeader('Current Period Start (UTC)') // 'current period start'
 * @example normaliseHeader('too_cheap') // 'too cheap'
 */
export function normaliseHeader(name: string): string {
  return name
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .toLowerCase()
    .replace(/[\s_\-./:?]+/g, ' ')
    .trim();
}
