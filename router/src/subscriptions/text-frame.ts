/** A whole text message in one frame, FIN set, not masked because a server sends it. */
const TEXT = 0x81;
/** Copying less than this is cheaper than a second write. */
const COPY_BELOW_BYTES = 16_384;

/**
 * A WebSocket frame of a head that is one client's own and a tail that many share (RFC 6455 §5.2). A large tail is not copied: it comes as a
 * buffer of its own, shared by all sockets it is written to.
 *
 * @returns what has to be written, in order
 */
export function textFrame(head: Buffer, tail: Buffer): readonly Buffer[] {
  const length = head.length + tail.length;
  const header = length < 126 ? 2 : length < 65_536 ? 4 : 10;
  const isCopied = length < COPY_BELOW_BYTES;
  const frame = Buffer.allocUnsafe(header + (isCopied ? length : head.length));
  frame[0] = TEXT;
  if (header === 2) frame[1] = length;
  else if (header === 4) {
    frame[1] = 126;
    frame.writeUInt16BE(length, 2);
  } else {
    frame[1] = 127;
    frame.writeBigUInt64BE(BigInt(length), 2);
  }
  frame.set(head, header);
  if (!isCopied) return [frame, tail];
  frame.set(tail, header + head.length);
  return [frame];
}
