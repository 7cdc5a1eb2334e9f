const VERSION = 0x70;
const VARIANT = 0x80;

/**
 * A UUID version 7 (RFC 9562, section 5.7): 48 bits of time in milliseconds, then 74 random bits. Ids that sort by age keep the
 * indexes they stand in compact.
 *
 * @param nowMs milliseconds since 1970.
 * @param random ten random bytes.
 */
export function uuidV7(nowMs: number, random: Uint8Array): string {
  const bytes = Buffer.alloc(16);
  bytes.writeUIntBE(nowMs, 0, 6);
  bytes.set(random.subarray(0, 10), 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | VERSION, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | VARIANT, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
