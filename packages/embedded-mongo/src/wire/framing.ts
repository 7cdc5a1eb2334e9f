import { badValue } from '../errors.js';

/** The largest message MongoDB accepts, in bytes; announced in the handshake. */
export const MAX_MESSAGE_BYTES = 48_000_000;
const HEADER_BYTES = 16;

/**
 * Cuts a byte stream into wire messages. Chunks are kept as they came and joined once a message is complete, so a
 * 48 MB message costs one copy.
 *
 * @example const split = createFraming(); socket.on('data', (chunk) => { for (const message of split(chunk)) … });
 */
export function createFraming(maxBytes = MAX_MESSAGE_BYTES + 16 * 1024): (chunk: Buffer) => Buffer[] {
  let chunks: Buffer[] = [];
  let held = 0;
  let wanted = 0;

  const readLength = (): void => {
    if (wanted > 0 || held < 4) return;
    const head = chunks[0];
    const start = head && head.length >= 4 ? head : Buffer.concat(chunks);
    wanted = start.readInt32LE(0);
    if (wanted < HEADER_BYTES || wanted > maxBytes) throw badValue(`a message of ${wanted} bytes is not acceptable`);
  };

  return (chunk) => {
    chunks.push(chunk);
    held += chunk.length;
    const messages: Buffer[] = [];
    for (readLength(); wanted > 0 && held >= wanted; readLength()) {
      const bytes = chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
      messages.push(bytes.subarray(0, wanted));
      const rest = bytes.subarray(wanted);
      chunks = rest.length > 0 ? [rest] : [];
      held = rest.length;
      wanted = 0;
    }
    return messages;
  };
}
