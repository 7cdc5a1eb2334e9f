/** Which byte of a UTF-16 unit comes first: `le` the low one, as Keyword Planner has it. */
export type ByteOrder = 'le' | 'be';

/**
 * The bytes of a text as UTF-16.
 *
 * @param hasMark whether the byte order mark stands in front; little-endian it is `FF FE`
 * @example encodeUtf16('a') // FF FE 61 00
 */
export function encodeUtf16(text: string, order: ByteOrder = 'le', hasMark = true): Buffer {
  const bytes = Buffer.from(hasMark ? `\ufeff${text}` : text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}
