import type { FileSource } from './file-source.js';
import type { TextEncodingName } from './inspect-bytes.js';

/** The text of a file, chunk by chunk, without a byte order mark. What cannot be decoded becomes U+FFFD. */
export async function* decodeText(source: FileSource, encoding: TextEncodingName): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of source.open()) {
    const text = decoder.decode(chunk, { stream: true });
    if (text.length > 0) yield text;
  }
  const rest = decoder.decode();
  if (rest.length > 0) yield rest;
}
