/** Longer strings are checked by the regular expression engine, which has the higher fixed cost and the lower cost per character. */
const SHORT = 40;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON escapes exactly these
const NEEDS_ESCAPE = /["\\\u0000-\u001f\ud800-\udfff]/;

/** The JSON text of a string. Most strings need no escaping, and finding that out is cheaper than `JSON.stringify`. */
export function quote(value: string): string {
  const { length } = value;
  if (length > SHORT) return NEEDS_ESCAPE.test(value) ? JSON.stringify(value) : `"${value}"`;
  for (let at = 0; at < length; at++) {
    const code = value.charCodeAt(at);
    if (code < 32 || code === 34 || code === 92 || (code >= 0xd800 && code <= 0xdfff)) return JSON.stringify(value);
  }
  return `"${value}"`;
}

/** The JSON text of any parsed JSON value. */
export function jsonText(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (value === null || value === undefined) return 'null';
  return JSON.stringify(value);
}
