/** A place to fill in, as the platform reads them. */
const PLACE = /\{\{\s*([A-Za-z][A-Za-z0-9_]{0,59})\s*\}\}/g;

/** The names of the places of some texts, in order, each once. */
export function placesOf(...texts: readonly string[]): string[] {
  return [...new Set([...texts.join('\n').matchAll(PLACE)].map(([, name]) => name ?? ''))];
}

/** The text with its places filled; what is filled in is not looked at for places of its own, and a place without a value stays. */
export function fillTemplate(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(PLACE, (place, name: string) => values[name] ?? place);
}
